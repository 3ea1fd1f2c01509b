// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/targetstate.h"

namespace ohm::probe {

const char *sessionStateName(SessionState state)
{
    switch (state) {
    case SessionState::Connected:
        return "connected";
    case SessionState::Lost:
        return "lost";
    case SessionState::Ended:
        break;
    }
    return "ended";
}

} // namespace ohm::probe
