// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/panels/shellpanels.h"

class QComboBox;
class QPlainTextEdit;
class QSplitter;
class QTableView;

namespace ohm {

class ActionRunner;
class ActivityFilter;
class ActivityModel;

// Everything that happened: by whom, with what, with which result. A call can be taken along as a command or made again.
class ActivityPanel final : public Panel
{
    Q_OBJECT
public:
    ActivityPanel(const ShellServices &services, QWidget *parent);

    QString currentAs(QString (*text)(const QString &action, const Json &arguments)) const; // empty: no call is selected

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void makeToolBar();
    void makeMenu();
    QComboBox *addChoice(const char *name, const QString &label, const QStringList &choices);
    void showDetails();
    void copy(QString (*text)(const QString &, const Json &));
    void rerun();
    std::optional<std::pair<QString, Json>> currentCall() const;
    void followEnd();

    const ShellServices m_services;
    ActionRunner *m_runner;
    ActivityModel *m_model;
    ActivityFilter *m_filter;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QSplitter *m_splitter;
    std::vector<QAction *> m_callActions; // need a call to be selected
    bool m_atEnd = true;
};

} // namespace ohm
