// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArrayView>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <vector>

namespace ohm {

enum class Direction : quint8 { Received, Sent };

struct ByteChunk;

// A view into a chunk, which stays as it is for as long as the pointer is held, whatever the log drops meanwhile.
struct BytePiece
{
    std::uint64_t offset = 0; // of its first byte; counts every byte ever appended, both directions together
    Instant at; // when the bytes came in or went out
    Direction direction = Direction::Received;
    std::shared_ptr<const ByteChunk> chunk;
    const char *data = nullptr;
    std::size_t size = 0;

    QByteArrayView bytes() const { return {data, qsizetype(size)}; }
    std::uint64_t endOffset() const { return offset + size; }
};

// What came in and went out through a stream: append-only, bounded, shared by all who look at it (consoles, the log view, the
// journal). Thread safe. Offsets are absolute and never start again; the oldest bytes are dropped when there is no more room.
class ByteLog final
{
public:
    static constexpr std::size_t chunkSize = 64 * 1024;

    // `capacityBytes` bounds the memory: the bytes and the bookkeeping of each append together. At least two chunks are kept.
    explicit ByteLog(std::size_t capacityBytes);
    ~ByteLog();
    Q_DISABLE_COPY_MOVE(ByteLog)

    void append(QByteArrayView bytes, Instant at, Direction direction);

    // Cheap enough to be asked 60 times a second by every view; no lock is taken.
    std::uint64_t firstOffset() const { return m_firstOffset.load(std::memory_order_acquire); }
    std::uint64_t endOffset() const { return m_endOffset.load(std::memory_order_acquire); }
    // For want of room; what clear() took is not counted.
    std::uint64_t droppedBytes() const { return m_dropped.load(std::memory_order_relaxed); }

    // The pieces from `from` on, in order, of at most `maxBytes` together; nothing is copied. When `from` has been dropped
    // already, the first piece's offset is greater: that is the gap. An append across a chunk's border gives two pieces.
    std::vector<BytePiece> read(std::uint64_t from, std::size_t maxBytes) const;

    // Waits until there is a byte at or after `offset`. False: deadline, stop, or the stream has ended (setOpen(false)).
    bool waitBeyond(std::uint64_t offset, Deadline deadline, std::stop_token stop = {}) const;

    void clear(); // offsets go on from where they are
    void setOpen(bool open); // false when the stream has ended: nobody waits for more. Starts as true.

private:
    void appendPiece(QByteArrayView bytes, Instant at, Direction direction);
    void makeRoom();

    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_grown;
    std::deque<std::shared_ptr<ByteChunk>> m_chunks;
    std::size_t m_pieceCount = 0;
    bool m_open = true;
    std::atomic<std::uint64_t> m_firstOffset = 0;
    std::atomic<std::uint64_t> m_endOffset = 0;
    std::atomic<std::uint64_t> m_dropped = 0;
};

} // namespace ohm
