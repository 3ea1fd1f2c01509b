// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/streamoptions.h"
#include "stream/telnetcodec.h"

// The commands of the Telnet Com Port Control Option, RFC 2217 section 3 and 4.
namespace ohm::rfc2217 {

enum class Command : quint8 {
    Signature = 0,
    SetBaudRate = 1, // 4 bytes, most significant first
    SetDataSize = 2,
    SetParity = 3,
    SetStopSize = 4,
    SetControl = 5,
    NotifyLineState = 6,
    NotifyModemState = 7,
    FlowControlSuspend = 8,
    FlowControlResume = 9,
    SetLineStateMask = 10,
    SetModemStateMask = 11,
    PurgeData = 12,
};

// Values of SetControl.
enum class Control : quint8 {
    NoFlow = 1,
    SoftwareFlow = 2,
    HardwareFlow = 3,
    BreakOn = 5,
    BreakOff = 6,
    DtrOn = 8,
    DtrOff = 9,
    RtsOn = 11,
    RtsOff = 12,
};

constexpr quint8 purgeReceived = 1;

// A client's request, framed for the wire.
QByteArray request(Command command, quint8 value);
QByteArray requestBaud(quint32 baud);

quint8 parityValue(Parity parity);
Control flowValue(FlowControl flow);

// What a server says: the confirmation of a request, or a notification.
struct ServerMessage
{
    Command command = Command::Signature;
    quint32 value = 0; // 0 where there is none
    bool operator==(const ServerMessage &) const = default;
};

// nullopt: no message of a server, or one cut short.
std::optional<ServerMessage> parseServerMessage(const telnet::Subnegotiation &subnegotiation);

void putModemState(LineStates &lines, quint8 state); // the value of NotifyModemState
void countLineState(LineErrors &errors, quint8 state); // the value of NotifyLineState

} // namespace ohm::rfc2217
