// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/elffile.h"

#include "core/paths.h"
#include "memory/elf/bytereader.h"
#include "memory/memorytr.h"

#include <algorithm>

namespace ohm {

using memory::Tr;

namespace {

constexpr quint32 sectionIsSymbolTable = 2;
constexpr quint32 sectionHasNoContent = 8;
constexpr quint32 flagCompressed = 0x800;
constexpr quint32 compressedByZlib = 1;
constexpr auto maxInflated = 512UL * 1024 * 1024;

std::unexpected<Error> damaged(const char *what)
{
    return fail(ErrorCode::Protocol, Tr::text("The ELF file is cut off or contradicts itself: %1.").arg(what));
}

QString nameAt(QByteArrayView table, std::uint64_t offset)
{
    ByteReader reader(table);
    reader.seek(offset);
    return QString::fromUtf8(reader.text());
}

std::optional<ElfSymbol::Kind> kindOf(int type, std::uint64_t section)
{
    if (section == 0) // defined elsewhere
        return std::nullopt;
    switch (type) {
    case 0:
        return ElfSymbol::Kind::Label;
    case 1:
    case 6: // thread local
        return ElfSymbol::Kind::Object;
    case 2:
        return ElfSymbol::Kind::Function;
    default:
        return std::nullopt;
    }
}

// A symbol's fields stand in another order in the 64 bit form.
struct RawSymbol
{
    std::uint64_t name, value, size, info, section;
};

RawSymbol readRaw(ByteReader &reader, bool is64)
{
    RawSymbol raw = {};
    raw.name = reader.number(4);
    if (is64) {
        raw.info = reader.number(1);
        reader.skip(1);
        raw.section = reader.number(2);
    }
    raw.value = reader.number(is64 ? 8 : 4);
    raw.size = reader.number(is64 ? 8 : 4);
    if (!is64) {
        raw.info = reader.number(1);
        reader.skip(1);
        raw.section = reader.number(2);
    }
    return raw;
}

} // namespace

Result<ElfFile> ElfFile::load(const QString &path)
{
    auto content = readFile(path);
    if (!content)
        return fail(content.error());
    return parse(std::move(*content));
}

Result<ElfFile> ElfFile::parse(QByteArray content)
{
    ElfFile file;
    file.m_content = std::move(content);
    if (const auto read = file.readHeader(); !read)
        return fail(read.error());
    return file;
}

Result<void> ElfFile::readHeader()
{
    const QByteArrayView magic("\x7f"
                               "ELF",
        4);
    if (!QByteArrayView(m_content).startsWith(magic) || m_content.size() < 20)
        return fail(ErrorCode::Protocol, Tr::text("The file is no ELF file."));
    m_is64 = m_content[4] == 2;
    m_order = m_content[5] == 2 ? ByteOrder::Big : ByteOrder::Little;
    const int word = m_is64 ? 8 : 4;
    ByteReader reader(m_content, m_order);
    reader.seek(18);
    m_machine = int(reader.number(2));
    reader.skip(4); // version
    m_entry = reader.number(word);
    const std::uint64_t segmentTable = reader.number(word);
    const std::uint64_t sectionTable = reader.number(word);
    reader.skip(6); // flags, size of this header
    const std::uint64_t segmentSize = reader.number(2);
    const std::uint64_t segmentCount = reader.number(2);
    const std::uint64_t sectionSize = reader.number(2);
    const std::uint64_t sectionCount = reader.number(2);
    const std::uint64_t nameSection = reader.number(2);
    if (reader.failed())
        return damaged("the header");
    if (const auto read = readSegments(segmentTable, segmentCount, segmentSize); !read)
        return read;
    return readSections(sectionTable, sectionCount, sectionSize, nameSection);
}

Result<void> ElfFile::readSegments(std::uint64_t table, std::uint64_t count, std::uint64_t entrySize)
{
    ByteReader reader(m_content, m_order);
    const int word = m_is64 ? 8 : 4;
    if (count > 0 && entrySize < (m_is64 ? 56 : 32))
        return damaged("the segment table");
    for (std::uint64_t i = 0; i < count; ++i) {
        ElfSegment segment;
        reader.seek(table + i * entrySize);
        segment.type = std::uint32_t(reader.number(4));
        if (m_is64)
            segment.flags = std::uint32_t(reader.number(4));
        segment.offset = reader.number(word);
        segment.virtualAddress = reader.number(word);
        segment.physicalAddress = reader.number(word);
        segment.fileSize = reader.number(word);
        segment.memorySize = reader.number(word);
        if (!m_is64)
            segment.flags = std::uint32_t(reader.number(4));
        if (reader.failed() || range(segment.offset, segment.fileSize).size() != qsizetype(segment.fileSize))
            return damaged("a segment");
        m_segments.push_back(segment);
    }
    return {};
}

Result<void> ElfFile::readSections(std::uint64_t table, std::uint64_t count, std::uint64_t entrySize, std::uint64_t names)
{
    ByteReader reader(m_content, m_order);
    const int word = m_is64 ? 8 : 4;
    std::vector<std::uint64_t> nameOffsets;
    if (count > 0 && entrySize < (m_is64 ? 64 : 40))
        return damaged("the section table");
    for (std::uint64_t i = 0; i < count; ++i) {
        ElfSection section;
        reader.seek(table + i * entrySize);
        nameOffsets.push_back(reader.number(4));
        section.type = std::uint32_t(reader.number(4));
        section.flags = reader.number(word);
        section.address = reader.number(word);
        section.offset = reader.number(word);
        section.size = reader.number(word);
        section.link = std::uint32_t(reader.number(4));
        reader.skip(4 + std::uint64_t(word)); // info, alignment
        section.entrySize = reader.number(word);
        const bool isThere = !section.hasContent() || range(section.offset, section.size).size() == qsizetype(section.size);
        if (reader.failed() || !isThere)
            return damaged("a section");
        m_sections.push_back(section);
    }
    if (names >= m_sections.size())
        return {};
    const QByteArrayView table_ = range(m_sections[names].offset, m_sections[names].size);
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i].name = nameAt(table_, nameOffsets[i]);
    return {};
}

QByteArrayView ElfFile::range(std::uint64_t offset, std::uint64_t size) const
{
    ByteReader reader(m_content);
    reader.seek(offset);
    return reader.take(size);
}

const ElfSection *ElfFile::findSection(QStringView name) const
{
    const auto found = std::ranges::find(m_sections, name, &ElfSection::name);
    return found == m_sections.end() ? nullptr : &*found;
}

Result<QByteArray> ElfFile::content(const ElfSection &section) const
{
    if (section.type == sectionHasNoContent)
        return QByteArray();
    const QByteArrayView raw = range(section.offset, section.size);
    if (!(section.flags & flagCompressed))
        return raw.toByteArray();
    ByteReader reader(raw, m_order);
    const auto method = reader.number(4);
    if (m_is64)
        reader.skip(4);
    const std::uint64_t size = reader.number(m_is64 ? 8 : 4);
    reader.skip(m_is64 ? 8 : 4); // alignment
    if (reader.failed() || method != compressedByZlib || size > maxInflated)
        return fail(ErrorCode::Unsupported, Tr::text("Section %1 is compressed in a way that is not known.").arg(section.name));
    // qUncompress() wants the size in front, most significant byte first.
    QByteArray packed(4, Qt::Uninitialized);
    storeNumber(size, std::span(packed.data(), 4), ByteOrder::Big);
    packed += raw.sliced(qsizetype(reader.position()));
    QByteArray inflated = qUncompress(packed);
    if (std::uint64_t(inflated.size()) != size)
        return damaged("a compressed section");
    return inflated;
}

QByteArrayView ElfFile::content(const ElfSegment &segment) const { return range(segment.offset, segment.fileSize); }

Result<std::vector<ElfSymbol>> ElfFile::readSymbols() const
{
    std::vector<ElfSymbol> symbols;
    for (const ElfSection &section : m_sections) {
        if (section.type != sectionIsSymbolTable || section.link >= m_sections.size())
            continue;
        const ElfSection &nameSection = m_sections[section.link];
        const QByteArrayView names = range(nameSection.offset, nameSection.size);
        ByteReader reader(range(section.offset, section.size), m_order);
        while (!reader.atEnd()) {
            const RawSymbol raw = readRaw(reader, m_is64);
            if (reader.failed())
                return damaged("the symbol table");
            const auto kind = kindOf(int(raw.info & 0xF), raw.section);
            const QString name = kind ? nameAt(names, raw.name) : QString();
            if (name.isEmpty() || name.startsWith(u'$'))
                continue;
            const bool isThumb = m_machine == machineArm && *kind == ElfSymbol::Kind::Function;
            symbols.push_back({name, isThumb ? raw.value & ~std::uint64_t(1) : raw.value, raw.size, *kind, (raw.info >> 4) != 0,
                int(raw.section)});
        }
    }
    std::ranges::stable_sort(symbols, {}, &ElfSymbol::address);
    return symbols;
}

} // namespace ohm
