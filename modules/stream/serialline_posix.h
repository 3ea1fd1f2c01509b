// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/streamoptions.h"

namespace ohm::serialline {

// The line of an open tty, by the Linux calls of ioctl_tty(2) with termios2, which takes any baud rate. All return 0 or errno.

int apply(int fd, const LineSettings &settings); // raw mode, settings, and closing does not touch DTR and RTS if those are set
int setBaud(int fd, int baud);
int actualBaud(int fd, int &baud); // what the driver made of it
int setModemLines(int fd, std::optional<bool> dtr, std::optional<bool> rts); // in one step; ENOTTY: it has none, as a pty
int setBreak(int fd, bool on);
bool hasModemLines(int fd);
LineStates states(int fd);

} // namespace ohm::serialline
