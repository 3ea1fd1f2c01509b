// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "desktop/appearance.h"
#include "desktop/dockarea.h"
#include "desktop/layoutstore.h"
#include "desktop/navigator.h"
#include "session/journal.h"
#include "ui/toasts.h"

#include <QMainWindow>

namespace ohm {

class ActionRunner;
class ApprovalCards;
class CommandPalette;
class WindowShell;

// The empty frame: docks, menus, status bar. Which panels there are it learns from the registry.
class MainWindow final : public QMainWindow, public ErrorSurface, public Navigator
{
    Q_OBJECT
public:
    struct Parts
    {
        Bench &bench;
        Journal &journal;
        const PanelRegistry &panels;
        Theme &theme;
        SettingsGroup<Appearance> &appearance;
        LayoutStore &layouts;
    };
    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    // The arrangement to begin with: `layout` when it is not empty, else the last one. `restore`: as it was left.
    void start(const QString &layout, bool restore);

    DockArea &docks() { return *m_docks; }
    LayoutStore &layouts() { return m_parts.layouts; }
    Toasts &toasts() { return *m_toasts; }
    Theme &theme() { return m_parts.theme; }
    const PanelRegistry &panels() const { return m_parts.panels; }
    Bench &bench() { return m_parts.bench; }
    Journal &journal() { return m_parts.journal; }
    ActionRunner &runner() { return *m_runner; }
    SettingsGroup<Appearance> &appearance() { return m_parts.appearance; }
    QString currentLayout() const { return m_layout; }

    void showPanel(const QString &id) override;
    void showLayout(const QString &name) override;
    void openPalette(const QString &search = {}) override;
    void openSettings(const QString &group = {}) override;
    bool hasPanel(const QString &id) const override;
    bool hasLayout(const QString &name) const override;

    void resetLayout();
    void saveLayoutAs(const QString &name);
    void askLayoutName();
    void chooseTheme(ThemeChoice choice);
    void stopAssistants(bool stopped);
    void comeToFront();
    void notifyAttention(); // the task bar says that somebody is waited for; the focus stays where it is

    void showError(const Error &error) override;

Q_SIGNALS:
    void layoutChanged(const QString &name);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPanels();
    void keepLayout(); // as it is now

    const Parts m_parts;
    ActionRunner *m_runner;
    DockArea *m_docks;
    Toasts *m_toasts;
    ApprovalCards *m_approvals;
    CommandPalette *m_palette = nullptr; // made when it is first wanted
    std::unique_ptr<WindowShell> m_shell;
    QString m_layout;
    bool m_hasSizes = false; // the docks have theirs: from the state that was left, or since the first showing
};

} // namespace ohm
