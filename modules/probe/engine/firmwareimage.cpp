// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/firmwareimage.h"

#include "core/paths.h"
#include "memory/elf/elffile.h"
#include "probe/engine/intelhex.h"
#include "probe/probetr.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t segmentIsLoaded = 1;

QString hex(std::uint64_t value) { return Address{value}.toString(); }

Error invalid(const Message &message, const Message &next)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.message = message;
    if (!next.isEmpty())
        error.nextActions.push_back(next);
    return error;
}

// What people take for firmware by mistake, and what to do with it.
struct OtherForm
{
    QByteArrayView magic;
    const char *name;
};
constexpr std::array otherForms{OtherForm{"UF2\n", "UF2"}, OtherForm{"S0", "Motorola S-record"},
    OtherForm{"S1", "Motorola S-record"}, OtherForm{"S3", "Motorola S-record"}, OtherForm{"!<arch>\n", "archive (.a)"},
    OtherForm{"PK\x03\x04", "ZIP"}, OtherForm{"\x1f\x8b", "gzip"}, OtherForm{"MZ", "Windows program"}};

Error unknownForm(const QByteArray &content, const QString &name)
{
    const auto other = std::ranges::find_if(otherForms, [&](const OtherForm &form) { return content.startsWith(form.magic); });
    const Message what = other == otherForms.end()
        ? Tr::text("%1 is neither an ELF nor an Intel HEX file, and it is not named as plain bytes.").arg(name)
        : Tr::text("%1 is a file of the kind %2; ELF, Intel HEX and plain bytes can be loaded.").arg(name).arg(other->name);
    return invalid(what, Tr::text("Name a file of plain bytes .bin and give its address, or convert it with objcopy."));
}

Error overlap(const FirmwareBlock &one, const FirmwareBlock &other)
{
    return invalid(Tr::text("Two parts of the file overlap: 0x%1 to 0x%2 and 0x%3 to 0x%4.")
                       .arg(QString::number(one.address, 16))
                       .arg(QString::number(one.end() - 1, 16))
                       .arg(QString::number(other.address, 16))
                       .arg(QString::number(other.end() - 1, 16)),
        Tr::text("Mend the linker script, or what put the file together."));
}

// In order, without overlap, what touches joined.
Result<FirmwareImage> arranged(FirmwareImage image)
{
    std::ranges::stable_sort(image.blocks, {}, &FirmwareBlock::address);
    std::vector<FirmwareBlock> joined;
    for (FirmwareBlock &block : image.blocks) {
        if (block.end() < block.address)
            return fail(
                invalid(Tr::text("The part of the file at %1 runs over the end of all memory.").arg(hex(block.address)), {}));
        if (!joined.empty() && block.address < joined.back().end())
            return fail(overlap(joined.back(), block));
        if (!joined.empty() && block.address == joined.back().end())
            joined.back().bytes += block.bytes;
        else
            joined.push_back(std::move(block));
    }
    image.blocks = std::move(joined);
    if (image.blocks.empty())
        return fail(invalid(Tr::text("The file has nothing in it that could be loaded."),
            Tr::text("Give the linked program, not an object file or a file of symbols alone.")));
    return image;
}

Result<FirmwareImage> fromElf(const QByteArray &content)
{
    const auto elf = ElfFile::parse(content);
    if (!elf)
        return fail(invalid(elf.error().message, Tr::text("Build the program again.")));
    FirmwareImage image{.form = FirmwareForm::Elf, .machine = elf->machine(), .order = elf->order()};
    for (const ElfSegment &segment : elf->segments()) {
        if (segment.type == segmentIsLoaded && segment.fileSize > 0)
            image.blocks.push_back({segment.physicalAddress, elf->content(segment).toByteArray()});
    }
    const auto cut = std::ranges::find_if(image.blocks, [](const FirmwareBlock &block) { return block.bytes.isEmpty(); });
    if (cut != image.blocks.end())
        return fail(invalid(Tr::text("The file ends before its part for %1: it is cut off.").arg(hex(cut->address)), {}));
    image.entry = elf->entry();
    return arranged(std::move(image));
}

bool isNamedPlain(const QString &name)
{
    return QStringList{u"bin"_s, u"img"_s, u"raw"_s}.contains(QFileInfo(name).suffix(), Qt::CaseInsensitive);
}

Result<FirmwareImage> fromPlain(const QByteArray &content, const QString &name, std::optional<std::uint64_t> address)
{
    if (address)
        return arranged({.blocks = {{*address, content}}});
    Error error = invalid(Tr::text("%1 is a file of plain bytes and does not say where they belong.").arg(name),
        Tr::text("Give the address of its first byte."));
    error.field = u"address"_s;
    return fail(std::move(error));
}

// ELF and HEX bring their addresses along: the same one again does no harm, another one would be a misunderstanding.
Result<FirmwareImage> withoutAddress(Result<FirmwareImage> image, std::optional<std::uint64_t> address)
{
    if (!image || !address || image->blocks.front().address == *address)
        return image;
    Error error = invalid(Tr::text("The file has its own addresses and begins at %1, not at %2.")
                              .arg(hex(image->blocks.front().address))
                              .arg(hex(*address)),
        Tr::text("Leave address out; it is for files of plain bytes."));
    error.field = u"address"_s;
    return fail(std::move(error));
}

// The machines (e_machine) whose programs a target runs; empty: not known.
std::vector<int> machinesOf(const QString &targetType)
{
    constexpr int mips = 8, arm = 40, xtensa = 94, avr32 = 185, aarch64 = 183, riscv = 243;
    if (targetType.startsWith(u"cortex_") || targetType.startsWith(u"arm") || targetType == u"hla_target")
        return {arm};
    if (targetType == u"aarch64")
        return {aarch64, arm};
    if (targetType.startsWith(u"riscv"))
        return {riscv};
    if (targetType.startsWith(u"xtensa") || targetType.startsWith(u"esp32"))
        return {xtensa};
    if (targetType.startsWith(u"mips"))
        return {mips};
    return targetType.startsWith(u"avr32") ? std::vector{avr32} : std::vector<int>();
}

// System V ABI, chapter 4: e_machine. Those that an embedded engineer may meet.
QString machineName(int machine)
{
    static const QMap<int, QString> names{{2, u"SPARC"_s}, {3, u"x86"_s}, {4, u"68000"_s}, {8, u"MIPS"_s}, {20, u"PowerPC"_s},
        {40, u"Arm"_s}, {42, u"SuperH"_s}, {62, u"x86-64"_s}, {83, u"AVR"_s}, {94, u"Xtensa"_s}, {105, u"MSP430"_s},
        {141, u"TI C6000"_s}, {183, u"AArch64"_s}, {185, u"AVR32"_s}, {243, u"RISC-V"_s}};
    return names.value(machine, Tr::text("machine %1").arg(machine).english());
}

} // namespace

std::uint64_t FirmwareImage::size() const
{
    std::uint64_t bytes = 0;
    for (const FirmwareBlock &block : blocks)
        bytes += std::uint64_t(block.bytes.size());
    return bytes;
}

Result<FirmwareImage> readFirmware(const QString &path, std::optional<std::uint64_t> address)
{
    const auto content = readFile(path, FirmwareImage::largest);
    return content ? parseFirmware(*content, path, address) : fail(content.error());
}

Result<FirmwareImage> parseFirmware(const QByteArray &content, const QString &name, std::optional<std::uint64_t> address)
{
    if (content.isEmpty())
        return fail(invalid(Tr::text("%1 is empty.").arg(name), {}));
    if (content.startsWith("\x7f"
                           "ELF"))
        return withoutAddress(fromElf(content), address);
    if (isNamedPlain(name))
        return fromPlain(content, name, address);
    if (!content.trimmed().startsWith(':'))
        return fail(unknownForm(content, name));
    auto image = parseIntelHex(content);
    return image ? withoutAddress(arranged(std::move(*image)), address) : image;
}

Result<void> checkMachine(const FirmwareImage &image, const QString &targetType, ByteOrder targetOrder)
{
    const auto machines = machinesOf(targetType);
    if (image.machine == 0 || machines.empty())
        return {};
    if (std::ranges::find(machines, image.machine) == machines.end())
        return fail(invalid(Tr::text("The program is for %1; the target %2 runs programs for %3.")
                                .arg(machineName(image.machine))
                                .arg(targetType)
                                .arg(machineName(machines.front())),
            Tr::text("Name the program that was built for this chip, or another target.")));
    if (image.order != targetOrder)
        return fail(invalid(Tr::text("The program and the target have different byte orders."), {}));
    return {};
}

} // namespace ohm::probe
