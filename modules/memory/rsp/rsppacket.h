// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>

// The packets of the GDB Remote Serial Protocol (GDB manual, appendix E: "Overview", "Packet Acknowledgment").
namespace ohm::rsp {

// "$payload#checksum". `payload` may hold any byte.
QByteArray framed(QByteArrayView payload);
void appendFramed(QByteArray &to, QByteArrayView payload);

// Takes packets out of a stream that arrives in pieces of any size. Bytes that belong to nothing are passed over.
class Decoder final
{
public:
    static constexpr qsizetype maxPacket = 4 * 1024 * 1024; // longer ones are dropped as garbage

    enum class Kind { Packet, Notification, Acknowledged, Refused, Damaged };
    struct Item
    {
        Kind kind = Kind::Packet;
        QByteArrayView payload; // of Packet and Notification, escapes and runs undone; valid until append() or next()
    };

    void append(QByteArrayView bytes);
    std::optional<Item> next(); // nullopt: more bytes are needed

private:
    std::optional<Item> takePacket(char lead);

    QByteArray m_received;
    qsizetype m_position = 0; // of what has not been looked at
    qsizetype m_searched = 0; // up to here there is no end of the packet at m_position
    QByteArray m_expanded;
};

// Lower case digits, two for each byte.
void appendHex(QByteArray &to, QByteArrayView bytes);
void appendNumber(QByteArray &to, std::uint64_t value); // hexadecimal without leading zeros
// False when `digits` is not exactly `size` bytes in hexadecimal.
bool decodeHex(QByteArrayView digits, char *into, std::size_t size);
std::optional<QByteArray> decodedHex(QByteArrayView digits);

} // namespace ohm::rsp
