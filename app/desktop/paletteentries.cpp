// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/paletteentries.h"

#include "desktop/desktoptr.h"
#include "desktop/mainwindow.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

using Entries = std::vector<PaletteEntry>;

void addActions(MainWindow &window, Entries &entries)
{
    for (const auto &action : window.bench().registry.actions()) {
        const std::optional<Message> why = action->whyDisabled();
        entries.push_back({.id = u"action:"_s + action->name(),
            .title = action->spec().title.translated(),
            .hint = action->name(),
            .detail = action->spec().help.translated(),
            .icon = Icons::forAction(action->name()),
            .whyDisabled = why ? why->translated() : QString(),
            .run = [&window, name = action->name()] { window.runner().runOrAsk(name); }});
    }
}

void addPanels(MainWindow &window, Entries &entries)
{
    for (const QString &id : window.docks().ids()) {
        const bool isDevice = id.contains(u':');
        entries.push_back({.id = u"panel:"_s + id,
            .title = window.docks().title(id),
            .hint = isDevice ? id : Tr::tr("panel"),
            .detail = Tr::tr("Show this panel"),
            .icon = u"layout"_s,
            .whyDisabled = {},
            .run = [&window, id] { window.showPanel(id); }});
    }
}

void addLayouts(MainWindow &window, Entries &entries)
{
    for (const QString &name : window.layouts().names()) {
        entries.push_back({.id = u"layout:"_s + name,
            .title = layoutTitle(name),
            .hint = Tr::tr("layout"),
            .detail = Tr::tr("Switch to this layout"),
            .icon = u"layout"_s,
            .whyDisabled = {},
            .run = [&window, name] { window.showLayout(name); }});
    }
}

void addSettings(MainWindow &window, Entries &entries)
{
    for (const SettingsPage &page : window.bench().settingsPages) {
        entries.push_back({.id = u"settings:"_s + page.group,
            .title = Tr::tr("Settings: %1").arg(page.title.translated()),
            .hint = Tr::tr("settings"),
            .detail = {},
            .icon = u"settings"_s,
            .whyDisabled = {},
            .run = [&window, group = page.group] { window.openSettings(group); }});
    }
}

} // namespace

std::vector<PaletteEntry> paletteEntries(MainWindow &window)
{
    Entries entries;
    addActions(window, entries);
    addPanels(window, entries);
    addLayouts(window, entries);
    addSettings(window, entries);
    return entries;
}

} // namespace ohm
