// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

namespace ohm::mctp {

// Requests of one caller, with his time and his patience.
struct Asking
{
    std::shared_ptr<Link> link; // kept alive by whoever asks
    Patience patience;
    Deadline deadline;
    std::stop_token stop;
};

// The answer to a control or PLDM request: its completion code, and its fields by name as valuesOf() has them.
struct Answer
{
    quint8 completion = 0;
    QString completionText;
    Json values;
    QByteArray data; // what follows the completion code, as bytes
    quint8 responder = 0; // EID that it came from
};

// Protocol when the answer does not belong to the request or cannot be read; else the errors of Link::request().
Result<Answer> askControl(const Asking &asking, const Target &target, quint8 command, const QByteArray &data = {});
Result<Answer> askPldm(const Asking &asking, const Target &target, quint8 type, quint8 command, const QByteArray &data = {});

// The same, where any completion code but success is an error (ToolFailed, naming command and code).
Result<Answer> requireControl(const Asking &asking, const Target &target, quint8 command, const QByteArray &data = {});
Result<Answer> requirePldm(
    const Asking &asking, const Target &target, quint8 type, quint8 command, const QByteArray &data = {});

} // namespace ohm::mctp
