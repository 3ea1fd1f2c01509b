// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/elfsymbols.h"

#include "qemu/qemutr.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr int emArm = 40;
constexpr std::uint32_t shtSymtab = 2;

struct Architecture
{
    int machine;
    int bits; // 0: any
    const char *name;
    std::array<const char *, 3> emulators;
};

constexpr Architecture architectures[] = {
    {emArm, 32, "Arm", {"arm", "aarch64"}},
    {183, 0, "AArch64", {"aarch64"}},
    {243, 32, "RISC-V", {"riscv32", "riscv64"}},
    {243, 64, "RISC-V", {"riscv64"}},
    {94, 0, "Xtensa", {"xtensa", "xtensaeb"}},
    {83, 0, "AVR", {"avr"}},
    {3, 0, "x86", {"i386", "x86_64"}},
    {62, 0, "x86-64", {"x86_64"}},
    {20, 0, "PowerPC", {"ppc", "ppc64"}},
    {8, 0, "MIPS", {"mips", "mipsel", "mips64"}},
    {4, 0, "68k", {"m68k"}},
    {189, 0, "MicroBlaze", {"microblaze", "microblazeel"}},
    {2, 0, "SPARC", {"sparc"}},
};

// Reads numbers of the file's width and byte order; beyond the end it gives 0 and remembers that.
class Reader final
{
public:
    Reader(QByteArrayView bytes, bool is64, bool isBig)
        : m_bytes(bytes)
        , m_is64(is64)
        , m_isBig(isBig)
    {
    }

    std::uint64_t number(std::uint64_t offset, int size)
    {
        if (offset > std::uint64_t(m_bytes.size()) || std::uint64_t(m_bytes.size()) - offset < std::uint64_t(size)) {
            m_failed = true;
            return 0;
        }
        std::uint64_t value = 0;
        for (int i = 0; i < size; ++i) {
            const int at = m_isBig ? i : size - 1 - i;
            value = value << 8 | quint8(m_bytes[qsizetype(offset) + at]);
        }
        return value;
    }
    // A field whose place and size differ between the 32 and the 64 bit form.
    std::uint64_t field(std::uint64_t base, int offset32, int size32, int offset64, int size64)
    {
        return m_is64 ? number(base + offset64, size64) : number(base + offset32, size32);
    }

    QByteArray textAt(std::uint64_t offset) const
    {
        if (offset >= std::uint64_t(m_bytes.size()))
            return {};
        const QByteArrayView rest = m_bytes.sliced(qsizetype(offset));
        return QByteArray(rest.data(), qsizetype(::strnlen(rest.data(), std::size_t(rest.size()))));
    }

    bool is64() const { return m_is64; }
    bool failed() const { return m_failed; }

private:
    const QByteArrayView m_bytes;
    const bool m_is64;
    const bool m_isBig;
    bool m_failed = false;
};

struct Section
{
    std::uint32_t type = 0;
    std::uint64_t offset = 0, size = 0, link = 0;
};

std::vector<Section> readSections(Reader &reader)
{
    const std::uint64_t table = reader.field(0, 0x20, 4, 0x28, 8);
    const std::uint64_t entrySize = reader.field(0, 0x2E, 2, 0x3A, 2);
    const std::uint64_t count = reader.field(0, 0x30, 2, 0x3C, 2);
    std::vector<Section> sections;
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
        const std::uint64_t base = table + i * entrySize;
        sections.push_back({std::uint32_t(reader.number(base + 4, 4)), reader.field(base, 0x10, 4, 0x18, 8),
            reader.field(base, 0x14, 4, 0x20, 8), reader.field(base, 0x18, 4, 0x28, 4)});
    }
    return sections;
}

void readSymbols(Reader &reader, const Section &table, const Section &names, ElfFile &elf)
{
    const std::uint64_t entrySize = reader.is64() ? 24 : 16;
    for (std::uint64_t at = 0; at + entrySize <= table.size && !reader.failed(); at += entrySize) {
        const std::uint64_t base = table.offset + at;
        const int type = int(reader.field(base, 12, 1, 4, 1) & 0xF);
        const std::uint64_t section = reader.field(base, 14, 2, 6, 2);
        const bool isFunction = type == 2;
        const bool isObject = type == 1 || (type == 0 && section != 0);
        if (section == 0 || !(isFunction || isObject))
            continue;
        ElfSymbol symbol;
        symbol.name = QString::fromUtf8(reader.textAt(names.offset + reader.number(base, 4)));
        symbol.address = reader.field(base, 4, 4, 8, 8);
        symbol.size = reader.field(base, 8, 4, 16, 8);
        symbol.isFunction = isFunction;
        if (isFunction && elf.machine == emArm)
            symbol.address &= ~std::uint64_t(1);
        if (!symbol.name.isEmpty() && !symbol.name.startsWith(u'$')) // "$t", "$d" only map code and data
            elf.symbols.push_back(std::move(symbol));
    }
}

} // namespace

const ElfSymbol *ElfFile::find(const QString &name) const
{
    const auto found = std::ranges::find(symbols, name, &ElfSymbol::name);
    return found == symbols.end() ? nullptr : &*found;
}

const ElfSymbol *ElfFile::functionAt(std::uint64_t address) const
{
    const auto holds = [address](const ElfSymbol &symbol) {
        return symbol.isFunction && address >= symbol.address
            && address - symbol.address < std::max<std::uint64_t>(symbol.size, 1);
    };
    const auto found = std::ranges::find_if(symbols, holds);
    return found == symbols.end() ? nullptr : &*found;
}

bool isElf(QByteArrayView content)
{
    return content.startsWith("\x7f"
                              "ELF");
}

Result<ElfFile> parseElf(QByteArrayView content)
{
    if (!isElf(content) || content.size() < 20)
        return fail(ErrorCode::Protocol, Tr::text("The file is no ELF file."));
    Reader reader(content, content[4] == 2, content[5] == 2);
    ElfFile elf;
    elf.bits = reader.is64() ? 64 : 32;
    elf.machine = int(reader.number(18, 2));
    elf.entry = reader.field(0, 0x18, 4, 0x18, 8);
    const std::vector<Section> sections = readSections(reader);
    for (const Section &section : sections) {
        if (section.type == shtSymtab && section.link < sections.size())
            readSymbols(reader, section, sections[section.link], elf);
    }
    if (reader.failed())
        return fail(ErrorCode::Protocol, Tr::text("The ELF file is cut off or contradicts itself."));
    std::ranges::stable_sort(elf.symbols, {}, &ElfSymbol::address);
    return elf;
}

QString elfMachineName(int machine)
{
    const auto found = std::ranges::find(architectures, machine, &Architecture::machine);
    return found == std::end(architectures) ? u"machine number %1"_s.arg(machine) : QString::fromLatin1(found->name);
}

bool elfRunsOn(const ElfFile &elf, const QString &arch)
{
    bool isKnown = false;
    for (const Architecture &known : architectures) {
        if (known.machine != elf.machine || (known.bits != 0 && known.bits != elf.bits))
            continue;
        isKnown = true;
        for (const char *emulator : known.emulators) {
            if (emulator && arch == QLatin1StringView(emulator))
                return true;
        }
    }
    return !isKnown;
}

} // namespace ohm::qemu
