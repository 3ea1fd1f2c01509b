// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/elf/bytereader.h"
#include "memory/elf/linetable.h"

#include <QHash>

namespace ohm {

// One unit of .debug_line: its header, its file table and the state machine that its opcodes drive (DWARF 5 section 6.2.2).
class LineProgram final
{
public:
    // `reader` stands at the unit's length and is moved behind the unit.
    LineProgram(const LineTable::Sections &sections, LineTable &table, QHash<QString, int> &fileIndex);

    Result<void> run(ByteReader &reader, const LineTable::IsKept &isKept);

private:
    struct Entry
    {
        QString path;
        std::uint64_t directory = 0;
    };
    struct Format
    {
        std::uint64_t content = 0; // DW_LNCT_…
        std::uint64_t form = 0; // DW_FORM_…
    };
    struct State
    {
        std::uint64_t address = 0;
        std::uint64_t file = 1;
        std::uint32_t line = 1; // wraps around, as a damaged table may have it
        bool isStatement = false;
    };

    bool readHeader(ByteReader &unit);
    bool readTables(ByteReader &unit);
    bool readOldTables(ByteReader &unit);
    bool readEntries(ByteReader &unit, std::vector<Entry> &entries);
    bool readForm(ByteReader &unit, std::uint64_t form, QString &text, std::uint64_t &value);
    void nameFiles(const std::vector<Entry> &directories, const std::vector<Entry> &files);
    int fileIndex(const QString &path);

    void execute(ByteReader &unit);
    void executeStandard(quint8 opcode, ByteReader &unit);
    void executeExtended(ByteReader &unit);
    void executeSpecial(quint8 opcode);
    void addRow(bool endsSequence);
    void endSequence();

    const LineTable::Sections &m_sections;
    LineTable &m_table;
    QHash<QString, int> &m_fileIndex;
    const LineTable::IsKept *m_isKept = nullptr;

    int m_version = 0;
    int m_offsetSize = 4;
    std::uint64_t m_minimumLength = 1;
    bool m_defaultIsStatement = true;
    int m_lineBase = 0;
    int m_lineRange = 1;
    int m_opcodeBase = 13;
    std::uint64_t m_programStart = 0;
    std::vector<quint8> m_operandCounts; // of the standard opcodes
    std::vector<int> m_files; // the unit's file numbers -> the table's
    State m_state;
    std::vector<LineTable::Row> m_sequence;
};

} // namespace ohm
