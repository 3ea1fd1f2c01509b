// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/flashaccess.h"
#include "probe/engine/gdbstub.h"

namespace ohm::probe {

// The flash memories that a stub's memory map declares, through vFlashErase, vFlashWrite and vFlashDone.
class GdbFlash final : public FlashAccess
{
public:
    GdbFlash(GdbStub &stub, const std::vector<MemoryRegion> &map, const QString &target);

    Result<std::vector<FlashBank>> banks(Deadline, const std::stop_token &) override { return m_banks; }
    std::optional<Error> whyNone() const override;
    Result<void> eraseSector(
        const FlashBank &bank, const FlashSector &sector, Deadline deadline, const std::stop_token &stop) override;
    Result<void> program(const FlashBank &bank, std::uint64_t offset, QByteArrayView bytes, Deadline deadline,
        const std::stop_token &stop) override;
    Result<void> finish(Deadline deadline, const std::stop_token &stop) override;
    Result<QByteArray> read(
        const FlashBank &bank, std::uint64_t offset, std::size_t size, Deadline deadline, const std::stop_token &stop) override;

private:
    GdbStub &m_stub;
    std::vector<FlashBank> m_banks;
};

} // namespace ohm::probe
