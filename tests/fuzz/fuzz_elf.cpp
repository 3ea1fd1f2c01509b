// SPDX-License-Identifier: GPL-3.0-or-later
// ELF files: sections, segments, symbols and what is asked of them.
#include "fuzz/elfmaker.h"
#include "fuzz/fuzztarget.h"
#include "memory/elf/symboltable.h"

#include <algorithm>

using namespace ohm;

namespace {

void checkSymbols(const SymbolTable &table)
{
    fuzz::check(std::ranges::is_sorted(table.symbols(), {}, &ElfSymbol::address), "symbols are in order of address");
    std::size_t looked = 0;
    for (const ElfSymbol &each : table.symbols()) {
        if (++looked > 64)
            return;
        fuzz::check(table.find(each.name) != nullptr, "a symbol is found by its name");
        const ElfSymbol *at = table.at(each.address);
        fuzz::check(!at || (at->address <= each.address && at->kind != ElfSymbol::Kind::Label), "what is there begins before");
        fuzz::check((at == nullptr) == table.describe(each.address).isEmpty(), "what is there has a name");
        (void)table.lines().find(each.address);
    }
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    const auto file = ElfFile::parse(data.toByteArray());
    if (!file)
        return;
    for (const ElfSection &section : file->sections())
        (void)file->content(section);
    for (const ElfSegment &segment : file->segments())
        check(file->content(segment).size() == qsizetype(segment.fileSize), "a segment is there as a whole");
    if (const auto table = SymbolTable::read(*file))
        checkSymbols(*table);
}

QByteArrayList fuzz::seeds()
{
    return {makeElf(32, false), makeElf(32, true), makeElf(64, false), makeElf(64, true), makeElf(32, false).left(52)};
}
