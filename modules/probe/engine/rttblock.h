// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <functional>

namespace ohm::probe {

// One ring of bytes in the target's memory. `write` and `read` are offsets into it; when they are equal it is empty.
struct RttRing
{
    QString name; // empty when it has none, or when it cannot be read
    std::uint64_t buffer = 0;
    std::uint32_t size = 0; // 0: declared, but not set up
    std::uint32_t write = 0; // the producer's
    std::uint32_t read = 0; // the consumer's
    std::uint32_t flags = 0; // of the lowest two bits: 0 skips what finds no room, 1 trims it, 2 waits for room

    bool isUsable() const { return size > 1 && buffer != 0 && write < size && read < size; }
    std::uint32_t used() const { return write >= read ? write - read : size - read + write; }
    std::uint32_t room() const { return size - 1 - used(); }
};

// A control block of SEGGER's "Real Time Transfer" (J-Link User Guide UM08001, "RTT"): its mark, the numbers of rings up to the
// host and down from it, then the rings: pointers to name and buffer, size, write and read offset, flags. Holds no connection:
// it says where what lies, over any MemoryAccess.
class RttBlock final
{
public:
    static constexpr std::uint32_t mostRings = 32; // each way
    static constexpr std::uint64_t longestSearch = 64 * 1024 * 1024;

    // The block at `at` of a program whose pointers have 4 or 8 bytes. NotFound when there is none (any more), Protocol when it
    // contradicts itself.
    static Result<RttBlock> read(
        MemoryAccess &memory, Address at, int pointerBytes, Deadline deadline, const std::stop_token &stop);

    // The first one in the range, on a multiple of 4. NotFound; LimitExceeded for more than longestSearch.
    using Progress = std::function<void(std::uint64_t done)>;
    struct Range
    {
        Address from;
        std::uint64_t size = 0;
    };
    static Result<RttBlock> find(MemoryAccess &memory, Range range, int pointerBytes, const Progress &progress,
        Deadline deadline, const std::stop_token &stop);

    Address at() const { return m_at; }
    const std::vector<RttRing> &up() const { return m_up; }
    const std::vector<RttRing> &down() const { return m_down; }

    // Looks at all rings again, in one read. NotFound when the mark is gone: the target starts anew.
    Result<void> refresh(MemoryAccess &memory, Deadline deadline, const std::stop_token &stop);

    // What up ring `index` held at the last look, at most `most` bytes, and makes room for as much in it.
    Result<QByteArray> take(
        MemoryAccess &memory, std::size_t index, std::uint32_t most, Deadline deadline, const std::stop_token &stop);
    // Puts as many of the bytes into down ring `index` as found room at the last look; how many.
    Result<std::uint32_t> put(
        MemoryAccess &memory, std::size_t index, QByteArrayView bytes, Deadline deadline, const std::stop_token &stop);

private:
    enum class Which { Write, Read };
    RttBlock(ByteOrder order, Address at, int pointerBytes);

    std::size_t ringSize() const { return 2 * m_pointerSize + 16; }
    Result<void> take(QByteArrayView bytes);
    RttRing ringIn(QByteArrayView bytes, std::size_t index) const;
    void nameRings(MemoryAccess &memory, Deadline deadline, const std::stop_token &stop);
    Result<void> writeOffset(MemoryAccess &memory, std::size_t ring, Which which, std::uint32_t value, Deadline deadline,
        const std::stop_token &stop) const;

    Address m_at;
    ByteOrder m_order = ByteOrder::Little;
    std::size_t m_pointerSize;
    std::vector<std::uint64_t> m_names; // where they lie, of up and then of down
    std::vector<RttRing> m_up, m_down;
};

} // namespace ohm::probe
