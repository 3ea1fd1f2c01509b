// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/guardedwrite.h"

#include "memory/memorytr.h"

namespace ohm {

using memory::Tr;

namespace {

Result<void> refuseReadOnly(const MemoryCapabilities &capabilities, Address at)
{
    const MemoryRegion *region = findRegion(capabilities, at);
    if (!region || region->kind == MemoryRegion::Kind::Ram || region->kind == MemoryRegion::Kind::Io)
        return {};
    const Message message = Tr::text("%1 lies in %2, which cannot be written like memory.");
    return fail(fail(ErrorCode::InvalidArgument, message.arg(at.toString()).arg(regionKindName(region->kind)))
            .error()
            .next(Tr::text("Program the flash instead.")));
}

GuardedWrite::Outcome judge(const GuardedWrite &write, QByteArrayView wanted)
{
    if (QByteArrayView(write.after) == wanted)
        return GuardedWrite::Outcome::Held;
    return write.after == write.before ? GuardedWrite::Outcome::Ignored : GuardedWrite::Outcome::Overwritten;
}

} // namespace

const char *writeOutcomeName(GuardedWrite::Outcome outcome)
{
    switch (outcome) {
    case GuardedWrite::Outcome::Held:
        return "held";
    case GuardedWrite::Outcome::Ignored:
        return "ignored";
    case GuardedWrite::Outcome::Overwritten:
        break;
    }
    return "overwritten";
}

Result<GuardedWrite> writeGuarded(MemoryAccess &memory, const MemoryWrite &request, Deadline deadline, std::stop_token stop)
{
    if (const auto allowed = refuseReadOnly(memory.capabilities(), request.at); !allowed)
        return fail(allowed.error());
    const auto fetch = [&](QByteArray &into) {
        into.resize(request.bytes.size());
        return memory.read({request.at, std::span(into.data(), std::size_t(into.size())), request.width}, deadline, stop);
    };
    GuardedWrite write;
    if (const auto read = fetch(write.before); !read)
        return fail(read.error());
    if (const auto written = memory.write(request, deadline, stop); !written)
        return fail(written.error());
    if (auto read = fetch(write.after); !read) {
        const Message message = Tr::text("The value at %1 has been written but could not be read back: %2");
        Error error = std::move(read).error();
        error.message = message.arg(request.at.toString()).arg(error.message);
        return fail(std::move(error));
    }
    write.outcome = judge(write, request.bytes);
    return write;
}

} // namespace ohm
