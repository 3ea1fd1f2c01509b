// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/mctppanels.h"

#include "mctp/mctpmodule.h"
#include "mctp/mctptr.h"
#include "mctp/panel/mctppanel.h"

namespace ohm {

void addMctpPanels(PanelRegistry &panels, Bench &bench, Module &module)
{
    auto &links = static_cast<mctp::MctpModule &>(module).links();
    panels.add(PanelSpec{.id = "mctp",
        .title = mctp::Tr::text("MCTP bus"),
        .icon = "bus",
        .area = PanelArea::Center,
        .make = [&bench, &links](QWidget *parent) { return new mctp::MctpPanel(bench, links, parent); }});
}

} // namespace ohm
