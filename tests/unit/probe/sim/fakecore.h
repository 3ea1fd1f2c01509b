// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/corebackend.h"

#include <map>
#include <set>

namespace ohm::testing {

// A core that does what it is told and remembers it: 64 KiB of memory at 0x08000000, everything else is a bus error.
class FakeCore final : public probe::sim::CoreBackend
{
public:
    static constexpr std::uint32_t memoryStart = 0x08000000;
    static constexpr std::uint32_t memorySize = 64 * 1024;

    bool running = true, lockedUp = false, isAsleep = false;
    probe::sim::HaltCause cause = probe::sim::HaltCause::Requested;
    std::uint32_t watched = 0;
    int resets = 0, steps = 0, maskedSteps = 0;
    std::map<int, std::uint32_t> registers;
    std::set<probe::sim::CoreBreak> breaks;
    std::vector<unsigned char> memory = std::vector<unsigned char>(memorySize, 0xFF);

    void stopBy(probe::sim::HaltCause why, std::uint32_t address = 0)
    {
        running = false;
        cause = why;
        watched = address;
    }

    std::optional<std::uint32_t> read(std::uint32_t address, int size) override
    {
        const std::uint32_t offset = address - memoryStart;
        if (offset + std::uint64_t(size) > memorySize)
            return std::nullopt;
        std::uint32_t value = 0;
        for (int i = size; i-- > 0;)
            value = value << 8 | memory[offset + std::uint32_t(i)];
        return value;
    }
    bool write(std::uint32_t address, int size, std::uint32_t value) override
    {
        const std::uint32_t offset = address - memoryStart;
        if (offset + std::uint64_t(size) > memorySize)
            return false;
        for (std::uint32_t i = 0; i < std::uint32_t(size); ++i)
            memory[offset + i] = static_cast<unsigned char>(value >> (8 * i));
        return true;
    }
    bool isGone() const override { return false; }
    bool isRunning() override { return running; }
    probe::sim::HaltCause haltCause() const override { return cause; }
    std::uint32_t watchedAddress() const override { return watched; }
    bool isLockedUp() override { return running && lockedUp; }
    bool halt() override
    {
        if (running)
            stopBy(probe::sim::HaltCause::Requested);
        return true;
    }
    bool resume() override { return running = true; }
    bool step(bool maskInterrupts) override
    {
        ++(maskInterrupts ? maskedSteps : steps);
        return true;
    }
    bool reset() override
    {
        running = false;
        ++resets;
        return true;
    }
    std::optional<std::uint32_t> samplePc() override { return isAsleep ? std::nullopt : std::optional(registers[15]); }
    std::optional<std::uint32_t> readCoreRegister(int number) override { return registers[number]; }
    bool writeCoreRegister(int number, std::uint32_t value) override
    {
        registers[number] = value;
        return true;
    }
    void setBreak(const probe::sim::CoreBreak &place, bool on) override
    {
        if (on)
            breaks.insert(place);
        else
            breaks.erase(place);
    }
    bool fill(std::uint32_t address, std::uint32_t size, char value) override
    {
        for (std::uint32_t i = 0; i < size; ++i) {
            if (!write(address + i, 1, std::uint32_t(static_cast<unsigned char>(value))))
                return false;
        }
        return true;
    }
    std::optional<std::chrono::milliseconds> goOn() override { return std::nullopt; }
};

} // namespace ohm::testing
