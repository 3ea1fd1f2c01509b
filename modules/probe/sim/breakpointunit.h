// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/corebackend.h"

#include <array>

namespace ohm::probe::sim {

// The flash patch and breakpoint unit, revision 1 (ARMv7-M, C1.11): 6 instruction comparators; the 2 literal comparators keep
// what is written and patch nothing, remapping is not modelled.
class BreakpointUnit final : public RegisterDevice
{
public:
    static constexpr std::uint32_t base = 0xE0002000;
    static constexpr std::size_t comparatorCount = 6;

    explicit BreakpointUnit(CoreBackend &core)
        : m_core(core)
    {
    }

    void powerUp();

protected:
    std::optional<std::uint32_t> readRegister(std::uint32_t address) override;
    bool writeRegister(std::uint32_t address, std::uint32_t value) override;

private:
    static constexpr std::size_t literalCount = 2;

    std::vector<std::uint32_t> placesOf(std::uint32_t comparator) const;
    void change(std::size_t index, std::uint32_t comparator, bool enabled);

    CoreBackend &m_core;
    bool m_enabled = false;
    std::uint32_t m_remap = 0;
    std::array<std::uint32_t, comparatorCount + literalCount> m_comparators = {};
};

} // namespace ohm::probe::sim
