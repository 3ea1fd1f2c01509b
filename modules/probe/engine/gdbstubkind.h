// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rspclient.h"

namespace ohm::probe {

// Which program a GDB stub belongs to, as far as it tells, and what it is asked in its own language.
struct GdbStubKind
{
    enum class Program { Unknown, Qemu, OpenOcd, JLink, BlackMagic } program = Program::Unknown;
    QString version; // as it says; may be empty
    QString standIn; // what it stands in for, when there is no hardware behind it; may be empty

    QString id() const; // "qemu", "openocd", "jlink", "blackmagic", "gdb"
    QString name() const; // "QEMU", "OpenOCD", "J-Link GDB Server", "Black Magic Probe", "GDB stub"
    std::vector<QString> scanCommands() const; // that look for targets, where a stub does not do that by itself
    // Commands that reset the chip and leave it standing still, the likeliest first.
    std::vector<QString> resetCommands() const;
};

// Asks what no stub takes amiss.
Result<GdbStubKind> identifyStub(RspClient &client, Deadline deadline, const std::stop_token &stop);

// Whether what a stub printed says that it did not know or could not do what it was told: most of them call that a success.
bool isRefusal(const QString &printed);

// "host:port", "3333" (on this machine), the path of a Unix socket or a serial port, or what openStream() takes -> what
// openStream() takes. InvalidArgument of gdb_port for anything else.
Result<QString> gdbPortUrl(const QString &text);

// Why there is no debugging through what is there; `error` is what connecting or the first request ended with.
Error noStub(const QString &place, const Error &error, bool isConnected);

} // namespace ohm::probe
