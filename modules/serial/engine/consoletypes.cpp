// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/consoletypes.h"

namespace ohm::serial {

const char *stateName(ConsoleState state)
{
    static constexpr const char *names[] = {"open", "waiting", "lent", "gone", "closed"};
    return names[static_cast<std::size_t>(state)];
}

} // namespace ohm::serial
