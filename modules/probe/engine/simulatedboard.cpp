// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/simulatedboard.h"

#include "action/nearest.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

Error wrongMachine(ErrorCode code, const Message &message)
{
    Error error;
    error.code = code;
    error.field = u"machine"_s;
    error.message = message;
    return error;
}

Error noMachine(const Devices &devices, const QString &name)
{
    QStringList known;
    const auto list = devices.list().get();
    for (const DeviceInfo &device : *list) {
        if (device.kind == u"qemu")
            known << device.name();
    }
    Error error = wrongMachine(ErrorCode::NotFound, Tr::text("There is no virtual machine %1.").arg(name));
    const QString near = nearest(name, known);
    error.nextActions.push_back(
        near.isEmpty() ? Message(Tr::text("Start one with qemu_start.")) : Tr::text("Did you mean %1?").arg(near));
    return error;
}

} // namespace

Result<VirtualMachine> findMachine(const Devices &devices, const QString &name)
{
    const QString bare = name.startsWith(u"qemu:") ? name.sliced(5) : name;
    const auto device = devices.find(DeviceId(u"qemu:"_s + bare));
    if (!device)
        return fail(noMachine(devices, bare));
    const QString gdb = QString::fromStdString(device->details.value("gdb", std::string()));
    if (gdb.isEmpty())
        return fail(wrongMachine(
            ErrorCode::NotEnabled, Tr::text("The virtual machine %1 does not run (%2).").arg(bare).arg(device->state)));
    const QString image = QString::fromStdString(device->details.value("image", std::string()));
    return VirtualMachine{.name = bare,
        .stub = (gdb.startsWith(u'/') ? u"unix:"_s : u"socket://"_s) + gdb,
        .image = image,
        .standIn = device->standIn};
}

Result<QByteArray> simulatedProbeSetup(const QString &socket)
{
    const auto word = tclWord(socket);
    if (!word)
        return fail(word.error());
    return "adapter driver remote_bitbang; remote_bitbang host " + *word + "; remote_bitbang port 0; transport select jtag";
}

} // namespace ohm::probe
