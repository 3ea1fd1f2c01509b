// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/corebackend.h"

#include <array>

namespace ohm::probe::sim {

// The data watchpoint unit (ARMv7-M, C1.8): 4 comparators that halt on reads, writes or both of a range of 1 to 32 KiB.
// It says of itself that it has no cycle counter, no profiling counters and no trace; comparing values and the PC is not
// modelled.
class WatchpointUnit final : public RegisterDevice
{
public:
    static constexpr std::uint32_t base = 0xE0001000;
    static constexpr std::size_t comparatorCount = 4;

    explicit WatchpointUnit(CoreBackend &core)
        : m_core(core)
    {
    }

    void powerUp();
    void matched(std::uint32_t address); // the core stopped at this access

protected:
    std::optional<std::uint32_t> readRegister(std::uint32_t address) override;
    bool writeRegister(std::uint32_t address, std::uint32_t value) override;

private:
    struct Comparator
    {
        std::uint32_t value = 0;
        std::uint32_t mask = 0; // so many low bits of the address do not count
        std::uint32_t function = 0;
        bool matched = false;

        std::optional<CoreBreak> place() const;
    };
    void change(Comparator &comparator, const Comparator &to);

    CoreBackend &m_core;
    std::array<Comparator, comparatorCount> m_comparators;
};

} // namespace ohm::probe::sim
