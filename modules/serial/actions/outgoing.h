// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "serial/engine/lineending.h"
#include "serial/engine/textencoding.h"

namespace ohm::serial {

// What a call wants to send: text or bytes.
struct Outgoing
{
    std::optional<QString> text;
    std::optional<HexBytes> hex;
    LineEnding ending = LineEnding::None; // behind a text
    const char *textField = "text"; // for messages
};

// InvalidArgument unless exactly one of text and hex is given, and for characters that the encoding lacks.
Result<QByteArray> outgoingBytes(const Outgoing &outgoing, TextEncoding encoding);

} // namespace ohm::serial
