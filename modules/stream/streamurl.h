// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace ohm {

// The parts of what openStream() takes.
struct StreamUrl
{
    enum class Kind { SerialPort, PseudoTerminal, Tcp, Rfc2217, LocalSocket } kind = Kind::SerialPort;
    QString path; // device, link of a pty (may be empty), socket
    QString host; // Tcp, Rfc2217: a name or a numeric address, IPv6 without brackets
    quint16 port = 0;
};

// InvalidArgument, naming the forms, for anything else.
Result<StreamUrl> parseStreamUrl(const QString &text);

} // namespace ohm
