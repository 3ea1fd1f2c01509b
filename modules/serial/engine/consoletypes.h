// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "serial/engine/textencoding.h"
#include "stream/bytestream.h"
#include "stream/portlist.h"
#include "stream/streamoptions.h"

#include <functional>

namespace ohm::serial {

// What a console opens: a port of the machine, an address, or a bench device of kind "port".
struct PortChoice
{
    QString asked; // as the caller named it: "/dev/ttyUSB0", "socket://…", "qemu:demo"
    QString url; // what openStream() takes now
    QString title; // what a person reads
    DeviceId device; // "port:" and its name; what is leased to borrow it from its console
    std::optional<PortIdentity> identity; // of a USB device: it is found again by it under another name
    QString standIn; // what it stands in for, inherited by the console
};

// Where a port is now: a device that was unplugged comes back under another name, a machine's port under another address.
using PortLocator = std::function<Result<PortChoice>(const PortChoice &last)>;

struct ConsoleOptions
{
    LineSettings line;
    TextEncoding encoding = TextEncoding::Utf8;
    bool autoReconnect = true;
};

enum class ConsoleState {
    Open, // bytes come and go
    Waiting, // the port went away and is looked for
    Lent, // somebody else has taken the port; it is opened again when it is given back
    Gone, // the port went away for good
    Closed, // disconnected on purpose; the content stays
};

const char *stateName(ConsoleState state); // "open", "waiting", "lent", "gone", "closed"

struct ConsoleStatus
{
    ConsoleState state = ConsoleState::Closed;
    PortChoice port;
    ConsoleOptions options;
    QString peer; // of a pty: the path that the other program opens
    Message why; // why it is not open
    Instant openedAt; // last time
};

struct ConsoleStatistics
{
    std::uint64_t received = 0, sent = 0; // bytes
    double receivedPerSecond = 0, sentPerSecond = 0; // over the last two seconds
    std::uint64_t dropped = 0; // bytes that the log had no more room for
    int disconnects = 0;
    std::optional<LineErrors> lineErrors; // where the driver counts them
};

} // namespace ohm::serial
