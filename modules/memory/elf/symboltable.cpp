// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/symboltable.h"

#include <algorithm>

namespace ohm {

namespace {

Result<QByteArray> contentOf(const ElfFile &file, QStringView name)
{
    const ElfSection *section = file.findSection(name);
    return section ? file.content(*section) : QByteArray();
}

bool isInCode(const ElfFile &file, std::uint64_t address)
{
    return std::ranges::any_of(file.sections(), [address](const ElfSection &section) {
        return section.isAllocated() && section.isCode() && address >= section.address
            && address - section.address < section.size;
    });
}

} // namespace

Result<SymbolTable> SymbolTable::read(const ElfFile &file)
{
    auto symbols = file.readSymbols();
    if (!symbols)
        return fail(symbols.error());
    SymbolTable table;
    table.m_symbols = std::move(*symbols);
    for (std::size_t i = 0; i < table.m_symbols.size(); ++i)
        table.m_byName.insert(table.m_symbols[i].name, i);
    if (const auto lines = table.readLines(file); !lines)
        table.m_lineProblem = lines.error();
    return table;
}

Result<void> SymbolTable::readLines(const ElfFile &file)
{
    LineTable::Sections sections;
    sections.order = file.order();
    sections.addressSize = file.bits() / 8;
    const std::pair<QStringView, QByteArray *> wanted[] = {
        {u".debug_line", &sections.lines}, {u".debug_line_str", &sections.lineTexts}, {u".debug_str", &sections.texts}};
    for (const auto &[name, into] : wanted) {
        auto content = contentOf(file, name);
        if (!content)
            return fail(content.error());
        *into = std::move(*content);
    }
    // What the linker dropped has its lines at 0, where on some machines code is: then a function has to begin there.
    const auto isKept = [&](std::uint64_t start) {
        if (start != 0)
            return isInCode(file, start);
        const ElfSymbol *symbol = at(0);
        return symbol && symbol->kind == ElfSymbol::Kind::Function;
    };
    auto lines = LineTable::parse(sections, isKept);
    if (!lines)
        return fail(lines.error());
    m_lines = std::move(*lines);
    return {};
}

const ElfSymbol *SymbolTable::find(const QString &name) const
{
    const std::vector<const ElfSymbol *> all = findAll(name);
    const auto global = std::ranges::find_if(all, &ElfSymbol::isGlobal);
    if (global != all.end())
        return *global;
    return all.empty() ? nullptr : all.front();
}

std::vector<const ElfSymbol *> SymbolTable::findAll(const QString &name) const
{
    std::vector<const ElfSymbol *> all;
    for (auto [it, end] = m_byName.equal_range(name); it != end; ++it)
        all.push_back(&m_symbols[*it]);
    std::ranges::sort(all); // they lie in order of address
    return all;
}

const ElfSymbol *SymbolTable::at(std::uint64_t address) const
{
    const auto above = std::ranges::upper_bound(m_symbols, address, {}, &ElfSymbol::address);
    // Labels and aliases may lie between a symbol's beginning and the address, but not many.
    constexpr int reach = 64;
    constexpr std::uint64_t mostWithoutSize = 4096;
    int looked = 0;
    bool isNearest = true; // nothing but labels between it and the address
    for (auto it = above; it != m_symbols.begin() && looked < reach; ++looked) {
        --it;
        // Functions in assembly often have no size: they go on to the next symbol.
        const bool goesOn = isNearest && it->kind == ElfSymbol::Kind::Function && it->size == 0 && above != m_symbols.end()
            && above->address - it->address <= mostWithoutSize;
        const bool holds = it->kind != ElfSymbol::Kind::Label && address - it->address < std::max<std::uint64_t>(it->size, 1);
        if (holds || goesOn)
            return &*it;
        isNearest = isNearest && it->kind == ElfSymbol::Kind::Label;
    }
    return nullptr;
}

QString SymbolTable::describe(std::uint64_t address) const
{
    const ElfSymbol *symbol = at(address);
    if (!symbol)
        return {};
    const std::uint64_t offset = address - symbol->address;
    return offset == 0 ? symbol->name : QStringLiteral("%1+0x%2").arg(symbol->name).arg(offset, 0, 16);
}

} // namespace ohm
