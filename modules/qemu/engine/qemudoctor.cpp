// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/qemudoctor.h"

#include "core/childprocess.h"
#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

std::vector<Finding> examineQemu(const Emulators &emulators)
{
    std::vector<Finding> findings;
    if (emulators.installed().empty())
        findings.push_back({.family = u"qemu"_s,
            .problem = Tr::text("QEMU is not installed."),
            .why = Tr::text("No virtual machine can be started, and the demo needs one."),
            .fix = u"apt install qemu-system-arm qemu-utils"_s});
    else if (!findProgram(u"qemu-img"_s, u"qemu-utils"_s))
        findings.push_back({.family = u"qemu"_s,
            .problem = Tr::text("The program qemu-img is not installed."),
            .why = Tr::text("Machines have no snapshots and cannot be recorded."),
            .fix = u"apt install qemu-utils"_s});
    return findings;
}

} // namespace ohm::qemu
