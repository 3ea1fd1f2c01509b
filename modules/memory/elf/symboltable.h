// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/elf/linetable.h"

#include <QHash>

namespace ohm {

// Names for addresses and addresses for names, of one program. Immutable; may be shared by threads.
class SymbolTable final
{
public:
    // Line numbers are taken along when the file has them and they can be read; what kept them out is told by lineProblem().
    static Result<SymbolTable> read(const ElfFile &file);

    const std::vector<ElfSymbol> &symbols() const { return m_symbols; } // in order of address

    // Of several of one name the global one, then the one at the lowest address.
    const ElfSymbol *find(const QString &name) const;
    std::vector<const ElfSymbol *> findAll(const QString &name) const;

    // The function or object that holds the address, a function without a size up to the next symbol; nullptr between them.
    const ElfSymbol *at(std::uint64_t address) const;
    // "motor_step+0x12", empty where nothing is.
    QString describe(std::uint64_t address) const;

    const LineTable &lines() const { return m_lines; }
    const std::optional<Error> &lineProblem() const { return m_lineProblem; }

private:
    Result<void> readLines(const ElfFile &file);

    std::vector<ElfSymbol> m_symbols;
    QMultiHash<QString, std::size_t> m_byName;
    LineTable m_lines;
    std::optional<Error> m_lineProblem;
};

} // namespace ohm
