// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/elf/elffile.h"

#include <functional>

namespace ohm {

struct SourceLine
{
    QString file; // absolute where the compiler wrote it so
    int line = 0;
};

// Which machine code came from which source line: the line programs of .debug_line (DWARF 5 section 6.2; 2 to 4 as well).
class LineTable final
{
public:
    // The sections' bytes; those that the file does not have are empty.
    struct Sections
    {
        QByteArray lines; // .debug_line
        QByteArray lineTexts; // .debug_line_str
        QByteArray texts; // .debug_str
        ByteOrder order = ByteOrder::Little;
        int addressSize = 4;
    };
    // Whether code that starts here is in the program; what the linker left out still has its lines, at address 0 or so.
    using IsKept = std::function<bool(std::uint64_t start)>;

    // Protocol for programs that are cut off, Unsupported for versions above 5.
    static Result<LineTable> parse(const Sections &sections, const IsKept &isKept);

    // The line that the instruction at `address` came from.
    std::optional<SourceLine> find(std::uint64_t address) const;

    // The line of a statement whose code begins exactly at `address`; nullopt in the middle of one.
    std::optional<SourceLine> statementAt(std::uint64_t address) const;
    // Of a function whose code begins at `entry`: where its body does, behind what sets up its frame, which belongs to the
    // line of its head. That may be the same place. nullopt when the table does not tell.
    std::optional<std::uint64_t> bodyOf(std::uint64_t entry) const;

    // Where the code of a line begins, lowest first; one for each place that it was compiled into. `file` may be the end of a
    // path, in whole components ("motor.c", "bench_demo/motor.c"). A line without code stands for the next one that has some.
    std::vector<std::uint64_t> addressesOf(const QString &file, int line) const;

    QStringList files() const { return m_files; }
    bool isEmpty() const { return m_rows.empty(); }

private:
    friend class LineProgram;

    struct Row
    {
        std::uint64_t address = 0;
        int file = -1; // index into m_files; -1: here a sequence ends
        int line = 0;
        bool isStatement = false;
    };

    std::vector<Row> m_rows; // in order of address
    QStringList m_files;
};

} // namespace ohm
