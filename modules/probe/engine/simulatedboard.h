// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"
#include "probe/sim/simprobe.h"

namespace ohm::probe {

// A virtual machine of the bench as a debugger needs it.
struct VirtualMachine
{
    QString name; // "stm32"
    QString stub; // its GDB stub, as openStream() takes it
    QString image; // what it has booted; may be empty
    QString standIn; // "QEMU netduinoplus2"
};

// "stm32" or "qemu:stm32"; NotFound, or NotEnabled when it does not run.
Result<VirtualMachine> findMachine(const Devices &devices, const QString &name);

// The lines of an OpenOCD configuration that make it use the simulated probe which listens there (path of a Unix socket).
Result<QByteArray> simulatedProbeSetup(const QString &socket);

} // namespace ohm::probe
