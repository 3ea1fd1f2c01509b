// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/bytestream.h"

#include "core/writeall.h"
#include "stream/streamtr.h"

namespace ohm {

using stream::Tr;

namespace {

std::unexpected<Error> noSuchLine(const char *what)
{
    return fail(ErrorCode::Unsupported, Tr::text("This connection has no %1: it is no serial port.").arg(what));
}

} // namespace

Result<void> ByteStream::write(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    return writeAll(bytes, [&](QByteArrayView rest) { return writeSome(rest, deadline, stop); });
}

Result<void> ByteStream::setDtr(bool) { return noSuchLine("DTR"); }

Result<void> ByteStream::setRts(bool) { return noSuchLine("RTS"); }

Result<void> ByteStream::setBaud(int) { return noSuchLine("baud rate"); }

Result<void> ByteStream::sendBreak(std::chrono::milliseconds) { return noSuchLine("break"); }

LineStates ByteStream::lines() const { return {}; }

} // namespace ohm
