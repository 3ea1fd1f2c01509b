// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/elfmaker.h"

#include <vector>

namespace ohm::fuzz {

namespace {

class Writer final
{
public:
    explicit Writer(bool isBig)
        : m_isBig(isBig)
    {
    }
    Writer &number(quint64 value, int size)
    {
        for (int i = 0; i < size; ++i) {
            const int place = m_isBig ? size - 1 - i : i;
            bytes.append(place < 8 ? char(value >> (8 * place)) : char());
        }
        return *this;
    }
    Writer &text(const QByteArray &characters)
    {
        bytes += characters + '\0';
        return *this;
    }

    QByteArray bytes;

private:
    const bool m_isBig;
};

struct Section
{
    const char *name;
    quint32 type = 1;
    quint64 flags = 0, address = 0;
    QByteArray content = {};
    quint32 link = 0, entrySize = 0;
};

QByteArray symbol(bool isBig, int word, quint32 name, quint64 address, int info, int section)
{
    Writer out(isBig);
    out.number(name, 4);
    if (word == 8)
        out.number(quint64(info), 1).number(0, 1).number(quint64(section), 2);
    out.number(address, word).number(16, word);
    if (word == 4)
        out.number(quint64(info), 1).number(0, 1).number(quint64(section), 2);
    return out.bytes;
}

constexpr quint64 codeAddress = 0x08000000;

} // namespace

QByteArray makeLines(int version, int addressSize, bool isBig)
{
    Writer tables(isBig);
    tables.number(2, 1);
    if (version >= 4)
        tables.number(1, 1);
    tables.number(1, 1).number(0xfb, 1).number(14, 1).number(13, 1); // is statement, line base, line range, opcode base
    for (const int operands : {0, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0, 1})
        tables.number(quint64(operands), 1);
    if (version >= 5) {
        tables.number(1, 1).number(1, 1).number(0x1f, 1).number(1, 1).number(0, 4); // a directory by .debug_line_str
        tables.number(3, 1).number(1, 1).number(0x08, 1).number(2, 1).number(0x0b, 1).number(5, 1).number(0x1e, 1);
        tables.number(2, 1).text("main.c").number(0, 1).number(0, 16).text("motor.h").number(0, 1).number(0, 16);
    } else {
        tables.text("/src").number(0, 1).text("main.c").number(1, 1).number(0, 2).number(0, 1);
    }
    Writer program(isBig);
    program.number(0, 1).number(quint64(addressSize) + 1, 1).number(2, 1).number(codeAddress, addressSize);
    program.number(3, 1).number(9, 1).number(1, 1).number(0x4b, 1).number(6, 1).number(8, 1).number(0xe5, 1); // lines and rows
    program.number(9, 1).number(4, 2).number(2, 1).number(4, 1).number(0, 1).number(1, 1).number(1, 1); // the end
    Writer unit(isBig);
    unit.number(quint64(version), 2);
    if (version >= 5)
        unit.number(quint64(addressSize), 1).number(0, 1);
    unit.number(quint64(tables.bytes.size()), 4);
    unit.bytes += tables.bytes + program.bytes;
    return Writer(isBig).number(quint64(unit.bytes.size()), 4).bytes + unit.bytes;
}

QByteArray makeElf(int bits, bool isBig)
{
    const int word = bits / 8;
    const QByteArray symbols = symbol(isBig, word, 0, 0, 0, 0) + symbol(isBig, word, 1, codeAddress | 1, 0x12, 1)
        + symbol(isBig, word, 6, 0x20000000, 0x11, 2) + symbol(isBig, word, 12, codeAddress, 0, 1);
    const QByteArray names("\0main\0speed\0$t\0", 15);
    std::vector<Section> sections{{""}, {".text", 1, 6, codeAddress, QByteArray(32, 'c')}, {".bss", 8, 3, 0x20000000},
        {".symtab", 2, 0, 0, symbols, 4, bits == 64 ? 24U : 16U}, {".strtab", 3, 0, 0, names},
        {".debug_line", 1, 0, 0, makeLines(5, word, isBig)}, {".debug_line_str", 1, 0, 0, QByteArray("/src\0", 5)},
        {".shstrtab", 3}};
    Writer texts(isBig);
    std::vector<quint64> nameOffsets;
    for (const Section &each : sections) {
        nameOffsets.push_back(quint64(texts.bytes.size()));
        texts.text(each.name);
    }
    sections.back().content = texts.bytes;

    const int headerSize = bits == 64 ? 64 : 52, segmentSize = bits == 64 ? 56 : 32, sectionSize = bits == 64 ? 64 : 40;
    quint64 end = quint64(headerSize + segmentSize);
    Writer table(isBig);
    QByteArray contents;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section &each = sections[i];
        const quint64 size = each.type == 8 ? 64 : quint64(each.content.size());
        table.number(nameOffsets[i], 4).number(i == 0 ? 0 : each.type, 4).number(each.flags, word).number(each.address, word);
        table.number(end, word).number(size, word).number(each.link, 4).number(0, 4).number(1, word);
        table.number(each.entrySize, word);
        contents += each.content;
        end += quint64(each.content.size());
    }
    Writer out(isBig);
    out.bytes = QByteArray("\x7f"
                           "ELF")
        + char(bits / 32) + char(isBig ? 2 : 1) + '\1' + QByteArray(9, '\0');
    out.number(2, 2)
        .number(40, 2)
        .number(1, 4)
        .number(codeAddress | 1, word)
        .number(quint64(headerSize), word)
        .number(end, word);
    out.number(0, 4).number(quint64(headerSize), 2).number(quint64(segmentSize), 2).number(1, 2);
    out.number(quint64(sectionSize), 2).number(sections.size(), 2).number(sections.size() - 1, 2);
    const quint64 code = quint64(headerSize + segmentSize);
    out.number(1, 4);
    if (word == 8)
        out.number(5, 4);
    out.number(code, word).number(codeAddress, word).number(codeAddress, word).number(32, word).number(32, word);
    if (word == 4)
        out.number(5, 4);
    out.number(4, word);
    return out.bytes + contents + table.bytes;
}

} // namespace ohm::fuzz
