// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/outgoing.h"

#include "serial/serialtr.h"

#include <algorithm>

namespace ohm::serial {

namespace {

std::unexpected<Error> wrong(Message message, const char *field)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = QString::fromLatin1(field);
    error.message = std::move(message);
    return fail(std::move(error));
}

} // namespace

Result<QByteArray> outgoingBytes(const Outgoing &outgoing, TextEncoding encoding)
{
    if (outgoing.text.has_value() == outgoing.hex.has_value())
        return wrong(Tr::text("Give either %1 or hex.").arg(outgoing.textField), outgoing.textField);
    if (outgoing.hex)
        return outgoing.hex->bytes;
    const auto isForeign = [](QChar character) { return character.unicode() > 0xFF; };
    if (encoding == TextEncoding::Latin1 && std::ranges::any_of(*outgoing.text, isForeign))
        return wrong(Tr::text("The text has characters that Latin-1 lacks."), outgoing.textField);
    const QByteArray bytes = encoding == TextEncoding::Latin1 ? outgoing.text->toLatin1() : outgoing.text->toUtf8();
    return bytes + bytesOf(outgoing.ending);
}

} // namespace ohm::serial
