// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/corepanel.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace ohm::probe {

class PeripheralsModel;

// A chip's peripherals by its SVD file. A peripheral is read when it is opened and when the core halts; registers that change
// by being read only when that is allowed. A double click writes.
class PeripheralsPanel final : public CorePanel
{
    Q_OBJECT
public:
    PeripheralsPanel(Bench &bench, std::shared_ptr<SessionChoice> choice, QWidget *parent = nullptr);

    void setFile(const QString &path); // lists its peripherals

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void makeTools();
    QWidget *makeBody();
    void makeTree();
    void chooseFile();
    void startAnew();
    void listPeripherals();
    QString chip() const; // that the file is for, as far as it is known
    void remember();
    void readOpen();
    void read(const QString &peripheral);
    void write(const QModelIndex &index);

    PeripheralsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_file;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QAction *m_sideEffects = nullptr;
    bool m_isListed = false;
};

} // namespace ohm::probe
