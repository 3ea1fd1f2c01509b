// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbflash.h"

#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 mostSectors = 65536;

Error undivided(const MemoryRegion &region)
{
    Error error;
    error.code = ErrorCode::ToolFailed;
    error.message =
        Tr::text("The GDB stub tells of a flash at %1, but not in which blocks it is erased.").arg(region.start.toString());
    return error;
}

FlashBank bankOf(const MemoryRegion &region, int number, const QString &target)
{
    FlashBank bank{.number = number, .name = region.name, .driver = u"gdb"_s, .target = target};
    if (bank.name.isEmpty())
        bank.name = u"flash%1"_s.arg(number);
    bank.base = region.start.value;
    bank.size = region.size;
    const std::uint64_t block = region.eraseBlock;
    if (block == 0 || region.size % block != 0 || region.size / block > mostSectors) {
        bank.problem = undivided(region);
        return bank;
    }
    for (std::uint64_t offset = 0; offset < region.size; offset += block)
        bank.sectors.push_back({.number = int(offset / block), .offset = offset, .size = block});
    return bank;
}

} // namespace

GdbFlash::GdbFlash(GdbStub &stub, const std::vector<MemoryRegion> &map, const QString &target)
    : m_stub(stub)
{
    for (const MemoryRegion &region : map) {
        if (region.kind == MemoryRegion::Kind::Flash)
            m_banks.push_back(bankOf(region, int(m_banks.size()), target));
    }
}

std::optional<Error> GdbFlash::whyNone() const
{
    Error error;
    error.code = ErrorCode::Unsupported;
    error.message = Tr::text("%1 tells of no flash (it gives no memory map), so its sectors are not known.").arg(m_stub.name());
    error.nextActions.push_back(Tr::text("Load a program with probe_load_firmware, which writes where the stub takes it, or "
                                         "connect by board or cfg_file in probe_connect."));
    return error;
}

Result<void> GdbFlash::eraseSector(
    const FlashBank &bank, const FlashSector &sector, Deadline deadline, const std::stop_token &stop)
{
    return GdbStub::Turn(m_stub)->eraseFlash(bank.base + sector.offset, sector.size, deadline, stop);
}

Result<void> GdbFlash::program(
    const FlashBank &bank, std::uint64_t offset, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop)
{
    return GdbStub::Turn(m_stub)->writeFlash(bank.base + offset, bytes, deadline, stop);
}

Result<void> GdbFlash::finish(Deadline deadline, const std::stop_token &stop)
{
    return GdbStub::Turn(m_stub)->finishFlash(deadline, stop);
}

Result<QByteArray> GdbFlash::read(
    const FlashBank &bank, std::uint64_t offset, std::size_t size, Deadline deadline, const std::stop_token &stop)
{
    QByteArray bytes(qsizetype(size), '\0');
    const auto read = GdbStub::Turn(m_stub)->readMemory(bank.base + offset, {bytes.data(), size}, deadline, stop);
    return read ? Result<QByteArray>(std::move(bytes)) : fail(read.error());
}

} // namespace ohm::probe
