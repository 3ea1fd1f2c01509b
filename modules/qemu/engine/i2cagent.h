// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/engine/machineconfig.h"

namespace ohm {
struct Paths;
}

namespace ohm::qemu {

// The agent is a plugin of QEMU's (firmware/tests/qemu/i2c_bridge.c) that ships beside the firmware: through its socket
// somebody outside is a device on one of the machine's I2C buses, as controller and as target.

// Its path. ToolMissing, with what to do, in a build without it.
Result<QString> findI2cAgent(const Paths &paths);

bool isBusName(const QString &name); // "aspeed.i2c.bus.0": what QEMU's -device takes

// For the command line of a machine with an agent.
QStringList i2cArguments(const MachineConfig &config, const MachineFiles &files);

} // namespace ohm::qemu
