// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/bytelog.h"

#include "core/waiting.h"

#include <algorithm>
#include <cstring>

namespace ohm {

namespace {

struct PieceRecord
{
    std::uint32_t start; // within the chunk; it ends where the next one starts
    Direction direction;
    Instant at;
};

} // namespace

// Bytes once written never change; the rest of the members are guarded by the log's mutex.
struct ByteChunk
{
    explicit ByteChunk(std::uint64_t firstOffset)
        : offset(firstOffset)
        , bytes(std::make_unique_for_overwrite<char[]>(ByteLog::chunkSize))
    {
    }

    std::uint64_t endOffset() const { return offset + used; }
    std::size_t pieceEnd(std::size_t index) const { return index + 1 < pieces.size() ? pieces[index + 1].start : used; }

    const std::uint64_t offset;
    const std::unique_ptr<char[]> bytes;
    std::size_t used = 0;
    std::vector<PieceRecord> pieces;
};

namespace {

// The last piece that starts at or before `position`.
std::size_t pieceAt(const ByteChunk &chunk, std::size_t position)
{
    const auto after = std::ranges::upper_bound(chunk.pieces, position, {}, &PieceRecord::start);
    return std::size_t(after - chunk.pieces.begin()) - 1;
}

// Appends to `pieces` what `chunk` holds from `from` on, at most `room` bytes; returns how many bytes that was.
std::size_t collect(
    const std::shared_ptr<ByteChunk> &chunk, std::uint64_t from, std::size_t room, std::vector<BytePiece> &pieces)
{
    std::size_t position = from - chunk->offset;
    const std::size_t end = std::min(chunk->used, position + room);
    const std::size_t begin = position;
    for (std::size_t index = pieceAt(*chunk, position); position < end; ++index) {
        const PieceRecord &record = chunk->pieces[index];
        const std::size_t size = std::min(chunk->pieceEnd(index), end) - position;
        pieces.push_back({chunk->offset + position, record.at, record.direction, chunk, chunk->bytes.get() + position, size});
        position += size;
    }
    return position - begin;
}

} // namespace

ByteLog::ByteLog(std::size_t capacityBytes)
    : m_capacity(capacityBytes)
{
}

ByteLog::~ByteLog() = default;

void ByteLog::append(QByteArrayView bytes, Instant at, Direction direction)
{
    if (bytes.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        const std::uint64_t end = m_endOffset.load(std::memory_order_relaxed) + std::uint64_t(bytes.size());
        while (!bytes.isEmpty()) {
            if (m_chunks.empty() || m_chunks.back()->used == chunkSize)
                m_chunks.push_back(std::make_shared<ByteChunk>(end - std::uint64_t(bytes.size())));
            const qsizetype room = qsizetype(chunkSize - m_chunks.back()->used);
            appendPiece(bytes.first(std::min(room, bytes.size())), at, direction);
            bytes = bytes.sliced(std::min(room, bytes.size()));
        }
        makeRoom();
        m_endOffset.store(end, std::memory_order_release);
    }
    m_grown.notify_all();
}

void ByteLog::appendPiece(QByteArrayView bytes, Instant at, Direction direction)
{
    ByteChunk &chunk = *m_chunks.back();
    const PieceRecord *last = chunk.pieces.empty() ? nullptr : &chunk.pieces.back();
    if (!last || last->at != at || last->direction != direction) {
        chunk.pieces.push_back({std::uint32_t(chunk.used), direction, at});
        ++m_pieceCount;
    }
    std::memcpy(chunk.bytes.get() + chunk.used, bytes.data(), std::size_t(bytes.size()));
    chunk.used += std::size_t(bytes.size());
}

void ByteLog::makeRoom()
{
    const auto cost = [this] { return m_chunks.size() * chunkSize + m_pieceCount * sizeof(PieceRecord); };
    while (m_chunks.size() > 2 && cost() > m_capacity) {
        const ByteChunk &oldest = *m_chunks.front();
        m_pieceCount -= oldest.pieces.size();
        m_dropped.fetch_add(oldest.used, std::memory_order_relaxed);
        m_firstOffset.store(oldest.endOffset(), std::memory_order_release);
        m_chunks.pop_front();
    }
}

std::vector<BytePiece> ByteLog::read(std::uint64_t from, std::size_t maxBytes) const
{
    std::vector<BytePiece> pieces;
    const std::lock_guard lock(m_mutex);
    const auto containing = [](std::uint64_t offset, const std::shared_ptr<ByteChunk> &chunk) {
        return offset < chunk->endOffset();
    };
    auto chunk = std::upper_bound(m_chunks.begin(), m_chunks.end(), from, containing);
    for (; chunk != m_chunks.end() && maxBytes > 0; ++chunk)
        maxBytes -= collect(*chunk, std::max(from, (*chunk)->offset), maxBytes, pieces);
    return pieces;
}

bool ByteLog::waitBeyond(std::uint64_t offset, Deadline deadline, std::stop_token stop) const
{
    std::unique_lock lock(m_mutex);
    const auto settled = [&] { return endOffset() > offset || !m_open; };
    waitUntil(m_grown, lock, deadline, std::move(stop), settled);
    return endOffset() > offset;
}

void ByteLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_chunks.clear();
    m_pieceCount = 0;
    m_firstOffset.store(endOffset(), std::memory_order_release);
}

void ByteLog::setOpen(bool open)
{
    {
        const std::lock_guard lock(m_mutex);
        m_open = open;
    }
    m_grown.notify_all();
}

} // namespace ohm
