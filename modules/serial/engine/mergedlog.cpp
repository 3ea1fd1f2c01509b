// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/mergedlog.h"

#include <algorithm>

namespace ohm::serial {

namespace {

constexpr std::uint64_t oldestTaken = 4 * 1024 * 1024;
constexpr std::size_t readStep = 128 * 1024;
constexpr std::chrono::milliseconds reordering{50}; // bytes are stamped a moment before they are in the log
constexpr std::chrono::milliseconds openLineHolds{500}; // a prompt stays an open line for ever

// The name in its colour, padded so that the lines stand in a column; SGR as of ECMA-48, 8.3.117.
QByteArray prefixFor(const MergedLog::Source &source, qsizetype width)
{
    const QString padded = source.name.leftJustified(width);
    static constexpr int colors[] = {36, 35, 34, 32, 33, 31}; // red last: it looks like a failure
    return "\x1b[" + QByteArray::number(colors[source.color % 6]) + 'm' + padded.toUtf8() + " \x1b[0m";
}

} // namespace

MergedLog::MergedLog(const std::vector<Source> &sources, std::size_t capacityBytes)
    : m_log(std::make_shared<ByteLog>(capacityBytes))
{
    qsizetype width = 0;
    for (const Source &source : sources)
        width = std::max(width, source.name.size());
    for (const Source &source : sources) {
        const std::uint64_t end = source.log->endOffset();
        const std::uint64_t begin = std::max(source.log->firstOffset(), end > oldestTaken ? end - oldestTaken : 0);
        m_lanes.push_back({prefixFor(source, width), source.log, begin, {}});
    }
}

void MergedLog::advance(Instant now)
{
    for (Lane &lane : m_lanes) {
        readOn(lane);
        if (lane.cutter.hasOpen() && !lane.cutter.hasLine() && now - lane.cutter.openSince() > openLineHolds)
            lane.cutter.cutOpen();
    }
    for (Lane *lane = earliest(); lane && isCertain(lane->cutter.first(), now); lane = earliest())
        bringOut(*lane);
}

void MergedLog::readOn(Lane &lane)
{
    for (const BytePiece &piece : lane.log->read(lane.position, readStep)) {
        lane.cutter.feed(piece);
        lane.position = piece.endOffset();
    }
}

MergedLog::Lane *MergedLog::earliest()
{
    Lane *first = nullptr;
    for (Lane &lane : m_lanes) {
        if (lane.cutter.hasLine() && (!first || lane.cutter.first().at < first->cutter.first().at))
            first = &lane;
    }
    return first;
}

bool MergedLog::isCertain(const WireLine &line, Instant now) const
{
    if (now - line.at < reordering)
        return false;
    return std::ranges::none_of(m_lanes, [&](const Lane &lane) {
        if (lane.cutter.hasLine())
            return false;
        const bool isBehind = lane.position < lane.log->endOffset();
        return isBehind || (lane.cutter.hasOpen() && lane.cutter.openSince() < line.at);
    });
}

void MergedLog::bringOut(Lane &lane)
{
    const WireLine line = lane.cutter.take();
    QByteArray bytes = lane.prefix + line.bytes;
    if (!bytes.endsWith('\n'))
        bytes += '\n';
    m_log->append(bytes, line.at, line.direction);
}

} // namespace ohm::serial
