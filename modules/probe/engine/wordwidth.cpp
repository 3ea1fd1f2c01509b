// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/wordwidth.h"

#include "probe/probetr.h"

namespace ohm::probe {

std::vector<EnumChoice<WordWidth>> choicesOf(WordWidth)
{
    return {{WordWidth::Bits8, "8", Tr::text("Bytes")}, {WordWidth::Bits16, "16", Tr::text("16 bit words")},
        {WordWidth::Bits32, "32", Tr::text("32 bit words")}, {WordWidth::Bits64, "64", Tr::text("64 bit words")}};
}

} // namespace ohm::probe
