// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/flashaccess.h"
#include "probe/engine/openocdlink.h"

namespace ohm::probe {

// The flash banks that OpenOCD's configuration declares, through its drivers. Bytes go through files in `folder`.
class OpenOcdFlash final : public FlashAccess
{
public:
    OpenOcdFlash(OpenOcdLink &link, const QString &folder)
        : m_link(link)
        , m_folder(folder)
    {
    }

    Result<std::vector<FlashBank>> banks(Deadline deadline, const std::stop_token &stop) override;
    Result<void> eraseSector(
        const FlashBank &bank, const FlashSector &sector, Deadline deadline, const std::stop_token &stop) override;
    Result<void> program(const FlashBank &bank, std::uint64_t offset, QByteArrayView bytes, Deadline deadline,
        const std::stop_token &stop) override;
    Result<void> finish(Deadline, const std::stop_token &) override { return {}; } // each of its commands is complete
    Result<QByteArray> read(
        const FlashBank &bank, std::uint64_t offset, std::size_t size, Deadline deadline, const std::stop_token &stop) override;

private:
    OpenOcdLink &m_link;
    const QString m_folder;
};

} // namespace ohm::probe
