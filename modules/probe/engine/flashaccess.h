// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/flashbank.h"

namespace ohm::probe {

// The flash memories behind a session. The targets stand still but for banks(). One thing after the other, each as small as its
// caller wants it for progress and cancel.
class FlashAccess
{
public:
    virtual ~FlashAccess() = default;

    // All of them, each probed. A bank that could not be looked at has a problem instead of sectors.
    virtual Result<std::vector<FlashBank>> banks(Deadline deadline, const std::stop_token &stop) = 0;
    // When there are none because nobody tells of them; nullopt when there just are none.
    virtual std::optional<Error> whyNone() const { return std::nullopt; }
    virtual Result<void> eraseSector(
        const FlashBank &bank, const FlashSector &sector, Deadline deadline, const std::stop_token &stop) = 0;
    // `offset` is counted from the bank's base.
    virtual Result<void> program(
        const FlashBank &bank, std::uint64_t offset, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop) = 0;
    virtual Result<void> finish(Deadline deadline, const std::stop_token &stop) = 0; // behind the last erase or program
    virtual Result<QByteArray> read(
        const FlashBank &bank, std::uint64_t offset, std::size_t size, Deadline deadline, const std::stop_token &stop) = 0;
};

} // namespace ohm::probe
