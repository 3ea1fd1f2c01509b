// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/packettext.h"

#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

std::optional<PacketHeader> headerOf(const Capture &capture)
{
    return capture.packet.size() >= packetHeader ? std::optional(parseHeader(capture.packet)) : std::nullopt;
}

QString flagsText(const PacketHeader &header)
{
    return u"%1%2 seq %3 tag %4%5"_s.arg(header.isStart ? u"S"_s : u"·"_s, header.isEnd ? u"E"_s : u"·"_s)
        .arg(header.sequence)
        .arg(header.tag)
        .arg(header.isTagOwner ? u" TO"_s : QString());
}

QString timeText(Instant at) { return QString::number(at.seconds(), 'f', 6); }

QString wayText(const Capture &capture)
{
    if (capture.isInjected)
        return Tr::tr("injected");
    return capture.direction == Direction::Received ? Tr::tr("in") : Tr::tr("out");
}

QString fateText(const MessageInfo &message)
{
    if (message.state == MessageState::Dropped && message.reason)
        return Tr::tr("Message lost: %1").arg(dropText(*message.reason).translated());
    if (message.state == MessageState::NotSent)
        return Tr::tr("Not sent");
    return message.state == MessageState::Open ? Tr::tr("Incomplete") : QString();
}

QString fateText(const Capture &capture, const std::optional<MessageInfo> &message)
{
    if (capture.drop)
        return dropText(*capture.drop).translated();
    return message ? fateText(*message) : QString();
}

QString shownSummary(const Capture &capture, const std::optional<MessageInfo> &message)
{
    return capture.packet.isEmpty() && capture.isInjected ? Tr::tr("Frame without a packet") : summaryOf(capture, message);
}

} // namespace ohm::mctp
