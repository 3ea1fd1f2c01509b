// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/rttblock.h"

#include "probe/probetr.h"

#include <array>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark("SEGGER RTT\0\0\0\0\0\0", 16);
constexpr quint32 headSize = 24; // mark and the two numbers
constexpr quint32 pieceSize = 16 * 1024; // of a search; cancelling waits for no more than one
constexpr quint32 largestRing = 16 * 1024 * 1024;
constexpr quint32 longestName = 32;

std::unexpected<Error> noBlockAt(Address at)
{
    return fail(fail(ErrorCode::NotFound, Tr::text("There is no RTT control block at %1.").arg(at.toString()))
            .error()
            .cause(Tr::text("The program has not set it up yet, or another program runs."))
            .next(Tr::text("Let the program run to its start-up and try again.")));
}

std::unexpected<Error> contradicts(Address at)
{
    return fail(ErrorCode::Protocol,
        Tr::text("What looks like an RTT control block at %1 names rings that cannot be: it is none, or overwritten.")
            .arg(at.toString()));
}

// Reads more than asked for, in whole words: single bytes take a debug probe as long as words do.
Result<QByteArray> readAligned(
    MemoryAccess &memory, std::uint64_t at, std::size_t size, Deadline deadline, const std::stop_token &stop)
{
    const std::uint64_t begin = at & ~std::uint64_t(3), end = (at + size + 3) & ~std::uint64_t(3);
    QByteArray bytes(qsizetype(end - begin), '\0');
    const MemoryRead request{.at = {begin}, .into = {bytes.data(), std::size_t(bytes.size())}};
    if (const auto done = memory.read(request, deadline, stop); !done)
        return fail(done.error());
    return bytes.sliced(qsizetype(at - begin), qsizetype(size));
}

Result<void> checkUnits(const MemoryCapabilities &capabilities)
{
    if (capabilities.unitBits == 8)
        return {};
    return fail(ErrorCode::Unsupported, Tr::text("RTT is only known of targets whose addresses count bytes."));
}

} // namespace

RttBlock::RttBlock(ByteOrder order, Address at, int pointerBytes)
    : m_at(at)
    , m_order(order)
    , m_pointerSize(std::size_t(pointerBytes))
{
}

Result<RttBlock> RttBlock::read(
    MemoryAccess &memory, Address at, int pointerBytes, Deadline deadline, const std::stop_token &stop)
{
    if (const auto usable = checkUnits(memory.capabilities()); !usable)
        return fail(usable.error());
    RttBlock block(memory.capabilities().order, at, pointerBytes);
    std::array<char, headSize> head{};
    if (const auto done = memory.read({.at = at, .into = head}, deadline, stop); !done)
        return fail(done.error());
    const QByteArrayView bytes(head.data(), headSize);
    if (bytes.first(mark.size()) != mark)
        return noBlockAt(at);
    const std::uint64_t up = loadNumber(bytes.sliced(16, 4), block.m_order);
    const std::uint64_t down = loadNumber(bytes.sliced(20, 4), block.m_order);
    if (up > mostRings || down > mostRings || up + down == 0)
        return contradicts(at);
    block.m_up.resize(up);
    block.m_down.resize(down);
    if (const auto done = block.refresh(memory, deadline, stop); !done)
        return fail(done.error());
    block.nameRings(memory, deadline, stop);
    return block;
}

Result<RttBlock> RttBlock::find(MemoryAccess &memory, Range range, int pointerBytes, const Progress &progress,
    Deadline deadline, const std::stop_token &stop)
{
    if (range.size > longestSearch)
        return fail(ErrorCode::LimitExceeded,
            Tr::text("%1 bytes are too many to search for an RTT control block; give at most 64 MiB.").arg(range.size));
    const std::uint64_t begin = (range.from.value + 3) & ~std::uint64_t(3), end = range.from.value + range.size;
    // Pieces overlap by a mark, so that none is missed between two.
    for (std::uint64_t at = begin; at < end; at += pieceSize) {
        const std::size_t count = std::min<std::uint64_t>(pieceSize + std::size_t(mark.size()), end - at);
        const auto bytes = readAligned(memory, at, count, deadline, stop);
        if (!bytes)
            return fail(bytes.error());
        for (qsizetype hit = bytes->indexOf(mark); hit >= 0; hit = bytes->indexOf(mark, hit + 1)) {
            if (hit % 4 != 0)
                continue;
            auto block = read(memory, {at + std::uint64_t(hit)}, pointerBytes, deadline, stop);
            if (block || block.error().code == ErrorCode::Disconnected || block.error().code == ErrorCode::Cancelled)
                return block;
        }
        progress(std::min(at + pieceSize, end) - begin);
    }
    return fail(fail(ErrorCode::NotFound,
        Tr::text("There is no RTT control block in the %1 bytes from %2 on.").arg(range.size).arg(range.from.toString()))
            .error()
            .cause(Tr::text("The program has not set it up yet, or does not use RTT."))
            .next(Tr::text("Let the program run, or name its ELF file in probe_connect so that it is found by its symbol.")));
}

Result<void> RttBlock::refresh(MemoryAccess &memory, Deadline deadline, const std::stop_token &stop)
{
    const std::size_t size = headSize + (m_up.size() + m_down.size()) * ringSize();
    const auto bytes = readAligned(memory, m_at.value, size, deadline, stop);
    return bytes ? take(*bytes) : fail(bytes.error());
}

Result<void> RttBlock::take(QByteArrayView bytes)
{
    const auto number = [&](qsizetype at) { return loadNumber(bytes.sliced(at, 4), m_order); };
    if (bytes.first(mark.size()) != mark)
        return noBlockAt(m_at);
    if (number(16) != m_up.size() || number(20) != m_down.size())
        return contradicts(m_at);
    m_names.resize(m_up.size() + m_down.size());
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        RttRing ring = ringIn(bytes, i);
        if (ring.size > largestRing || (ring.size > 0 && (ring.write >= ring.size || ring.read >= ring.size)))
            return contradicts(m_at);
        RttRing &known = i < m_up.size() ? m_up[i] : m_down[i - m_up.size()];
        ring.name = known.name;
        known = ring;
        m_names[i] = loadNumber(bytes.sliced(qsizetype(headSize + i * ringSize()), qsizetype(m_pointerSize)), m_order);
    }
    return {};
}

RttRing RttBlock::ringIn(QByteArrayView bytes, std::size_t index) const
{
    const QByteArrayView ring = bytes.sliced(qsizetype(headSize + index * ringSize()), qsizetype(ringSize()));
    const QByteArrayView numbers = ring.sliced(2 * qsizetype(m_pointerSize));
    const auto number = [&](qsizetype i) { return std::uint32_t(loadNumber(numbers.sliced(4 * i, 4), m_order)); };
    return {.buffer = loadNumber(ring.sliced(qsizetype(m_pointerSize), qsizetype(m_pointerSize)), m_order),
        .size = number(0),
        .write = number(1),
        .read = number(2),
        .flags = number(3)};
}

// A name that cannot be read is no reason to do without the channel.
void RttBlock::nameRings(MemoryAccess &memory, Deadline deadline, const std::stop_token &stop)
{
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i] == 0)
            continue;
        const auto bytes = readAligned(memory, m_names[i], longestName, deadline, stop);
        if (!bytes)
            continue;
        RttRing &ring = i < m_up.size() ? m_up[i] : m_down[i - m_up.size()];
        const qsizetype end = bytes->indexOf('\0');
        ring.name = QString::fromUtf8(end < 0 ? *bytes : bytes->first(end));
    }
}

Result<QByteArray> RttBlock::take(
    MemoryAccess &memory, std::size_t index, std::uint32_t most, Deadline deadline, const std::stop_token &stop)
{
    RttRing &ring = m_up[index];
    const std::uint32_t count = ring.isUsable() ? std::min(ring.used(), most) : 0;
    if (count == 0)
        return QByteArray();
    const std::uint32_t straight = std::min(count, ring.size - ring.read);
    auto bytes = readAligned(memory, ring.buffer + ring.read, straight, deadline, stop);
    if (bytes && count > straight) {
        const auto rest = readAligned(memory, ring.buffer, count - straight, deadline, stop);
        if (!rest)
            return rest;
        *bytes += *rest;
    }
    if (!bytes)
        return bytes;
    const std::uint32_t read = (ring.read + count) % ring.size;
    if (const auto done = writeOffset(memory, index, Which::Read, read, deadline, stop); !done)
        return fail(done.error());
    ring.read = read;
    return bytes;
}

Result<std::uint32_t> RttBlock::put(
    MemoryAccess &memory, std::size_t index, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop)
{
    RttRing &ring = m_down[index];
    const std::uint32_t count = ring.isUsable() ? std::min<std::uint32_t>(ring.room(), std::uint32_t(bytes.size())) : 0;
    if (count == 0)
        return 0U;
    const std::uint32_t straight = std::min(count, ring.size - ring.write);
    const auto store = [&](std::uint64_t at, QByteArrayView part) -> Result<void> {
        return part.isEmpty() ? Result<void>() : memory.write({.at = {at}, .bytes = part}, deadline, stop);
    };
    if (const auto done = store(ring.buffer + ring.write, bytes.first(straight)); !done)
        return fail(done.error());
    if (const auto done = store(ring.buffer, bytes.sliced(straight, count - straight)); !done)
        return fail(done.error());
    const std::uint32_t write = (ring.write + count) % ring.size;
    // The offset after the bytes: the target must never see it before them.
    if (const auto done = writeOffset(memory, m_up.size() + index, Which::Write, write, deadline, stop); !done)
        return fail(done.error());
    ring.write = write;
    return count;
}

Result<void> RttBlock::writeOffset(MemoryAccess &memory, std::size_t ring, Which which, std::uint32_t value, Deadline deadline,
    const std::stop_token &stop) const
{
    const std::size_t offset = headSize + ring * ringSize() + 2 * m_pointerSize + (which == Which::Write ? 4U : 8U);
    std::array<char, 4> bytes{};
    storeNumber(value, bytes, m_order);
    return memory.write(
        {.at = m_at + offset, .bytes = QByteArrayView(bytes.data(), 4), .width = AccessWidth::Bits32}, deadline, stop);
}

} // namespace ohm::probe
