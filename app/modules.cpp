// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules.h"

#ifdef OHM_WITH_SERIAL
#include "serial/serial.h"
#endif
#ifdef OHM_WITH_QEMU
#include "qemu/qemu.h"
#endif
#ifdef OHM_WITH_PROBE
#include "probe/probe.h"
#endif
#ifdef OHM_WITH_MCTP
#include "mctp/mctp.h"
#endif
#ifdef OHM_WITH_VIRTUALBENCH
#include "virtualbench/virtualbench.h"
#endif

namespace ohm {

std::vector<std::unique_ptr<Module>> makeModules(Bench &bench)
{
    std::vector<std::unique_ptr<Module>> modules;
#ifdef OHM_WITH_SERIAL
    modules.push_back(makeSerialModule(bench));
#endif
#ifdef OHM_WITH_QEMU
    modules.push_back(makeQemuModule(bench));
#endif
#ifdef OHM_WITH_PROBE
    modules.push_back(makeProbeModule(bench));
#endif
#ifdef OHM_WITH_MCTP
    modules.push_back(makeMctpModule(bench));
#endif
#ifdef OHM_WITH_VIRTUALBENCH
    modules.push_back(makeVirtualBenchModule(bench));
#endif
    return modules;
}

} // namespace ohm
