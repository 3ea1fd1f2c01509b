// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/streamoptions.h"

namespace ohm {

// The client of a serial port over Telnet (RFC 2217), over a connection that has just been made. Returns when the server has
// confirmed the line settings. `name` is for messages.
// Protocol: the server does not speak RFC 2217. Unsupported: its port cannot do what `settings` ask for. Timeout, Disconnected.
Result<std::unique_ptr<ByteStream>> openRfc2217(std::unique_ptr<ByteStream> connection, const QString &name,
    const LineSettings &settings, Deadline deadline, std::stop_token stop = {});

} // namespace ohm
