// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/probe.h"

#include "probe/actions/probeactions.h"
#include "probe/engine/probesettings.h"
#include "probe/probemodule.h"

namespace ohm {

namespace probe {

ProbeModule::ProbeModule(Bench &bench)
    : m_sessions(bench)
{
    bench.settingsPages.push_back(probeSettings(bench.settings).page());
    declareProbeActions(bench.registry, m_sessions);
    bench.resources.add(probeResource(m_sessions));
}

} // namespace probe

std::unique_ptr<Module> makeProbeModule(Bench &bench) { return std::make_unique<probe::ProbeModule>(bench); }

} // namespace ohm
