// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/monitor.h"

#include "core/waiting.h"
#include "mctp/engine/message.h"
#include "mctp/engine/packet.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 typeMask = 0x7f; // without the integrity check bit

} // namespace

MessageInfo messageInfo(QByteArrayView firstPacket)
{
    const PacketHeader header = parseHeader(firstPacket);
    MessageInfo info{.source = header.source, .destination = header.destination};
    if (firstPacket.size() <= packetHeader)
        return info;
    info.type = quint8(firstPacket[packetHeader]) & typeMask;
    info.summary = decodeMessage(firstPacket.sliced(packetHeader)).meaning;
    return info;
}

quint64 Monitor::add(Capture capture)
{
    const std::lock_guard lock(m_mutex);
    capture.number = ++m_last;
    if (capture.message != 0)
        m_messages[capture.message].packets.push_back(capture.number);
    m_captures.push_back(std::move(capture));
    trim();
    m_grown.notify_all();
    return m_last;
}

// A message goes with the last of its packets.
void Monitor::trim()
{
    while (m_captures.size() > m_capacity) {
        const Capture &oldest = m_captures.front();
        const auto message = m_messages.find(oldest.message);
        if (message != m_messages.end() && message->second.packets.back() == oldest.number)
            m_messages.erase(message);
        m_captures.pop_front();
    }
}

void Monitor::begin(quint64 message, MessageInfo info)
{
    const std::lock_guard lock(m_mutex);
    m_messages.insert_or_assign(message, std::move(info));
}

void Monitor::end(quint64 message, std::optional<Drop> reason)
{
    settle(message, reason ? MessageState::Dropped : MessageState::Complete, reason);
}

void Monitor::giveUp(quint64 message) { settle(message, MessageState::NotSent, std::nullopt); }

void Monitor::settle(quint64 message, MessageState state, std::optional<Drop> reason)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_messages.find(message);
    if (found == m_messages.end())
        return;
    if (state == MessageState::NotSent && found->second.packets.empty()) {
        m_messages.erase(found); // no packet of it was seen that it could go with
        return;
    }
    found->second.state = state;
    found->second.reason = reason;
}

Monitor::Read Monitor::read(quint64 cursor, std::size_t most) const
{
    const std::lock_guard lock(m_mutex);
    Read result;
    const quint64 first = m_last - m_captures.size() + 1;
    const quint64 wanted = std::max<quint64>(cursor, 1);
    const quint64 from = std::max(wanted, first);
    result.lost = from - wanted;
    result.next = std::max(wanted, from);
    for (quint64 number = from; number <= m_last && result.captures.size() < most; ++number) {
        result.captures.push_back(m_captures[std::size_t(number - first)]);
        result.next = number + 1;
    }
    return result;
}

std::optional<MessageInfo> Monitor::message(quint64 id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_messages.find(id);
    return found == m_messages.end() ? std::nullopt : std::optional(found->second);
}

quint64 Monitor::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

bool Monitor::waitFor(quint64 cursor, Deadline deadline, std::stop_token stop) const
{
    std::unique_lock lock(m_mutex);
    return waitUntil(m_grown, lock, deadline, std::move(stop), [&] { return m_last >= cursor; });
}

bool matches(const PacketFilter &filter, const Capture &capture, const std::optional<MessageInfo> &message)
{
    if (filter.direction && capture.direction != *filter.direction)
        return false;
    const bool isLost = message && (message->state == MessageState::Dropped || message->state == MessageState::NotSent);
    if (filter.dropsOnly && !capture.drop && !isLost)
        return false;
    if (filter.eid) {
        const bool hasHeader = capture.packet.size() >= packetHeader;
        const PacketHeader header = hasHeader ? parseHeader(capture.packet) : PacketHeader();
        if (!hasHeader || (header.source != *filter.eid && header.destination != *filter.eid))
            return false;
    }
    if (filter.type && (!message || message->type != *filter.type))
        return false;
    return filter.text.isEmpty() || summaryOf(capture, message).contains(filter.text, Qt::CaseInsensitive)
        || hexFromBytes(capture.frame).contains(filter.text, Qt::CaseInsensitive);
}

QString summaryOf(const Capture &capture, const std::optional<MessageInfo> &message)
{
    if (capture.packet.isEmpty())
        return capture.drop ? dropText(*capture.drop).english() : QString();
    const QString own = decodePacket(capture.packet).meaning;
    const bool isLater = capture.packet.size() >= packetHeader && !parseHeader(capture.packet).isStart;
    return isLater && message && !message->summary.isEmpty() ? u"%1 (%2)"_s.arg(own, message->summary) : own;
}

} // namespace ohm::mctp
