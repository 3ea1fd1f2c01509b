// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/pcapng.h"

#include <QtEndian>

namespace ohm::pcapng {

namespace {

template <typename Number>
void put(QByteArray &bytes, Number value)
{
    const Number little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void pad(QByteArray &bytes) { bytes.append((4 - bytes.size() % 4) % 4, '\0'); }

void putOption(QByteArray &body, quint16 code, const QByteArray &value)
{
    put(body, code);
    put(body, quint16(value.size()));
    body.append(value);
    pad(body);
}

void endOptions(QByteArray &body) { put(body, quint32(0)); }

QByteArray block(quint32 type, const QByteArray &body)
{
    QByteArray bytes;
    const quint32 length = quint32(body.size()) + 12;
    put(bytes, type);
    put(bytes, length);
    bytes.append(body);
    put(bytes, length);
    return bytes;
}

} // namespace

QByteArray sectionHeader(const QByteArray &application)
{
    QByteArray body;
    put(body, quint32(0x1A2B3C4D)); // byte-order magic
    put(body, quint16(1)); // version 1.0
    put(body, quint16(0));
    put(body, qint64(-1)); // length of the section: not said
    putOption(body, 4, application); // shb_userappl
    endOptions(body);
    return block(0x0A0D0D0A, body);
}

QByteArray interfaceDescription(const QByteArray &name, quint16 linkType)
{
    QByteArray body;
    put(body, linkType);
    put(body, quint16(0));
    put(body, quint32(0)); // no limit to a packet
    putOption(body, 2, name); // if_name
    putOption(body, 9, QByteArray(1, 9)); // if_tsresol: 10^-9 s
    endOptions(body);
    return block(1, body);
}

QByteArray packet(QByteArrayView bytes, std::int64_t unixNs, Direction direction, quint32 interface, const QByteArray &comment)
{
    QByteArray body;
    put(body, interface);
    put(body, quint32(quint64(unixNs) >> 32));
    put(body, quint32(quint64(unixNs)));
    put(body, quint32(bytes.size()));
    put(body, quint32(bytes.size()));
    body.append(bytes);
    pad(body);
    QByteArray flags;
    put(flags, quint32(direction == Direction::Received ? 1 : 2)); // inbound, outbound
    putOption(body, 2, flags); // epb_flags
    if (!comment.isEmpty())
        putOption(body, 1, comment); // opt_comment
    endOptions(body);
    return block(6, body);
}

} // namespace ohm::pcapng
