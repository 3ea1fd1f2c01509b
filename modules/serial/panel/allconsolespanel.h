// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/consoles.h"
#include "serial/engine/mergedlog.h"
#include "ui/panel.h"

#include <QSet>
#include <QTimer>

class QMenu;

namespace ohm {
class LogView;
}

namespace ohm::serial {

class FilterBar;
class SearchBar;

// Several consoles on one time axis, each line behind its console's name in a colour of its own.
class AllConsolesPanel final : public Panel
{
    Q_OBJECT
public:
    AllConsolesPanel(Bench &bench, Consoles &consoles, QWidget *parent);

    LogView &logView() { return *m_view; }
    QStringList shownConsoles() const;
    void setShown(const QString &console, bool shown);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeToolBar();
    void makeChoice();
    void followConsoles(const DeviceList &devices);
    void rebuildChoice();
    void rebuildLog();
    void applyHighlights();

    Bench &m_bench;
    Consoles &m_consoles;
    LogView *m_view;
    FilterBar *m_filter;
    SearchBar *m_search;
    QMenu *m_choice;
    QStringList m_names; // of the consoles there are; the place decides the colour
    QSet<QString> m_hidden;
    std::unique_ptr<MergedLog> m_merged;
    QTimer m_timer;
};

} // namespace ohm::serial
