// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/consoles.h"
#include "serial/engine/serialsettings.h"
#include "serial/panel/consolesampler.h"
#include "ui/panel.h"

class QStackedWidget;

namespace ohm {
class ActionRunner;
class LogView;
class TerminalView;
} // namespace ohm

namespace ohm::serial {

class ConsoleInput;
class FilterBar;
class LineBar;
class MacroRow;
class SearchBar;

// A console: what came as a log or on a terminal, a line to type into, macros, the state of the port.
class ConsolePanel final : public Panel
{
    Q_OBJECT
public:
    ConsolePanel(Bench &bench, std::shared_ptr<Console> console, QWidget *parent);

    LogView &logView() { return *m_log; }
    TerminalView &terminal() { return *m_terminal; }
    bool isTerminal() const;
    void setTerminal(bool terminal);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeContent();
    void makeToolBar();
    void makeViewTools();
    void makeTransferTools();
    QAction *addTool(const char *name, const QString &icon, const QString &text, const QKeySequence &key = {});
    void showText(QAction *action);
    void addSearchKey(const QKeySequence &key, void (SearchBar::*function)());
    void addMenu(const char *name, const QString &icon, const QString &text, const QList<QAction *> &entries);
    void followSettings();

    void send(const QString &text);
    void sendMacro(const Macro &macro);
    void type(const QByteArray &bytes);
    void clearView();
    void toggleConnection();
    void applyHighlights();
    void editGroup(const SettingsPage &page);
    void showDevice(const DeviceList &devices);
    void showLease(const LeaseList &leases);
    void showState(const ConsoleStatus &status);
    Json console() const { return jsonString(m_console->name()); }

    Bench &m_bench;
    const std::shared_ptr<Console> m_console;
    ActionRunner *m_runner;
    LogView *m_log;
    TerminalView *m_terminal;
    QStackedWidget *m_views;
    FilterBar *m_filter;
    SearchBar *m_search;
    MacroRow *m_macros;
    ConsoleInput *m_input;
    LineBar *m_line;
    ConsoleSampler *m_sampler;
    QAction *m_terminalMode = nullptr;
    QAction *m_connection = nullptr;
    std::optional<ConsoleState> m_shownState;
};

} // namespace ohm::serial
