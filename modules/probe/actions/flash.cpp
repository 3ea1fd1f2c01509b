// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/engine/firmwareload.h"
#include "probe/probetr.h"

#include <QFileInfo>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

struct FirmwareFile
{
    QString session;
    std::optional<QString> target;
    QString file;
    std::optional<HexNumber> address;
};

template <typename Struct>
void describeFile(Fields<Struct> &fields)
{
    fields.required("session", static_cast<QString Struct::*>(&FirmwareFile::session), sessionField());
    fields.required("file_path", static_cast<QString Struct::*>(&FirmwareFile::file),
        {.title = Tr::text("Program"),
            .help = Tr::text("The program: an ELF or Intel HEX file, or plain bytes named .bin."),
            .maxLength = 4096,
            .format = Format::File});
    fields.optional("address", static_cast<std::optional<HexNumber> Struct::*>(&FirmwareFile::address),
        {.title = Tr::text("Address"),
            .help = Tr::text("Where plain bytes belong; the other forms know it."),
            .example = "\"0x08000000\""});
    fields.optional("target", static_cast<std::optional<QString> Struct::*>(&FirmwareFile::target), targetField());
}

struct Load : FirmwareFile
{
    bool verify = true;
    bool run = false;
};

void describe(Fields<Load> &fields)
{
    describeFile(fields);
    fields.optional("verify", &Load::verify, {.title = Tr::text("Verify"), .help = Tr::text("Read it back and compare.")});
    fields.optional("run", &Load::run,
        {.title = Tr::text("Run afterwards"),
            .help = Tr::text("Let it run afterwards; else the target stands at its beginning.")});
}

struct Loaded
{
    qint64 bytes = 0, flashBytes = 0;
    int sections = 0, sectors = 0;
    double seconds = 0;
    bool verified = false;
    TargetRow target;
};

void describe(Fields<Loaded> &fields)
{
    fields.required("bytes", &Loaded::bytes, {.help = Tr::text("How much the program has."), .unit = "bytes"});
    fields.required("flash_bytes", &Loaded::flashBytes, {.help = Tr::text("How much of it went into flash."), .unit = "bytes"});
    fields.required("sections", &Loaded::sections, {.help = Tr::text("Into how many places.")});
    fields.required("sectors", &Loaded::sectors, {.help = Tr::text("How many sectors were erased.")});
    fields.required("seconds", &Loaded::seconds, {.help = Tr::text("How long it took."), .unit = "s"});
    fields.required("verified", &Loaded::verified, {.help = Tr::text("Whether it was read back and is the same.")});
    fields.required("target", &Loaded::target, {.help = Tr::text("The core afterwards.")});
}

struct Verify : FirmwareFile
{
};

void describe(Fields<Verify> &fields) { describeFile(fields); }

struct Verified
{
    bool ok = false;
    qint64 bytes = 0, total = 0;
    std::vector<DifferenceRow> differences;
};

void describe(Fields<Verified> &fields)
{
    fields.required("ok", &Verified::ok, {.help = Tr::text("Whether the target has exactly this program.")});
    fields.required("bytes", &Verified::bytes, {.help = Tr::text("How much was compared."), .unit = "bytes"});
    fields.required("total", &Verified::total, {.help = Tr::text("How many bytes differ.")});
    fields.required("differences", &Verified::differences, {.help = Tr::text("The first hundred of them.")});
}

struct Info
{
    QString session;
};

void describe(Fields<Info> &fields) { fields.required("session", &Info::session, sessionField()); }

struct SectorRow
{
    int number = 0;
    HexNumber address;
    std::int64_t size = 0;
    std::optional<bool> isProtected;
};

void describe(Fields<SectorRow> &fields)
{
    fields.required("number", &SectorRow::number, {.help = Tr::text("In its bank.")});
    fields.required("address", &SectorRow::address, {.help = Tr::text("Of its first byte.")});
    fields.required("size", &SectorRow::size, {.help = Tr::text("How large it is."), .unit = "bytes"});
    fields.optional("protected", &SectorRow::isProtected,
        {.help = Tr::text("Whether it is write protected; absent when that is not known.")});
}

struct BankRow
{
    int bank = 0;
    QString name, driver;
    std::optional<QString> target;
    HexNumber address;
    std::int64_t size = 0;
    std::vector<SectorRow> sectors;
    std::optional<QString> remark, problem;
};

void describe(Fields<BankRow> &fields)
{
    fields.required("bank", &BankRow::bank, {.help = Tr::text("Its number.")});
    fields.required("name", &BankRow::name, {.help = Tr::text("Its name in OpenOCD's configuration.")});
    fields.required("driver", &BankRow::driver, {.help = Tr::text("OpenOCD's driver for it.")});
    fields.optional("target", &BankRow::target, {.help = Tr::text("The core that it belongs to.")});
    fields.required("address", &BankRow::address, {.help = Tr::text("Where it begins.")});
    fields.required("size", &BankRow::size, {.help = Tr::text("How large it is; 0: not known."), .unit = "bytes"});
    fields.required("sectors", &BankRow::sectors, {.help = Tr::text("What is erased at once.")});
    fields.optional("remark", &BankRow::remark, {.help = Tr::text("What the driver says of it.")});
    fields.optional("problem", &BankRow::problem, {.help = Tr::text("Why nothing more is known.")});
}

struct Banks
{
    std::vector<BankRow> banks;
};

void describe(Fields<Banks> &fields) { fields.required("banks", &Banks::banks, {.help = Tr::text("The flash memories.")}); }

struct Erase
{
    QString session;
    std::optional<int> bank, first, last;
    std::optional<HexNumber> address;
    std::optional<std::int64_t> size;
    bool confirm = false;
};

void describe(Fields<Erase> &fields)
{
    fields.required("session", &Erase::session, sessionField());
    fields.optional("bank", &Erase::bank,
        {.title = Tr::text("Flash bank"), .help = Tr::text("The flash bank, as probe_flash_info numbers it."), .minimum = 0});
    fields.optional("first_sector", &Erase::first,
        {.title = Tr::text("First sector"), .help = Tr::text("The first sector to erase."), .minimum = 0});
    fields.optional("last_sector", &Erase::last,
        {.title = Tr::text("Last sector"), .help = Tr::text("The last one; only the first when left out."), .minimum = 0});
    fields.optional("address", &Erase::address,
        {.title = Tr::text("Address"), .help = Tr::text("Instead of sectors: where a range of whole sectors begins.")});
    fields.optional("size", &Erase::size,
        {.title = Tr::text("Size of the range"), .help = Tr::text("How large that range is."), .unit = "bytes", .minimum = 1});
    fields.required("confirm", &Erase::confirm,
        {.title = Tr::text("Confirm"), .help = Tr::text("Must be true: what was there before is lost.")});
}

struct Erased
{
    int bank = 0, first = 0, last = 0, sectors = 0;
    std::int64_t bytes = 0;
    double seconds = 0;
    TargetRow target;
};

void describe(Fields<Erased> &fields)
{
    fields.required("bank", &Erased::bank, {.help = Tr::text("The flash bank.")});
    fields.required("first_sector", &Erased::first, {.help = Tr::text("The first sector erased.")});
    fields.required("last_sector", &Erased::last, {.help = Tr::text("The last one.")});
    fields.required("sectors", &Erased::sectors, {.help = Tr::text("How many.")});
    fields.required("bytes", &Erased::bytes, {.help = Tr::text("How much."), .unit = "bytes"});
    fields.required("seconds", &Erased::seconds, {.help = Tr::text("How long it took."), .unit = "s"});
    fields.required("target", &Erased::target, {.help = Tr::text("The core afterwards: it stands still.")});
}

double secondsSince(Instant start, const CallContext &context) { return double((context.now() - start).count()) / 1e9; }

FlashJob::Progress progressOf(CallContext &context)
{
    return [&context](double done, double total, const FlashStep &step) {
        context.job().setProgress({done, total, step.words, flashPhaseName(step.phase)});
    };
}

Result<FirmwareImage> imageOf(const FirmwareFile &wanted)
{
    const auto address = wanted.address ? std::optional(wanted.address->value) : std::nullopt;
    auto image = readFirmware(wanted.file, address);
    return image ? std::move(image) : fail(withField(image.error(), "file_path"));
}

// What is wrong with the program is told of the file.
Error ofFile(Error error)
{
    return error.code == ErrorCode::InvalidArgument ? withField(std::move(error), "file_path") : error;
}

Result<Loaded> load(Sessions &sessions, const Load &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    auto image = session ? imageOf(wanted) : fail(session.error());
    if (!image)
        return fail(image.error());
    const Instant start = context.now();
    const bool isElf = image->form == FirmwareForm::Elf;
    const LoadRequest request{std::move(*image), wanted.target, wanted.verify, wanted.run};
    const auto outcome = loadFirmware(**session, request, progressOf(context), context.deadline(), context.stop());
    if (!outcome)
        return fail(ofFile(outcome.error()));
    // Its names are known from now on; a program without any is still loaded.
    if (isElf && (*session)->useProgram(QFileInfo(wanted.file).absoluteFilePath()))
        sessions.publish((*session)->name());
    return Loaded{.bytes = qint64(outcome->bytes),
        .flashBytes = qint64(outcome->flashBytes),
        .sections = outcome->sections,
        .sectors = outcome->sectors,
        .seconds = secondsSince(start, context),
        .verified = outcome->isVerified,
        .target = rowOf(**session, outcome->target)};
}

Result<Verified> verify(Sessions &sessions, const Verify &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto image = session ? imageOf(wanted) : fail(session.error());
    if (!image)
        return fail(image.error());
    const auto comparison =
        verifyFirmware(**session, *image, wanted.target, progressOf(context), context.deadline(), context.stop());
    if (!comparison)
        return fail(ofFile(comparison.error()));
    Verified result{.ok = comparison->total == 0, .bytes = qint64(comparison->bytes), .total = qint64(comparison->total)};
    for (const Difference &difference : comparison->first)
        result.differences.push_back({{difference.address}, difference.file, difference.memory});
    return result;
}

BankRow rowOf(const FlashBank &bank)
{
    BankRow row{
        .bank = bank.number, .name = bank.name, .driver = bank.driver, .address = {bank.base}, .size = std::int64_t(bank.size)};
    if (!bank.target.isEmpty())
        row.target = bank.target;
    if (!bank.remark.isEmpty())
        row.remark = bank.remark;
    if (bank.problem)
        row.problem = bank.problem->message.english();
    for (const FlashSector &sector : bank.sectors)
        row.sectors.push_back({sector.number, {bank.base + sector.offset}, std::int64_t(sector.size), sector.isProtected});
    return row;
}

Result<Banks> flashInfo(Sessions &sessions, const Info &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto banks =
        session ? (*session)->control().flash().banks(context.deadline(), context.stop()) : fail(session.error());
    if (!banks)
        return fail(banks.error());
    if (const auto why = (*session)->control().flash().whyNone(); banks->empty() && why)
        return fail(*why);
    Banks result;
    for (const FlashBank &bank : *banks)
        result.banks.push_back(rowOf(bank));
    return result;
}

Result<void> checkErase(const Erase &wanted)
{
    if (!wanted.confirm)
        return refuse("confirm", Tr::text("confirm must be true: what is in these sectors is lost."));
    const bool bySectors = wanted.first || wanted.last;
    const bool byRange = wanted.address || wanted.size;
    if (bySectors == byRange)
        return refuse("first_sector", Tr::text("Give either sectors (first_sector, last_sector) or a range (address, size)."));
    if (bySectors && !wanted.first)
        return refuse("first_sector", Tr::text("first_sector is missing; probe_flash_info lists the sectors."));
    if (byRange && !(wanted.address && wanted.size))
        return refuse(wanted.address ? "size" : "address", Tr::text("A range needs both address and size."));
    return {};
}

Result<const FlashBank *> bankFor(const Erase &wanted, const std::vector<FlashBank> &banks)
{
    if (banks.empty())
        return fail(ErrorCode::NotEnabled, Tr::text("This board's configuration knows no flash."));
    if (wanted.bank && std::size_t(*wanted.bank) >= banks.size())
        return refuse(
            "bank", Tr::text("There is no flash bank %1; there are %2, counted from 0.").arg(*wanted.bank).arg(banks.size()));
    const FlashBank *bank = &banks[std::size_t(wanted.bank.value_or(0))];
    if (!wanted.bank && wanted.address) {
        const auto found =
            std::ranges::find_if(banks, [&](const FlashBank &each) { return each.contains(wanted.address->value); });
        if (found == banks.end())
            return refuse("address",
                Tr::text("There is no flash at %1; probe_flash_info lists what there is.")
                    .arg(Address{wanted.address->value}.toString()));
        bank = &*found;
    }
    return bank->problem ? fail(*bank->problem) : Result<const FlashBank *>(bank);
}

Result<SectorRun> runBySectors(const Erase &wanted, const FlashBank &bank)
{
    const int last = wanted.last.value_or(*wanted.first);
    const auto count = int(bank.sectors.size());
    if (*wanted.first >= count || last >= count)
        return refuse(*wanted.first >= count ? "first_sector" : "last_sector",
            Tr::text("Flash bank %1 has the sectors 0 to %2, not %3.")
                .arg(bank.number)
                .arg(count - 1)
                .arg(std::max(*wanted.first, last)));
    if (last < *wanted.first)
        return refuse("last_sector", Tr::text("last_sector %1 lies before first_sector %2.").arg(last).arg(*wanted.first));
    return SectorRun{&bank, *wanted.first, last};
}

// Erasing more than was asked for is no small thing, so the range has to be one of whole sectors.
Result<SectorRun> runByRange(const Erase &wanted, const FlashBank &bank)
{
    const std::uint64_t at = wanted.address->value;
    const auto size = std::uint64_t(*wanted.size);
    if (!bank.contains(at) || size > bank.end() - at)
        return refuse(bank.contains(at) ? "size" : "address",
            Tr::text("Flash bank %1 goes from %2 to %3.")
                .arg(bank.number)
                .arg(Address{bank.base}.toString())
                .arg(Address{bank.end() - 1}.toString()));
    const auto [first, last] = bank.sectorsOf(at - bank.base, size);
    const std::uint64_t begin = bank.base + bank.sectors[std::size_t(first)].offset;
    const std::uint64_t end = bank.base + bank.sectors[std::size_t(last)].end();
    if (begin != at || end != at + size)
        return refuse(begin != at ? "address" : "size",
            Tr::text("Only whole sectors can be erased: these are from %1, %2 bytes.")
                .arg(Address{begin}.toString())
                .arg(end - begin));
    return SectorRun{&bank, first, last};
}

Result<Erased> erase(Sessions &sessions, const Erase &wanted, CallContext &context)
{
    const auto checked = checkErase(wanted);
    const auto session = checked ? sessionOf(sessions, wanted.session) : fail(checked.error());
    if (!session)
        return fail(session.error());
    const auto banks = (*session)->control().flash().banks(context.deadline(), context.stop());
    if (const auto why = (*session)->control().flash().whyNone(); banks && banks->empty() && why)
        return fail(*why);
    const auto bank = banks ? bankFor(wanted, *banks) : fail(banks.error());
    if (!bank)
        return fail(bank.error());
    const auto run = wanted.first ? runBySectors(wanted, **bank) : runByRange(wanted, **bank);
    if (!run)
        return fail(run.error());
    if (const auto writable = checkProtection(*run); !writable)
        return fail(writable.error());
    const Instant start = context.now();
    const auto target = eraseFlash(**session, *run, progressOf(context), context.deadline(), context.stop());
    if (!target)
        return fail(target.error());
    const LoadPlan plan{.erase = {*run}};
    return Erased{.bank = (*bank)->number,
        .first = run->first,
        .last = run->last,
        .sectors = run->last - run->first + 1,
        .bytes = std::int64_t(plan.eraseBytes()),
        .seconds = secondsSince(start, context),
        .target = rowOf(**session, *target)};
}

} // namespace

void declareFlash(ActionSet &actions, Sessions &sessions)
{
    actions.add<Load, Loaded>(
        {.name = "probe_load_firmware",
            .title = Tr::text("Load firmware"),
            .help = Tr::text("Write a program into the target's flash or RAM: erase, program, verify, reset."),
            .effect = Effect::Destroys,
            .original = "openocd-debug:load_firmware"},
        [&sessions](const Load &wanted, CallContext &context) { return load(sessions, wanted, context); });
    actions.add<Verify, Verified>({.name = "probe_verify_firmware",
                                      .title = Tr::text("Verify firmware"),
                                      .help = Tr::text("Compare what is in the target with a program, without writing."),
                                      .effect = Effect::Reads},
        [&sessions](const Verify &wanted, CallContext &context) { return verify(sessions, wanted, context); });
    actions.add<Info, Banks>({.name = "probe_flash_info",
                                 .title = Tr::text("Flash banks"),
                                 .help = Tr::text("Tell of the target's flash banks, their sectors and write protection."),
                                 .effect = Effect::Reads,
                                 .idempotent = true},
        [&sessions](const Info &wanted, CallContext &context) { return flashInfo(sessions, wanted, context); });
    actions.add<Erase, Erased>({.name = "probe_flash_erase",
                                   .title = Tr::text("Erase flash"),
                                   .help = Tr::text("Erase sectors of a flash bank; the target stands still afterwards."),
                                   .effect = Effect::Destroys},
        [&sessions](const Erase &wanted, CallContext &context) { return erase(sessions, wanted, context); });
}

} // namespace ohm::probe
