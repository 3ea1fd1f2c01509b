// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <compare>
#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace ohm {

// A place in the target's memory, counted in the target's own addressable units: bytes nearly everywhere, 16 bit words on a
// C2000.
struct Address
{
    std::uint64_t value = 0;

    auto operator<=>(const Address &) const = default;
    friend Address operator+(Address at, std::uint64_t units) { return {at.value + units}; }
    QString toString() const; // "0x20000380"
};

enum class ByteOrder { Little, Big };
enum class RunState { Unknown, Running, Halted };

// How wide each single access shall be. Any: whatever is quickest, for memory without side effects.
enum class AccessWidth : quint8 { Any = 0, Bits8 = 8, Bits16 = 16, Bits32 = 32, Bits64 = 64 };

// What reading does to a running target.
enum class LiveAccess {
    No, // it has to be halted first
    Stopping, // it is stopped for each read, for some microseconds to milliseconds, and goes on
    Yes, // it does not notice
};

struct MemoryRegion
{
    enum class Kind { Ram, Rom, Flash, Io };
    Address start;
    std::uint64_t size = 0; // in addressable units
    Kind kind = Kind::Ram;
    QString name; // may be empty
    std::uint64_t eraseBlock = 0; // of Flash, in addressable units; 0: not known

    bool contains(Address at) const { return at >= start && at.value - start.value < size; }
};

struct MemoryCapabilities
{
    int unitBits = 8; // of one address: 8 or 16
    int addressBits = 32;
    ByteOrder order = ByteOrder::Little;
    LiveAccess live = LiveAccess::No;
    bool writable = true;
    std::vector<MemoryRegion> regions; // in order of address, without overlap; empty: not known
};

// Bytes are in the target's order, as they lie in its memory; a unit of 16 bits takes two of them.
struct MemoryRead
{
    Address at;
    std::span<char> into;
    AccessWidth width = AccessWidth::Any;
};

struct MemoryWrite
{
    Address at;
    QByteArrayView bytes;
    AccessWidth width = AccessWidth::Any;
};

// A target's memory, whoever gives access to it: a debug probe, a GDB stub, a debug server, shared memory. One thread at a
// time.
//
// All calls fail with InvalidArgument before anything is touched when a range is misaligned, not a whole number of accesses or
// leaves the address space; NotFound for what the target has no memory at; NotEnabled when it would have to be halted; Timeout,
// Cancelled, Disconnected.
class MemoryAccess
{
public:
    virtual ~MemoryAccess() = default;

    virtual QString name() const = 0; // for messages
    virtual const MemoryCapabilities &capabilities() const = 0;
    virtual Result<RunState> runState(Deadline deadline, std::stop_token stop = {}) = 0;

    virtual Result<void> read(const MemoryRead &request, Deadline deadline, std::stop_token stop = {}) = 0;
    virtual Result<void> write(const MemoryWrite &request, Deadline deadline, std::stop_token stop = {}) = 0;

    // All of them or an error; as one trip where the way there allows it. What was read before the error is in place.
    virtual Result<void> readMany(std::span<const MemoryRead> requests, Deadline deadline, std::stop_token stop = {});
};

// What every implementation checks first; `size` in bytes of our memory.
Result<void> checkRange(const MemoryCapabilities &capabilities, Address at, std::size_t size, AccessWidth width);

const MemoryRegion *findRegion(const MemoryCapabilities &capabilities, Address at);
const char *regionKindName(MemoryRegion::Kind kind); // "ram", "rom", "flash", "io"

// A number of 1 to 8 bytes as it lies in memory.
std::uint64_t loadNumber(QByteArrayView bytes, ByteOrder order);
void storeNumber(std::uint64_t value, std::span<char> bytes, ByteOrder order);

} // namespace ohm
