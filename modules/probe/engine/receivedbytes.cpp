// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/receivedbytes.h"

#include <algorithm>

namespace ohm::probe {

namespace {

// How many bytes at the end begin a UTF-8 character without ending it (RFC 3629).
qsizetype openTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = quint8(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 && byte < 0xF8 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1;
        return byte < 0xF8 && length > back ? back : 0;
    }
    return 0;
}

void cutOpenTail(ReceivedBytes &received)
{
    const qsizetype tail = openTail(received.bytes);
    if (tail == 0 || tail == received.bytes.size())
        return;
    received.bytes.chop(tail);
    const qsizetype end = received.bytes.size();
    const auto behind = std::ranges::upper_bound(received.parts, end, {}, &ReceivedBytes::Part::begin);
    const ReceivedBytes::Part &part = *std::prev(behind);
    received.cursor = part.offset + std::uint64_t(end - part.begin);
}

} // namespace

std::vector<double> ReceivedBytes::lineTimes() const
{
    std::vector<double> times;
    std::size_t part = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        while (part + 1 < parts.size() && parts[part + 1].begin <= at)
            ++part;
        times.push_back(parts[part].at.seconds());
        const qsizetype end = bytes.indexOf('\n', at);
        at = end < 0 ? bytes.size() : end + 1;
    }
    return times;
}

ReceivedBytes receivedFrom(
    const ByteLog &log, std::uint64_t from, std::size_t most, Deadline deadline, const std::stop_token &stop)
{
    ReceivedBytes received{.cursor = from};
    const std::uint64_t first = log.firstOffset();
    if (from < first) {
        received.dropped = first - from;
        received.cursor = first;
    }
    while (true) {
        for (const BytePiece &piece : log.read(received.cursor, most)) {
            received.cursor = piece.endOffset();
            if (piece.direction != Direction::Received)
                continue;
            received.parts.push_back({received.bytes.size(), piece.offset, piece.at});
            received.bytes += piece.bytes();
        }
        if (!received.bytes.isEmpty())
            break;
        // Also when it has ended: what came just before that is read in the next round.
        if (!log.waitBeyond(received.cursor, deadline, stop) && log.endOffset() <= received.cursor) {
            received.ended = !deadline.isOver() && !stop.stop_requested();
            return received;
        }
    }
    cutOpenTail(received);
    return received;
}

} // namespace ohm::probe
