// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"
#include "probe/engine/svd.h"

namespace ohm::probe {

struct SvdReading
{
    std::optional<std::uint64_t> value;
    Message whyNot; // without a value: what kept it from being read
};

// One for each register, each read in its own width. Write-only ones are left out, and those that change by being read unless
// `allowSideEffects`. What the target refuses is told for each; only a target that is gone is an error.
Result<std::vector<SvdReading>> readRegisters(MemoryAccess &memory, std::span<const SvdRegister> registers,
    bool allowSideEffects, Deadline deadline, const std::stop_token &stop);

struct SvdWrite
{
    const SvdRegister *entry = nullptr;
    const SvdField *field = nullptr; // null: the whole register
    std::uint64_t value = 0;
    bool allowSideEffects = false; // the register may be read although that changes something
};

struct SvdWritten
{
    std::uint64_t written = 0; // the whole register
    std::optional<std::uint64_t> before, after; // where it may be read
};

// InvalidArgument for a value that does not fit, what is read-only, and a field of a register that would have to be read first
// and must not be.
Result<SvdWritten> writeRegister(MemoryAccess &memory, const SvdWrite &write, Deadline deadline, const std::stop_token &stop);

} // namespace ohm::probe
