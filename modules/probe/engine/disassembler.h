// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ohm::probe {

enum class InstructionSet { Thumb, ThumbM, Arm, AArch64, Mips };

struct Instruction
{
    std::uint64_t address = 0;
    QByteArray bytes;
    QString text; // "bl #0x8000450"; of what is no instruction ".short 0xffff"
    std::optional<std::uint64_t> destination; // of a jump or call to a fixed place
};

// The instruction set of a target (OpenOCD's type of it); `isThumb` decides for cores that know both. Unsupported for those
// whose instructions we cannot read (RISC-V, Xtensa).
Result<InstructionSet> instructionSetOf(const QString &targetType, bool isThumb);

// At most `most` of them. What is no instruction takes the smallest step, so that what follows is read all the same.
std::vector<Instruction> disassemble(
    InstructionSet set, ByteOrder order, std::uint64_t address, QByteArrayView bytes, std::size_t most);

} // namespace ohm::probe
