// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/probetr.h"

namespace ohm::probe {

namespace {

struct ReadRegisters
{
    QString session;
    std::optional<QString> target;
    std::vector<QString> names;
};

void describe(Fields<ReadRegisters> &fields)
{
    fields.required("session", &ReadRegisters::session, sessionField());
    fields.optional("target", &ReadRegisters::target, targetField());
    fields.optional("names", &ReadRegisters::names,
        {.title = Tr::text("Registers"),
            .help = Tr::text("Which ones; all of the core's when left out."),
            .maxLength = 200,
            .example = "[\"pc\", \"sp\"]"});
}

struct RegisterRow
{
    QString name;
    std::optional<HexNumber> value;
    QString group;
    int bits = 32;
    bool changed = false;
    std::optional<QString> meaning;
};

void describe(Fields<RegisterRow> &fields)
{
    fields.required("name", &RegisterRow::name, {.help = Tr::text("The register.")});
    fields.optional("value", &RegisterRow::value, {.help = Tr::text("Its value; absent when it cannot be read.")});
    fields.required("group", &RegisterRow::group, {.help = Tr::text("What it belongs to.")});
    fields.required("bits", &RegisterRow::bits, {.help = Tr::text("Its width.")});
    fields.required("changed", &RegisterRow::changed, {.help = Tr::text("Whether it is another than at the halt before.")});
    fields.optional("meaning", &RegisterRow::meaning, {.help = Tr::text("The function that an address in it points to.")});
}

struct RegisterList
{
    QString target;
    std::vector<RegisterRow> registers;
};

void describe(Fields<RegisterList> &fields)
{
    fields.required("target", &RegisterList::target, {.help = Tr::text("The core.")});
    fields.required("registers", &RegisterList::registers, {.help = Tr::text("Its registers.")});
}

struct SetRegister
{
    QString session;
    std::optional<QString> target;
    QString name;
    HexNumber value;
};

void describe(Fields<SetRegister> &fields)
{
    fields.required("session", &SetRegister::session, sessionField());
    fields.optional("target", &SetRegister::target, targetField());
    fields.required("name", &SetRegister::name,
        {.title = Tr::text("Register"), .help = Tr::text("The register."), .maxLength = 100, .example = "\"r0\""});
    fields.required("value", &SetRegister::value, {.title = Tr::text("Value"), .help = Tr::text("Its new value.")});
}

struct RegisterSet
{
    QString name;
    HexNumber before, after;
};

void describe(Fields<RegisterSet> &fields)
{
    fields.required("name", &RegisterSet::name, {.help = Tr::text("The register.")});
    fields.required("old", &RegisterSet::before, {.help = Tr::text("What it was.")});
    fields.required("new", &RegisterSet::after, {.help = Tr::text("What reads back.")});
}

RegisterRow rowOf(const ProbeSession &session, const RegisterValue &entry)
{
    RegisterRow row{.name = entry.name, .group = entry.group, .bits = entry.bits, .changed = entry.hasChanged};
    if (!entry.value)
        return row;
    row.value = HexNumber{*entry.value};
    if (entry.name == u"pc" || entry.name == u"lr") {
        if (const QString function = functionAt(session, *entry.value & ~std::uint64_t(1)); !function.isEmpty())
            row.meaning = function;
    }
    return row;
}

Result<RegisterList> readRegisters(Sessions &sessions, const ReadRegisters &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto target =
        session ? (*session)->haltedTarget(wanted.target, context.deadline(), context.stop()) : Result<TargetState>();
    if (!session || !target)
        return fail(!session ? session.error() : target.error());
    const QStringList names(wanted.names.begin(), wanted.names.end());
    const auto values =
        (*session)->tools().registers.read((*session)->control(), *target, names, context.deadline(), context.stop());
    if (!values)
        return fail(values.error());
    RegisterList list{.target = target->name};
    for (const RegisterValue &value : *values)
        list.registers.push_back(rowOf(**session, value));
    return list;
}

Result<RegisterSet> setRegister(Sessions &sessions, const SetRegister &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto target =
        session ? (*session)->haltedTarget(wanted.target, context.deadline(), context.stop()) : Result<TargetState>();
    if (!session || !target)
        return fail(!session ? session.error() : target.error());
    const auto written = (*session)->tools().registers.write(
        (*session)->control(), *target, wanted.name, wanted.value.value, context.deadline(), context.stop());
    if (!written)
        return fail(written.error());
    [[maybe_unused]] const auto looked = (*session)->refresh(context.deadline(), context.stop()); // it may have been pc
    sessions.publishChange(**session);
    return RegisterSet{wanted.name, {written->before}, {written->after}};
}

} // namespace

void declareRegisters(ActionSet &actions, Sessions &sessions)
{
    actions.add<ReadRegisters, RegisterList>(
        {.name = "probe_registers",
            .title = Tr::text("Read registers"),
            .help = Tr::text("Read the registers of a halted core and mark those that changed since the halt before."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&sessions](const ReadRegisters &wanted, CallContext &context) { return readRegisters(sessions, wanted, context); });
    actions.add<SetRegister, RegisterSet>({.name = "probe_set_register",
                                              .title = Tr::text("Set a register"),
                                              .help = Tr::text("Write a register of a halted core and read it back."),
                                              .effect = Effect::WritesDevice},
        [&sessions](const SetRegister &wanted, CallContext &context) { return setRegister(sessions, wanted, context); });
}

} // namespace ohm::probe
