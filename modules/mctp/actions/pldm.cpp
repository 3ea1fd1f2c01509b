// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"
#include "mctp/engine/fieldlayout.h"
#include "mctp/engine/pldmclient.h"
#include "mctp/engine/pldmlayouts.h"
#include "mctp/engine/statesets.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

struct AskBase
{
    QString link;
    int eid = 0;
    std::optional<int> address;
    int timeoutMs = 500;
    int retries = 2;
};

void describe(Fields<AskBase> &fields)
{
    fields.required("link", &AskBase::link, linkField());
    fields.required("eid", &AskBase::eid, eidField());
    fields.optional("address", &AskBase::address, addressField());
    fields.optional("timeout_ms", &AskBase::timeoutMs, timeoutField());
    fields.optional("retries", &AskBase::retries, retriesField());
}

struct CommandRow
{
    int command = 0;
    QString name;
};

void describe(Fields<CommandRow> &fields)
{
    fields.required("command", &CommandRow::command, {.help = Tr::text("Its code.")});
    fields.required("name", &CommandRow::name, {.help = Tr::text("Its name; empty when it is not known here.")});
}

struct PldmTypeRow
{
    int type = 0;
    QString name;
    std::vector<QString> versions;
    std::vector<CommandRow> commands;
};

void describe(Fields<PldmTypeRow> &fields)
{
    fields.required("type", &PldmTypeRow::type, {.help = Tr::text("Number of the PLDM type (DSP0245).")});
    fields.required("name", &PldmTypeRow::name, {.help = Tr::text("Its name.")});
    fields.required("versions", &PldmTypeRow::versions, {.help = Tr::text("That are supported.")});
    fields.required("commands", &PldmTypeRow::commands, {.help = Tr::text("That the newest version supports.")});
}

struct BaseResult
{
    int tid = 0;
    std::vector<PldmTypeRow> types;
};

void describe(Fields<BaseResult> &fields)
{
    fields.required("tid", &BaseResult::tid, {.help = Tr::text("Terminus ID; 0: none given yet.")});
    fields.required("types", &BaseResult::types, {.help = Tr::text("PLDM types that the terminus supports.")});
}

struct AskSensors
{
    QString link;
    int eid = 0;
    std::vector<int> ids;
    std::optional<int> address;
    int timeoutMs = 500;
    int retries = 2;
};

void describe(Fields<AskSensors> &fields)
{
    fields.required("link", &AskSensors::link, linkField());
    fields.required("eid", &AskSensors::eid, eidField());
    fields.optional("ids", &AskSensors::ids,
        {.title = Tr::text("Sensors"), .help = Tr::text("Sensor IDs; all when left out."), .maxLength = 4096});
    fields.optional("address", &AskSensors::address, addressField());
    fields.optional("timeout_ms", &AskSensors::timeoutMs, timeoutField());
    fields.optional("retries", &AskSensors::retries, retriesField());
}

struct StateRow
{
    int set = 0;
    QString name;
    int state = 0;
    QString stateText;
    std::vector<QString> possible;
};

void describe(Fields<StateRow> &fields)
{
    fields.required("set", &StateRow::set, {.help = Tr::text("Number of the state set (DSP0249).")});
    fields.required("name", &StateRow::name, {.help = Tr::text("What it tells of.")});
    fields.required("state", &StateRow::state, {.help = Tr::text("Number of the state.")});
    fields.required("state_name", &StateRow::stateText, {.help = Tr::text("Its name.")});
    fields.required("possible", &StateRow::possible, {.help = Tr::text("All states that the sensor knows.")});
}

struct SensorRow
{
    int id = 0;
    QString kind;
    std::optional<double> value;
    std::optional<qint64> raw;
    QString unit;
    QString operationalState, state;
    std::optional<std::vector<StateRow>> states;
    std::optional<double> nominal, warningLow, warningHigh, criticalLow, criticalHigh;
    std::optional<QString> problem;
};

void describe(Fields<SensorRow> &fields)
{
    fields.required("id", &SensorRow::id, {.help = Tr::text("Sensor ID.")});
    fields.required("kind", &SensorRow::kind, {.help = Tr::text("numeric or state.")});
    fields.optional("value", &SensorRow::value, {.help = Tr::text("Of a numeric sensor that works, in its unit.")});
    fields.optional("raw", &SensorRow::raw, {.help = Tr::text("As the terminus told it.")});
    fields.required("unit", &SensorRow::unit, {.help = Tr::text("Of value and limits.")});
    fields.required("operational_state", &SensorRow::operationalState, {.help = Tr::text("enabled, disabled, unavailable …")});
    fields.required(
        "state", &SensorRow::state, {.help = Tr::text("normal, upper warning …; of a state sensor the names of its states.")});
    fields.optional("states", &SensorRow::states, {.help = Tr::text("Of a state sensor, one for each of its state sets.")});
    fields.optional("nominal", &SensorRow::nominal);
    fields.optional("warning_low", &SensorRow::warningLow);
    fields.optional("warning_high", &SensorRow::warningHigh);
    fields.optional("critical_low", &SensorRow::criticalLow);
    fields.optional("critical_high", &SensorRow::criticalHigh);
    fields.optional("problem", &SensorRow::problem, {.help = Tr::text("Why it could not be read.")});
}

struct SensorList
{
    std::vector<SensorRow> sensors;
};

void describe(Fields<SensorList> &fields)
{
    fields.required("sensors", &SensorList::sensors, {.help = Tr::text("In the order of the records.")});
}

PldmTypeRow rowOf(const PldmType &type)
{
    PldmTypeRow row{.type = type.type, .name = type.name, .versions = type.versions};
    for (const quint8 command : type.commands) {
        const CommandLayout *layout = findCommand(pldmCommands(type.type), command);
        row.commands.push_back({command, layout ? QString::fromLatin1(layout->name) : QString()});
    }
    return row;
}

StateRow rowOf(const SensorState &state)
{
    StateRow row{.set = state.set,
        .name = stateSetName(state.set),
        .state = state.state,
        .stateText = stateName(state.set, state.state)};
    for (const quint8 each : state.possible)
        row.possible.push_back(stateName(state.set, each));
    return row;
}

SensorRow rowOf(const SensorReading &reading)
{
    SensorRow row{.id = reading.id,
        .kind = reading.isNumeric ? u"numeric"_s : u"state"_s,
        .value = reading.value,
        .raw = reading.raw,
        .unit = reading.unit,
        .operationalState = reading.operationalState,
        .state = reading.state,
        .nominal = reading.nominal,
        .warningLow = reading.warningLow,
        .warningHigh = reading.warningHigh,
        .criticalLow = reading.criticalLow,
        .criticalHigh = reading.criticalHigh};
    if (!reading.isNumeric) {
        row.states.emplace();
        for (const SensorState &state : reading.states)
            row.states->push_back(rowOf(state));
    }
    if (!reading.problem.isEmpty())
        row.problem = reading.problem;
    return row;
}

Result<BaseResult> base(Links &links, const AskBase &wanted, CallContext &context)
{
    const auto ask = asking(links, wanted.link, wanted.timeoutMs, wanted.retries, context);
    if (!ask)
        return fail(ask.error());
    const auto found = pldmBase(*ask, targetOf(*ask->link, wanted.eid, wanted.address));
    if (!found)
        return fail(found.error());
    BaseResult result{.tid = found->tid};
    for (const PldmType &type : found->types)
        result.types.push_back(rowOf(type));
    return result;
}

Result<SensorList> sensors(Links &links, const AskSensors &wanted, CallContext &context)
{
    const auto ask = asking(links, wanted.link, wanted.timeoutMs, wanted.retries, context);
    if (!ask)
        return fail(ask.error());
    std::vector<quint16> ids;
    for (const int id : wanted.ids)
        ids.push_back(quint16(id));
    const auto readings = readSensors(*ask, targetOf(*ask->link, wanted.eid, wanted.address), ids,
        [&context](double done, double total) { context.progress(done, total); });
    if (!readings)
        return fail(readings.error());
    SensorList list;
    for (const SensorReading &reading : *readings)
        list.sensors.push_back(rowOf(reading));
    return list;
}

} // namespace

void declarePldmActions(ActionSet &actions, Links &links)
{
    actions.add<AskBase, BaseResult>(
        {.name = "pldm_base",
            .title = Tr::text("PLDM terminus"),
            .help = Tr::text("Ask a PLDM terminus for its terminus ID and the types, versions and commands that it supports."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [&links](const AskBase &wanted, CallContext &context) { return base(links, wanted, context); });
    actions.add<AskSensors, SensorList>(
        {.name = "pldm_sensors",
            .title = Tr::text("Read PLDM sensors"),
            .help = Tr::text("Read the sensors of a PLDM terminus with units, states and limits from its records."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [&links](const AskSensors &wanted, CallContext &context) { return sensors(links, wanted, context); });
}

} // namespace ohm::mctp
