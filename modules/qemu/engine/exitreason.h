// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"

namespace ohm::qemu {

enum class ExitKind {
    Stopped, // we were asked to stop it
    GuestShutdown, // the program in it switched the machine off
    GuestReset, // the program in it asked for a reset that ends the machine
    GuestPanic, // the program in it panicked or locked the processor up
    Quit, // somebody sent "quit" through the monitor
    Killed, // ended by a signal from outside
    Crashed, // QEMU itself broke
    Failed, // QEMU gave up with an exit code
    FailedToStart,
    Exited, // ended with code 0 for a reason that it did not tell
};

// Why a machine no longer runs.
struct ExitReason
{
    ExitKind kind = ExitKind::Stopped;
    Message text; // one sentence for people
    ExitStatus status; // of the process
    QString lastLines; // QEMU's own last words

    bool isExpected() const; // nobody has to be alarmed
};

const char *exitKindName(ExitKind kind); // "stopped", "guest_shutdown" …

// What is known when the process has ended.
struct ExitFacts
{
    ExitStatus status;
    bool wasReady = false; // it had answered over QMP
    bool stopRequested = false; // by us
    QString shutdownReason; // of QMP's SHUTDOWN event (QAPI type ShutdownCause), empty when there was none
    QString output; // its standard output and error
};
ExitReason exitReason(const ExitFacts &facts);

// QEMU's last line that says what is wrong, without its "qemu-system-arm: " in front; empty when it said nothing.
QString lastComplaint(const QString &output);

} // namespace ohm::qemu
