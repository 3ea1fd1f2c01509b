// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/textencoding.h"

#include "serial/serialtr.h"

namespace ohm::serial {

std::vector<EnumChoice<TextEncoding>> choicesOf(TextEncoding)
{
    return {
        {TextEncoding::Utf8, "utf-8", Tr::text("UTF-8")}, {TextEncoding::Latin1, "latin-1", Tr::text("Latin-1 (ISO 8859-1)")}};
}

} // namespace ohm::serial
