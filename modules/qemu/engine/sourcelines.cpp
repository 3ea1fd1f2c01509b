// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/sourcelines.h"

#include "core/childprocess.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

QString toolFor(int elfMachine)
{
    QStringList candidates;
    if (elfMachine == 40)
        candidates << u"arm-none-eabi-addr2line"_s;
    else if (elfMachine == 183)
        candidates << u"aarch64-linux-gnu-addr2line"_s << u"aarch64-none-elf-addr2line"_s;
    else if (elfMachine == 243)
        candidates << u"riscv64-unknown-elf-addr2line"_s;
    candidates << u"llvm-addr2line"_s << u"addr2line"_s; // these read the lines of any architecture
    for (const QString &candidate : candidates) {
        if (!QStandardPaths::findExecutable(candidate).isEmpty())
            return candidate;
    }
    return {};
}

} // namespace

QString sourceLine(const QString &elfPath, int elfMachine, std::uint64_t address, std::stop_token stop)
{
    ProcessSpec spec;
    spec.program = toolFor(elfMachine);
    if (spec.program.isEmpty())
        return {};
    spec.arguments = {u"-e"_s, elfPath, u"0x"_s + QString::number(address, 16)};
    const auto output = runProcess(spec, Deadline::after(10s), std::move(stop));
    return output && output->status.succeeded() ? parseSourceLine(QString::fromUtf8(output->output)) : QString();
}

QString parseSourceLine(const QString &answer)
{
    static const QRegularExpression place(u"^(?:.*/)?([^/]+:\\d+)(?: \\(discriminator \\d+\\))?$"_s);
    const QRegularExpressionMatch match = place.match(answer.trimmed());
    return match.hasMatch() && !match.captured(1).startsWith(u"??") ? match.captured(1) : QString();
}

} // namespace ohm::qemu
