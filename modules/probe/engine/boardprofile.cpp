// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/boardprofile.h"

#include "action/validate.h"
#include "probe/probetr.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ohm {

using probe::Tr;

std::vector<EnumChoice<MemoryRegion::Kind>> choicesOf(MemoryRegion::Kind)
{
    return {{MemoryRegion::Kind::Ram, "ram", Tr::text("RAM")}, {MemoryRegion::Kind::Rom, "rom", Tr::text("ROM")},
        {MemoryRegion::Kind::Flash, "flash", Tr::text("Flash")}, {MemoryRegion::Kind::Io, "io", Tr::text("Peripherals")}};
}

namespace probe {

namespace sim {

std::vector<EnumChoice<SimProbeConfig::Chip>> choicesOf(SimProbeConfig::Chip)
{
    return {{SimProbeConfig::Chip::CortexM4, "cortex-m4", Tr::text("A bare Cortex-M4")},
        {SimProbeConfig::Chip::Stm32f4, "stm32f405", Tr::text("STM32F405")},
        {SimProbeConfig::Chip::Stm32mp15, "stm32mp157", Tr::text("STM32MP157")}};
}

} // namespace sim

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &name, const char *field, const Message &message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = QString::fromLatin1(field);
    error.message = Tr::text("The board profile %1 is not usable: %2").arg(name).arg(message);
    return error;
}

Result<void> checkMeaning(const BoardProfile &board, const QString &name)
{
    if (board.files.empty() && board.before.empty() && board.after.empty())
        return fail(wrong(name, "files", Tr::text("it names no configuration.")));
    static const QRegularExpression usbId(u"^[0-9a-f]{4}:[0-9a-f]{4}$"_s);
    for (const QString &id : board.usb) {
        if (!usbId.match(id).hasMatch())
            return fail(wrong(name, "usb", Tr::text("\"%1\" is no USB id such as 0483:374b.").arg(id)));
    }
    if (!board.mainTarget.isEmpty() && !board.cores.empty()
        && std::ranges::find(board.cores, board.mainTarget) == board.cores.end())
        return fail(wrong(name, "main_target", Tr::text("%1 is none of its cores.").arg(board.mainTarget)));
    if (board.simulated && board.standIn.isEmpty())
        return fail(wrong(name, "stand_in", Tr::text("it is simulated and does not say what it stands in for.")));
    for (const ProfileRegion &region : board.regions) {
        if (region.size.value == 0 || region.start.value + region.size.value < region.start.value)
            return fail(wrong(name, "regions", Tr::text("the region %1 has no size that fits.").arg(region.name)));
    }
    return {};
}

} // namespace

void describe(Fields<ProfileRegion> &fields)
{
    fields.optional("name", &ProfileRegion::name, {.help = Tr::text("What people call it.")});
    fields.required("start", &ProfileRegion::start, {.help = Tr::text("First address.")});
    fields.required("size", &ProfileRegion::size, {.help = Tr::text("Length."), .unit = "bytes"});
    fields.optional("kind", &ProfileRegion::kind, {.help = Tr::text("What kind of memory it is.")});
}

void describe(Fields<BoardProfile> &fields)
{
    fields.required("title", &BoardProfile::title, {.help = Tr::text("The board as a person knows it.")});
    fields.required("chip", &BoardProfile::chip, {.help = Tr::text("The chip on it.")});
    fields.optional("vendor", &BoardProfile::vendor, {.help = Tr::text("Who makes the chip.")});
    fields.optional("usb", &BoardProfile::usb, {.help = Tr::text("USB ids of the probe on the board, as 0483:374b.")});
    fields.optional("openocd", &BoardProfile::openocd, {.help = Tr::text("The OpenOCD program to use.")});
    fields.optional("build", &BoardProfile::build, {.help = Tr::text("Whose build of OpenOCD the board needs.")});
    fields.optional("script_folders", &BoardProfile::scriptFolders, {.help = Tr::text("Folders searched for scripts first.")});
    fields.optional("before", &BoardProfile::before, {.help = Tr::text("Tcl commands before the files.")});
    fields.optional("files", &BoardProfile::files, {.help = Tr::text("OpenOCD's configuration files, in order.")});
    fields.optional("after", &BoardProfile::after, {.help = Tr::text("Tcl commands after the files.")});
    fields.optional("speed_khz", &BoardProfile::speedKhz,
        {.help = Tr::text("The probe's clock."), .unit = "kHz", .minimum = 1, .maximum = 100'000});
    fields.optional("cores", &BoardProfile::cores, {.help = Tr::text("The targets that the configuration makes.")});
    fields.optional("main_target", &BoardProfile::mainTarget, {.help = Tr::text("The target meant when none is named.")});
    fields.optional("refuse_reset", &BoardProfile::refuseReset, {.help = Tr::text("Why a plain reset is refused.")});
    fields.optional("stand_in", &BoardProfile::standIn, {.help = Tr::text("What it stands in for, when it is simulated.")});
    fields.optional("simulated", &BoardProfile::simulated, {.help = Tr::text("The chip behind Ohmdeck's simulated probe.")});
    fields.optional("machines", &BoardProfile::machines, {.help = Tr::text("QEMU's machines that have such a processor.")});
    fields.optional("svd", &BoardProfile::svd, {.help = Tr::text("Description of the chip's registers (CMSIS-SVD).")});
    fields.optional("regions", &BoardProfile::regions, {.help = Tr::text("The chip's memories.")});
    fields.optional("notes", &BoardProfile::notes, {.help = Tr::text("Worth knowing before connecting.")});
}

Result<BoardProfile> parseBoardProfile(QByteArrayView text, const QString &name)
{
    JsonParseFailure failure;
    const auto json = parseJson(text, &failure);
    if (!json)
        return fail(wrong(name, "", Tr::text("it is no JSON: %1").arg(failure.message)));
    if (const auto checked = validate(*json, structInfo<BoardProfile>()); !checked) {
        Error error = checked.error();
        error.message = Tr::text("The board profile %1 is not usable: %2").arg(name).arg(error.message);
        return fail(std::move(error));
    }
    auto board = decode<BoardProfile>(*json);
    board.name = name;
    if (const auto checked = checkMeaning(board, name); !checked)
        return fail(checked.error());
    return board;
}

BoardProfile profileOfFile(const QString &file)
{
    BoardProfile board;
    board.title = QFileInfo(file).completeBaseName();
    board.files = {file};
    return board;
}

} // namespace probe
} // namespace ohm
