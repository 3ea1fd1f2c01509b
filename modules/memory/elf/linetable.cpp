// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/linetable.h"

#include "memory/elf/lineprogram.h"

#include <algorithm>
#include <limits>

namespace ohm {

Result<LineTable> LineTable::parse(const Sections &sections, const IsKept &isKept)
{
    LineTable table;
    QHash<QString, int> fileIndex;
    ByteReader reader(sections.lines, sections.order);
    while (!reader.atEnd()) {
        LineProgram program(sections, table, fileIndex);
        if (const auto run = program.run(reader, isKept); !run)
            return fail(run.error());
    }
    // Where one sequence ends and the next begins, the end comes first, so that it does not hide the beginning.
    std::ranges::stable_sort(table.m_rows,
        [](const Row &a, const Row &b) { return a.address != b.address ? a.address<b.address : (a.file < 0)>(b.file < 0); });
    return table;
}

std::optional<SourceLine> LineTable::find(std::uint64_t address) const
{
    const auto above = std::ranges::upper_bound(m_rows, address, {}, &Row::address);
    if (above == m_rows.begin())
        return std::nullopt;
    const Row &row = *std::prev(above); // of several at one address the last one counts
    if (row.file < 0 || row.line <= 0)
        return std::nullopt;
    return SourceLine{m_files[row.file], row.line};
}

std::optional<SourceLine> LineTable::statementAt(std::uint64_t address) const
{
    const auto rows = std::ranges::equal_range(m_rows, address, {}, &Row::address);
    for (auto row = rows.end(); row != rows.begin();) {
        --row;
        if (row->isStatement && row->file >= 0 && row->line > 0)
            return SourceLine{m_files[row->file], row->line};
    }
    return std::nullopt;
}

// The second statement, as compilers write the head's line at the entry in any case.
std::optional<std::uint64_t> LineTable::bodyOf(std::uint64_t entry) const
{
    const auto isStatement = [](const Row &row) { return row.isStatement || row.file < 0; };
    const auto first = std::ranges::lower_bound(m_rows, entry, {}, &Row::address);
    auto head = std::find_if(first, m_rows.end(), [](const Row &row) { return row.isStatement && row.file >= 0; });
    if (head == m_rows.end() || head->address != entry)
        return std::nullopt;
    const auto body = std::find_if(++head, m_rows.end(), isStatement);
    return body != m_rows.end() && body->file >= 0 ? std::optional(body->address) : std::nullopt;
}

std::vector<std::uint64_t> LineTable::addressesOf(const QString &file, int line) const
{
    const auto isMeant = [&](const Row &row) {
        if (row.file < 0 || !row.isStatement || row.line < line)
            return false;
        const QString &path = m_files[row.file];
        return path == file || path.endsWith(u'/' + file);
    };
    int nearest = std::numeric_limits<int>::max();
    for (const Row &row : m_rows) {
        if (row.line < nearest && isMeant(row))
            nearest = row.line;
    }
    std::vector<std::uint64_t> addresses;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].line != nearest || !isMeant(m_rows[i]))
            continue;
        // Rows of the same line that follow each other are one place.
        const bool continues = i > 0 && m_rows[i - 1].line == nearest && m_rows[i - 1].file == m_rows[i].file;
        if (!continues)
            addresses.push_back(m_rows[i].address);
    }
    return addresses;
}

} // namespace ohm
