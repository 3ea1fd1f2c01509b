// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/rspclient.h"

#include "qemu/qemutr.h"

#include <array>

namespace ohm::qemu {

namespace {

quint8 checksum(QByteArrayView payload)
{
    quint8 sum = 0;
    for (const char c : payload)
        sum = quint8(sum + quint8(c));
    return sum;
}

// "}" escapes the next byte, "x*c" repeats x c-29 times more.
QByteArray expanded(QByteArrayView payload)
{
    QByteArray result;
    for (qsizetype i = 0; i < payload.size(); ++i) {
        const bool hasNext = i + 1 < payload.size();
        if (payload[i] == '}' && hasNext)
            result.append(char(payload[++i] ^ 0x20));
        else if (payload[i] == '*' && hasNext && !result.isEmpty())
            result.append(std::max(0, payload[++i] - 29), result.back());
        else
            result.append(payload[i]);
    }
    return result;
}

} // namespace

QByteArray rspFrame(const QByteArray &payload)
{
    QByteArray frame = "$";
    for (const char c : payload) {
        const bool isSpecial = c == '$' || c == '#' || c == '}' || c == '*';
        if (isSpecial)
            frame.append('}');
        frame.append(isSpecial ? char(c ^ 0x20) : c);
    }
    const QByteArray sum = QByteArray::number(checksum(QByteArrayView(frame).sliced(1)), 16).rightJustified(2, '0');
    return frame + '#' + sum;
}

std::optional<QByteArray> RspDecoder::next()
{
    while (true) {
        const qsizetype begin = m_received.indexOf('$');
        if (begin < 0) {
            m_received.clear();
            return std::nullopt;
        }
        const qsizetype end = m_received.indexOf('#', begin);
        if (end < 0 || end + 2 >= m_received.size())
            return std::nullopt;
        const QByteArray payload = m_received.sliced(begin + 1, end - begin - 1);
        bool isNumber = false;
        const uint sum = m_received.sliced(end + 1, 2).toUInt(&isNumber, 16);
        m_received.remove(0, end + 3);
        if (isNumber && sum == checksum(payload))
            return expanded(payload);
    }
}

Result<QByteArray> RspClient::command(const QByteArray &payload, Deadline deadline, std::stop_token stop)
{
    // What is on its way already arrives within this time; nothing is sent unasked while the machine stands still.
    while (receive(Deadline::after(20ms), stop)) { }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("Talking to QEMU's debug port was cancelled."));
    while (m_decoder.next()) { }
    if (const auto sent = m_stream->write(rspFrame(payload), deadline, stop); !sent)
        return fail(sent.error());
    while (true) {
        if (const auto answer = m_decoder.next()) {
            if (const auto acknowledged = m_stream->write("+", deadline, stop); !acknowledged)
                return fail(acknowledged.error());
            return *answer;
        }
        if (const auto received = receive(deadline, stop); !received)
            return fail(received.error());
    }
}

Result<void> RspClient::receive(Deadline deadline, const std::stop_token &stop)
{
    std::array<char, 4096> buffer;
    const auto size = m_stream->read(buffer, deadline, stop);
    if (!size)
        return fail(size.error());
    m_decoder.append({buffer.data(), qsizetype(*size)});
    return {};
}

} // namespace ohm::qemu
