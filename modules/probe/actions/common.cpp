// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"

#include "action/nearest.h"
#include "probe/probetr.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> noSymbol(const SymbolTable &table, const QString &name)
{
    QStringList names;
    for (const ElfSymbol &symbol : table.symbols())
        names << symbol.name;
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"symbol"_s;
    error.message = Tr::text("The program has no symbol %1.").arg(name);
    if (const QString near = nearest(name, names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    return fail(std::move(error));
}

Result<Place> lineOf(const SymbolTable &table, const QString &file, int line, const QString &name)
{
    const auto addresses = table.lines().addressesOf(file, line);
    if (!addresses.empty())
        return Place{.at = {addresses.front()}, .name = name};
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"symbol"_s;
    error.message = Tr::text("There is no code of %1, line %2.").arg(file).arg(line);
    if (table.lines().isEmpty())
        error.causes.push_back(Tr::text("The program was built without line numbers (-g)."));
    return fail(std::move(error));
}

Result<Place> symbolOf(const SymbolTable &table, const QString &text)
{
    static const QRegularExpression source(u"^(.+):(\\d+)$"_s);
    static const QRegularExpression offset(u"^(.+?)\\s*\\+\\s*(0[xX][0-9a-fA-F]+|\\d+)$"_s);
    if (const auto match = source.match(text); match.hasMatch())
        return lineOf(table, match.captured(1), match.captured(2).toInt(), text);
    const auto match = offset.match(text);
    const QString name = match.hasMatch() ? match.captured(1) : text;
    const std::uint64_t distance = match.hasMatch() ? match.captured(2).toULongLong(nullptr, 0) : 0;
    const ElfSymbol *symbol = table.find(name);
    if (!symbol)
        return noSymbol(table, name);
    const std::uint64_t rest = symbol->size > distance ? symbol->size - distance : 0;
    return Place{.at = {symbol->address + distance}, .size = rest, .name = text};
}

} // namespace

FieldSpec sessionField()
{
    return {.title = Tr::text("Debug session"),
        .help = Tr::text("The debug session, as probe_connect names it."),
        .device = "probe",
        .example = "\"p1\""};
}

FieldSpec targetField()
{
    return {.title = Tr::text("Target"),
        .help = Tr::text("Which core of several; the main one when left out."),
        .maxLength = 200,
        .example = "\"stm32f4x.cpu\""};
}

FieldSpec addressField()
{
    return {.title = Tr::text("Address"), .help = Tr::text("An address in the target's memory."), .example = "\"0x20000000\""};
}

FieldSpec symbolField()
{
    return {.title = Tr::text("Symbol"),
        .help = Tr::text("A symbol instead of an address, also as name+offset or file:line."),
        .maxLength = 1000,
        .example = "\"g_bench\""};
}

Result<SessionPointer> sessionOf(Sessions &sessions, const QString &name)
{
    auto session = sessions.require(name);
    if (session && (*session)->states().state() == SessionState::Ended)
        return fail(*(*session)->states().why());
    return session;
}

std::unexpected<Error> refuse(const char *field, Message message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = QString::fromLatin1(field);
    error.message = std::move(message);
    return fail(std::move(error));
}

Error withField(Error error, const char *field)
{
    if (error.field.isEmpty())
        error.field = QString::fromLatin1(field);
    return error;
}

QString functionAt(const ProbeSession &session, std::uint64_t address)
{
    return session.symbols() ? session.symbols()->describe(address) : QString();
}

QString sourceAt(const ProbeSession &session, std::uint64_t address)
{
    const auto line = session.symbols() ? session.symbols()->lines().find(address) : std::nullopt;
    return line ? u"%1:%2"_s.arg(line->file).arg(line->line) : QString();
}

void describe(Fields<DifferenceRow> &fields)
{
    fields.required("address", &DifferenceRow::address, {.help = Tr::text("Where.")});
    fields.required("file", &DifferenceRow::file, {.help = Tr::text("The file's byte.")});
    fields.required("memory", &DifferenceRow::memory, {.help = Tr::text("The target's byte.")});
}

void describe(Fields<TargetRow> &fields)
{
    fields.required("name", &TargetRow::name, {.help = Tr::text("The target's name.")});
    fields.required("type", &TargetRow::type, {.help = Tr::text("Its type in OpenOCD's words: cortex_m, cortex_a, mem_ap …")});
    fields.required("state", &TargetRow::state, {.help = Tr::text("running, halted, reset, or unknown (not examined).")});
    fields.optional("reason", &TargetRow::reason, {.help = Tr::text("Why it stands still.")});
    fields.optional("pc", &TargetRow::pc, {.help = Tr::text("Where it stands.")});
    fields.optional("watched", &TargetRow::watched, {.help = Tr::text("What the watchpoint that stopped it watches.")});
    fields.optional("function", &TargetRow::function, {.help = Tr::text("The function there.")});
    fields.optional("source", &TargetRow::source, {.help = Tr::text("File and line there.")});
    fields.optional("gdb_port", &TargetRow::gdbPort, {.help = Tr::text("Port for a debugger, on the loopback.")});
}

TargetRow rowOf(const ProbeSession &session, const TargetState &target)
{
    TargetRow row{.name = target.name, .type = target.type, .state = target.state};
    if (target.gdbPort != 0)
        row.gdbPort = target.gdbPort;
    if (!target.isHalted())
        return row;
    if (!target.reason.isEmpty())
        row.reason = target.reason;
    if (!target.pc)
        return row;
    row.pc = HexNumber{*target.pc};
    if (target.watched)
        row.watched = HexNumber{*target.watched};
    if (const QString function = functionAt(session, *target.pc); !function.isEmpty())
        row.function = function;
    if (const QString source = sourceAt(session, *target.pc); !source.isEmpty())
        row.source = source;
    return row;
}

Result<Place> placeOf(
    const ProbeSession &session, const std::optional<HexNumber> &address, const std::optional<QString> &symbol)
{
    if (address.has_value() == symbol.has_value())
        return refuse("address", Tr::text("Give either an address or a symbol."));
    if (address)
        return Place{.at = {address->value}};
    if (session.symbols())
        return symbolOf(*session.symbols(), *symbol);
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.field = u"symbol"_s;
    error.message = Tr::text("The session knows no program, so %1 is not known.").arg(*symbol);
    error.nextActions.push_back(Tr::text("Name the ELF file as elf in probe_connect, or load it with probe_load_firmware."));
    return fail(std::move(error));
}

} // namespace ohm::probe
