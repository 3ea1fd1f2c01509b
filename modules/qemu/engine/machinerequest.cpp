// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machinerequest.h"

#include "action/nearest.h"
#include "core/paths.h"
#include "qemu/engine/i2cagent.h"
#include "qemu/qemutr.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refuse(const QString &field, Message message, Message remedy)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = field;
    error.message = std::move(message);
    error.nextActions.push_back(std::move(remedy));
    return fail(std::move(error));
}

Result<void> checkPlainFields(const MachineRequest &request)
{
    if (request.id && !isMachineId(*request.id))
        return refuse(u"id"_s, Tr::text("\"%1\" is no id for a machine.").arg(*request.id),
            Tr::text("Use 1 to 24 letters, digits, - and _."));
    if (request.sizeMiB && !isWritable(request.role))
        return refuse(u"size_mb"_s, Tr::text("size_mb is only for images that the machine writes to."),
            Tr::text("Set image_as to flash, mtd, sd or disk, or leave size_mb out."));
    if (isWritable(request.role) && request.image.isEmpty())
        return refuse(u"image"_s, Tr::text("image_as says how an image is used, but there is no image."),
            Tr::text("Give the path of an image, with size_mb to have it made."));
    if (request.record && isWritable(request.role))
        return refuse(u"record"_s, Tr::text("A machine that writes into an image cannot be recorded."),
            Tr::text("Leave record out, or use firmware as the image."));
    if (!request.i2cBus.isEmpty() && !isBusName(request.i2cBus))
        return refuse(u"i2c_bus"_s, Tr::text("\"%1\" is no name of an I2C bus.").arg(request.i2cBus),
            Tr::text("Give the bus as QEMU calls it, such as aspeed.i2c.bus.0."));
    if (request.record && !request.i2cBus.isEmpty())
        return refuse(
            u"record"_s, Tr::text("What comes over an I2C bus cannot be recorded."), Tr::text("Leave record out, or i2c_bus."));
    return checkExtra(QStringList(request.extra.begin(), request.extra.end()));
}

Result<void> checkCpu(
    const QString &cpu, const Emulator &emulator, Emulators &emulators, Deadline deadline, const std::stop_token &stop)
{
    if (cpu.isEmpty())
        return {};
    const auto facts = emulators.facts(emulator, deadline, stop);
    if (!facts)
        return fail(facts.error());
    const QString model = cpu.section(u',', 0, 0); // features may follow: "max,sve=off"
    if (facts->cpus.contains(model))
        return {};
    const QString near = nearest(model, facts->cpus);
    return refuse(u"cpu"_s, Tr::text("qemu-system-%1 has no processor \"%2\".").arg(emulator.arch).arg(model),
        near.isEmpty() ? Tr::text("qemu_machines lists the processors there are.") : Tr::text("Did you mean %1?").arg(near));
}

Result<std::optional<Image>> findRequestedImage(const MachineRequest &request, const Paths &paths, CheckedRequest &checked)
{
    if (request.image.isEmpty())
        return std::optional<Image>();
    const auto path = findImage(request.image, request.machine, paths);
    if (!path)
        return fail(path.error());
    checked.config.image = *path;
    if (request.sizeMiB && !QFileInfo::exists(*path)) {
        checked.mustCreateImage = true;
        checked.createSize = qint64(*request.sizeMiB) * 1024 * 1024;
        return std::optional<Image>();
    }
    return mapResult(inspectImage(*path, request.role), [](Image image) { return std::optional(std::move(image)); });
}

ImageRole roleOf(const MachineRequest &request, const std::optional<Image> &image)
{
    if (request.role != ImageRole::Auto)
        return request.role;
    return image && image->isQcow2 ? ImageRole::Disk : ImageRole::Firmware;
}

} // namespace

Result<CheckedRequest> check(
    const MachineRequest &request, Emulators &emulators, const Paths &paths, Deadline deadline, std::stop_token stop)
{
    if (const auto plain = checkPlainFields(request); !plain)
        return fail(plain.error());
    CheckedRequest checked;
    // The machine first, as far as it can be judged alone: the image's name may depend on it.
    if (const auto exists = emulators.choose({.machine = request.machine}, deadline, stop); !exists)
        return fail(exists.error());
    const auto image = findRequestedImage(request, paths, checked);
    if (!image)
        return fail(image.error());
    const ElfFile *elf = *image && (*image)->elf ? &*(*image)->elf : nullptr;
    const auto emulator =
        emulators.choose({.machine = request.machine, .cpu = request.cpu, .image = request.image, .elf = elf}, deadline, stop);
    if (!emulator)
        return fail(emulator.error());
    if (const auto cpu = checkCpu(request.cpu, *emulator, emulators, deadline, stop); !cpu)
        return fail(cpu.error());
    MachineConfig &config = checked.config;
    config.id = request.id.value_or(QString());
    config.program = emulator->program;
    config.arch = emulator->arch;
    config.machine = request.machine;
    config.cpu = request.cpu;
    config.role = roleOf(request, *image);
    config.isQcow2 = *image && (*image)->isQcow2;
    config.serialPorts = request.serialPorts;
    config.gdbOverTcp = request.gdb;
    config.icountShift = request.icountShift;
    config.recording = request.record ? Recording::Record : Recording::Off;
    config.startPaused = request.startPaused;
    config.network = request.network;
    config.extra = QStringList(request.extra.begin(), request.extra.end());
    config.i2cBus = request.i2cBus;
    config.i2cAddress = request.i2cAddress;
    if (!config.i2cBus.isEmpty()) {
        auto agent = findI2cAgent(paths);
        if (!agent)
            return fail(agent.error());
        config.i2cAgent = *std::move(agent);
    }
    checked.imageSha256 = *image ? (*image)->sha256 : QString();
    return checked;
}

void describe(Fields<MachineRequest> &fields)
{
    fields.required("machine", &MachineRequest::machine,
        {.title = Tr::text("Machine type"),
            .help = Tr::text("The machine's type as qemu_machines lists it."),
            .maxLength = 64,
            .example = "\"mps2-an386\""});
    fields.optional("image", &MachineRequest::image,
        {.title = Tr::text("Image"),
            .help = Tr::text(
                "What it runs: the path of an ELF or raw image, or the name of a firmware that ships, such as bench_demo."),
            .format = Format::File,
            .example = "\"bench_demo\""});
    fields.optional("id", &MachineRequest::id,
        {.title = Tr::text("Name"),
            .help = Tr::text("Its name on the bench; chosen when left out."),
            .maxLength = 32,
            .device = "qemu"});
    fields.optional("image_as", &MachineRequest::role,
        {.title = Tr::text("Image as"), .help = Tr::text("How the image is given to the machine.")});
    fields.optional("size_mb", &MachineRequest::sizeMiB,
        {.title = Tr::text("Size of flash"),
            .help = Tr::text("Size of a flash, card or disk image that is made, erased, when there is none."),
            .unit = "MiB",
            .minimum = 1,
            .maximum = 256});
    fields.optional("cpu", &MachineRequest::cpu,
        {.title = Tr::text("Processor"),
            .help = Tr::text("Another processor than the machine's own, see qemu_machines."),
            .maxLength = 200});
    fields.optional("serial", &MachineRequest::serialPorts,
        {.title = Tr::text("Serial ports"),
            .help = Tr::text("How many of its serial ports to offer: qemu:ID, qemu:ID:1 …"),
            .minimum = 0,
            .maximum = 4});
    fields.optional("gdb", &MachineRequest::gdb,
        {.title = Tr::text("Debugger"),
            .help = Tr::text("Open a TCP port on 127.0.0.1 for a debugger; the kernel chooses its number.")});
    fields.optional("icount", &MachineRequest::icountShift,
        {.title = Tr::text("Instruction clock"),
            .help = Tr::text("Count time in instructions, 2^icount ns each: the same run every time."),
            .minimum = 0,
            .maximum = 10});
    fields.optional("record", &MachineRequest::record,
        {.title = Tr::text("Record"),
            .help = Tr::text(
                "Record the run, so that qemu_step_back can go back in it. Slower; input must come slowly, like typing.")});
    fields.optional("paused", &MachineRequest::startPaused,
        {.title = Tr::text("Start paused"), .help = Tr::text("Stand still before the first instruction.")});
    fields.optional("network", &MachineRequest::network,
        {.title = Tr::text("Network"), .help = Tr::text("What the machine's network reaches.")});
    fields.optional("i2c_bus", &MachineRequest::i2cBus,
        {.title = Tr::text("I2C bus"),
            .help = Tr::text("Be a device on this bus of the machine, as QEMU calls it; mctp_open takes the port qemu:ID:i2c."),
            .maxLength = 64,
            .example = "\"aspeed.i2c.bus.0\""});
    fields.optional("i2c_address", &MachineRequest::i2cAddress,
        {.title = Tr::text("I2C address"),
            .help = Tr::text("Our address on that bus (7 bits)."),
            .minimum = 8,
            .maximum = 119});
    fields.optional("extra", &MachineRequest::extra,
        {.title = Tr::text("More arguments"),
            .help = Tr::text(
                "More of QEMU's arguments, each followed by its value: -append, -bios, -device, -dtb, -global, -initrd, "
                "-m, -rtc, -seed, -smp."),
            .maxLength = 40,
            .example = "[\"-m\", \"64M\"]"});
    fields.optional("wait_ms", &MachineRequest::waitMs,
        {.title = Tr::text("Wait for output"),
            .help = Tr::text("How long to wait for the first output at most."),
            .unit = "ms",
            .minimum = 0,
            .maximum = 60000});
}

std::vector<EnumChoice<ImageRole>> choicesOf(ImageRole)
{
    return {{ImageRole::Auto, "auto", Tr::text("Firmware; a qcow2 file is a disk")},
        {ImageRole::Firmware, "firmware", Tr::text("Firmware, loaded into memory")},
        {ImageRole::Flash, "flash", Tr::text("Parallel flash")}, {ImageRole::Mtd, "mtd", Tr::text("Serial flash")},
        {ImageRole::Sd, "sd", Tr::text("SD card")}, {ImageRole::Disk, "disk", Tr::text("Virtio disk")}};
}

std::vector<EnumChoice<Network>> choicesOf(Network)
{
    return {{Network::None, "none", Tr::text("Nothing")},
        {Network::User, "user", Tr::text("What this computer reaches, from behind it")}};
}

bool isMachineId(const QString &id)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9_-]{1,24}$"_s);
    return pattern.match(id).hasMatch();
}

} // namespace ohm::qemu
