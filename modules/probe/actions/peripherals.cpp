// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/nearest.h"
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/probesettings.h"
#include "probe/engine/svdaccess.h"
#include "probe/engine/svdlibrary.h"
#include "probe/engine/svdsearch.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

FieldSpec svdField()
{
    return {.title = Tr::text("Register description (SVD)"),
        .help =
            Tr::text("The chip's CMSIS-SVD file; when left out, the board's or the chip's is looked for in the folder of the "
                     "settings, in those that come with the program, and next to the ELF file."),
        .maxLength = 4096,
        .format = Format::File,
        .example = "\"chip.svd\""};
}

struct ShowPeripherals
{
    QString session;
    std::optional<QString> target;
    std::optional<QString> svd, peripheral, entry;
    bool allowSideEffects = false;
};

void describe(Fields<ShowPeripherals> &fields)
{
    fields.required("session", &ShowPeripherals::session, sessionField());
    fields.optional("target", &ShowPeripherals::target, targetField());
    fields.optional("svd", &ShowPeripherals::svd, svdField());
    fields.optional("peripheral", &ShowPeripherals::peripheral,
        {.title = Tr::text("Peripheral"),
            .help = Tr::text("The one whose registers are read; all are listed, and none is read, when left out."),
            .maxLength = 200,
            .example = "\"GPIOA\""});
    fields.optional("register", &ShowPeripherals::entry,
        {.title = Tr::text("Register"),
            .help = Tr::text("One register of it alone."),
            .maxLength = 400,
            .example = "\"MODER\""});
    fields.optional("allow_side_effects", &ShowPeripherals::allowSideEffects,
        {.title = Tr::text("Allow side effects"),
            .help = Tr::text("Read also what changes by being read, such as a receive register.")});
}

struct PeripheralRow
{
    QString name, description;
    HexNumber address;
    std::size_t registers = 0;
};

void describe(Fields<PeripheralRow> &fields)
{
    fields.required("name", &PeripheralRow::name, {.help = Tr::text("Its name.")});
    fields.required("description", &PeripheralRow::description, {.help = Tr::text("What it is.")});
    fields.required("address", &PeripheralRow::address, {.help = Tr::text("Where it begins.")});
    fields.required("registers", &PeripheralRow::registers, {.help = Tr::text("How many registers it has.")});
}

struct FieldRow
{
    QString name, bits, access, description;
    std::optional<HexNumber> value;
    std::optional<QString> meaning;
};

void describe(Fields<FieldRow> &fields)
{
    fields.required("name", &FieldRow::name, {.help = Tr::text("Its name.")});
    fields.required("bits", &FieldRow::bits, {.help = Tr::text("Which bits: 7:4, or 3.")});
    fields.required("access", &FieldRow::access, {.help = Tr::text("read-write, read-only, write-only …")});
    fields.required("description", &FieldRow::description, {.help = Tr::text("What it does.")});
    fields.optional("value", &FieldRow::value, {.help = Tr::text("What is in it.")});
    fields.optional("meaning", &FieldRow::meaning, {.help = Tr::text("The value's name.")});
}

struct RegisterRow
{
    QString name, description, access;
    HexNumber address;
    int bits = 32;
    std::optional<HexNumber> value, reset;
    std::optional<QString> whyNot;
    std::vector<FieldRow> fields;
};

void describe(Fields<RegisterRow> &fields)
{
    fields.required("name", &RegisterRow::name, {.help = Tr::text("Its name, with its clusters.")});
    fields.required("description", &RegisterRow::description, {.help = Tr::text("What it is for.")});
    fields.required("address", &RegisterRow::address, {.help = Tr::text("Where it is.")});
    fields.required("bits", &RegisterRow::bits, {.help = Tr::text("Its width.")});
    fields.required("access", &RegisterRow::access, {.help = Tr::text("read-write, read-only, write-only …")});
    fields.optional("value", &RegisterRow::value, {.help = Tr::text("What is in it.")});
    fields.optional("reset", &RegisterRow::reset, {.help = Tr::text("What is in it after a reset.")});
    fields.optional("why_not", &RegisterRow::whyNot, {.help = Tr::text("Why it was not read.")});
    fields.required("fields", &RegisterRow::fields, {.help = Tr::text("Its fields, from the lowest bit on.")});
}

struct PeripheralAnswer
{
    QString device, svd;
    std::vector<PeripheralRow> peripherals;
    std::vector<RegisterRow> registers;
};

void describe(Fields<PeripheralAnswer> &fields)
{
    fields.required("device", &PeripheralAnswer::device, {.help = Tr::text("The chip, as the file calls it.")});
    fields.required("svd", &PeripheralAnswer::svd, {.help = Tr::text("The SVD file.")});
    fields.required(
        "peripherals", &PeripheralAnswer::peripherals, {.help = Tr::text("The peripherals, or the one asked for.")});
    fields.required("registers", &PeripheralAnswer::registers, {.help = Tr::text("The registers of the one asked for.")});
}

struct WritePeripheral
{
    QString session;
    std::optional<QString> target, svd;
    QString peripheral, entry;
    std::optional<QString> field, name;
    std::optional<HexNumber> value;
    bool allowSideEffects = false;
};

void describe(Fields<WritePeripheral> &fields)
{
    fields.required("session", &WritePeripheral::session, sessionField());
    fields.optional("target", &WritePeripheral::target, targetField());
    fields.optional("svd", &WritePeripheral::svd, svdField());
    fields.required("peripheral", &WritePeripheral::peripheral,
        {.title = Tr::text("Peripheral"), .help = Tr::text("The peripheral."), .maxLength = 200, .example = "\"GPIOA\""});
    fields.required("register", &WritePeripheral::entry,
        {.title = Tr::text("Register"), .help = Tr::text("The register."), .maxLength = 400, .example = "\"MODER\""});
    fields.optional("field", &WritePeripheral::field,
        {.title = Tr::text("Field"),
            .help = Tr::text("One field of it; the others stay as they are."),
            .maxLength = 200,
            .example = "\"MODER5\""});
    fields.optional("value", &WritePeripheral::value, {.title = Tr::text("Value"), .help = Tr::text("What to write.")});
    fields.optional("name", &WritePeripheral::name,
        {.title = Tr::text("Named value"),
            .help = Tr::text("The name of a field's value instead."),
            .maxLength = 200,
            .example = "\"Output\""});
    fields.optional("allow_side_effects", &WritePeripheral::allowSideEffects,
        {.title = Tr::text("Allow side effects"),
            .help = Tr::text("Read the register before and afterwards even though reading changes something.")});
}

struct WriteAnswer
{
    HexNumber address, written;
    std::optional<HexNumber> before, after;
};

void describe(Fields<WriteAnswer> &fields)
{
    fields.required("address", &WriteAnswer::address, {.help = Tr::text("The register's address.")});
    fields.optional("old", &WriteAnswer::before, {.help = Tr::text("What was in the register, where it was read.")});
    fields.required("new", &WriteAnswer::written, {.help = Tr::text("What was written into the register.")});
    fields.optional("read_back", &WriteAnswer::after, {.help = Tr::text("What is in it now, where it was read.")});
}

template <typename Item>
std::unexpected<Error> noSuch(const char *argument, const Message &message, const std::vector<Item> &items, const QString &name)
{
    QStringList names;
    for (const Item &item : items)
        names << item.name;
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = QString::fromLatin1(argument);
    error.message = message;
    if (const QString near = nearest(name, names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    else
        error.nextActions.push_back(Tr::text("probe_peripherals lists what there is."));
    return fail(std::move(error));
}

Result<const SvdPeripheral *> peripheralOf(const SvdDevice &device, const QString &name)
{
    if (const SvdPeripheral *found = device.find(name))
        return found;
    return noSuch("peripheral", Tr::text("%1 has no peripheral %2.").arg(device.name).arg(name), device.peripherals, name);
}

Result<const SvdRegister *> registerOf(const SvdPeripheral &peripheral, const QString &name)
{
    if (const SvdRegister *found = peripheral.find(name))
        return found;
    return noSuch("register", Tr::text("%1 has no register %2.").arg(peripheral.name).arg(name), peripheral.registers, name);
}

PeripheralRow rowOf(const SvdPeripheral &peripheral)
{
    return {peripheral.name, peripheral.description, {peripheral.address}, peripheral.registers.size()};
}

FieldRow rowOf(const SvdField &field, std::optional<std::uint64_t> word)
{
    const int msb = field.lsb + field.bits - 1;
    FieldRow row{.name = field.name,
        .bits = field.bits == 1 ? QString::number(field.lsb) : u"%1:%2"_s.arg(msb).arg(field.lsb),
        .access = QString::fromLatin1(accessName(field.access)),
        .description = field.description};
    if (!word || !isReadable(field.access))
        return row;
    row.value = HexNumber{field.in(*word)};
    if (const SvdEnum *meaning = field.meaningOf(field.in(*word)))
        row.meaning = meaning->name;
    return row;
}

RegisterRow rowOf(const SvdRegister &entry, const SvdReading &reading)
{
    RegisterRow row{.name = entry.name,
        .description = entry.description,
        .access = QString::fromLatin1(accessName(entry.access)),
        .address = {entry.address},
        .bits = entry.bits};
    if (reading.value)
        row.value = HexNumber{*reading.value};
    else
        row.whyNot = reading.whyNot.english();
    if (entry.resetValue)
        row.reset = HexNumber{*entry.resetValue};
    for (const SvdField &field : entry.fields)
        row.fields.push_back(rowOf(field, reading.value));
    return row;
}

// A session's memory and a chip's description.
struct Subject
{
    MemoryAccess *memory = nullptr;
    QString svd;
    std::shared_ptr<const SvdDevice> device;
};

Result<QString> svdOf(Sessions &sessions, const ProbeSession &session)
{
    const Bench &bench = sessions.bench();
    const BoardProfile &board = session.plan().board;
    const QString folder = probeSettings(sessions.bench().settings).get().svdFolder;
    return findSvd({.file = board.svd, .chip = board.chip, .program = session.program()},
        {folder, bench.paths.config + u"/svd"_s, bench.paths.shared(u"svd"_s)});
}

template <typename Arguments>
Result<Subject> subjectOf(Sessions &sessions, SvdLibrary &library, const Arguments &wanted)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto target = session ? (*session)->target(wanted.target) : fail(session.error());
    const auto svd = !target ? fail(target.error()) : wanted.svd ? Result<QString>(*wanted.svd) : svdOf(sessions, **session);
    if (!svd)
        return fail(svd.error());
    auto device = library.load(*svd);
    return device ? Result<Subject>(Subject{&(*session)->memory(*target), *svd, *device})
                  : fail(withField(device.error(), "svd"));
}

Result<PeripheralAnswer> showPeripherals(
    Sessions &sessions, SvdLibrary &library, const ShowPeripherals &wanted, CallContext &context)
{
    const auto subject = subjectOf(sessions, library, wanted);
    if (!subject)
        return fail(subject.error());
    const SvdDevice &device = *subject->device;
    PeripheralAnswer answer{.device = device.name, .svd = subject->svd};
    if (!wanted.peripheral) {
        if (wanted.entry)
            return refuse("register", Tr::text("Name the peripheral that %1 belongs to.").arg(*wanted.entry));
        for (const SvdPeripheral &each : device.peripherals)
            answer.peripherals.push_back(rowOf(each));
        return answer;
    }
    const auto peripheral = peripheralOf(device, *wanted.peripheral);
    const auto entry = peripheral && wanted.entry ? registerOf(**peripheral, *wanted.entry) : Result<const SvdRegister *>();
    if (!peripheral || !entry)
        return fail(!peripheral ? peripheral.error() : entry.error());
    answer.peripherals.push_back(rowOf(**peripheral));
    const std::span<const SvdRegister> asked = *entry ? std::span(*entry, 1) : std::span((*peripheral)->registers);
    const auto readings = readRegisters(*subject->memory, asked, wanted.allowSideEffects, context.deadline(), context.stop());
    if (!readings)
        return fail(readings.error());
    for (std::size_t i = 0; i < asked.size(); ++i)
        answer.registers.push_back(rowOf(asked[i], (*readings)[i]));
    return answer;
}

Result<SvdWrite> writeOf(const SvdRegister &entry, const WritePeripheral &wanted)
{
    if (wanted.value.has_value() == wanted.name.has_value())
        return refuse("value", Tr::text("Give either a value or the name of one."));
    SvdWrite write{.entry = &entry, .allowSideEffects = wanted.allowSideEffects};
    if (wanted.field) {
        write.field = entry.find(*wanted.field);
        if (!write.field)
            return noSuch(
                "field", Tr::text("%1 has no field %2.").arg(entry.name).arg(*wanted.field), entry.fields, *wanted.field);
    }
    if (wanted.value) {
        write.value = wanted.value->value;
        return write;
    }
    if (!write.field)
        return refuse("field", Tr::text("Only values of fields have names; name the field of %1.").arg(entry.name));
    const SvdEnum *named = write.field->named(*wanted.name);
    if (!named)
        return noSuch("name", Tr::text("%1 has no value %2.").arg(write.field->name).arg(*wanted.name), write.field->values,
            *wanted.name);
    write.value = named->value;
    return write;
}

Result<WriteAnswer> writePeripheral(
    Sessions &sessions, SvdLibrary &library, const WritePeripheral &wanted, CallContext &context)
{
    const auto subject = subjectOf(sessions, library, wanted);
    const auto peripheral = subject ? peripheralOf(*subject->device, wanted.peripheral) : fail(subject.error());
    const auto entry = peripheral ? registerOf(**peripheral, wanted.entry) : fail(peripheral.error());
    const auto write = entry ? writeOf(**entry, wanted) : fail(entry.error());
    if (!write)
        return fail(write.error());
    const auto written = writeRegister(*subject->memory, *write, context.deadline(), context.stop());
    if (!written)
        return fail(written.error());
    WriteAnswer answer{.address = {(*entry)->address}, .written = {written->written}};
    if (written->before)
        answer.before = HexNumber{*written->before};
    if (written->after)
        answer.after = HexNumber{*written->after};
    return answer;
}

} // namespace

void declarePeripherals(ActionSet &actions, Sessions &sessions)
{
    const auto library = std::make_shared<SvdLibrary>();
    actions.add<ShowPeripherals, PeripheralAnswer>(
        {.name = "probe_peripherals",
            .title = Tr::text("Read peripherals"),
            .help = Tr::text("Read the registers of a peripheral by the chip's SVD file, with fields and the names of values."),
            .effect = Effect::Reads},
        [&sessions, library](const ShowPeripherals &wanted, CallContext &context) {
            return showPeripherals(sessions, *library, wanted, context);
        });
    actions.add<WritePeripheral, WriteAnswer>(
        {.name = "probe_write_peripheral",
            .title = Tr::text("Write a peripheral"),
            .help = Tr::text("Write a register of a peripheral, or one field of it, by the chip's SVD file."),
            .effect = Effect::WritesDevice},
        [&sessions, library](const WritePeripheral &wanted, CallContext &context) {
            return writePeripheral(sessions, *library, wanted, context);
        });
}

} // namespace ohm::probe
