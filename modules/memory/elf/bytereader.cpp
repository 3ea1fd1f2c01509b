// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/bytereader.h"

namespace ohm {

std::uint64_t ByteReader::number(int size)
{
    const QByteArrayView bytes = take(std::uint64_t(size));
    return loadNumber(bytes, m_order);
}

std::uint64_t ByteReader::unsignedLeb()
{
    std::uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = quint8(number(1));
        if (shift < 64)
            value |= std::uint64_t(byte & 0x7F) << shift;
        if (!(byte & 0x80))
            return value;
    }
}

std::int64_t ByteReader::signedLeb()
{
    std::uint64_t value = 0;
    for (int shift = 0;;) {
        const auto byte = quint8(number(1));
        if (shift < 64)
            value |= std::uint64_t(byte & 0x7F) << shift;
        shift += 7;
        if (byte & 0x80)
            continue;
        if ((byte & 0x40) && shift < 64)
            value |= ~std::uint64_t(0) << shift;
        return std::int64_t(value);
    }
}

QByteArrayView ByteReader::text()
{
    if (atEnd()) {
        m_failed = true;
        return {};
    }
    const QByteArrayView rest = m_bytes.sliced(qsizetype(m_position));
    const qsizetype end = rest.indexOf('\0');
    if (end < 0) {
        m_failed = true;
        return {};
    }
    m_position += std::uint64_t(end) + 1;
    return rest.first(end);
}

QByteArrayView ByteReader::take(std::uint64_t size)
{
    if (m_failed || m_position > std::uint64_t(m_bytes.size()) || size > std::uint64_t(m_bytes.size()) - m_position) {
        m_failed = true;
        return {};
    }
    const QByteArrayView taken = m_bytes.sliced(qsizetype(m_position), qsizetype(size));
    m_position += size;
    return taken;
}

void ByteReader::seek(std::uint64_t position)
{
    m_failed = m_failed || position > std::uint64_t(m_bytes.size());
    m_position = position;
}

} // namespace ohm
