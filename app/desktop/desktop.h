// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/mainwindow.h"
#include "desktop/recents.h"

namespace ohm {

struct DesktopOptions
{
    QString layout; // empty: the last one
    std::optional<ThemeChoice> theme; // nullopt: as set
    std::optional<Language> language;
    bool restore = true; // the window and its layout as they were left
};

// The graphical side of a workbench: settings of the window, theme, layouts, panels, and the window itself.
class Desktop final
{
public:
    // `panels` may hold those of the bench modules already; the shell's own are added. It must outlive the desktop.
    Desktop(Bench &bench, Journal &journal, PanelRegistry &panels, const DesktopOptions &options);
    ~Desktop();

    MainWindow &window() { return *m_window; }
    void show(); // arranges the panels and opens the window

private:
    class LateNavigator;

    const DesktopOptions m_options;
    SettingsGroup<Appearance> m_appearance;
    std::unique_ptr<LateNavigator> m_navigator;
    LayoutStore m_layouts;
    Recents m_recents;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace ohm
