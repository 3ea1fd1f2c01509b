// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/shellpanels.h"

#include "desktop/desktoptr.h"
#include "desktop/panels/activitypanel.h"
#include "desktop/panels/benchpanel.h"
#include "desktop/panels/doctorpanel.h"
#include "desktop/panels/helppanel.h"
#include "desktop/panels/jobspanel.h"
#include "desktop/panels/welcomepanel.h"

namespace ohm {

using desktop::Tr;

namespace {

template <typename PanelType>
auto maker(const ShellServices &services)
{
    return [services](QWidget *parent) { return new PanelType(services, parent); };
}

} // namespace

void addShellPanels(PanelRegistry &panels, const ShellServices &services)
{
    panels.add(PanelSpec{"bench", Tr::text("Bench"), "bench", PanelArea::Left, maker<BenchPanel>(services)});
    panels.add(PanelSpec{"welcome", Tr::text("Welcome"), "home", PanelArea::Center, maker<WelcomePanel>(services), "help"});
    panels.add(PanelSpec{"activity", Tr::text("Activity"), "activity", PanelArea::Bottom, maker<ActivityPanel>(services)});
    panels.add(PanelSpec{"jobs", Tr::text("Jobs"), "jobs", PanelArea::Bottom, maker<JobsPanel>(services)});
    panels.add(PanelSpec{"doctor", Tr::text("Doctor"), "doctor", PanelArea::Center, maker<DoctorPanel>(services), "tools"});
    panels.add(PanelSpec{"help", Tr::text("Help"), "help", PanelArea::Right, maker<HelpPanel>(services), "help", "F1"});
}

} // namespace ohm
