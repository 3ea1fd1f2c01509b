// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/checksum.h"

#include <array>

namespace ohm::mctp {

namespace {

template <typename Number>
using Table = std::array<Number, 256>;

// Bits leave at the least significant end.
template <typename Number>
constexpr Table<Number> reflectedTable(Number polynomial)
{
    Table<Number> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        Number value = Number(i);
        for (int bit = 0; bit < 8; ++bit)
            value = Number((value & 1) != 0 ? (value >> 1) ^ polynomial : value >> 1);
        table[i] = value;
    }
    return table;
}

constexpr Table<quint8> pecTable()
{
    Table<quint8> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        unsigned value = unsigned(i);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 0x80) != 0 ? (value << 1) ^ 0x107 : value << 1;
        table[i] = quint8(value);
    }
    return table;
}

template <typename Number>
Number reflected(const Table<Number> &table, Number sum, QByteArrayView bytes)
{
    for (const char byte : bytes)
        sum = Number((sum >> 8) ^ table[(sum ^ quint8(byte)) & 0xff]);
    return sum;
}

} // namespace

quint8 pec8(QByteArrayView bytes)
{
    static constexpr Table<quint8> table = pecTable();
    quint8 sum = 0;
    for (const char byte : bytes)
        sum = table[sum ^ quint8(byte)];
    return sum;
}

quint16 fcs16(QByteArrayView bytes)
{
    static constexpr auto table = reflectedTable<quint16>(0x8408);
    return reflected<quint16>(table, 0xffff, bytes);
}

quint32 crc32(QByteArrayView bytes)
{
    static constexpr auto table = reflectedTable<quint32>(0xedb88320);
    return ~reflected<quint32>(table, 0xffffffff, bytes);
}

} // namespace ohm::mctp
