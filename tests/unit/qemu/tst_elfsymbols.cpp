// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/elfsymbols.h"

#include <QTest>
#include <QtEndian>

using namespace ohm;
using namespace ohm::qemu;
using namespace Qt::StringLiterals;

namespace {

struct Symbol
{
    QByteArray name;
    quint32 address, size;
    quint8 type; // 1 object, 2 function
};

template <typename Number>
void put(QByteArray &bytes, qsizetype at, Number value)
{
    qToLittleEndian(value, bytes.data() + at);
}

void putSection(QByteArray &file, int index, quint32 type, quint32 offset, quint32 size, quint32 link)
{
    const qsizetype base = 52 + index * 40;
    put<quint32>(file, base + 4, type);
    put<quint32>(file, base + 16, offset);
    put<quint32>(file, base + 20, size);
    put<quint32>(file, base + 24, link);
}

// A 32 bit little-endian ELF file: header, three section headers, symbols, names.
QByteArray elf32(quint16 machine, const std::vector<Symbol> &symbols)
{
    QByteArray names(1, '\0');
    QByteArray table(16, '\0');
    for (const Symbol &symbol : symbols) {
        QByteArray entry(16, '\0');
        put<quint32>(entry, 0, quint32(names.size()));
        put<quint32>(entry, 4, symbol.address);
        put<quint32>(entry, 8, symbol.size);
        entry[12] = char(0x10 | symbol.type);
        put<quint16>(entry, 14, 1);
        table += entry;
        names += symbol.name + '\0';
    }
    QByteArray file(52 + 3 * 40, '\0');
    file.replace(0, 7,
        QByteArray("\x7f"
                   "ELF\x01\x01\x01",
            7));
    put<quint16>(file, 18, machine);
    put<quint32>(file, 24, 0x101);
    put<quint32>(file, 32, 52);
    put<quint16>(file, 46, 40);
    put<quint16>(file, 48, 3);
    putSection(file, 1, 2, quint32(file.size()), quint32(table.size()), 2);
    putSection(file, 2, 3, quint32(file.size() + table.size()), quint32(names.size()), 0);
    return file + table + names;
}

const std::vector<Symbol> someSymbols{{"g_bench", 0x21000298, 0xe8, 1}, {"main", 0x1c9, 0x40, 2}, {"$t", 0x1c8, 0, 0}};

} // namespace

class TestElfSymbols final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSymbols();
    void survivesEveryTruncation();
    void survivesFlippedBytes();
    void refusesOtherFiles();
    void knowsWhatRunsWhere();
};

void TestElfSymbols::readsSymbols()
{
    const auto elf = parseElf(elf32(40, someSymbols));
    QVERIFY(elf);
    QCOMPARE(elf->machine, 40);
    QCOMPARE(elf->bits, 32);
    QCOMPARE(elf->entry, 0x101U);
    QCOMPARE(elf->symbols.size(), 2U);
    QCOMPARE(elf->find(u"g_bench"_s)->address, 0x21000298U);
    QCOMPARE(elf->find(u"g_bench"_s)->size, 0xe8U);
    QCOMPARE(elf->find(u"main"_s)->address, 0x1c8U); // without the Thumb bit
    QCOMPARE(elf->functionAt(0x207)->name, u"main"_s);
    QVERIFY(!elf->functionAt(0x208));
    QVERIFY(!elf->functionAt(0x21000298));
    QVERIFY(!elf->find(u"nothing"_s));
}

void TestElfSymbols::survivesEveryTruncation()
{
    const QByteArray whole = elf32(40, someSymbols);
    for (qsizetype size = 0; size < whole.size() - 8; ++size) {
        const QByteArray part = whole.left(size);
        const auto elf = parseElf(part);
        QVERIFY2(!elf || elf->symbols.size() <= 2U, qPrintable(QString::number(size)));
    }
    QVERIFY(!parseElf(whole.left(100)));
}

void TestElfSymbols::survivesFlippedBytes()
{
    const QByteArray whole = elf32(40, someSymbols);
    for (qsizetype at = 4; at < whole.size(); ++at) {
        for (const char value : {'\xff', '\x7f', '\x02'}) {
            QByteArray broken = whole;
            broken[at] = value;
            const auto elf = parseElf(broken);
            QVERIFY(!elf || elf->symbols.size() < 100U);
        }
    }
}

void TestElfSymbols::refusesOtherFiles()
{
    QVERIFY(!isElf("MZ"));
    QVERIFY(!parseElf("not an ELF file, but long enough"));
    QVERIFY(!parseElf(""));
}

void TestElfSymbols::knowsWhatRunsWhere()
{
    const auto runs = [](int machine, int bits, const QString &arch) {
        ElfFile elf;
        elf.machine = machine;
        elf.bits = bits;
        return elfRunsOn(elf, arch);
    };
    QVERIFY(runs(40, 32, u"arm"_s));
    QVERIFY(runs(40, 32, u"aarch64"_s));
    QVERIFY(!runs(183, 64, u"arm"_s));
    QVERIFY(!runs(243, 64, u"riscv32"_s));
    QVERIFY(runs(243, 32, u"riscv32"_s));
    QVERIFY(!runs(40, 32, u"riscv32"_s));
    QVERIFY(runs(9999, 32, u"arm"_s)); // whoever we do not know may try
    QCOMPARE(elfMachineName(183), u"AArch64"_s);
    QCOMPARE(elfMachineName(9999), u"machine number 9999"_s);
}

QTEST_GUILESS_MAIN(TestElfSymbols)
#include "tst_elfsymbols.moc"
