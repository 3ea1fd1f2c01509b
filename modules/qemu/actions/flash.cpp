// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/actions/qemuactions.h"

#include "qemu/qemutr.h"

#include <QFileInfo>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

struct Flash
{
    QString file;
    std::optional<QString> id, image;
    std::optional<HexNumber> address;
    bool confirm = false;
};

void describe(Fields<Flash> &fields)
{
    fields.required("file", &Flash::file,
        {.title = Tr::text("File"),
            .help = Tr::text("What to write: firmware for a machine that boots firmware, else bytes for its flash image."),
            .format = Format::File});
    fields.optional("id", &Flash::id,
        {.title = Tr::text("Machine"),
            .help = Tr::text("The machine; it is started again with what was written."),
            .device = "qemu",
            .example = "\"demo\""});
    fields.optional("image", &Flash::image,
        {.title = Tr::text("Image file"),
            .help = Tr::text("Instead of a machine: a raw image that no machine uses."),
            .format = Format::File});
    fields.optional("address", &Flash::address,
        {.title = Tr::text("Address"),
            .help = Tr::text("Where in the image; 0 when left out. Firmware has its own addresses.")});
    fields.required("confirm", &Flash::confirm,
        {.title = Tr::text("Confirm"), .help = Tr::text("Must be true: what was there before is lost.")});
}

struct Flashed
{
    qint64 bytes = 0;
    QString sha256;
    QString image;
    std::optional<QString> state;
};

void describe(Fields<Flashed> &fields)
{
    fields.required("bytes", &Flashed::bytes, {.help = Tr::text("How many were written."), .unit = "bytes"});
    fields.required("sha256", &Flashed::sha256, {.help = Tr::text("Of what was written.")});
    fields.required("image", &Flashed::image, {.help = Tr::text("The file that holds it.")});
    fields.optional("state", &Flashed::state, {.help = Tr::text("The machine's state afterwards.")});
}

std::unexpected<Error> refuse(const char *field, Message message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = QString::fromLatin1(field);
    error.message = std::move(message);
    return fail(std::move(error));
}

Result<void> checkArguments(const Flash &wanted)
{
    if (!wanted.confirm)
        return refuse("confirm", Tr::text("confirm must be true: what is in the image or the machine now is lost."));
    if (wanted.id.has_value() == wanted.image.has_value())
        return refuse("id", Tr::text("Either a machine (id) or an image is written to."));
    return {};
}

Result<Machines::Flashed> flashMachine(Machines &machines, Machine &machine, const Flash &wanted, CallContext &context)
{
    const bool hasFlashImage = isWritable(machine.status().config.role);
    if (hasFlashImage)
        return machines.patch(machine, wanted.address.value_or(HexNumber{}).value, QFileInfo(wanted.file).absoluteFilePath(),
            context.deadline(), context.stop());
    if (wanted.address)
        return refuse("address",
            Tr::text("The machine %1 boots firmware, which has its own addresses: leave address out.").arg(machine.id()));
    return machines.replaceFirmware(machine, wanted.file, context.deadline(), context.stop());
}

Result<Flashed> flash(Machines &machines, const Flash &wanted, CallContext &context)
{
    if (const auto valid = checkArguments(wanted); !valid)
        return fail(valid.error());
    MachinePointer machine;
    if (wanted.id) {
        const auto found = machines.require(*wanted.id);
        if (!found)
            return fail(found.error());
        machine = *found;
    }
    const auto written = machine ? flashMachine(machines, *machine, wanted, context)
                                 : machines.patchFile(QFileInfo(*wanted.image).absoluteFilePath(),
                                       wanted.address.value_or(HexNumber{}).value, QFileInfo(wanted.file).absoluteFilePath());
    if (!written)
        return fail(written.error());
    Flashed result{written->bytes, written->sha256, written->image, {}};
    if (machine)
        result.state = stateName(*machine);
    return result;
}

} // namespace

void declareFlash(ActionSet &actions, Machines &machines)
{
    actions.add<Flash, Flashed>(
        {.name = "qemu_flash",
            .title = Tr::text("Flash a machine"),
            .help = Tr::text("Give a virtual machine other firmware, or write bytes into its flash image, "
                             "and start it again."),
            .effect = Effect::Destroys,
            .idempotent = true,
            .original = "mcp-esptool:esp_qemu_flash"},
        [&machines](const Flash &wanted, CallContext &context) { return flash(machines, wanted, context); });
}

} // namespace ohm::qemu
