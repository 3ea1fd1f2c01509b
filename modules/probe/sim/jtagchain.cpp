// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/jtagchain.h"

#include <ranges>

namespace ohm::probe::sim {

void JtagChain::setPins(bool tck, bool tms, bool tdi)
{
    if (tck && !m_tck)
        rise(tms, tdi);
    m_tck = tck;
}

bool JtagChain::tdo() const
{
    const bool shifts = m_state == TapState::ShiftDr || m_state == TapState::ShiftIr;
    return !shifts || m_links.empty() || m_links.front().shifter.out();
}

void JtagChain::reset()
{
    m_state = TapState::TestLogicReset;
    enter(m_state);
}

void JtagChain::rise(bool tms, bool tdi)
{
    if (m_state == TapState::ShiftDr || m_state == TapState::ShiftIr) {
        bool bit = tdi;
        for (Link &link : m_links | std::views::reverse) {
            const bool out = link.shifter.out();
            link.shifter.shift(bit);
            bit = out;
        }
    }
    const TapState next = nextState(m_state, tms);
    if (next == m_state)
        return;
    m_state = next;
    enter(next);
}

void JtagChain::enter(TapState state)
{
    for (Link &link : m_links) {
        switch (state) {
        case TapState::TestLogicReset:
            link.tap->reset();
            break;
        case TapState::CaptureDr:
            link.shifter = link.tap->captureDr();
            break;
        case TapState::UpdateDr:
            link.tap->updateDr(link.shifter.bits);
            break;
        case TapState::CaptureIr:
            link.shifter = link.tap->captureIr();
            break;
        case TapState::UpdateIr:
            link.tap->updateIr(link.shifter.bits);
            break;
        default:
            break;
        }
    }
}

} // namespace ohm::probe::sim
