// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/remotebitbang.h"

namespace ohm::probe::sim {

bool RemoteBitbang::take(QByteArrayView characters, QByteArray &answers)
{
    for (const char c : characters) {
        if (c >= '0' && c <= '7') {
            const int pins = c - '0';
            m_chip.setPins(pins & 4, pins & 2, pins & 1);
        } else if (c == 'R') {
            answers.append(m_chip.tdo() ? '1' : '0');
        } else if (c >= 'r' && c <= 'u') {
            const int resets = c - 'r';
            m_chip.setResetPins(resets & 2, resets & 1);
        } else if (c != 'B' && c != 'b' && c != 'Z' && c != 'z') { // its lamp, and pauses
            return false;
        }
    }
    return true;
}

} // namespace ohm::probe::sim
