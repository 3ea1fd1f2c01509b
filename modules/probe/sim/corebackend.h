// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/bus.h"

#include <chrono>
#include <compare>

namespace ohm::probe::sim {

// Why a core stands still.
enum class HaltCause { Requested, Breakpoint, Watchpoint };

struct CoreBreak
{
    enum class Kind { Breakpoint, ReadWatch, WriteWatch, AccessWatch };
    Kind kind = Kind::Breakpoint;
    std::uint32_t address = 0;
    std::uint32_t size = 2;
    auto operator<=>(const CoreBreak &) const = default;
};

// The processor and memory behind a simulated chip. Registers are numbered as DCRSR does (ARMv7-M, C1.6.3): 0 to 15, 16 xPSR,
// 17 MSP, 18 PSP, 20 CONTROL to PRIMASK, 33 FPSCR, 64 to 95 S0 to S31.
//
// False and nullopt mean that it failed or that the backend is gone; a debugger sees a bus error then.
class CoreBackend : public BusDevice
{
public:
    virtual bool isGone() const = 0; // for good
    virtual bool isRunning() = 0; // notices a stop of its own accord
    virtual HaltCause haltCause() const = 0; // of the last stop
    virtual std::uint32_t watchedAddress() const = 0; // of HaltCause::Watchpoint
    virtual bool isLockedUp() = 0; // running, but faulting in its fault handler for ever (ARMv7-M, B1.5.15)

    virtual bool halt() = 0;
    virtual bool resume() = 0;
    virtual bool step(bool maskInterrupts) = 0;
    virtual bool reset() = 0; // and stand still at the first instruction

    virtual std::optional<std::uint32_t> samplePc() = 0; // of the running core; nullopt while it sleeps
    virtual std::optional<std::uint32_t> readCoreRegister(int number) = 0;
    virtual bool writeCoreRegister(int number, std::uint32_t value) = 0;

    virtual void setBreak(const CoreBreak &place, bool on) = 0;
    virtual bool fill(std::uint32_t address, std::uint32_t size, char value) = 0; // memory, with one byte

    // Called while nobody asks for anything: does some of what was put off. How long until it wants to be called again;
    // nullopt: not before something was asked.
    virtual std::optional<std::chrono::milliseconds> goOn() = 0;
};

} // namespace ohm::probe::sim
