// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/memoryaccess.h"

namespace ohm {

struct ElfSection
{
    QString name;
    std::uint32_t type = 0; // SHT_…
    std::uint64_t flags = 0; // SHF_…
    std::uint64_t address = 0;
    std::uint64_t offset = 0; // in the file
    std::uint64_t size = 0;
    std::uint32_t link = 0;
    std::uint64_t entrySize = 0;

    bool isAllocated() const { return flags & 2; }
    bool isWritable() const { return flags & 1; }
    bool isCode() const { return flags & 4; }
    bool hasContent() const { return type != 8; } // of SHT_NOBITS nothing is in the file
};

struct ElfSegment
{
    std::uint32_t type = 0; // PT_…; 1: to be loaded
    std::uint32_t flags = 0; // 4 readable, 2 writable, 1 executable
    std::uint64_t offset = 0;
    std::uint64_t virtualAddress = 0; // where the program finds it
    std::uint64_t physicalAddress = 0; // where a loader or a flasher puts it
    std::uint64_t fileSize = 0;
    std::uint64_t memorySize = 0;
};

struct ElfSymbol
{
    enum class Kind { Function, Object, Label };
    QString name;
    std::uint64_t address = 0; // without the bit that marks Thumb code
    std::uint64_t size = 0; // in bytes; 0 when the file does not say
    Kind kind = Kind::Label;
    bool isGlobal = false; // global or weak
    int section = 0; // index into ElfFile::sections; above them for absolute values
};

// An ELF file of 32 or 64 bits in either byte order (System V ABI, chapter 4 "Object Files").
class ElfFile final
{
public:
    static constexpr int machineArm = 40;

    // Protocol for what is no ELF file, is cut off or contradicts itself; the message says where.
    static Result<ElfFile> parse(QByteArray content);
    static Result<ElfFile> load(const QString &path);

    int bits() const { return m_is64 ? 64 : 32; }
    ByteOrder order() const { return m_order; }
    int machine() const { return m_machine; } // e_machine
    std::uint64_t entry() const { return m_entry; }
    const std::vector<ElfSection> &sections() const { return m_sections; }
    const std::vector<ElfSegment> &segments() const { return m_segments; }

    const ElfSection *findSection(QStringView name) const;
    // Its bytes, inflated when they are compressed (SHF_COMPRESSED with zlib); empty when it has none in the file.
    Result<QByteArray> content(const ElfSection &section) const;
    QByteArrayView content(const ElfSegment &segment) const;

    // Functions, objects and labels in order of address, without the mapping symbols ($t, $d …) and those of files.
    Result<std::vector<ElfSymbol>> readSymbols() const;

private:
    Result<void> readHeader();
    Result<void> readSections(std::uint64_t table, std::uint64_t count, std::uint64_t entrySize, std::uint64_t names);
    Result<void> readSegments(std::uint64_t table, std::uint64_t count, std::uint64_t entrySize);
    QByteArrayView range(std::uint64_t offset, std::uint64_t size) const;

    QByteArray m_content;
    bool m_is64 = false;
    ByteOrder m_order = ByteOrder::Little;
    int m_machine = 0;
    std::uint64_t m_entry = 0;
    std::vector<ElfSection> m_sections;
    std::vector<ElfSegment> m_segments;
};

} // namespace ohm
