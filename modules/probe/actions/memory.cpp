// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/hexdump.h"
#include "probe/engine/wordwidth.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostWords = 16384;
constexpr std::uint64_t wordsOfSymbol = 1024; // at most, when the count comes from a symbol's size

struct ReadMemory
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
    std::optional<int> count;
    WordWidth width = WordWidth::Bits32;
};

void describe(Fields<ReadMemory> &fields)
{
    fields.required("session", &ReadMemory::session, sessionField());
    fields.optional("target", &ReadMemory::target, targetField());
    fields.optional("address", &ReadMemory::address, addressField());
    fields.optional("symbol", &ReadMemory::symbol, symbolField());
    fields.optional("count", &ReadMemory::count,
        {.title = Tr::text("Words"),
            .help = Tr::text("How many words; one, or what the symbol has, when left out."),
            .minimum = 1,
            .maximum = mostWords});
    fields.optional("width", &ReadMemory::width, {.title = Tr::text("Width"), .help = Tr::text("How wide each access is.")});
}

struct Words
{
    HexNumber address;
    WordWidth width = WordWidth::Bits32;
    std::vector<HexNumber> words;
    QString dump;
};

void describe(Fields<Words> &fields)
{
    fields.required("address", &Words::address, {.help = Tr::text("Of the first word.")});
    fields.required("width", &Words::width, {.help = Tr::text("Of each word.")});
    fields.required("words", &Words::words, {.help = Tr::text("The values in order of their addresses.")});
    fields.required("dump", &Words::dump, {.help = Tr::text("The same bytes as a hex dump.")});
}

struct WriteMemory
{
    QString session;
    std::optional<QString> target;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
    std::optional<HexNumber> value;
    std::vector<HexNumber> values;
    WordWidth width = WordWidth::Bits32;
    bool verify = true;
};

void describe(Fields<WriteMemory> &fields)
{
    fields.required("session", &WriteMemory::session, sessionField());
    fields.optional("target", &WriteMemory::target, targetField());
    fields.optional("address", &WriteMemory::address, addressField());
    fields.optional("symbol", &WriteMemory::symbol, symbolField());
    fields.optional("value", &WriteMemory::value, {.title = Tr::text("Value"), .help = Tr::text("The value to write.")});
    fields.optional("values", &WriteMemory::values,
        {.title = Tr::text("Values"), .help = Tr::text("Several values instead, one after the other."), .maxLength = 4096});
    fields.optional("width", &WriteMemory::width, {.title = Tr::text("Width"), .help = Tr::text("How wide each access is.")});
    fields.optional("verify", &WriteMemory::verify,
        {.title = Tr::text("Verify"),
            .help = Tr::text("Read before and afterwards; switch it off for registers that do something when read.")});
}

struct Written
{
    HexNumber address;
    std::vector<HexNumber> before, wanted, after;
    std::optional<bool> held;
};

void describe(Fields<Written> &fields)
{
    fields.required("address", &Written::address, {.help = Tr::text("Of the first word.")});
    fields.optional("old", &Written::before, {.help = Tr::text("What was there.")});
    fields.required("new", &Written::wanted, {.help = Tr::text("What was written.")});
    fields.optional("read_back", &Written::after, {.help = Tr::text("What is there now.")});
    fields.optional("held", &Written::held, {.help = Tr::text("Whether that is what was written.")});
}

// A session, one of its targets and its memory, and a place in it.
struct Spot
{
    SessionPointer session;
    TargetState target;
    MemoryAccess *memory = nullptr;
    Place place;
};

template <typename Arguments>
Result<Spot> spotOf(Sessions &sessions, const Arguments &wanted)
{
    Spot spot;
    const auto session = sessionOf(sessions, wanted.session);
    if (!session)
        return fail(session.error());
    const auto target = (*session)->target(wanted.target);
    if (!target)
        return fail(target.error());
    const auto place = placeOf(**session, wanted.address, wanted.symbol);
    if (!place)
        return fail(place.error());
    return Spot{*session, *target, &(*session)->memory(*target), *place};
}

std::size_t countFor(const ReadMemory &wanted, const Place &place, std::size_t bytes)
{
    if (wanted.count)
        return std::size_t(*wanted.count);
    return std::size_t(std::clamp<std::uint64_t>(place.size / bytes, 1, wordsOfSymbol));
}

std::vector<HexNumber> numbersIn(QByteArrayView bytes, qsizetype width, ByteOrder order)
{
    std::vector<HexNumber> words;
    for (qsizetype at = 0; at + width <= bytes.size(); at += width)
        words.push_back({loadNumber(bytes.sliced(at, width), order)});
    return words;
}

Result<QByteArray> readBytes(const Spot &spot, std::size_t size, WordWidth width, CallContext &context)
{
    QByteArray bytes(qsizetype(size), '\0');
    const MemoryRead request{.at = spot.place.at, .into = {bytes.data(), size}, .width = AccessWidth(bytesOf(width) * 8)};
    const auto done = spot.memory->read(request, context.deadline(), context.stop());
    return done ? Result<QByteArray>(bytes) : fail(withField(done.error(), "address"));
}

Result<Words> readMemory(Sessions &sessions, const ReadMemory &wanted, CallContext &context)
{
    const auto spot = spotOf(sessions, wanted);
    if (!spot)
        return fail(spot.error());
    const std::size_t width = bytesOf(wanted.width);
    const auto bytes = readBytes(*spot, countFor(wanted, spot->place, width) * width, wanted.width, context);
    if (!bytes)
        return fail(bytes.error());
    const ByteOrder order = spot->memory->capabilities().order;
    return Words{
        {spot->place.at.value}, wanted.width, numbersIn(*bytes, qsizetype(width), order), hexDump(spot->place.at, *bytes)};
}

Result<QByteArray> bytesToWrite(const WriteMemory &wanted, ByteOrder order)
{
    if (wanted.value.has_value() == !wanted.values.empty())
        return refuse("value", Tr::text("Give either one value or several."));
    const std::vector<HexNumber> values = wanted.value ? std::vector{*wanted.value} : wanted.values;
    const std::size_t width = bytesOf(wanted.width);
    QByteArray bytes(qsizetype(values.size() * width), '\0');
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (width < 8 && values[i].value >> (width * 8) != 0)
            return refuse(wanted.value ? "value" : "values",
                Tr::text("0x%1 does not fit into %2 bits.").arg(QString::number(values[i].value, 16)).arg(width * 8));
        storeNumber(values[i].value, std::span(bytes.data() + i * width, width), order);
    }
    return bytes;
}

Result<Written> writeMemory(Sessions &sessions, const WriteMemory &wanted, CallContext &context)
{
    const auto spot = spotOf(sessions, wanted);
    if (!spot)
        return fail(spot.error());
    const ByteOrder order = spot->memory->capabilities().order;
    const auto bytes = bytesToWrite(wanted, order);
    if (!bytes)
        return fail(bytes.error());
    const auto width = qsizetype(bytesOf(wanted.width));
    Written result{.address = {spot->place.at.value}, .wanted = numbersIn(*bytes, width, order)};
    if (wanted.verify) {
        const auto before = readBytes(*spot, std::size_t(bytes->size()), wanted.width, context);
        if (!before)
            return fail(before.error());
        result.before = numbersIn(*before, width, order);
    }
    const MemoryWrite request{.at = spot->place.at, .bytes = *bytes, .width = AccessWidth(width * 8)};
    if (const auto done = spot->memory->write(request, context.deadline(), context.stop()); !done)
        return fail(withField(done.error(), "address"));
    if (wanted.verify) {
        const auto after = readBytes(*spot, std::size_t(bytes->size()), wanted.width, context);
        if (!after)
            return fail(after.error());
        result.after = numbersIn(*after, width, order);
        result.held = *after == *bytes;
    }
    return result;
}

} // namespace

void declareMemory(ActionSet &actions, Sessions &sessions)
{
    actions.add<ReadMemory, Words>(
        {.name = "probe_read_memory",
            .title = Tr::text("Read memory"),
            .help = Tr::text("Read words of a target's memory, without halting it where the target allows."),
            .effect = Effect::Reads,
            .idempotent = true,
            .original = "openocd-debug:read_memory"},
        [&sessions](const ReadMemory &wanted, CallContext &context) { return readMemory(sessions, wanted, context); });
    actions.add<WriteMemory, Written>({.name = "probe_write_memory",
                                          .title = Tr::text("Write memory"),
                                          .help = Tr::text("Write words into a target's memory and read them back."),
                                          .effect = Effect::WritesDevice,
                                          .original = "openocd-debug:write_memory"},
        [&sessions](const WriteMemory &wanted, CallContext &context) { return writeMemory(sessions, wanted, context); });
}

} // namespace ohm::probe
