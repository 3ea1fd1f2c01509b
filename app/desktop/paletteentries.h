// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

#include <functional>
#include <vector>

namespace ohm {

class MainWindow;

// One line of the command palette.
struct PaletteEntry
{
    QString id; // "action:serial_open", "panel:activity": what is remembered of recent ones
    QString title;
    QString hint; // beside it: the action's name, the kind of thing
    QString detail; // one sentence
    QString icon;
    QString whyDisabled; // empty: can be used now
    std::function<void()> run;

    QString searched() const { return title + u' ' + hint; }
};

// Everything there is: the actions of the registry, panels, devices, layouts, settings.
std::vector<PaletteEntry> paletteEntries(MainWindow &window);

} // namespace ohm
