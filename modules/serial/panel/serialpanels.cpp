// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/serialpanels.h"

#include "serial/panel/allconsolespanel.h"
#include "serial/panel/consolepanel.h"
#include "serial/panel/portspanel.h"
#include "serial/serialmodule.h"
#include "serial/serialtr.h"

#include <QLabel>

namespace ohm {

namespace {

using serial::Tr;

QWidget *makeConsolePanel(Bench &bench, serial::Consoles &consoles, const DeviceId &device, QWidget *parent)
{
    if (auto console = consoles.find(device.toString()))
        return new serial::ConsolePanel(bench, std::move(console), parent);
    // Closed between the news of it and the making of its panel.
    auto *note = new QLabel(Tr::tr("This console has been closed."), parent);
    note->setAlignment(Qt::AlignCenter);
    return note;
}

} // namespace

void addSerialPanels(PanelRegistry &panels, Bench &bench, Module &module)
{
    auto &consoles = static_cast<serial::SerialModule &>(module).consoles();
    panels.add(PanelSpec{
        .id = "ports", .title = Tr::text("Ports"), .icon = "port", .area = PanelArea::Left, .make = [&bench](QWidget *parent) {
            return new serial::PortsPanel(bench, parent);
        }});
    panels.add(PanelSpec{.id = "all_consoles",
        .title = Tr::text("All consoles"),
        .icon = "console",
        .area = PanelArea::Center,
        .make = [&bench, &consoles](QWidget *parent) { return new serial::AllConsolesPanel(bench, consoles, parent); }});
    panels.add(DevicePanelSpec{.kind = "console",
        .icon = "console",
        .area = PanelArea::Center,
        .opensItself = true,
        .make = [&bench, &consoles](
                    const DeviceId &device, QWidget *parent) { return makeConsolePanel(bench, consoles, device, parent); }});
}

} // namespace ohm
