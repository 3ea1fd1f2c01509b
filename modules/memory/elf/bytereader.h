// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

namespace ohm {

// Reads numbers and texts out of a file's bytes. Beyond the end it gives 0 and remembers that, so that a reader of a damaged
// file checks once instead of after every field.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView bytes, ByteOrder order = ByteOrder::Little)
        : m_bytes(bytes)
        , m_order(order)
    {
    }

    std::uint64_t number(int size); // 1 to 8 bytes
    std::uint64_t unsignedLeb(); // LEB128, DWARF 5 section 7.6
    std::int64_t signedLeb();
    QByteArrayView text(); // up to a zero byte, which is skipped
    QByteArrayView take(std::uint64_t size);
    void skip(std::uint64_t size) { take(size); }
    void seek(std::uint64_t position);

    std::uint64_t position() const { return m_position; }
    bool atEnd() const { return m_failed || m_position >= std::uint64_t(m_bytes.size()); }
    bool failed() const { return m_failed; }
    ByteOrder order() const { return m_order; }

private:
    QByteArrayView m_bytes;
    ByteOrder m_order;
    std::uint64_t m_position = 0;
    bool m_failed = false;
};

} // namespace ohm
