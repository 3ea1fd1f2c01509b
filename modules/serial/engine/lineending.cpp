// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/lineending.h"

#include "serial/serialtr.h"

namespace ohm::serial {

QByteArray bytesOf(LineEnding ending)
{
    switch (ending) {
    case LineEnding::None:
        return {};
    case LineEnding::Lf:
        return "\n";
    case LineEnding::Cr:
        return "\r";
    case LineEnding::CrLf:
        return "\r\n";
    }
    return {};
}

std::vector<EnumChoice<LineEnding>> choicesOf(LineEnding)
{
    return {{LineEnding::None, "none", Tr::text("Nothing")}, {LineEnding::Lf, "lf", Tr::text("LF (\\n)")},
        {LineEnding::Cr, "cr", Tr::text("CR (\\r)")}, {LineEnding::CrLf, "crlf", Tr::text("CR LF (\\r\\n)")}};
}

} // namespace ohm::serial
