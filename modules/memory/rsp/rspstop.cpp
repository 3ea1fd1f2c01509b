// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rsp/rspstop.h"

#include "memory/rsp/rsppacket.h"

#include <array>

namespace ohm::rsp {

namespace {

using Reason = StopEvent::Reason;

struct NamedReason
{
    const char *key;
    Reason reason;
};

constexpr std::array keys = {
    NamedReason{"swbreak", Reason::SoftwareBreakpoint},
    NamedReason{"hwbreak", Reason::HardwareBreakpoint},
    NamedReason{"watch", Reason::WriteWatchpoint},
    NamedReason{"rwatch", Reason::ReadWatchpoint},
    NamedReason{"awatch", Reason::AccessWatchpoint},
    NamedReason{"replaylog", Reason::ReplayEnd},
};

std::optional<int> byteAt(QByteArrayView packet, qsizetype at)
{
    char value = 0;
    if (packet.size() < at + 2 || !decodeHex(packet.sliced(at, 2), &value, 1))
        return std::nullopt;
    return quint8(value);
}

void takePair(QByteArrayView key, QByteArrayView value, StopEvent &event)
{
    if (key == "thread") {
        event.thread = value.toByteArray();
        return;
    }
    for (const NamedReason &known : keys) {
        if (key != known.key)
            continue;
        event.reason = known.reason;
        bool isNumber = false;
        const std::uint64_t address = value.toByteArray().toULongLong(&isNumber, 16);
        if (isNumber && known.reason >= Reason::WriteWatchpoint && known.reason <= Reason::AccessWatchpoint)
            event.watched = Address{address};
        return;
    }
    bool isNumber = false;
    const int number = key.toByteArray().toInt(&isNumber, 16);
    if (const auto bytes = decodedHex(value); isNumber && bytes)
        event.registers[number] = *bytes;
}

void takePairs(QByteArrayView pairs, StopEvent &event)
{
    while (!pairs.isEmpty()) {
        const qsizetype end = pairs.indexOf(';') < 0 ? pairs.size() : pairs.indexOf(';');
        const QByteArrayView pair = pairs.first(end);
        if (const qsizetype colon = pair.indexOf(':'); colon > 0)
            takePair(pair.first(colon), pair.sliced(colon + 1), event);
        pairs = pairs.sliced(std::min(end + 1, pairs.size()));
    }
}

} // namespace

const char *stopReasonName(Reason reason)
{
    switch (reason) {
    case Reason::Signal:
        return "signal";
    case Reason::SoftwareBreakpoint:
        return "software_breakpoint";
    case Reason::HardwareBreakpoint:
        return "hardware_breakpoint";
    case Reason::WriteWatchpoint:
        return "write_watchpoint";
    case Reason::ReadWatchpoint:
        return "read_watchpoint";
    case Reason::AccessWatchpoint:
        return "access_watchpoint";
    case Reason::ReplayEnd:
        return "replay_end";
    case Reason::Exited:
        return "exited";
    case Reason::Killed:
        break;
    }
    return "killed";
}

std::optional<StopEvent> parseStopReply(QByteArrayView packet)
{
    const auto number = byteAt(packet, 1);
    if (!number)
        return std::nullopt;
    StopEvent event;
    event.signal = *number;
    switch (packet[0]) {
    case 'S':
        return packet.size() == 3 ? std::optional(event) : std::nullopt;
    case 'T':
        takePairs(packet.sliced(3), event);
        return event;
    case 'W':
        event.reason = Reason::Exited;
        event.signal = 0;
        event.exitCode = *number;
        return event;
    case 'X':
        event.reason = Reason::Killed;
        return event;
    default:
        return std::nullopt;
    }
}

} // namespace ohm::rsp
