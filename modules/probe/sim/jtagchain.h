// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/jtagtap.h"

#include <vector>

namespace ohm::probe::sim {

// The TAPs of a board between TDI and TDO, moved by the levels of the pins.
class JtagChain final
{
public:
    // The first one added is the nearest to TDO, as in an OpenOCD configuration. Each outlives the chain.
    void add(JtagTap &tap) { m_links.push_back({&tap, {}}); }

    // Levels of the pins from now on. What happens, happens at the rising edge of TCK.
    void setPins(bool tck, bool tms, bool tdi);
    bool tdo() const; // high when nothing drives it: outside of the shift states

    void reset(); // TRST, or power came

private:
    struct Link
    {
        JtagTap *tap = nullptr;
        ShiftRegister shifter;
    };

    void rise(bool tms, bool tdi);
    void enter(TapState state);

    std::vector<Link> m_links;
    TapState m_state = TapState::TestLogicReset;
    bool m_tck = false;
};

} // namespace ohm::probe::sim
