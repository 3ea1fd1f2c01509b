// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machinelist.h"

#include <QRegularExpression>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(QByteArrayView output) { return QString::fromUtf8(output).split(u'\n', Qt::SkipEmptyParts); }

// Takes "(alias of virt-7.2)" out of the description.
QString takeNote(QString &description, const QRegularExpression &note)
{
    const QRegularExpressionMatch match = note.match(description);
    if (match.hasMatch())
        description = description.remove(match.capturedStart(), match.capturedLength()).trimmed();
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

std::vector<MachineType> parseMachines(QByteArrayView output)
{
    static const QRegularExpression entry(u"^([\\w.+-]+)\\s{1,}(\\S.*)$"_s);
    static const QRegularExpression alias(u"\\s*\\(alias of ([^)]+)\\)"_s);
    static const QRegularExpression deprecated(u"\\s*\\((deprecated)\\)"_s);
    static const QRegularExpression isDefault(u"\\s*\\((default)\\)"_s);
    std::vector<MachineType> machines;
    for (const QString &line : linesOf(output)) {
        const QRegularExpressionMatch match = entry.match(line);
        if (!match.hasMatch() || line.endsWith(u':') || match.captured(1) == u"none")
            continue;
        MachineType machine{.name = match.captured(1), .description = match.captured(2).trimmed()};
        machine.aliasOf = takeNote(machine.description, alias);
        machine.isDeprecated = !takeNote(machine.description, deprecated).isEmpty();
        takeNote(machine.description, isDefault);
        machines.push_back(std::move(machine));
    }
    return machines;
}

QStringList parseCpus(QByteArrayView output)
{
    static const QRegularExpression entry(u"^(?:x86\\s+|PowerPC\\s+)?\\s*([\\w.+-]+)"_s);
    QStringList cpus;
    for (const QString &line : linesOf(output)) {
        if (line.startsWith(u"Recognized CPUID")) // x86 lists its flags after the processors
            break;
        const QRegularExpressionMatch match = entry.match(line);
        if (match.hasMatch() && !line.trimmed().endsWith(u':'))
            cpus.append(match.captured(1));
    }
    return cpus;
}

} // namespace ohm::qemu
