// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <memory>

namespace ohm::probe::sim {

// What is behind the simulated probe.
struct SimProbeConfig
{
    enum class Chip {
        CortexM4, // a bare core: one debug port, one access port
        Stm32f4, // STM32F405 for target/stm32f4x.cfg
        Stm32mp15, // STM32MP157 for target/stm32mp15x.cfg
    };
    struct SharedMemory
    {
        Address base; // where the machine sees it
        QString file;
    };

    Chip chip = Chip::CortexM4;
    QString listen; // where OpenOCD connects: path of a Unix socket, or "tcp:PORT" on loopback (0: the kernel chooses)
    QString control; // path of a Unix socket for the commands below; empty: none
    QString stub; // of the emulated machine, as openStream() takes it ("unix:/path"); empty: memory without a processor
    std::vector<SharedMemory> shared; // RAM files of that machine
};

// A debug probe with a chip, without either: a STAND-IN, to be named as one wherever it is shown. Real debuggers connect to it:
// OpenOCD with `adapter driver remote_bitbang` and its own, unchanged target files. See README.md in this folder for what is
// modelled and what is not.
//
// Serves one debugger at a time; a second one is turned away. Commands over the control socket, one in a line, each answered by
// a line "ok", "ok STATUS" or "error: …": unplug, plug, power off, power on, status.
//
// All members may be called from any thread but the GUI's: they wait until the probe has done it, some milliseconds.
class SimProbe
{
public:
    struct Status
    {
        bool plugged = true;
        bool powered = true;
        bool clientConnected = false;
    };

    static Result<std::unique_ptr<SimProbe>> start(const SimProbeConfig &config, Deadline deadline, std::stop_token stop = {});
    virtual ~SimProbe() = default; // closes its sockets and lets go of the emulated machine

    virtual quint16 port() const = 0; // of "tcp:…"
    virtual Status status() = 0;
    virtual Result<void> setPlugged(bool plugged) = 0; // false: the adapter is gone, as when its cable is pulled
    virtual void setPowered(bool powered) = 0; // of the target; without power TDO is stuck high
};

} // namespace ohm::probe::sim
