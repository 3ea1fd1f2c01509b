// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/lineprogram.h"

#include "memory/memorytr.h"

#include <QDir>

#include <limits>
#include <utility>

namespace ohm {

using memory::Tr;

namespace {

// DWARF 5, tables 7.5, 7.25, 7.26, 7.27.
enum Standard : quint8 {
    Copy = 1,
    AdvancePc,
    AdvanceLine,
    SetFile,
    SetColumn,
    NegateStatement,
    SetBasicBlock,
    ConstAddPc,
    FixedAdvancePc,
    SetPrologueEnd,
    SetEpilogueBegin,
    SetIsa,
};
enum Extended : quint8 { EndSequence = 1, SetAddress = 2 };
enum Content : quint8 { Path = 1, DirectoryIndex = 2 };
enum Form : quint8 {
    Data2 = 0x05,
    Data4 = 0x06,
    Data8 = 0x07,
    String = 0x08,
    Block = 0x09,
    Data1 = 0x0B,
    Strp = 0x0E,
    Udata = 0x0F,
    Data16 = 0x1E,
    LineStrp = 0x1F,
};

QString textAt(QByteArrayView section, std::uint64_t offset)
{
    ByteReader reader(section);
    reader.seek(offset);
    return QString::fromUtf8(reader.text());
}

} // namespace

LineProgram::LineProgram(const LineTable::Sections &sections, LineTable &table, QHash<QString, int> &fileIndex)
    : m_sections(sections)
    , m_table(table)
    , m_fileIndex(fileIndex)
{
}

Result<void> LineProgram::run(ByteReader &reader, const LineTable::IsKept &isKept)
{
    m_isKept = &isKept;
    const std::uint64_t start = reader.position();
    std::uint64_t length = reader.number(4);
    if (length == 0xFFFFFFFF) {
        m_offsetSize = 8;
        length = reader.number(8);
    }
    ByteReader unit(reader.take(length), m_sections.order);
    m_version = int(unit.number(2));
    if (!reader.failed() && !unit.failed() && (m_version < 2 || m_version > 5)) {
        const Message message = Tr::text("The line table at offset %1 of .debug_line is of version %2; 2 to 5 are known.");
        return fail(ErrorCode::Unsupported, message.arg(start).arg(m_version));
    }
    if (!reader.failed() && readHeader(unit))
        execute(unit);
    if (reader.failed() || unit.failed()) {
        const Message message = Tr::text("The line table at offset %1 of .debug_line is cut off or contradicts itself.");
        return fail(ErrorCode::Protocol, message.arg(start));
    }
    return {};
}

bool LineProgram::readHeader(ByteReader &unit)
{
    if (m_version >= 5)
        unit.skip(2); // sizes of addresses and segment selectors
    const std::uint64_t headerLength = unit.number(m_offsetSize);
    m_programStart = unit.position() + headerLength;
    m_minimumLength = unit.number(1);
    if (m_version >= 4)
        unit.skip(1); // operations per instruction, of VLIW machines only
    m_defaultIsStatement = unit.number(1) != 0;
    m_lineBase = qint8(unit.number(1));
    m_lineRange = std::max(1, int(unit.number(1)));
    m_opcodeBase = std::max(1, int(unit.number(1)));
    for (int opcode = 1; opcode < m_opcodeBase; ++opcode)
        m_operandCounts.push_back(quint8(unit.number(1)));
    const bool isRead = m_version >= 5 ? readTables(unit) : readOldTables(unit);
    unit.seek(m_programStart);
    return isRead && !unit.failed();
}

// DWARF 2 to 4: directory 0 is the compilation's own, whose name is not here; files count from 1.
bool LineProgram::readOldTables(ByteReader &unit)
{
    std::vector<Entry> directories(1);
    for (QByteArrayView name = unit.text(); !name.isEmpty(); name = unit.text())
        directories.push_back({QString::fromUtf8(name), 0});
    std::vector<Entry> files(1);
    for (QByteArrayView name = unit.text(); !name.isEmpty(); name = unit.text()) {
        files.push_back({QString::fromUtf8(name), unit.unsignedLeb()});
        unit.unsignedLeb(); // time
        unit.unsignedLeb(); // size
    }
    nameFiles(directories, files);
    return !unit.failed();
}

bool LineProgram::readTables(ByteReader &unit)
{
    std::vector<Entry> directories;
    std::vector<Entry> files;
    if (!readEntries(unit, directories) || !readEntries(unit, files))
        return false;
    nameFiles(directories, files);
    return true;
}

bool LineProgram::readEntries(ByteReader &unit, std::vector<Entry> &entries)
{
    std::vector<Format> formats(unit.number(1));
    for (Format &format : formats)
        format = {unit.unsignedLeb(), unit.unsignedLeb()};
    const std::uint64_t count = unit.unsignedLeb();
    for (std::uint64_t i = 0; i < count && !unit.failed() && !formats.empty(); ++i) {
        Entry entry;
        for (const Format &format : formats) {
            QString text;
            std::uint64_t value = 0;
            if (!readForm(unit, format.form, text, value))
                return false;
            if (format.content == Content::Path)
                entry.path = text;
            else if (format.content == Content::DirectoryIndex)
                entry.directory = value;
        }
        entries.push_back(std::move(entry));
    }
    return !unit.failed();
}

// False for a form whose size is not known: what follows it cannot be read.
bool LineProgram::readForm(ByteReader &unit, std::uint64_t form, QString &text, std::uint64_t &value)
{
    switch (form) {
    case Form::String:
        text = QString::fromUtf8(unit.text());
        return true;
    case Form::LineStrp:
        text = textAt(m_sections.lineTexts, unit.number(m_offsetSize));
        return true;
    case Form::Strp:
        text = textAt(m_sections.texts, unit.number(m_offsetSize));
        return true;
    case Form::Data1:
    case Form::Data2:
    case Form::Data4:
    case Form::Data8:
        value = unit.number(form == Form::Data1 ? 1 : form == Form::Data2 ? 2 : form == Form::Data4 ? 4 : 8);
        return true;
    case Form::Udata:
        value = unit.unsignedLeb();
        return true;
    case Form::Data16: // the MD5 of the file
        unit.skip(16);
        return true;
    case Form::Block:
        unit.skip(unit.unsignedLeb());
        return true;
    default:
        unit.seek(std::numeric_limits<std::uint64_t>::max());
        return false;
    }
}

void LineProgram::nameFiles(const std::vector<Entry> &directories, const std::vector<Entry> &files)
{
    const QString base = directories.empty() ? QString() : directories.front().path;
    for (const Entry &file : files) {
        QString path = file.path;
        if (file.directory < directories.size() && QDir::isRelativePath(path) && !path.isEmpty()) {
            const QString &directory = directories[file.directory].path;
            path = directory.isEmpty() ? path : directory + u'/' + path;
            if (QDir::isRelativePath(path) && !base.isEmpty())
                path = base + u'/' + path;
        }
        m_files.push_back(fileIndex(QDir::cleanPath(path)));
    }
}

int LineProgram::fileIndex(const QString &path)
{
    const auto known = m_fileIndex.constFind(path);
    if (known != m_fileIndex.constEnd())
        return *known;
    const int index = int(m_table.m_files.size());
    m_table.m_files.append(path);
    m_fileIndex.insert(path, index);
    return index;
}

void LineProgram::execute(ByteReader &unit)
{
    m_state = {.isStatement = m_defaultIsStatement};
    while (!unit.atEnd()) {
        const auto opcode = quint8(unit.number(1));
        if (opcode == 0)
            executeExtended(unit);
        else if (opcode >= m_opcodeBase)
            executeSpecial(opcode);
        else
            executeStandard(opcode, unit);
    }
}

void LineProgram::executeStandard(quint8 opcode, ByteReader &unit)
{
    switch (opcode) {
    case Standard::Copy:
        return addRow(false);
    case Standard::AdvancePc:
        m_state.address += unit.unsignedLeb() * m_minimumLength;
        return;
    case Standard::AdvanceLine:
        m_state.line += std::uint32_t(unit.signedLeb());
        return;
    case Standard::SetFile:
        m_state.file = unit.unsignedLeb();
        return;
    case Standard::NegateStatement:
        m_state.isStatement = !m_state.isStatement;
        return;
    case Standard::ConstAddPc:
        m_state.address += std::uint64_t((255 - m_opcodeBase) / m_lineRange) * m_minimumLength;
        return;
    case Standard::FixedAdvancePc:
        m_state.address += unit.number(2);
        return;
    default: // what does not matter here, and what later versions may add
        for (int i = 0; i < m_operandCounts[opcode - 1U]; ++i)
            unit.unsignedLeb();
    }
}

void LineProgram::executeExtended(ByteReader &unit)
{
    const std::uint64_t length = unit.unsignedLeb();
    ByteReader operation(unit.take(length), m_sections.order);
    const auto opcode = quint8(operation.number(1));
    if (opcode == Extended::EndSequence) {
        endSequence();
    } else if (opcode == Extended::SetAddress && length > 1 && length <= 9) {
        m_state.address = operation.number(int(length) - 1);
    }
}

void LineProgram::executeSpecial(quint8 opcode)
{
    const int adjusted = opcode - m_opcodeBase;
    m_state.address += std::uint64_t(adjusted / m_lineRange) * m_minimumLength;
    m_state.line += std::uint32_t(m_lineBase + adjusted % m_lineRange);
    addRow(false);
}

void LineProgram::addRow(bool endsSequence)
{
    const bool isKnown = m_state.file < m_files.size();
    const int file = endsSequence || !isKnown ? -1 : m_files[m_state.file];
    m_sequence.push_back({m_state.address, file, int(m_state.line), m_state.isStatement});
}

void LineProgram::endSequence()
{
    addRow(true);
    if (m_sequence.size() > 1 && (*m_isKept)(m_sequence.front().address))
        m_table.m_rows.insert(m_table.m_rows.end(), m_sequence.begin(), m_sequence.end());
    m_sequence.clear();
    m_state = {.isStatement = m_defaultIsStatement};
}

} // namespace ohm
