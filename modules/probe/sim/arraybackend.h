// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/corebackend.h"

#include <QByteArray>

#include <chrono>

namespace ohm::probe::sim {

// Plain memory without a processor, for tests and for what nobody needs to execute. "Running" only moves two words at the start
// of the RAM: milliseconds, and a sine of one turn per second as a float. Breakpoints are never reached; a step adds 2 to the
// PC.
class ArrayBackend final : public CoreBackend
{
public:
    struct Block
    {
        std::uint32_t start = 0;
        std::uint32_t size = 0;
    };
    // `signals`: where the moving words are; they need 8 bytes in one of the blocks.
    explicit ArrayBackend(const std::vector<Block> &blocks, std::optional<std::uint32_t> signals = {});

    std::optional<std::uint32_t> read(std::uint32_t address, int size) override;
    bool write(std::uint32_t address, int size, std::uint32_t value) override;

    bool isGone() const override { return false; }
    bool isRunning() override { return m_running; }
    HaltCause haltCause() const override { return HaltCause::Requested; }
    std::uint32_t watchedAddress() const override { return 0; }
    bool isLockedUp() override { return false; }
    bool halt() override;
    bool resume() override;
    bool step(bool maskInterrupts) override;
    bool reset() override;
    std::optional<std::uint32_t> samplePc() override { return m_registers[15]; }
    std::optional<std::uint32_t> readCoreRegister(int number) override { return m_registers[number]; }
    bool writeCoreRegister(int number, std::uint32_t value) override;
    void setBreak(const CoreBreak &, bool) override { }
    bool fill(std::uint32_t address, std::uint32_t size, char value) override;
    std::optional<std::chrono::milliseconds> goOn() override { return std::nullopt; }

private:
    struct Memory
    {
        std::uint32_t start;
        QByteArray bytes;
    };
    char *find(std::uint32_t address, std::uint32_t size);
    void updateSignals();

    std::vector<Memory> m_memory;
    const std::optional<std::uint32_t> m_signals;
    std::map<int, std::uint32_t> m_registers;
    bool m_running = true;
    std::chrono::steady_clock::time_point m_resumedAt = std::chrono::steady_clock::now();
    std::chrono::steady_clock::duration m_ranBefore = {};
};

} // namespace ohm::probe::sim
