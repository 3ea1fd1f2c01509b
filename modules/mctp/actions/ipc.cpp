// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"
#include "mctp/engine/ipcstatus.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/mctptr.h"
#include "memory/elf/symboltable.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

void describe(Fields<IpcEndpoint> &fields)
{
    fields.required("name", &IpcEndpoint::name);
    fields.required("state", &IpcEndpoint::state, {.help = Tr::text("bound, or unbound while the other side lacks it.")});
    fields.required("id", &IpcEndpoint::id, {.help = Tr::text("Its number on the wire; 0: none.")});
    fields.required("tx_messages", &IpcEndpoint::txMessages);
    fields.required("tx_bytes", &IpcEndpoint::txBytes, {.unit = "bytes"});
    fields.required("tx_refused", &IpcEndpoint::txRefused, {.help = Tr::text("Sends that found no room.")});
    fields.required("rx_messages", &IpcEndpoint::rxMessages);
    fields.required("rx_bytes", &IpcEndpoint::rxBytes, {.unit = "bytes"});
    fields.required("bound", &IpcEndpoint::bound, {.help = Tr::text("Times bound.")});
    fields.required("unbound", &IpcEndpoint::unbound, {.help = Tr::text("Times that the other side went away.")});
    fields.required("errors", &IpcEndpoint::errors);
}

void describe(Fields<IpcStatus> &fields)
{
    fields.required("backend", &IpcStatus::backend, {.help = Tr::text("loopback, shm, zephyr …")});
    fields.required("link", &IpcStatus::link, {.help = Tr::text("off, connecting or connected.")});
    fields.required("max_packet", &IpcStatus::maxPacket, {.unit = "bytes"});
    fields.required("local_session", &IpcStatus::localSession, {.help = Tr::text("Changes with each start of this side.")});
    fields.required("remote_session", &IpcStatus::remoteSession, {.help = Tr::text("That of the other side.")});
    fields.required("doorbells_in", &IpcStatus::doorbellsIn);
    fields.required("doorbells_out", &IpcStatus::doorbellsOut);
    fields.required("link_bound", &IpcStatus::linkBound, {.help = Tr::text("Times that the link came up.")});
    fields.required("link_unbound", &IpcStatus::linkUnbound, {.help = Tr::text("Times that it went down.")});
    fields.required("rx_broken", &IpcStatus::rxBroken, {.help = Tr::text("Times that the shared memory held nonsense.")});
    fields.required("rx_unknown", &IpcStatus::rxUnknown, {.help = Tr::text("Packets for no endpoint.")});
    fields.required("endpoints", &IpcStatus::endpoints, {.help = Tr::text("Those that are registered.")});
}

namespace {

struct AskStatus
{
    QString id;
    QString symbol = u"g_eai_ipc"_s;
    std::optional<HexNumber> address;
    std::optional<QString> elf;
};

void describe(Fields<AskStatus> &fields)
{
    fields.required("id", &AskStatus::id,
        {.title = Tr::text("Machine or session"),
            .help = Tr::text("A virtual machine or a debug session: qemu:demo, probe:1."),
            .device = "id"});
    fields.optional("symbol", &AskStatus::symbol,
        {.title = Tr::text("Symbol"), .help = Tr::text("The program's struct eai_ipc."), .maxLength = 1000});
    fields.optional("address", &AskStatus::address,
        {.title = Tr::text("Address"), .help = Tr::text("Its address, instead of the symbol.")});
    fields.optional("elf", &AskStatus::elf,
        {.title = Tr::text("Program (ELF)"),
            .help = Tr::text("ELF file to look the symbol up in, of another processor's program; else the one that the "
                             "machine or session has."),
            .format = Format::File});
}

// Memory is read by the actions of whoever has it.
class MemoryReader final
{
public:
    MemoryReader(Bench &bench, CallContext &context, const QString &id)
        : m_bench(bench)
        , m_context(context)
        , m_id(id)
    {
    }

    // From the address, or from a symbol of the program that is known there.
    Result<QByteArray> read(const Json &place, qsizetype size) const
    {
        if (m_id.startsWith(u"probe:"))
            return readByProbe(place, size);
        Json arguments = place;
        arguments["id"] = jsonString(m_id);
        arguments["size"] = size;
        const auto result = call(u"qemu_read_memory"_s, std::move(arguments));
        return result ? Result<QByteArray>(bytesFromHex(toQString(result->at("bytes")))) : fail(result.error());
    }

private:
    Result<QByteArray> readByProbe(const Json &place, qsizetype size) const
    {
        Json arguments = place;
        arguments["session"] = jsonString(m_id);
        arguments["count"] = (size + 3) / 4;
        const auto result = call(u"probe_read_memory"_s, std::move(arguments));
        if (!result)
            return fail(result.error());
        QByteArray bytes;
        for (const Json &word : result->at("words")) {
            for (int i = 0; i < 4; ++i)
                bytes.append(char(word.get<quint64>() >> (8 * i)));
        }
        return bytes;
    }

    Result<Json> call(const QString &action, Json arguments) const
    {
        return m_bench.dispatcher.callAndWait({.action = action,
            .arguments = std::move(arguments),
            .caller = m_context.caller(),
            .deadline = m_context.deadline(),
            .parent = m_context.callEvent()});
    }

    Bench &m_bench;
    CallContext &m_context;
    const QString m_id;
};

Result<Json> placeOf(const AskStatus &wanted)
{
    if (wanted.address)
        return Json{{"address", wanted.address->value}};
    if (!wanted.elf)
        return Json{{"symbol", jsonString(wanted.symbol)}};
    const auto file = ElfFile::load(*wanted.elf);
    if (!file)
        return fail(file.error());
    const auto symbols = SymbolTable::read(*file);
    if (!symbols)
        return fail(symbols.error());
    const ElfSymbol *symbol = symbols->find(wanted.symbol);
    if (!symbol)
        return fail(badField(u"symbol"_s, Tr::text("%1 has no symbol %2").arg(*wanted.elf).arg(wanted.symbol)));
    return Json{{"address", symbol->address}};
}

Result<IpcStatus> status(Bench &bench, const AskStatus &wanted, CallContext &context)
{
    const auto place = placeOf(wanted);
    if (!place)
        return fail(place.error());
    const MemoryReader reader(bench, context, wanted.id);
    const auto head = reader.read(*place, ipcStatusHead);
    if (!head)
        return fail(head.error());
    const auto size = ipcStatusSize(*head);
    if (!size)
        return fail(size.error());
    const auto block = reader.read(*place, *size);
    if (!block)
        return fail(block.error());
    return parseIpcStatus(*block);
}

} // namespace

void declareIpcActions(ActionSet &actions, Links &links)
{
    actions.add<AskStatus, IpcStatus>(
        {.name = "ipc_status",
            .title = Tr::text("Status of eai_ipc"),
            .help = Tr::text("Read endpoints and counters of the messages between processors (eai_ipc) from a target's memory "
                             "while it runs."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [&links](const AskStatus &wanted, CallContext &context) { return status(links.bench(), wanted, context); });
}

} // namespace ohm::mctp
