// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/actions/qemuactions.h"

#include "core/paths.h"
#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

void declareQemuActions(Registry &registry, Machines &machines)
{
    ActionSet actions(registry);
    declareListing(actions, machines);
    declareLifecycle(actions, machines);
    declareControl(actions, machines);
    declareMemory(actions, machines);
    declareFlash(actions, machines);
}

FieldSpec machineIdField()
{
    return {.title = Tr::text("Machine"),
        .help = Tr::text("The machine, as qemu_start or qemu_list names it."),
        .device = "qemu",
        .example = "\"demo\""};
}

QString stateName(const Machine &machine) { return QString::fromLatin1(machineStateName(machine.status().state)); }

ElfFile symbolsOf(const Machine &machine)
{
    const MachineConfig config = machine.status().config;
    if (config.image.isEmpty() || isWritable(config.role))
        return {};
    const auto content = readFile(config.image);
    return content && isElf(*content) ? parseElf(*content).value_or(ElfFile()) : ElfFile();
}

ResourceProvider machineResource(Machines &machines)
{
    ResourceProvider provider;
    provider.scheme = u"machine"_s;
    provider.title = Tr::text("Virtual machine");
    provider.help = Tr::text("State, files and last output of a virtual machine.");
    provider.mimeType = u"application/json"_s;
    provider.list = [&machines] {
        std::vector<ResourceInfo> list;
        for (const MachinePointer &machine : machines.all())
            list.push_back({machine->id(), u"%1 · %2"_s.arg(machine->id(), machine->status().config.machine)});
        return list;
    };
    provider.read = [&machines](const QString &name) -> Result<QByteArray> {
        const auto machine = machines.require(name);
        if (!machine)
            return fail(machine.error());
        const auto device = machines.bench().devices.find(DeviceId(u"qemu:"_s + (*machine)->id()));
        Json json = {{"id", (*machine)->id().toStdString()}, {"state", stateName(**machine).toStdString()}};
        if (device)
            json["details"] = device->details;
        json["last_output"] = jsonString(QString::fromUtf8((*machine)->serialOutput(0, 4096)));
        return dumpJson(json);
    };
    return provider;
}

} // namespace ohm::qemu
