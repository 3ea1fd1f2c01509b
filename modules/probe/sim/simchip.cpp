// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/simchip.h"

namespace ohm::probe::sim {

void SimChip::setResetPins(bool trst, bool srst)
{
    if (!isPowered())
        return;
    if (trst)
        m_chain.reset();
    setSystemReset(srst);
}

void SimChip::setPower(bool on)
{
    if (on == m_powered)
        return;
    m_powered = on;
    if (on) {
        m_chain.reset();
        powerUp();
    } else {
        powerDown();
    }
}

} // namespace ohm::probe::sim
