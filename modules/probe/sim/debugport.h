// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/jtagtap.h"
#include "probe/sim/memap.h"

namespace ohm::probe::sim {

// A JTAG debug port (ADIv5, ARM IHI 0031, chapters B2 and B3) with its access ports. It is never busy, so there is no WAIT and
// no overrun; pushed compare and pushed verify are not modelled.
class DebugPort final : public JtagTap
{
public:
    explicit DebugPort(std::uint32_t idcode)
        : m_idcode(idcode)
    {
    }

    void add(int number, MemAp &port) { m_ports[std::uint8_t(number)] = &port; } // which outlives the debug port
    void powerUp(); // all registers as after power came

    void reset() override { m_instruction = Idcode; }
    ShiftRegister captureIr() override { return {1, irLength}; }
    void updateIr(std::uint64_t instruction) override { m_instruction = Instruction(instruction); }
    ShiftRegister captureDr() override;
    void updateDr(std::uint64_t bits) override;

private:
    enum Instruction : std::uint8_t { Abort = 0x8, Dpacc = 0xA, Apacc = 0xB, Idcode = 0xE, Bypass = 0xF };
    static constexpr int irLength = 4;

    void accessPort(bool isRead, std::uint32_t registerBits, std::uint32_t value);
    void accessDebugPort(bool isRead, std::uint32_t registerBits, std::uint32_t value);
    void writeControl(std::uint32_t value);
    std::uint32_t control() const;

    const std::uint32_t m_idcode;
    std::map<std::uint8_t, MemAp *> m_ports;
    Instruction m_instruction = Idcode;
    std::uint32_t m_control = 0; // requests and sticky flags; the acknowledgements follow the requests
    std::uint32_t m_select = 0;
    std::uint32_t m_result = 0; // of the last read, seen by the next scan
};

} // namespace ohm::probe::sim
