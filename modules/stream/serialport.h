// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/streamoptions.h"

namespace ohm {

// Opens a serial port for us alone: a port that another program holds is Busy, naming that program where the system tells.
// When `settings` say how DTR and RTS shall be, both are set in one step right after opening and stay as they are when the port
// is closed: a board whose reset hangs on them is not reset by opening or closing its console.
Result<std::unique_ptr<ByteStream>> openSerialPort(const QString &device, const LineSettings &settings);

} // namespace ohm
