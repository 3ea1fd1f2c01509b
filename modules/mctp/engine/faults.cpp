// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/faults.h"

#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr char sequenceBit = 0x10;

std::unexpected<Error> needsSeveral(Fault fault)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = u"fault"_s;
    error.message = Tr::text("The fault %1 needs a message of several packets.").arg(toQString(Codec<Fault>::encode(fault)));
    error.nextActions.push_back(Tr::text("Send more than 64 bytes, with layer message."));
    return fail(std::move(error));
}

void spoilPackets(std::vector<QByteArray> &packets, Fault fault)
{
    switch (fault) {
    case Fault::WrongSequence:
        packets.back()[3] = char(packets.back()[3] ^ sequenceBit);
        break;
    case Fault::DropEnd:
        packets.pop_back();
        break;
    case Fault::Duplicate:
        packets.insert(packets.begin() + 1, packets[packets.size() > 1 ? 1 : 0]);
        break;
    case Fault::WrongVersion:
        packets.front()[0] = 2;
        break;
    case Fault::None:
    case Fault::BadCheck:
    case Fault::Truncate:
        break;
    }
}

// The check ends a frame: on a serial line the flag follows it.
void spoilCheck(QByteArray &frame, Layer layer)
{
    const qsizetype at = frame.size() - (layer == Layer::Serial ? 2 : 1);
    frame[at] = char(frame[at] ^ 1);
}

} // namespace

std::vector<EnumChoice<Fault>> choicesOf(Fault)
{
    return {{Fault::None, "none", Tr::text("None")}, {Fault::BadCheck, "bad_check", Tr::text("Wrong check sum (FCS, PEC)")},
        {Fault::WrongSequence, "wrong_sequence", Tr::text("Wrong sequence number")},
        {Fault::DropEnd, "drop_end", Tr::text("Last packet missing")},
        {Fault::Duplicate, "duplicate", Tr::text("A packet twice")},
        {Fault::WrongVersion, "wrong_version", Tr::text("Wrong header version")},
        {Fault::Truncate, "truncate", Tr::text("Last frame cut off")}};
}

Result<std::vector<QByteArray>> faultyFrames(
    const Binding &binding, std::vector<QByteArray> packets, quint8 address, Fault fault)
{
    const bool needsMany = fault == Fault::WrongSequence || fault == Fault::DropEnd;
    if (needsMany && packets.size() < 2)
        return needsSeveral(fault);
    spoilPackets(packets, fault);
    std::vector<QByteArray> frames;
    for (const QByteArray &packet : packets)
        frames.push_back(binding.frame(packet, address));
    if (fault == Fault::BadCheck)
        spoilCheck(frames.back(), binding.layer());
    if (fault == Fault::Truncate)
        frames.back().truncate(frames.back().size() / 2);
    return frames;
}

} // namespace ohm::mctp
