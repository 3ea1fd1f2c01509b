// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/actions/qemuactions.h"

#include "qemu/engine/monitorpolicy.h"
#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr double maxRead = 1024 * 1024;

struct ReadMemory
{
    QString id;
    std::optional<HexNumber> address;
    std::optional<QString> symbol;
    int size = 64;
};

void describe(Fields<ReadMemory> &fields)
{
    fields.required("id", &ReadMemory::id, machineIdField());
    fields.optional("address", &ReadMemory::address,
        {.title = Tr::text("Address"),
            .help = Tr::text("Where to begin, as the processor sees memory."),
            .example = "\"0x20000000\""});
    fields.optional("symbol", &ReadMemory::symbol,
        {.title = Tr::text("Symbol"),
            .help = Tr::text("A symbol of the firmware instead of an address."),
            .maxLength = 1000,
            .example = "\"g_bench\""});
    fields.optional("size", &ReadMemory::size,
        {.title = Tr::text("Size"), .help = Tr::text("How much."), .unit = "bytes", .minimum = 1, .maximum = maxRead});
}

struct MemoryBytes
{
    HexNumber address;
    int size = 0;
    HexBytes bytes;
};

void describe(Fields<MemoryBytes> &fields)
{
    fields.required("address", &MemoryBytes::address, {.help = Tr::text("Of the first byte.")});
    fields.required("size", &MemoryBytes::size, {.help = Tr::text("How many bytes."), .unit = "bytes"});
    fields.required("bytes", &MemoryBytes::bytes, {.help = Tr::text("The bytes in the order of their addresses.")});
}

struct OneMachine
{
    QString id;
};

void describe(Fields<OneMachine> &fields) { fields.required("id", &OneMachine::id, machineIdField()); }

struct RegionRow
{
    HexNumber start, end;
    QString kind, name;
    std::optional<bool> placeholder;
};

void describe(Fields<RegionRow> &fields)
{
    fields.required("start", &RegionRow::start, {.help = Tr::text("First address.")});
    fields.required("end", &RegionRow::end, {.help = Tr::text("Last address.")});
    fields.required("kind", &RegionRow::kind, {.help = Tr::text("ram, rom, romd (flash that can be written) or i/o.")});
    fields.required("name", &RegionRow::name, {.help = Tr::text("QEMU's name for it.")});
    fields.optional("placeholder", &RegionRow::placeholder, {.help = Tr::text("Nothing is modelled there.")});
}

struct RangeRow
{
    HexNumber address, size;
};

void describe(Fields<RangeRow> &fields)
{
    fields.required("address", &RangeRow::address, {.help = Tr::text("First address.")});
    fields.required("size", &RangeRow::size, {.help = Tr::text("Length."), .unit = "bytes"});
}

struct DeviceRow
{
    QString type;
    std::optional<QString> id;
    QString bus;
    std::vector<RangeRow> ranges;
};

void describe(Fields<DeviceRow> &fields)
{
    fields.required("type", &DeviceRow::type, {.help = Tr::text("What it is.")});
    fields.optional("id", &DeviceRow::id, {.help = Tr::text("Its own name.")});
    fields.required("bus", &DeviceRow::bus, {.help = Tr::text("The bus it sits on.")});
    fields.required("ranges", &DeviceRow::ranges, {.help = Tr::text("Where its registers are.")});
}

struct MapResult
{
    std::vector<RegionRow> regions;
    std::vector<DeviceRow> devices;
};

void describe(Fields<MapResult> &fields)
{
    fields.required("regions", &MapResult::regions, {.help = Tr::text("What the processor sees, in order of address.")});
    fields.required("devices", &MapResult::devices, {.help = Tr::text("The devices of the machine.")});
}

struct Monitor
{
    QString id;
    QString command;
};

void describe(Fields<Monitor> &fields)
{
    fields.required("id", &Monitor::id, machineIdField());
    fields.required("command", &Monitor::command,
        {.title = Tr::text("Command"),
            .help = Tr::text("A line for QEMU's human monitor, or a QMP command as JSON."),
            .maxLength = 65536,
            .example = "\"info registers\""});
}

struct MonitorAnswer
{
    std::optional<QString> text;
    std::optional<Json> value;
};

void describe(Fields<MonitorAnswer> &fields)
{
    fields.optional("text", &MonitorAnswer::text, {.help = Tr::text("What the human monitor printed.")});
    fields.optional("value", &MonitorAnswer::value, {.help = Tr::text("What QMP returned.")});
}

Result<std::uint64_t> addressOf(const ReadMemory &wanted, const Machine &machine)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    if (wanted.address.has_value() == wanted.symbol.has_value()) {
        error.field = u"address"_s;
        error.message = Tr::text("Reading memory takes either an address or a symbol.");
        return fail(std::move(error));
    }
    if (wanted.address)
        return wanted.address->value;
    const ElfFile elf = symbolsOf(machine);
    if (const ElfSymbol *symbol = elf.find(*wanted.symbol))
        return symbol->address;
    error.field = u"symbol"_s;
    error.message = Tr::text("The firmware of %1 has no symbol \"%2\".").arg(machine.id()).arg(*wanted.symbol);
    error.nextActions.push_back(Tr::text("Give an address instead."));
    return fail(std::move(error));
}

Result<MemoryBytes> readMemory(Machines &machines, const ReadMemory &wanted, CallContext &context)
{
    const auto machine = machines.require(wanted.id);
    if (!machine)
        return fail(machine.error());
    const auto address = addressOf(wanted, **machine);
    if (!address)
        return fail(address.error());
    auto bytes = (*machine)->readMemory(*address, std::uint64_t(wanted.size), context.deadline(), context.stop());
    if (!bytes)
        return fail(bytes.error());
    return MemoryBytes{{*address}, int(bytes->size()), {std::move(*bytes)}};
}

Result<MapResult> memoryMap(Machines &machines, const OneMachine &wanted, CallContext &context)
{
    const auto machine = machines.require(wanted.id);
    if (!machine)
        return fail(machine.error());
    const auto map = (*machine)->memoryMap(context.deadline(), context.stop());
    if (!map)
        return fail(map.error());
    const auto devices = (*machine)->devices(context.deadline(), context.stop());
    if (!devices)
        return fail(devices.error());
    MapResult result;
    for (const MemoryRegion &region : map->cpu.empty() ? map->system : map->cpu) {
        RegionRow row{{region.start}, {region.end}, region.kind, region.name, {}};
        if (region.isPlaceholder)
            row.placeholder = true;
        result.regions.push_back(std::move(row));
    }
    for (const MachineDevice &device : *devices) {
        DeviceRow row{.type = device.type, .bus = device.bus};
        if (!device.id.isEmpty())
            row.id = device.id;
        for (const MachineDevice::Range &range : device.ranges)
            row.ranges.push_back({{range.address}, {range.size}});
        result.devices.push_back(std::move(row));
    }
    return result;
}

Result<MonitorAnswer> monitor(Machines &machines, const Monitor &wanted, CallContext &context)
{
    const auto command = parseMonitorCommand(wanted.command);
    if (!command)
        return fail(command.error());
    if (context.caller().isAssistant()) {
        if (const auto within = requireWithinMachine(*command); !within)
            return fail(within.error());
    }
    const auto machine = machines.require(wanted.id);
    if (!machine)
        return fail(machine.error());
    const auto qmp = (*machine)->qmp();
    if (!qmp)
        return fail(qmp.error());
    if (command->isQmp)
        return mapResult((*qmp)->execute(command->name, command->arguments, context.deadline(), context.stop()),
            [](Json value) { return MonitorAnswer{.value = std::move(value)}; });
    return mapResult((*qmp)->monitor(command->line, context.deadline(), context.stop()),
        [](QString text) { return MonitorAnswer{.text = std::move(text)}; });
}

} // namespace

void declareMemory(ActionSet &actions, Machines &machines)
{
    actions.add<ReadMemory, MemoryBytes>(
        {.name = "qemu_read_memory",
            .title = Tr::text("Read a machine's memory"),
            .help = Tr::text("Read bytes of a virtual machine's memory while it runs; reading device "
                             "registers has the effects that it has for the processor."),
            .effect = Effect::Reads,
            .idempotent = true},
        [&machines](const ReadMemory &wanted, CallContext &context) { return readMemory(machines, wanted, context); });
    actions.add<OneMachine, MapResult>({.name = "qemu_memory_map",
                                           .title = Tr::text("Show a machine's memory map"),
                                           .help = Tr::text("List the memory regions and the devices of a virtual machine."),
                                           .effect = Effect::Reads,
                                           .idempotent = true},
        [&machines](const OneMachine &wanted, CallContext &context) { return memoryMap(machines, wanted, context); });
    actions.add<Monitor, MonitorAnswer>(
        {.name = "qemu_monitor",
            .title = Tr::text("Command QEMU's monitor"),
            .help = Tr::text("Send a QMP command or a line of the human monitor to a virtual machine."),
            .effect = Effect::WritesDevice},
        [&machines](const Monitor &wanted, CallContext &context) { return monitor(machines, wanted, context); });
}

} // namespace ohm::qemu
