// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/jtagtap.h"

namespace ohm::probe::sim {

// A TAP that can be identified and passed by, and nothing else: the boundary scan TAP of an STM32, its cell chain is not
// modelled.
class IdcodeTap final : public JtagTap
{
public:
    IdcodeTap(std::uint32_t idcode, int irLength, std::uint32_t idcodeInstruction)
        : m_idcode(idcode)
        , m_irLength(irLength)
        , m_idcodeInstruction(idcodeInstruction)
    {
    }

    void reset() override { m_instruction = m_idcodeInstruction; }
    ShiftRegister captureIr() override { return {1, m_irLength}; }
    void updateIr(std::uint64_t instruction) override { m_instruction = std::uint32_t(instruction); }
    ShiftRegister captureDr() override
    {
        return m_instruction == m_idcodeInstruction ? ShiftRegister{m_idcode, 32} : ShiftRegister{0, 1};
    }
    void updateDr(std::uint64_t) override { }

private:
    const std::uint32_t m_idcode;
    const int m_irLength;
    const std::uint32_t m_idcodeInstruction;
    std::uint32_t m_instruction = m_idcodeInstruction;
};

} // namespace ohm::probe::sim
