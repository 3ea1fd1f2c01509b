// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "mctp/engine/field.h"

namespace ohm::mctp {

// MCTP messages, the type byte first: control (DSP0236, clause 11), PLDM (DSP0240, clause 8), vendor defined (DSP0236, clause
// 13); of other types the data is shown as bytes. The root field's meaning says in a few words what the message is.
Field decodeMessage(QByteArrayView body, qsizetype offset = 0);

// The same without the type byte.
Field decodeControl(QByteArrayView message, qsizetype offset = 0);
Field decodePldm(QByteArrayView message, qsizetype offset = 0);

// A platform descriptor record, whole (DSP0248, clause 28).
Field decodePdr(QByteArrayView record, qsizetype offset = 0);

// The opposite of decodeMessage(), from {"type": "Control", "control": {"instance": 1, "request": 1, "command": "Get Endpoint
// ID", …}} and so on: what valuesOf() gives of a decoded message. InvalidArgument names the field below `path`.
Result<QByteArray> encodeMessage(const Json &values, const QString &path);

// Of a control or PLDM message.
struct CommandHeader
{
    bool isRequest = false;
    bool isDatagram = false;
    quint8 instance = 0;
    quint8 pldmType = 0; // of PLDM
    quint8 command = 0;
    quint8 completion = 0; // of a response
    QByteArray data; // what follows
};
std::optional<CommandHeader> controlHeader(QByteArrayView body); // nullopt: too short or of another type
std::optional<CommandHeader> pldmHeader(QByteArrayView body);

QByteArray controlRequest(quint8 instance, quint8 command, const QByteArray &data);
QByteArray controlResponse(const CommandHeader &request, quint8 completion, const QByteArray &data);
QByteArray pldmRequest(quint8 instance, quint8 type, quint8 command, const QByteArray &data);

QString completionName(bool isPldm, quint8 pldmType, quint8 command, quint8 completion);

} // namespace ohm::mctp
