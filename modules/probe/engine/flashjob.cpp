// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/flashjob.h"

#include "probe/engine/memoryblock.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// Pieces begin at multiples of the smallest one, which is a multiple of every flash word: none is programmed twice.
constexpr qsizetype smallestPiece = 1024, largestPiece = 64 * 1024;
constexpr qsizetype readPiece = 16 * 1024;
constexpr auto quickPiece = 60ms, slowPiece = 150ms;

} // namespace

void FlashJob::advance(std::uint64_t bytes, const FlashStep &step)
{
    m_done += double(bytes);
    m_progress(m_done, m_total, step);
}

Result<void> FlashJob::checkGoesOn() const
{
    return m_stop.stop_requested() ? fail(ErrorCode::Cancelled, Tr::text("Cancelled.")) : Result<void>();
}

std::unexpected<Error> FlashJob::unfinished(Error error) const
{
    if (!m_hasBegun)
        return fail(std::move(error));
    [[maybe_unused]] const auto ended = m_flash.finish(Deadline::after(5s), {}); // what has been written stays whole
    error.message = Tr::text("%1 Done before that: %2 sectors erased, %3 bytes programmed. The program in the target is "
                             "incomplete and the target stands still.")
                        .arg(error.message)
                        .arg(m_erased)
                        .arg(m_programmed);
    error.nextActions.push_back(Tr::text("Load a whole program before the target runs again; the session goes on."));
    return fail(std::move(error));
}

Result<void> FlashJob::erase(const std::vector<SectorRun> &runs)
{
    int count = 0, index = 0;
    for (const SectorRun &run : runs)
        count += run.last - run.first + 1;
    for (const SectorRun &run : runs) {
        for (int i = run.first; i <= run.last; ++i) {
            const FlashSector &sector = run.bank->sectors[std::size_t(i)];
            const FlashStep step{FlashPhase::Erase, Tr::text("Erase: sector %1 of %2").arg(++index).arg(count)};
            m_progress(m_done, m_total, step);
            if (const auto goesOn = checkGoesOn(); !goesOn)
                return unfinished(goesOn.error());
            m_hasBegun = true;
            if (const auto done = m_flash.eraseSector(*run.bank, sector, m_deadline, m_stop); !done)
                return unfinished(done.error());
            ++m_erased;
            advance(sector.size, step);
        }
    }
    return {};
}

Result<void> FlashJob::program(const std::vector<FlashPart> &parts)
{
    for (const FlashPart &part : parts) {
        if (const auto done = programPart(part); !done)
            return unfinished(done.error());
    }
    return finish();
}

Result<void> FlashJob::finish()
{
    if (m_erased == 0 && m_programmed == 0)
        return {};
    const auto done = m_flash.finish(m_deadline, m_stop);
    return done ? done : unfinished(done.error());
}

Result<void> FlashJob::programPart(const FlashPart &part)
{
    const FlashStep step{FlashPhase::Program, Tr::text("Program: flash bank %1").arg(part.bank->number)};
    for (qsizetype done = 0; done < part.bytes.size();) {
        const std::uint64_t offset = part.offset + std::uint64_t(done);
        const auto intoPiece = qsizetype(offset % std::uint64_t(smallestPiece));
        const qsizetype size = std::min(m_piece - intoPiece, part.bytes.size() - done);
        if (const auto goesOn = checkGoesOn(); !goesOn)
            return goesOn;
        m_hasBegun = true;
        const auto begin = std::chrono::steady_clock::now();
        const auto bytes = QByteArrayView(part.bytes).sliced(done, size);
        if (const auto programmed = m_flash.program(*part.bank, offset, bytes, m_deadline, m_stop); !programmed)
            return programmed;
        const auto took = std::chrono::steady_clock::now() - begin;
        if (took < quickPiece)
            m_piece = std::min(m_piece * 2, largestPiece);
        else if (took > slowPiece)
            m_piece = std::max(m_piece / 2, smallestPiece);
        done += size;
        m_programmed += std::uint64_t(size);
        advance(std::uint64_t(size), step);
    }
    return {};
}

Result<void> FlashJob::writeRam(const std::vector<FirmwareBlock> &blocks, MemoryAccess &memory)
{
    const FlashStep step{FlashPhase::Program, Tr::text("Program: RAM")};
    m_hasBegun |= !blocks.empty();
    for (const FirmwareBlock &block : blocks) {
        const double before = m_done;
        const auto progress = [&](std::uint64_t done, std::uint64_t) {
            m_done = before + double(done);
            m_progress(m_done, m_total, step);
        };
        const MemoryBlock target(memory, {block.address}, progress, m_deadline, m_stop);
        if (const auto done = target.write(block.bytes); !done)
            return unfinished(done.error());
        m_programmed += std::uint64_t(block.bytes.size());
    }
    return {};
}

Result<QByteArray> FlashJob::readFlash(const FlashPart &part)
{
    const FlashStep step{FlashPhase::Verify, Tr::text("Verify: flash bank %1").arg(part.bank->number)};
    QByteArray bytes;
    while (bytes.size() < part.bytes.size()) {
        const std::uint64_t offset = part.offset + std::uint64_t(bytes.size());
        const qsizetype size = std::min(readPiece, part.bytes.size() - bytes.size());
        if (const auto goesOn = checkGoesOn(); !goesOn)
            return fail(goesOn.error());
        const auto content = m_flash.read(*part.bank, offset, std::size_t(size), m_deadline, m_stop);
        if (!content)
            return content;
        bytes += *content;
        advance(std::uint64_t(size), step);
    }
    return bytes;
}

Result<QByteArray> FlashJob::readRam(const FirmwareBlock &block, MemoryAccess &memory)
{
    const double before = m_done;
    const auto progress = [&](std::uint64_t done, std::uint64_t) {
        m_done = before + double(done);
        m_progress(m_done, m_total, {FlashPhase::Verify, Tr::text("Verify: RAM")});
    };
    const MemoryBlock target(memory, {block.address}, progress, m_deadline, m_stop);
    return target.read(std::uint64_t(block.bytes.size()));
}

} // namespace ohm::probe
