// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/jtagtap.h"

#include <array>
#include <utility>

namespace ohm::probe::sim {

TapState nextState(TapState state, bool tms)
{
    using enum TapState;
    // In the order of the states: with TMS low, with TMS high.
    static constexpr std::array<std::pair<TapState, TapState>, 16> transitions = {{
        {RunTestIdle, TestLogicReset},
        {RunTestIdle, SelectDrScan},
        {CaptureDr, SelectIrScan},
        {ShiftDr, Exit1Dr},
        {ShiftDr, Exit1Dr},
        {PauseDr, UpdateDr},
        {PauseDr, Exit2Dr},
        {ShiftDr, UpdateDr},
        {RunTestIdle, SelectDrScan},
        {CaptureIr, TestLogicReset},
        {ShiftIr, Exit1Ir},
        {ShiftIr, Exit1Ir},
        {PauseIr, UpdateIr},
        {PauseIr, Exit2Ir},
        {ShiftIr, UpdateIr},
        {RunTestIdle, SelectDrScan},
    }};
    const auto &[low, high] = transitions[std::size_t(state)];
    return tms ? high : low;
}

} // namespace ohm::probe::sim
