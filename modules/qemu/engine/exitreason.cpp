// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/exitreason.h"

#include "qemu/qemutr.h"

#include <QRegularExpression>

#include <array>
#include <csignal>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptWords = 4000;

bool isCrash(int signal)
{
    constexpr std::array crashes = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS};
    return std::ranges::find(crashes, signal) != crashes.end();
}

std::pair<ExitKind, Message> ofShutdown(const QString &reason)
{
    if (reason == u"guest-shutdown")
        return {ExitKind::GuestShutdown, Tr::text("The program switched the machine off.")};
    if (reason == u"guest-reset" || reason == u"subsystem-reset")
        return {ExitKind::GuestReset, Tr::text("The program reset the machine, which ends it.")};
    if (reason == u"guest-panic")
        return {ExitKind::GuestPanic, Tr::text("The program in the machine panicked.")};
    if (reason == u"host-qmp-quit" || reason == u"host-ui")
        return {ExitKind::Quit, Tr::text("It was told to quit through the monitor.")};
    if (reason == u"host-signal")
        return {ExitKind::Killed, Tr::text("It was ended by a signal from outside.")};
    return {ExitKind::Exited, Tr::text("It shut down: %1.").arg(reason)};
}

std::pair<ExitKind, Message> ofStatus(const ExitStatus &status, const QString &complaint)
{
    if (status.signal != 0 && isCrash(status.signal))
        return {ExitKind::Crashed, Tr::text("QEMU crashed: %1.").arg(status.describe())};
    if (status.signal != 0)
        return {ExitKind::Killed, Tr::text("QEMU was killed from outside: %1.").arg(status.describe())};
    if (status.code != 0 && complaint.isEmpty())
        return {ExitKind::Failed, Tr::text("QEMU ended with %1.").arg(status.describe())};
    if (status.code != 0)
        return {ExitKind::Failed, Tr::text("QEMU gave up: %1").arg(complaint)};
    return {ExitKind::Exited, Tr::text("QEMU ended by itself.")};
}

// What QEMU says before it gives up in the middle of a run, with a dump of the registers behind it.
QString fatalWords(const QString &output)
{
    static const QRegularExpression fatal(u"^qemu: fatal: (.+)$"_s, QRegularExpression::MultilineOption);
    return fatal.match(output).captured(1).trimmed();
}

std::pair<ExitKind, Message> ofFatal(const QString &words)
{
    if (words.startsWith(u"Lockup"))
        return {ExitKind::GuestPanic, Tr::text("The processor locked up, as after a fault within a fault. %1").arg(words)};
    return {ExitKind::Crashed, Tr::text("QEMU gave up: %1").arg(words)};
}

std::pair<ExitKind, Message> ofFacts(const ExitFacts &facts)
{
    const QString complaint = lastComplaint(facts.output);
    if (facts.stopRequested)
        return {ExitKind::Stopped, Tr::text("It was stopped.")};
    if (const QString words = fatalWords(facts.output); !words.isEmpty())
        return ofFatal(words);
    if (!facts.wasReady)
        return {ExitKind::FailedToStart,
            Tr::text("QEMU did not start: %1").arg(complaint.isEmpty() ? facts.status.describe().english() : complaint)};
    if (!facts.shutdownReason.isEmpty() && facts.status.signal == 0)
        return ofShutdown(facts.shutdownReason);
    return ofStatus(facts.status, complaint);
}

} // namespace

bool ExitReason::isExpected() const
{
    return kind == ExitKind::Stopped || kind == ExitKind::GuestShutdown || kind == ExitKind::Quit;
}

const char *exitKindName(ExitKind kind)
{
    constexpr std::array names = {"stopped", "guest_shutdown", "guest_reset", "guest_panic", "quit", "killed", "crashed",
        "failed", "failed_to_start", "exited"};
    return names.at(std::size_t(kind));
}

ExitReason exitReason(const ExitFacts &facts)
{
    auto [kind, text] = ofFacts(facts);
    return {kind, std::move(text), facts.status, facts.output.right(keptWords).trimmed()};
}

QString lastComplaint(const QString &output)
{
    static const QRegularExpression program(u"^qemu-system-[\\w-]+: "_s);
    QString last;
    for (const QString &line : output.split(u'\n', Qt::SkipEmptyParts)) {
        QString words = line.trimmed();
        const bool isHint = words.startsWith(u"Use -") || words.contains(u": warning: "_s) || words.contains(u": info: "_s);
        if (!words.isEmpty() && !isHint)
            last = words.remove(program);
    }
    return last;
}

} // namespace ohm::qemu
