// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace ohm::probe::sim {

// The states of a TAP controller (IEEE 1149.1, figure 6-1).
enum class TapState : std::uint8_t {
    TestLogicReset,
    RunTestIdle,
    SelectDrScan,
    CaptureDr,
    ShiftDr,
    Exit1Dr,
    PauseDr,
    Exit2Dr,
    UpdateDr,
    SelectIrScan,
    CaptureIr,
    ShiftIr,
    Exit1Ir,
    PauseIr,
    Exit2Ir,
    UpdateIr,
};

TapState nextState(TapState state, bool tms);

// A shift register of up to 64 bits; the bit at the right leaves first.
struct ShiftRegister
{
    std::uint64_t bits = 0;
    int length = 1;

    bool out() const { return bits & 1; }
    void shift(bool in) { bits = bits >> 1 | std::uint64_t(in) << (length - 1); }
};

// One TAP of a chain: its instruction register and what the instructions select. The chain moves all of them together.
class JtagTap
{
public:
    virtual ~JtagTap() = default;

    virtual void reset() = 0; // Test-Logic-Reset: IDCODE is selected where there is one, else BYPASS
    virtual ShiftRegister captureIr() = 0; // its two right bits are 01
    virtual void updateIr(std::uint64_t instruction) = 0;
    virtual ShiftRegister captureDr() = 0; // of the selected data register
    virtual void updateDr(std::uint64_t bits) = 0;
};

} // namespace ohm::probe::sim
