// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/flashaccess.h"
#include "probe/engine/flashphase.h"
#include "probe/engine/loadplan.h"

#include <functional>

namespace ohm::probe {

// Erases, programs and reads flash in pieces, with progress and cancel between them, because OpenOCD does nothing else while it
// works on one command and cannot be told to stop, as do other debuggers. The targets must stand still. One use.
class FlashJob final
{
public:
    using Progress = std::function<void(double done, double total, const FlashStep &step)>; // in bytes, over all phases

    FlashJob(FlashAccess &flash, Progress progress, double total, Deadline deadline, std::stop_token stop)
        : m_flash(flash)
        , m_progress(std::move(progress))
        , m_total(total)
        , m_deadline(deadline)
        , m_stop(std::move(stop))
    {
    }

    // What failed or was cancelled midway says what had been done by then.
    Result<void> erase(const std::vector<SectorRun> &runs);
    Result<void> program(const std::vector<FlashPart> &parts);
    Result<void> finish(); // behind erasing alone; program() does it by itself
    Result<void> writeRam(const std::vector<FirmwareBlock> &blocks, MemoryAccess &memory);

    Result<QByteArray> readFlash(const FlashPart &part); // as many bytes as the part has
    Result<QByteArray> readRam(const FirmwareBlock &block, MemoryAccess &memory);

    int erasedSectors() const { return m_erased; }

private:
    Result<void> checkGoesOn() const;
    Result<void> programPart(const FlashPart &part);
    void advance(std::uint64_t bytes, const FlashStep &step);
    std::unexpected<Error> unfinished(Error error) const;

    FlashAccess &m_flash;
    const Progress m_progress;
    const double m_total;
    const Deadline m_deadline;
    const std::stop_token m_stop;
    double m_done = 0;
    bool m_hasBegun = false; // something may be other than before
    int m_erased = 0;
    std::uint64_t m_programmed = 0; // bytes
    qsizetype m_piece = 4096; // grows and shrinks with the speed of the probe
};

} // namespace ohm::probe
