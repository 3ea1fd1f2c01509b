// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/loadplan.h"

#include "probe/probetr.h"

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t closedGap = 256, largestWord = 32; // bytes

QString hex(std::uint64_t value) { return Address{value}.toString(); }

std::unexpected<Error> outside(const Message &message, const std::vector<FlashBank> &banks)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.message = message;
    QStringList known;
    for (const FlashBank &bank : banks)
        known << u"%1: %2 to %3"_s.arg(bank.name, hex(bank.base), hex(bank.end() - 1));
    if (!known.isEmpty())
        error.causes.push_back(Tr::text("The flash of this chip is at %1.").arg(known.join(u", "_s)));
    error.nextActions.push_back(Tr::text("Check the program's linker script, or the address given, against the chip."));
    return fail(std::move(error));
}

class Planner final
{
public:
    Planner(const std::vector<FlashBank> &banks, const MemoryCapabilities &memory, bool isCortexM)
        : m_banks(banks)
        , m_memory(memory)
        , m_isCortexM(isCortexM)
    {
    }

    Result<void> place(const FirmwareBlock &block);
    LoadPlan &&plan() && { return std::move(m_plan); }

private:
    const FlashBank *bankAt(std::uint64_t address) const;
    Result<void> placeInFlash(const FlashBank &bank, const FirmwareBlock &block);
    Result<void> placeInRam(const FirmwareBlock &block);
    Result<void> checkUnknownBanks(const FirmwareBlock &block) const;
    void addFlash(const FlashBank &bank, std::uint64_t offset, const QByteArray &bytes);
    void addErase(const FlashPart &part);

    const std::vector<FlashBank> &m_banks;
    const MemoryCapabilities &m_memory;
    const bool m_isCortexM;
    LoadPlan m_plan;
};

const FlashBank *Planner::bankAt(std::uint64_t address) const
{
    const auto found = std::ranges::find_if(m_banks, [address](const FlashBank &bank) { return bank.contains(address); });
    return found == m_banks.end() ? nullptr : &*found;
}

Result<void> Planner::place(const FirmwareBlock &block)
{
    if (const FlashBank *bank = bankAt(block.address))
        return bank->problem ? fail(*bank->problem) : placeInFlash(*bank, block);
    const auto runsInto = std::ranges::find_if(
        m_banks, [&](const FlashBank &bank) { return bank.base > block.address && bank.base < block.end(); });
    if (runsInto != m_banks.end())
        return outside(
            Tr::text("The part of the program at %1 begins before the flash and runs into it.").arg(hex(block.address)),
            m_banks);
    return placeInRam(block);
}

Result<void> Planner::placeInFlash(const FlashBank &bank, const FirmwareBlock &block)
{
    if (block.end() <= bank.end()) {
        addFlash(bank, block.address - bank.base, block.bytes);
        return {};
    }
    const auto fits = qsizetype(bank.end() - block.address);
    if (!bankAt(bank.end()))
        return outside(Tr::text("The program is larger than the flash: from %1 on, %2 bytes do not fit into %3.")
                           .arg(hex(block.address))
                           .arg(block.end() - bank.end())
                           .arg(bank.name),
            m_banks);
    addFlash(bank, block.address - bank.base, block.bytes.first(fits));
    return place({bank.end(), block.bytes.sliced(fits)}); // goes on in the next bank
}

void Planner::addFlash(const FlashBank &bank, std::uint64_t offset, const QByteArray &bytes)
{
    m_plan.flash.push_back({&bank, offset, bytes});
    addErase(m_plan.flash.back());
}

// A bank that could not be probed has no size: what lies behind its base might be meant for it.
Result<void> Planner::checkUnknownBanks(const FirmwareBlock &block) const
{
    constexpr std::uint64_t reach = 0x0400'0000;
    for (const FlashBank &bank : m_banks) {
        if (bank.problem && block.address >= bank.base && block.address - bank.base < reach)
            return fail(*bank.problem);
    }
    return {};
}

Result<void> Planner::placeInRam(const FirmwareBlock &block)
{
    if (const auto checked = checkUnknownBanks(block); !checked)
        return checked;
    const MemoryRegion *region = findRegion(m_memory, {block.address});
    const bool fits = region && region->kind == MemoryRegion::Kind::Ram && block.end() - region->start.value <= region->size;
    if (!m_memory.regions.empty() && !fits)
        return outside(Tr::text("The part of the program from %1 to %2 is neither in the chip's flash nor in its RAM.")
                           .arg(hex(block.address))
                           .arg(hex(block.end() - 1)),
            m_banks);
    if (m_isCortexM && m_memory.regions.empty() && !(mayBeCortexMemory(block.address) && mayBeCortexMemory(block.end() - 1)))
        return outside(Tr::text("The part of the program at %1 lies where a Cortex-M has peripherals, not memory.")
                           .arg(hex(block.address)),
            m_banks);
    m_plan.ram.push_back(block);
    return {};
}

void Planner::addErase(const FlashPart &part)
{
    auto [first, last] = part.bank->sectorsOf(part.offset, std::uint64_t(part.bytes.size()));
    if (!m_plan.erase.empty() && m_plan.erase.back().bank == part.bank && first <= m_plan.erase.back().last + 1) {
        m_plan.erase.back().last = std::max(last, m_plan.erase.back().last);
        return;
    }
    m_plan.erase.push_back({part.bank, first, last});
}

} // namespace

std::uint64_t LoadPlan::flashBytes() const
{
    std::uint64_t bytes = 0;
    for (const FlashPart &part : flash)
        bytes += std::uint64_t(part.bytes.size());
    return bytes;
}

std::uint64_t LoadPlan::ramBytes() const
{
    std::uint64_t bytes = 0;
    for (const FirmwareBlock &block : ram)
        bytes += std::uint64_t(block.bytes.size());
    return bytes;
}

std::uint64_t LoadPlan::eraseBytes() const
{
    std::uint64_t bytes = 0;
    for (const SectorRun &run : erase)
        bytes += run.bank->sectors[std::size_t(run.last)].end() - run.bank->sectors[std::size_t(run.first)].offset;
    return bytes;
}

void LoadPlan::fillWords()
{
    std::vector<FlashPart> filled;
    for (FlashPart &part : flash) {
        const std::uint64_t end = filled.empty() ? 0 : filled.back().offset + std::uint64_t(filled.back().bytes.size());
        if (!filled.empty() && filled.back().bank == part.bank && part.offset < end + closedGap)
            filled.back().bytes += QByteArray(qsizetype(part.offset - end), '\xFF') + part.bytes;
        else
            filled.push_back(std::move(part));
    }
    flash = std::move(filled);
    for (FlashPart &part : flash) {
        const std::uint64_t before = part.offset % largestWord;
        part.offset -= before;
        part.bytes.prepend(QByteArray(qsizetype(before), '\xFF'));
        const auto wanted = qsizetype((std::uint64_t(part.bytes.size()) + largestWord - 1) / largestWord * largestWord);
        part.bytes = part.bytes.leftJustified(std::min(wanted, qsizetype(part.bank->size - part.offset)), '\xFF');
    }
}

bool mayBeCortexMemory(std::uint64_t address)
{
    return address < 0x4000'0000 || (address >= 0x6000'0000 && address < 0xA000'0000);
}

Result<void> checkProtection(const SectorRun &run)
{
    QStringList locked;
    for (int i = run.first; i <= run.last; ++i) {
        if (run.bank->sectors[std::size_t(i)].isProtected.value_or(false))
            locked << QString::number(run.bank->sectors[std::size_t(i)].number);
    }
    if (locked.isEmpty())
        return {};
    Error error;
    error.code = ErrorCode::Denied;
    error.message =
        Tr::text("Flash bank %1 is write protected in these sectors: %2.").arg(run.bank->number).arg(locked.join(u", "_s));
    error.nextActions.push_back(Tr::text("Where that is wanted, lift it with probe_command: flash protect %1 %2 %3 off")
            .arg(run.bank->number)
            .arg(locked.first())
            .arg(locked.last()));
    return fail(std::move(error));
}

Result<LoadPlan> planLoad(const FirmwareImage &image, const std::vector<FlashBank> &banks, const MemoryCapabilities &memory,
    const QString &targetType)
{
    Planner planner(banks, memory, targetType == u"cortex_m" || targetType == u"hla_target");
    for (const FirmwareBlock &block : image.blocks) {
        if (const auto placed = planner.place(block); !placed)
            return fail(placed.error());
    }
    return std::move(planner).plan();
}

} // namespace ohm::probe
