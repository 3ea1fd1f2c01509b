// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <cstdint>
#include <vector>

namespace ohm::qemu {

struct ElfSymbol
{
    QString name;
    std::uint64_t address = 0; // without the bit that marks Thumb code
    std::uint64_t size = 0; // bytes, 0 when the file does not say
    bool isFunction = false;
};

// The head and the symbol table of an ELF file (System V ABI, chapters 4 "Object Files": ELF Header, Sections, Symbol Table).
struct ElfFile
{
    int machine = 0; // e_machine
    int bits = 32;
    std::uint64_t entry = 0;
    std::vector<ElfSymbol> symbols; // functions and objects, in order of address

    const ElfSymbol *find(const QString &name) const;
    const ElfSymbol *functionAt(std::uint64_t address) const; // the one whose code holds the address
};

bool isElf(QByteArrayView content);
Result<ElfFile> parseElf(QByteArrayView content); // Protocol when the file is cut off or contradicts itself

// "Arm", "RISC-V" … for e_machine; a number for what we do not know.
QString elfMachineName(int machine);
// Whether code for this e_machine runs on qemu-system-<arch>; what we do not know is let through.
bool elfRunsOn(const ElfFile &elf, const QString &arch);

} // namespace ohm::qemu
