// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/registers.h"

#include "action/nearest.h"
#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// The registers of debug units are memory; they come along only when asked for by name.
bool isCoresOwn(const RegisterValue &entry) { return !entry.group.contains(u"DWT"); }

QString groupOf(const QString &name, const QString &heading)
{
    static const QRegularExpression floating(u"^(d\\d+|s\\d+|fpscr|q\\d+|v\\d+)$"_s);
    return floating.match(name).hasMatch() ? u"floating point"_s : heading;
}

std::unexpected<Error> unknownRegister(const QString &name, const std::vector<RegisterValue> &list)
{
    QStringList names;
    for (const RegisterValue &entry : list)
        names << entry.name;
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"name"_s;
    error.message = Tr::text("The core has no register %1.").arg(name);
    if (const QString near = nearest(name, names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    error.nextActions.push_back(Tr::text("probe_registers lists them."));
    return fail(std::move(error));
}

} // namespace

Result<RegisterBook::Known *> RegisterBook::known(
    TargetControl &control, const TargetState &target, Deadline deadline, const std::stop_token &stop)
{
    Known &known = m_known[target.name];
    if (!known.list.empty())
        return &known;
    auto list = control.listRegisters(target, deadline, stop);
    if (!list)
        return fail(list.error());
    known.list = std::move(*list);
    return &known;
}

Result<std::vector<RegisterValue>> RegisterBook::read(
    TargetControl &control, const TargetState &target, const QStringList &names, Deadline deadline, const std::stop_token &stop)
{
    const auto known = this->known(control, target, deadline, stop);
    if (!known)
        return fail(known.error());
    Known &book = **known;
    std::vector<RegisterValue> wanted;
    for (const QString &name : names) {
        const auto found = std::ranges::find(book.list, name, &RegisterValue::name);
        if (found == book.list.end())
            return unknownRegister(name, book.list);
        wanted.push_back(*found);
    }
    if (names.isEmpty())
        std::ranges::copy_if(book.list, std::back_inserter(wanted), isCoresOwn);
    QStringList asked;
    for (const RegisterValue &entry : wanted)
        asked << entry.name;
    const auto values = control.readRegisters(target, asked, deadline, stop);
    if (!values)
        return fail(values.error());
    if (book.halt != target.halts) {
        book.halt = target.halts;
        book.before = std::exchange(book.now, {});
    }
    for (RegisterValue &entry : wanted) {
        if (const auto value = values->constFind(entry.name); value != values->cend()) {
            entry.value = *value;
            book.now.insert(entry.name, *value);
            entry.hasChanged = book.before.contains(entry.name) && book.before.value(entry.name) != *value;
        }
    }
    return wanted;
}

Result<RegisterBook::Written> RegisterBook::write(TargetControl &control, const TargetState &target, const QString &name,
    std::uint64_t value, Deadline deadline, const std::stop_token &stop)
{
    const auto before = read(control, target, {name}, deadline, stop);
    if (!before)
        return fail(before.error());
    const RegisterValue &entry = before->front();
    if (entry.bits < 64 && value >> entry.bits != 0) {
        Error error;
        error.code = ErrorCode::InvalidArgument;
        error.field = u"value"_s;
        error.message =
            Tr::text("0x%1 does not fit into %2, which has %3 bits.").arg(QString::number(value, 16)).arg(name).arg(entry.bits);
        return fail(std::move(error));
    }
    if (const auto done = control.writeRegister(target, name, value, deadline, stop); !done)
        return fail(done.error());
    const auto after = read(control, target, {name}, deadline, stop);
    if (!after)
        return fail(after.error());
    return Written{entry.value.value_or(0), after->front().value.value_or(0)};
}

std::vector<RegisterValue> parseRegisterList(const QStringList &lines)
{
    static const QRegularExpression heading(u"^=+ (.+)$"_s);
    static const QRegularExpression entry(u"^\\(\\d+\\) (\\S+) \\(/(\\d+)\\)"_s);
    std::vector<RegisterValue> list;
    QString group;
    for (const QString &line : lines) {
        if (const auto match = heading.match(line); match.hasMatch())
            group = match.captured(1);
        else if (const auto found = entry.match(line); found.hasMatch())
            list.push_back(
                {.name = found.captured(1), .group = groupOf(found.captured(1), group), .bits = found.captured(2).toInt()});
    }
    return list;
}

} // namespace ohm::probe
