// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/linechoices.h"

#include "serial/serialtr.h"

namespace ohm {

using serial::Tr;

std::vector<EnumChoice<Parity>> choicesOf(Parity)
{
    return {{Parity::None, "none", Tr::text("None")}, {Parity::Even, "even", Tr::text("Even")},
        {Parity::Odd, "odd", Tr::text("Odd")}, {Parity::Mark, "mark", Tr::text("Mark")},
        {Parity::Space, "space", Tr::text("Space")}};
}

std::vector<EnumChoice<FlowControl>> choicesOf(FlowControl)
{
    return {{FlowControl::None, "none", Tr::text("None")}, {FlowControl::Hardware, "hardware", Tr::text("RTS/CTS")},
        {FlowControl::Software, "software", Tr::text("XON/XOFF")}};
}

} // namespace ohm
