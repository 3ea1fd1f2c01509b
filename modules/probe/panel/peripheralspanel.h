// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/targetpanel.h"
#include "ui/actionrunner.h"

class QLineEdit;
class QSortFilterProxyModel;
class QStackedWidget;
class QTreeView;

namespace ohm {
class EmptyPage;
}

namespace ohm::probe {

class PeripheralsModel;

// A chip's peripherals by its SVD file. A peripheral is read when it is opened and when the core halts; registers that change
// by being read only when that is allowed. A double click writes.
class PeripheralsPanel final : public TargetPanel
{
    Q_OBJECT
public:
    PeripheralsPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent = nullptr);

    void setFile(const QString &path); // lists its peripherals

protected:
    void startAnew() override;
    void refresh() override;
    void changeEvent(QEvent *event) override;

private:
    void makeTools();
    QWidget *makeBody();
    void makeTree();
    void chooseFile();
    void listPeripherals();
    void tellFailure(const Error &error);
    QString chip() const; // that the file is for, as far as it is known
    void remember();
    void readOpen(ActionRunner::Asked by);
    void read(const QString &peripheral, ActionRunner::Asked by);
    void write(const QModelIndex &index);

    PeripheralsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_file;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QStackedWidget *m_views; // that there is no file, and the tree
    EmptyPage *m_noFile;
    QAction *m_sideEffects = nullptr;
    QString m_svd; // the file of what is listed; found by the action when the person names none
    bool m_isListed = false;
    std::optional<ShownTarget> m_read; // as it was when the open peripherals were read last
};

} // namespace ohm::probe
