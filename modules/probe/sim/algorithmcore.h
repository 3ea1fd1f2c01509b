// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/corebackend.h"
#include "probe/sim/thumbcore.h"

#include <set>

namespace ohm::probe::sim {

// The small programs that a debugger puts into RAM and runs there, its flash loaders and checksums, which need the chip's own
// flash interface: executed here, on the chip's bus, while the machine behind stands still. They are told from other programs
// by how debuggers start them: in RAM and with interrupts masked (PRIMASK). What such a program does that ThumbCore does not
// know goes on in the machine. All else is the machine's.
class AlgorithmCore final : public CoreBackend
{
public:
    // Both outlive this one. `bus`: the chip's, as the processor sees it.
    AlgorithmCore(CoreBackend &machine, BusDevice &bus)
        : m_machine(machine)
        , m_processor(bus)
    {
    }

    std::optional<std::uint32_t> read(std::uint32_t address, int size) override { return m_machine.read(address, size); }
    bool write(std::uint32_t address, int size, std::uint32_t value) override;
    bool isGone() const override { return m_machine.isGone(); }
    bool isRunning() override { return m_executes || m_machine.isRunning(); }
    HaltCause haltCause() const override { return m_hasStopped ? HaltCause::Breakpoint : m_machine.haltCause(); }
    std::uint32_t watchedAddress() const override { return m_machine.watchedAddress(); }
    bool isLockedUp() override { return !m_executes && m_machine.isLockedUp(); }
    bool halt() override;
    bool resume() override;
    bool step(bool maskInterrupts) override;
    bool reset() override;
    std::optional<std::uint32_t> samplePc() override;
    std::optional<std::uint32_t> readCoreRegister(int number) override { return m_machine.readCoreRegister(number); }
    bool writeCoreRegister(int number, std::uint32_t value) override { return m_machine.writeCoreRegister(number, value); }
    void setBreak(const CoreBreak &place, bool on) override;
    bool fill(std::uint32_t address, std::uint32_t size, char value) override { return m_machine.fill(address, size, value); }
    std::optional<std::chrono::milliseconds> goOn() override;

private:
    bool isAlgorithm();
    bool takeRegisters();
    bool giveRegisters();
    void execute();

    CoreBackend &m_machine;
    ThumbCore m_processor;
    std::set<CoreBreak> m_breaks;
    ThumbCore::State m_turn; // at the last jump backwards
    bool m_executes = false;
    bool m_hasStopped = false; // at a breakpoint of its own, and the machine has not gone on since
    bool m_isQuiet = false; // nothing was written since m_turn
    bool m_waits = false; // for the debugger to write something: it goes round and round
};

} // namespace ohm::probe::sim
