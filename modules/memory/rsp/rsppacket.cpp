// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rsp/rsppacket.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace ohm::rsp {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";
constexpr quint8 noDigit = 0xFF;

constexpr std::array<quint8, 256> digitValues = [] {
    std::array<quint8, 256> values;
    values.fill(noDigit);
    for (quint8 i = 0; i < 10; ++i)
        values[std::size_t('0' + i)] = i;
    for (quint8 i = 0; i < 6; ++i)
        values[std::size_t('a' + i)] = values[std::size_t('A' + i)] = quint8(10 + i);
    return values;
}();

quint8 digit(char c) { return digitValues[quint8(c)]; }

quint8 checksum(QByteArrayView payload)
{
    unsigned sum = 0;
    for (const char c : payload)
        sum += quint8(c);
    return quint8(sum);
}

bool mustBeEscaped(char c) { return c == '$' || c == '#' || c == '}' || c == '*'; }

// "}x" stands for x ^ 0x20; "xN" after "*" for N - 29 more of x.
void expand(QByteArrayView payload, QByteArray &into)
{
    into.clear();
    for (qsizetype i = 0; i < payload.size(); ++i) {
        const bool hasNext = i + 1 < payload.size();
        if (payload[i] == '}' && hasNext)
            into.append(char(payload[++i] ^ 0x20));
        else if (payload[i] == '*' && hasNext && !into.isEmpty())
            into.append(std::max(0, payload[++i] - 29), into.back());
        else
            into.append(payload[i]);
    }
}

const char *findByte(const char *begin, const char *end, char c)
{
    return static_cast<const char *>(std::memchr(begin, c, std::size_t(end - begin)));
}

bool hasByte(QByteArrayView bytes, char c) { return !bytes.isEmpty() && findByte(bytes.begin(), bytes.end(), c); }

} // namespace

void appendFramed(QByteArray &to, QByteArrayView payload)
{
    to.append('$');
    const qsizetype begin = to.size();
    if (std::ranges::none_of(payload, mustBeEscaped)) {
        to.append(payload);
    } else {
        for (const char c : payload) {
            if (mustBeEscaped(c))
                to.append('}');
            to.append(mustBeEscaped(c) ? char(c ^ 0x20) : c);
        }
    }
    const quint8 sum = checksum(QByteArrayView(to).sliced(begin));
    to.append('#').append(hexDigits[sum >> 4]).append(hexDigits[sum & 15]);
}

QByteArray framed(QByteArrayView payload)
{
    QByteArray frame;
    appendFramed(frame, payload);
    return frame;
}

void Decoder::append(QByteArrayView bytes)
{
    if (m_position == m_received.size()) {
        m_received.resize(0); // keeps the memory, unlike clear()
        m_searched = m_position = 0;
    } else if (m_position > 64 * 1024) {
        m_received.remove(0, m_position);
        m_searched -= m_position;
        m_position = 0;
    }
    m_received.append(bytes);
}

std::optional<Decoder::Item> Decoder::next()
{
    while (m_position < m_received.size()) {
        const char lead = m_received[m_position];
        if (lead == '$' || lead == '%') {
            const auto item = takePacket(lead);
            if (!item && m_received.size() - m_position > maxPacket) {
                ++m_position;
                continue;
            }
            return item;
        }
        ++m_position;
        if (lead == '+')
            return Item{Kind::Acknowledged, {}};
        if (lead == '-')
            return Item{Kind::Refused, {}};
    }
    return std::nullopt;
}

std::optional<Decoder::Item> Decoder::takePacket(char lead)
{
    const char *data = m_received.constData();
    const char *begin = data + m_position + 1;
    const char *end = data + m_received.size();
    const char *hash = findByte(std::max(begin, std::min(data + m_searched, end)), end, '#');
    m_searched = hash ? hash - data : m_received.size();
    if (!hash || end - hash < 3)
        return std::nullopt;
    const QByteArrayView payload(begin, hash);
    // A "$" cannot be part of a packet: the one before was cut off, and this is where the next one begins.
    if (const qsizetype restart = hasByte(payload, '$') ? payload.lastIndexOf('$') : -1; restart >= 0) {
        m_position += 1 + restart;
        return Item{Kind::Damaged, {}};
    }
    m_position = m_searched = hash - data + 3;
    if (digit(hash[1]) == noDigit || digit(hash[2]) == noDigit || (digit(hash[1]) << 4 | digit(hash[2])) != checksum(payload))
        return Item{Kind::Damaged, {}};
    const Kind kind = lead == '$' ? Kind::Packet : Kind::Notification;
    if (!hasByte(payload, '}') && !hasByte(payload, '*'))
        return Item{kind, payload};
    expand(payload, m_expanded);
    return Item{kind, m_expanded};
}

void appendHex(QByteArray &to, QByteArrayView bytes)
{
    const qsizetype begin = to.size();
    to.resize(begin + bytes.size() * 2);
    char *out = to.data() + begin;
    for (const char c : bytes) {
        *out++ = hexDigits[quint8(c) >> 4];
        *out++ = hexDigits[quint8(c) & 15];
    }
}

void appendNumber(QByteArray &to, std::uint64_t value)
{
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, 16).ptr;
    to.append(digits.data(), end - digits.data());
}

bool decodeHex(QByteArrayView digits, char *into, std::size_t size)
{
    if (std::size_t(digits.size()) != size * 2)
        return false;
    unsigned wrong = 0;
    const char *in = digits.data();
    for (std::size_t i = 0; i < size; ++i, in += 2) {
        const unsigned high = digit(in[0]);
        const unsigned low = digit(in[1]);
        wrong |= high | low;
        into[i] = char(high << 4 | low);
    }
    return (wrong & 0xF0) == 0;
}

std::optional<QByteArray> decodedHex(QByteArrayView digits)
{
    QByteArray bytes(digits.size() / 2, Qt::Uninitialized);
    if (!decodeHex(digits, bytes.data(), std::size_t(bytes.size())))
        return std::nullopt;
    return bytes;
}

} // namespace ohm::rsp
