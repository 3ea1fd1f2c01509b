// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/rfc2217codec.h"

#include <QtEndian>

namespace ohm::rfc2217 {

namespace {

constexpr quint8 serverOffset = 100; // a server's commands are the client's plus this

QByteArray frame(Command command, const QByteArray &value)
{
    return telnet::encode(telnet::Subnegotiation{telnet::ComPort, char(command) + value});
}

} // namespace

QByteArray request(Command command, quint8 value) { return frame(command, QByteArray(1, char(value))); }

QByteArray requestBaud(quint32 baud)
{
    QByteArray value(4, 0);
    qToBigEndian(baud, value.data());
    return frame(Command::SetBaudRate, value);
}

quint8 parityValue(Parity parity)
{
    switch (parity) {
    case Parity::Odd:
        return 2;
    case Parity::Even:
        return 3;
    case Parity::Mark:
        return 4;
    case Parity::Space:
        return 5;
    case Parity::None:
        break;
    }
    return 1;
}

Control flowValue(FlowControl flow)
{
    switch (flow) {
    case FlowControl::Hardware:
        return Control::HardwareFlow;
    case FlowControl::Software:
        return Control::SoftwareFlow;
    case FlowControl::None:
        break;
    }
    return Control::NoFlow;
}

std::optional<ServerMessage> parseServerMessage(const telnet::Subnegotiation &subnegotiation)
{
    const QByteArray &payload = subnegotiation.payload;
    if (subnegotiation.option != telnet::ComPort || payload.isEmpty())
        return std::nullopt;
    const int number = quint8(payload.at(0)) - serverOffset;
    if (number < 0 || number > int(Command::PurgeData))
        return std::nullopt;
    const auto command = Command(number);
    const qsizetype size = payload.size() - 1;
    switch (command) {
    case Command::Signature:
    case Command::FlowControlSuspend:
    case Command::FlowControlResume:
        return ServerMessage{command, 0};
    case Command::SetBaudRate:
        if (size != 4)
            return std::nullopt;
        return ServerMessage{command, qFromBigEndian<quint32>(payload.constData() + 1)};
    default:
        if (size != 1)
            return std::nullopt;
        return ServerMessage{command, quint8(payload.at(1))};
    }
}

void putModemState(LineStates &lines, quint8 state)
{
    lines.cts = (state & 0x10) != 0;
    lines.dsr = (state & 0x20) != 0;
    lines.ri = (state & 0x40) != 0;
    lines.dcd = (state & 0x80) != 0;
}

void countLineState(LineErrors &errors, quint8 state)
{
    errors.overrun += (state & 0x02) != 0;
    errors.parity += (state & 0x04) != 0;
    errors.framing += (state & 0x08) != 0;
    errors.breaks += (state & 0x10) != 0;
}

} // namespace ohm::rfc2217
