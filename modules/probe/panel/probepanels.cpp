// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/probepanels.h"

#include "probe/panel/breakpointspanel.h"
#include "probe/panel/callstackpanel.h"
#include "probe/panel/faultpanel.h"
#include "probe/panel/flashpanel.h"
#include "probe/panel/memorypanel.h"
#include "probe/panel/peripheralspanel.h"
#include "probe/panel/profilepanel.h"
#include "probe/panel/registerspanel.h"
#include "probe/panel/sessionchoice.h"
#include "probe/panel/sessionspanel.h"
#include "probe/panel/sourcepanel.h"
#include "probe/probetr.h"

namespace ohm {

namespace probe {

namespace {

// A panel that shows the chosen target; all of them follow one choice.
template <typename Shown>
std::function<QWidget *(QWidget *)> maker(Bench &bench, const std::shared_ptr<SessionChoice> &choice)
{
    return [&bench, choice](QWidget *parent) { return new Shown(bench, choice, parent); };
}

} // namespace

} // namespace probe

void addProbePanels(PanelRegistry &panels, Bench &bench, Module &)
{
    using namespace probe;
    const auto choice = std::make_shared<SessionChoice>(bench.devices);
    panels.add(PanelSpec{"probe", Tr::text("Debug probe"), "chip", PanelArea::Right, maker<SessionsPanel>(bench, choice)});
    panels.add(PanelSpec{"source", Tr::text("Source"), "follow", PanelArea::Center, maker<SourcePanel>(bench, choice)});
    panels.add(PanelSpec{"callstack", Tr::text("Call stack"), "jobs", PanelArea::Right, maker<CallStackPanel>(bench, choice)});
    panels.add(PanelSpec{"registers", Tr::text("Registers"), "chip", PanelArea::Right, maker<RegistersPanel>(bench, choice)});
    panels.add(
        PanelSpec{"breakpoints", Tr::text("Breakpoints"), "record", PanelArea::Bottom, maker<BreakpointsPanel>(bench, choice)});
    panels.add(PanelSpec{"memory", Tr::text("Memory"), "memory", PanelArea::Center, maker<MemoryPanel>(bench, choice)});
    panels.add(PanelSpec{"flash", Tr::text("Flash"), "save", PanelArea::Center, maker<FlashPanel>(bench, choice)});
    panels.add(
        PanelSpec{"peripherals", Tr::text("Peripherals"), "chip", PanelArea::Right, maker<PeripheralsPanel>(bench, choice)});
    panels.add(PanelSpec{"fault", Tr::text("Fault report"), "doctor", PanelArea::Right, maker<FaultPanel>(bench, choice)});
    panels.add(PanelSpec{"profile", Tr::text("Profile"), "clock", PanelArea::Bottom, maker<ProfilePanel>(bench, choice)});
}

} // namespace ohm
