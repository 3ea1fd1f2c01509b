// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/disassembler.h"
#include "probe/probetr.h"

#include <QFile>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSource = 8 * 1024 * 1024; // bytes

struct Disassemble
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
    int count = 20;
    std::optional<bool> thumb;
};

void describe(Fields<Disassemble> &fields)
{
    fields.required("session", &Disassemble::session, sessionField());
    fields.optional("address", &Disassemble::address, addressField());
    fields.optional("symbol", &Disassemble::symbol,
        {.title = Tr::text("Symbol"),
            .help =
                Tr::text("A symbol instead of an address, also as name+offset or file:line; without either, where it stands."),
            .maxLength = 1000,
            .example = "\"main\""});
    fields.optional("count", &Disassemble::count,
        {.title = Tr::text("Instructions"), .help = Tr::text("How many instructions."), .minimum = 1, .maximum = 2000});
    fields.optional("target", &Disassemble::target, targetField());
    fields.optional("thumb", &Disassemble::thumb,
        {.title = Tr::text("Thumb code"),
            .help = Tr::text("Read as Thumb or as Arm code, on cores that know both; as it runs now when left out.")});
}

struct LineRow
{
    HexNumber address;
    QString bytes, text;
    std::optional<QString> symbol, source, sourceText, destination;
    bool current = false;
};

void describe(Fields<LineRow> &fields)
{
    fields.required("address", &LineRow::address, {.help = Tr::text("Of the instruction.")});
    fields.required("bytes", &LineRow::bytes, {.help = Tr::text("Its bytes in memory.")});
    fields.required("text", &LineRow::text, {.help = Tr::text("The instruction.")});
    fields.optional("symbol", &LineRow::symbol, {.help = Tr::text("The function that it is in.")});
    fields.optional("source", &LineRow::source, {.help = Tr::text("File and line, where another one begins.")});
    fields.optional("source_text", &LineRow::sourceText, {.help = Tr::text("That line, when the file is here.")});
    fields.optional("destination", &LineRow::destination, {.help = Tr::text("Where it jumps to.")});
    fields.optional("current", &LineRow::current, {.help = Tr::text("Whether the core stands here.")});
}

struct Disassembly
{
    QString target;
    std::vector<LineRow> lines;
};

void describe(Fields<Disassembly> &fields)
{
    fields.required("target", &Disassembly::target, {.help = Tr::text("The core.")});
    fields.required("lines", &Disassembly::lines, {.help = Tr::text("The instructions.")});
}

// Lines of source files, each read once.
class SourceTexts final
{
public:
    std::optional<QString> line(const SourceLine &wanted)
    {
        const auto known = m_files.constFind(wanted.file);
        const QStringList &lines = known != m_files.cend() ? *known : *m_files.insert(wanted.file, read(wanted.file));
        if (wanted.line < 1 || wanted.line > lines.size())
            return std::nullopt;
        return lines[wanted.line - 1].left(500);
    }

private:
    static QStringList read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestSource)
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n');
    }

    QHash<QString, QStringList> m_files;
};

Result<Place> startOf(ProbeSession &session, const TargetState &target, const Disassemble &wanted)
{
    if (wanted.address || wanted.symbol)
        return placeOf(session, wanted.address, wanted.symbol);
    if (target.pc)
        return Place{.at = {*target.pc}};
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.field = u"address"_s;
    error.message = Tr::text("%1 does not stand still, so there is no place where it stands.").arg(target.name);
    error.nextActions.push_back(Tr::text("Give an address or a symbol, or halt it with probe_halt."));
    return fail(std::move(error));
}

// The T bit of the program status register (Armv7-A Architecture Reference Manual, B1.3.3).
bool runsThumb(ProbeSession &session, const TargetState &target, CallContext &context)
{
    if (!target.isHalted())
        return false;
    const auto status =
        session.tools().registers.read(session.control(), target, {QStringLiteral("cpsr")}, context.deadline(), context.stop());
    return status && !status->empty() && (status->front().value.value_or(0) & 0x20);
}

// Near the end of a memory less can be read than was asked for.
Result<QByteArray> readCode(MemoryAccess &memory, std::uint64_t at, std::size_t size, CallContext &context)
{
    while (true) {
        QByteArray bytes(qsizetype(size), '\0');
        const auto done = memory.read({.at = {at}, .into = {bytes.data(), size}}, context.deadline(), context.stop());
        if (done)
            return bytes;
        const bool isOver = done.error().code == ErrorCode::Cancelled || done.error().code == ErrorCode::Disconnected
            || done.error().code == ErrorCode::Timeout;
        if (size <= 4 || isOver)
            return fail(withField(done.error(), "address"));
        size = std::max<std::size_t>(4, size / 8 * 4);
    }
}

std::vector<LineRow> rowsOf(
    const ProbeSession &session, const TargetState &target, const std::vector<Instruction> &instructions)
{
    std::vector<LineRow> rows;
    SourceTexts texts;
    QString lastSource;
    for (const Instruction &instruction : instructions) {
        LineRow row{.address = {instruction.address},
            .bytes = QString::fromLatin1(instruction.bytes.toHex(' ')),
            .text = instruction.text};
        row.current = target.isHalted() && target.pc == instruction.address;
        if (const QString name = functionAt(session, instruction.address); !name.isEmpty())
            row.symbol = name;
        if (instruction.destination) {
            if (const QString name = functionAt(session, *instruction.destination); !name.isEmpty())
                row.destination = name;
        }
        const QString source = sourceAt(session, instruction.address);
        if (!source.isEmpty() && source != lastSource) {
            row.source = source;
            row.sourceText = texts.line(*session.symbols()->lines().find(instruction.address));
        }
        lastSource = source;
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Disassembly> disassembleAt(Sessions &sessions, const Disassemble &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    if (const auto looked = (*session)->refresh(context.deadline(), context.stop()); !looked)
        return fail(looked.error());
    const auto target = (*session)->target(wanted.target);
    const auto place = target ? startOf(**session, *target, wanted) : fail(target.error());
    if (!place)
        return fail(place.error());
    const bool hasBoth = target->type != u"cortex_m" && target->type != u"aarch64" && target->type != u"hla_target";
    const bool isThumb = wanted.thumb ? *wanted.thumb : hasBoth && runsThumb(**session, *target, context);
    const auto set = instructionSetOf(target->type, isThumb);
    if (!set)
        return fail(set.error());
    const std::uint64_t step = *set == InstructionSet::Thumb || *set == InstructionSet::ThumbM ? 2 : 4;
    const std::uint64_t at = place->at.value & ~std::uint64_t(step == 2); // the Thumb bit of a pointer to a function
    if (at % step != 0)
        return refuse("address", Tr::text("Instructions begin at multiples of %1.").arg(step));
    MemoryAccess &memory = (*session)->memory(*target);
    const auto bytes = readCode(memory, at, std::size_t(wanted.count) * 4, context);
    if (!bytes)
        return fail(bytes.error());
    const auto instructions = disassemble(*set, memory.capabilities().order, at, *bytes, std::size_t(wanted.count));
    return Disassembly{target->name, rowsOf(**session, *target, instructions)};
}

} // namespace

void declareDisassembly(ActionSet &actions, Sessions &sessions)
{
    actions.add<Disassemble, Disassembly>(
        {.name = "probe_disassemble",
            .title = Tr::text("Disassemble"),
            .help = Tr::text("Show the instructions in a target's memory with the functions and source lines they came from."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&sessions](const Disassemble &wanted, CallContext &context) { return disassembleAt(sessions, wanted, context); });
}

} // namespace ohm::probe
