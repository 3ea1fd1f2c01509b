// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/qemu.h"

#include "qemu/actions/qemuactions.h"
#include "qemu/engine/qemudoctor.h"
#include "qemu/qemumodule.h"

namespace ohm {

namespace qemu {

QemuModule::QemuModule(Bench &bench)
    : m_machines(bench)
{
    declareQemuActions(bench.registry, m_machines);
    bench.settingsPages.push_back(qemuSettings(bench.settings).page());
    bench.resources.add(machineResource(m_machines));
    bench.doctor.add(name(), [this] { return examineQemu(m_machines.emulators()); });
}

} // namespace qemu

std::unique_ptr<Module> makeQemuModule(Bench &bench) { return std::make_unique<qemu::QemuModule>(bench); }

} // namespace ohm
