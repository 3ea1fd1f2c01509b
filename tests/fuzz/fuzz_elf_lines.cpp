// SPDX-License-Identifier: GPL-3.0-or-later
// Line tables (.debug_line) with the texts that they point to.
#include "fuzz/elfmaker.h"
#include "fuzz/fuzztarget.h"
#include "memory/elf/linetable.h"

using namespace ohm;

void fuzz::run(QByteArrayView data)
{
    Input input(data);
    const int kind = input.byte();
    LineTable::Sections sections;
    sections.order = kind & 1 ? ByteOrder::Big : ByteOrder::Little;
    sections.addressSize = kind & 2 ? 8 : 4;
    sections.lineTexts = input.block().toByteArray();
    sections.texts = sections.lineTexts;
    sections.lines = input.rest().toByteArray();
    const auto table = LineTable::parse(sections, [](std::uint64_t start) { return start != 0; });
    if (!table)
        return;
    for (const std::uint64_t address : {0x08000000ULL, 0x08000004ULL, 0ULL, ~0ULL}) {
        const auto line = table->find(address);
        if (!line)
            continue;
        check(table->files().contains(line->file) && line->line > 0, "a line belongs to a file");
    }
    for (const QString &file : table->files())
        (void)table->addressesOf(file, 1);
}

QByteArrayList fuzz::seeds()
{
    QByteArrayList all;
    for (const int version : {2, 3, 4, 5}) {
        for (const int kind : {0, 1, 2})
            all << char(kind) + block(QByteArray("/src\0x", 6)) + makeLines(version, kind & 2 ? 8 : 4, kind & 1);
    }
    all << all.first() + makeLines(5, 4, false);
    return all;
}
