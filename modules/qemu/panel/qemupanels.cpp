// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/qemupanels.h"

#include "qemu/panel/machinespanel.h"
#include "qemu/qemutr.h"

namespace ohm {

void addQemuPanels(PanelRegistry &panels, Bench &bench, Module &)
{
    panels.add(PanelSpec{.id = "qemu",
        .title = qemu::Tr::text("Machines"),
        .icon = "machine",
        .area = PanelArea::Right,
        .make = [&bench](QWidget *parent) { return new qemu::MachinesPanel(bench, parent); }});
}

} // namespace ohm
