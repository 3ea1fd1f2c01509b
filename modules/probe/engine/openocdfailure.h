// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "core/error.h"

namespace ohm::probe {

// What OpenOCD's own words mean (measured with 0.12; OpenOCD tells the cause of a failure only in its log).

// Why it ended before it served anybody.
Error startError(const QStringList &log, const std::optional<ExitStatus> &exit);

// Why a command failed. `what` is the beginning of the sentence: "Reading 0x20000000".
Error commandError(const Message &what, int code, const QString &value, const QStringList &log);

// A part that answers with another identity than the configuration expects. OpenOCD goes on all the same.
struct WrongIdentity
{
    QString tap;
    QString expected; // "0x4ba00477", several with ", "
    QString found;
};
std::vector<WrongIdentity> wrongIdentitiesIn(const QStringList &log);

// Nothing that we were to debug could be examined though the server runs: what the log says of it.
Error notExamined(const QStringList &targets, const QStringList &log);

// The probe or the target went away while the process lives on.
Error connectionLost(const QStringList &log);

} // namespace ohm::probe
