// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"
#include "stream/streamoptions.h"

namespace ohm {

// In the enums' own namespace, where the codec looks for them.
std::vector<EnumChoice<Parity>> choicesOf(Parity);
std::vector<EnumChoice<FlowControl>> choicesOf(FlowControl);

} // namespace ohm
