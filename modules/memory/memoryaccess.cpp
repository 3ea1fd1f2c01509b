// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/memoryaccess.h"

#include "memory/memorytr.h"

#include <algorithm>

namespace ohm {

using memory::Tr;

QString Address::toString() const { return QStringLiteral("0x%1").arg(value, 8, 16, QLatin1Char('0')); }

Result<void> MemoryAccess::readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop)
{
    for (const MemoryRead &request : requests) {
        if (const auto done = read(request, deadline, stop); !done)
            return fail(done.error());
    }
    return {};
}

Result<void> checkRange(const MemoryCapabilities &capabilities, Address at, std::size_t size, AccessWidth width)
{
    const std::size_t unitBytes = std::size_t(capabilities.unitBits) / 8;
    const std::size_t accessBytes = std::max(unitBytes, std::size_t(width) / 8);
    const std::uint64_t accessUnits = accessBytes / unitBytes;
    if (at.value % accessUnits != 0) {
        const Message message = Tr::text("%1 is not a multiple of %2, as accesses of %3 bits need.");
        return fail(ErrorCode::InvalidArgument, message.arg(at.toString()).arg(accessUnits).arg(accessBytes * 8));
    }
    if (size % accessBytes != 0) {
        const Message message = Tr::text("%1 bytes are no whole number of accesses of %2 bits.");
        return fail(ErrorCode::InvalidArgument, message.arg(size).arg(accessBytes * 8));
    }
    const std::uint64_t last = capabilities.addressBits >= 64 ? ~std::uint64_t(0) : (1ULL << capabilities.addressBits) - 1;
    const std::uint64_t units = size / unitBytes;
    if (at.value > last || (units > 0 && units - 1 > last - at.value)) {
        const Message message = Tr::text("%1 bytes from %2 on leave the address space of %3 bits.");
        return fail(ErrorCode::InvalidArgument, message.arg(size).arg(at.toString()).arg(capabilities.addressBits));
    }
    return {};
}

const MemoryRegion *findRegion(const MemoryCapabilities &capabilities, Address at)
{
    const auto found =
        std::ranges::find_if(capabilities.regions, [at](const MemoryRegion &region) { return region.contains(at); });
    return found == capabilities.regions.end() ? nullptr : &*found;
}

const char *regionKindName(MemoryRegion::Kind kind)
{
    switch (kind) {
    case MemoryRegion::Kind::Ram:
        return "ram";
    case MemoryRegion::Kind::Rom:
        return "rom";
    case MemoryRegion::Kind::Flash:
        return "flash";
    case MemoryRegion::Kind::Io:
        break;
    }
    return "io";
}

std::uint64_t loadNumber(QByteArrayView bytes, ByteOrder order)
{
    std::uint64_t value = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        value = value << 8 | quint8(bytes[order == ByteOrder::Big ? i : bytes.size() - 1 - i]);
    return value;
}

void storeNumber(std::uint64_t value, std::span<char> bytes, ByteOrder order)
{
    for (std::size_t i = 0; i < bytes.size(); ++i, value >>= 8)
        bytes[order == ByteOrder::Little ? i : bytes.size() - 1 - i] = char(value);
}

} // namespace ohm
