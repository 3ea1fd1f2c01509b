// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace ohm::probe {

enum class FirmwareForm { Elf, IntelHex, Binary };

// What belongs to one run of addresses.
struct FirmwareBlock
{
    std::uint64_t address = 0;
    QByteArray bytes;
    std::uint64_t end() const { return address + std::uint64_t(bytes.size()); }
};

// A program as it is to lie in a target's memory.
struct FirmwareImage
{
    static constexpr qsizetype largest = 256 * 1024 * 1024; // bytes, of the file and of all blocks

    FirmwareForm form = FirmwareForm::Binary;
    std::vector<FirmwareBlock> blocks; // in order of address, without overlap; what touches is one
    int machine = 0; // e_machine of an ELF file; 0: not known
    ByteOrder order = ByteOrder::Little; // of an ELF file
    std::optional<std::uint64_t> entry; // where the file says that it starts

    std::uint64_t size() const; // bytes in all blocks
};

// Reads an ELF file (loadable segments at their physical addresses: System V ABI, chapter 5 "Program Header"), an Intel HEX
// file (Intel Hexadecimal Object File Format Specification, revision A) or plain bytes. What it is, is told by its content;
// plain bytes are believed only of a file named .bin, .img or .raw, and need `address`, which the other forms bring along.
// InvalidArgument with the line or segment at fault, NotFound, LimitExceeded.
Result<FirmwareImage> readFirmware(const QString &path, std::optional<std::uint64_t> address);
Result<FirmwareImage> parseFirmware(const QByteArray &content, const QString &name, std::optional<std::uint64_t> address);

// InvalidArgument when the program is for another kind of processor than `targetType` (OpenOCD's name of it). Types of which
// that is not known, and forms that do not say what they are for, pass.
Result<void> checkMachine(const FirmwareImage &image, const QString &targetType, ByteOrder targetOrder);

} // namespace ohm::probe
