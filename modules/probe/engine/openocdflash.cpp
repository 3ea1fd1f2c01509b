// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdflash.h"

#include "core/paths.h"
#include "memory/memoryaccess.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QByteArray number(std::uint64_t value) { return QByteArray::number(qulonglong(value)); }
QByteArray numberOf(const FlashBank &bank) { return QByteArray::number(bank.number); }

} // namespace

Result<std::vector<FlashBank>> OpenOcdFlash::banks(Deadline deadline, const std::stop_token &stop)
{
    return readFlashBanks(m_link, deadline, stop);
}

Result<void> OpenOcdFlash::eraseSector(
    const FlashBank &bank, const FlashSector &sector, Deadline deadline, const std::stop_token &stop)
{
    const Message what = Tr::text("Erasing sector %1 of flash bank %2").arg(sector.number).arg(bank.number);
    const QByteArray which = QByteArray::number(sector.number);
    const auto done = m_link.evaluate(what, "flash erase_sector " + numberOf(bank) + ' ' + which + ' ' + which, deadline, stop);
    return done ? Result<void>() : fail(done.error());
}

Result<void> OpenOcdFlash::program(
    const FlashBank &bank, std::uint64_t offset, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop)
{
    const QString path = m_folder + u"/flash.bin"_s;
    if (const auto written = writeFileAtomically(path, bytes); !written)
        return written;
    const Message what = Tr::text("Programming %1").arg(Address{bank.base + offset}.toString());
    const QByteArray script = "flash write_bank " + numberOf(bank) + ' ' + tclWordOf(path) + ' ' + number(offset);
    const auto done = m_link.evaluate(what, script, deadline, stop);
    return done ? Result<void>() : fail(done.error());
}

// By the bank's driver, as not every flash lies in the target's memory.
Result<QByteArray> OpenOcdFlash::read(
    const FlashBank &bank, std::uint64_t offset, std::size_t size, Deadline deadline, const std::stop_token &stop)
{
    const QString path = m_folder + u"/readback.bin"_s;
    const Message what = Tr::text("Reading flash at %1").arg(Address{bank.base + offset}.toString());
    const QByteArray script =
        "flash read_bank " + numberOf(bank) + ' ' + tclWordOf(path) + ' ' + number(offset) + ' ' + number(size);
    if (const auto done = m_link.evaluate(what, script, deadline, stop); !done)
        return fail(done.error());
    auto content = readFile(path);
    if (content && std::size_t(content->size()) != size)
        return fail(ErrorCode::Protocol, Tr::text("%1: OpenOCD gave %2 bytes.").arg(what).arg(content->size()));
    return content;
}

} // namespace ohm::probe
