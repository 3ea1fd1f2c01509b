// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/elf/bytereader.h"
#include "memory/elf/symboltable.h"

#include "core/paths.h"

#include <QTest>

#include <random>

using namespace ohm;
using namespace Qt::StringLiterals;

// The firmware's own ELF files, and what becomes of them when bytes are wrong or missing.
class TestElf final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void readsHeaders_data();
    void readsHeaders();
    void readsSymbols();
    void namesAddresses();
    void findsLines();
    void findsAddressesOfLines();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void survivesCuts();
    void survivesRandomBytes();
    void survivesBrokenLineTables();
    void readsNumbersSafely();

private:
    static QString path(const QString &board)
    {
        return qEnvironmentVariable("OHM_BUILD_DIR") + u"/share/ohmdeck/firmware/bench_demo-%1.elf"_s.arg(board);
    }
    QByteArray m_bytes;
    std::optional<ElfFile> m_file;
    std::optional<SymbolTable> m_symbols;
};

void TestElf::initTestCase()
{
    const auto bytes = readFile(path(u"netduinoplus2"_s));
    QVERIFY(bytes.has_value());
    m_bytes = *bytes;
    auto file = ElfFile::parse(m_bytes);
    QVERIFY(file.has_value());
    m_file = std::move(*file);
    auto symbols = SymbolTable::read(*m_file);
    QVERIFY(symbols.has_value());
    m_symbols = std::move(*symbols);
}

void TestElf::readsHeaders_data()
{
    QTest::addColumn<QString>("board");
    QTest::addColumn<quint64>("flash");
    QTest::addColumn<quint64>("ram");
    QTest::newRow("netduinoplus2") << u"netduinoplus2"_s << quint64(0x08000000) << quint64(0x20000000);
    QTest::newRow("mps2-an386") << u"mps2-an386"_s << quint64(0) << quint64(0x21000000);
}

void TestElf::readsHeaders()
{
    QFETCH(QString, board);
    QFETCH(quint64, flash);
    QFETCH(quint64, ram);
    const auto file = ElfFile::load(path(board));
    QVERIFY(file.has_value());
    QCOMPARE(file->bits(), 32);
    QCOMPARE(file->order(), ByteOrder::Little);
    QCOMPARE(file->machine(), ElfFile::machineArm);
    const ElfSection *text = file->findSection(u".text");
    QVERIFY(text && text->isCode() && text->isAllocated());
    QCOMPARE(text->address, flash);
    QCOMPARE(file->content(*text)->size(), qsizetype(text->size));
    const ElfSection *bss = file->findSection(u".bss");
    QVERIFY(bss && !bss->hasContent() && bss->address >= ram);
    QVERIFY(file->content(*bss)->isEmpty());
    QVERIFY(!file->findSection(u".nothing"));
    const auto loaded = std::ranges::find(file->segments(), 1U, &ElfSegment::type);
    QVERIFY(loaded != file->segments().end());
    QCOMPARE(loaded->physicalAddress, flash);
    QCOMPARE(file->content(*loaded).size(), qsizetype(loaded->fileSize));
    const auto symbols = SymbolTable::read(*file);
    QVERIFY(symbols.has_value());
    QCOMPARE(file->entry() & ~std::uint64_t(1), symbols->find(u"reset_handler"_s)->address);
}

void TestElf::readsSymbols()
{
    const ElfSymbol *motor = m_symbols->find(u"g_motor"_s);
    QVERIFY(motor);
    QCOMPARE(motor->kind, ElfSymbol::Kind::Object);
    QVERIFY(motor->isGlobal && motor->size > 100 && motor->address >= 0x20000000);
    const ElfSymbol *step = m_symbols->find(u"motor_step"_s);
    QVERIFY(step);
    QCOMPARE(step->kind, ElfSymbol::Kind::Function);
    QCOMPARE(step->address & 1, 0U); // without the Thumb bit
    QVERIFY(!m_symbols->find(u"g_nothing"_s));
    QVERIFY(std::ranges::is_sorted(m_symbols->symbols(), {}, &ElfSymbol::address));
    QVERIFY(std::ranges::none_of(m_symbols->symbols(), [](const ElfSymbol &each) { return each.name.startsWith(u'$'); }));
    QVERIFY(m_symbols->findAll(u"room"_s).size() >= 1); // a static function
}

void TestElf::namesAddresses()
{
    const ElfSymbol *step = m_symbols->find(u"motor_step"_s);
    QCOMPARE(m_symbols->describe(step->address), u"motor_step"_s);
    QCOMPARE(m_symbols->describe(step->address + 4), u"motor_step+0x4"_s);
    QVERIFY(m_symbols->describe(step->address + step->size) != u"motor_step+0x%1"_s.arg(step->size, 0, 16));
    QCOMPARE(m_symbols->describe(0x90000000), QString());
    // A routine in assembly has no size.
    const ElfSymbol *divide = m_symbols->find(u"__aeabi_uldivmod"_s);
    QVERIFY(divide);
    QCOMPARE(divide->size, std::uint64_t(0));
    QCOMPARE(m_symbols->describe(divide->address + 8), u"__aeabi_uldivmod+0x8"_s);
}

void TestElf::findsLines()
{
    QVERIFY(!m_symbols->lineProblem());
    const auto line = m_symbols->lines().find(m_symbols->find(u"motor_step"_s)->address);
    QVERIFY(line.has_value());
    QVERIFY2(line->file.endsWith(u"firmware/apps/bench_demo/motor.c"), qPrintable(line->file));
    QFile source(line->file);
    QVERIFY(source.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = source.readAll().split('\n');
    const QByteArray around = lines.mid(line->line - 2, 2).join(' '); // the brace may stand on a line of its own
    QVERIFY2(around.contains("motor_step"), around.constData());
    QVERIFY(!m_symbols->lines().find(0x90000000));
}

void TestElf::findsAddressesOfLines()
{
    const ElfSymbol *step = m_symbols->find(u"motor_step"_s);
    const int line = m_symbols->lines().find(step->address)->line;
    const auto addresses = m_symbols->lines().addressesOf(u"motor.c"_s, line);
    QVERIFY(!addresses.empty());
    QVERIFY(std::ranges::find(addresses, step->address) != addresses.end());
    QCOMPARE(m_symbols->lines().addressesOf(u"bench_demo/motor.c"_s, line), addresses);
    QVERIFY(m_symbols->lines().addressesOf(u"otor.c"_s, line).empty()); // whole components only
    QVERIFY(m_symbols->lines().addressesOf(u"motor.c"_s, 1'000'000).empty());
}

void TestElf::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"no ELF file"_s;
    QTest::newRow("text") << ":10000000000102030405060708090A0B0C0D0E0F78\n"_ba << u"no ELF file"_s;
    QTest::newRow("magic alone") << QByteArray("\x7f"
                                               "ELF")
                                 << u"no ELF file"_s;
    QTest::newRow("half a header") << QByteArray("\x7f"
                                                 "ELF\1\1\1"
        + QByteArray(20, '\0')) << u"the header"_s;
    // All entries would be the first one, as many as the header likes.
    for (const auto &[name, at] : {std::pair("segment", 42), {"section", 46}}) {
        QByteArray bytes = m_bytes;
        bytes[at] = 31;
        QTest::newRow(name) << bytes << u"the %1 table"_s.arg(QLatin1StringView(name));
    }
}

void TestElf::refusesWhatIsNone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const auto file = ElfFile::parse(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Protocol);
    QVERIFY2(file.error().message.english().contains(words), qPrintable(file.error().message.english()));
}

void TestElf::survivesCuts()
{
    for (qsizetype size = 0; size < m_bytes.size(); size += 1 + m_bytes.size() / 200) {
        const auto file = ElfFile::parse(m_bytes.first(size));
        QVERIFY2(!file, qPrintable(QString::number(size))); // the section headers are the last
        QCOMPARE(file.error().code, ErrorCode::Protocol);
    }
}

// What they say does not matter, as long as they end and touch no byte that is not theirs (sanitizers see to that).
void TestElf::survivesRandomBytes()
{
    std::mt19937 random(20260101);
    int parsed = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bytes = m_bytes;
        const qsizetype span = round % 2 ? 52 : bytes.size(); // the header, or anywhere
        for (int i = 0; i < 1 + round % 8; ++i)
            bytes[qsizetype(random() % std::uint32_t(span))] = char(random());
        const auto file = ElfFile::parse(bytes);
        if (file) {
            ++parsed;
            const auto symbols = SymbolTable::read(*file);
            QVERIFY(symbols || !symbols.error().message.isEmpty());
        }
    }
    QVERIFY(parsed > 10);
}

void TestElf::survivesBrokenLineTables()
{
    const auto content = [this](QStringView name) {
        const ElfSection *section = m_file->findSection(name);
        return section ? *m_file->content(*section) : QByteArray();
    };
    LineTable::Sections sections{
        .lines = content(u".debug_line"), .lineTexts = content(u".debug_line_str"), .texts = content(u".debug_str")};
    const auto keepAll = [](std::uint64_t) { return true; };
    QVERIFY(LineTable::parse(sections, keepAll).has_value());
    const QByteArray whole = sections.lines;
    std::mt19937 random(20260102);
    for (int round = 0; round < 150; ++round) {
        sections.lines = whole.first(qMin<qsizetype>(whole.size(), 20'000));
        for (int i = 0; i < 4; ++i)
            sections.lines[qsizetype(random() % std::uint32_t(sections.lines.size()))] = char(random());
        const auto table = LineTable::parse(sections, keepAll);
        QVERIFY(table || !table.error().message.isEmpty());
    }
    // Lines that leave all bounds: "advance line" by as much as there is, twice, and a row.
    sections.lines = QByteArray("\x30\0\0\0\x02\0\x10\0\0\0\1\1\xfb\x0e\x0a\0\1\1\1\1\0\0\0\1\0\0", 26)
        + QByteArray("\3\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\3\xff\xff\xff\xff\xff\xff\xff\xff\xff\0\1\0\1\1", 26);
    QVERIFY(LineTable::parse(sections, keepAll).has_value());
    sections.lines = QByteArray("\x10\0\0\0\x09\0", 6) + QByteArray(14, '\0');
    QCOMPARE(LineTable::parse(sections, keepAll).error().code, ErrorCode::Unsupported); // of version 9
    sections.lines = whole.first(30);
    QCOMPARE(LineTable::parse(sections, keepAll).error().code, ErrorCode::Protocol);
}

void TestElf::readsNumbersSafely()
{
    ByteReader reader(QByteArrayView("\x01\x02\x03\x04\xE5\x8E\x26\x7F"
                                     "ab\0c",
        12));
    QCOMPARE(reader.number(4), 0x04030201U);
    QCOMPARE(reader.unsignedLeb(), 624485U);
    QCOMPARE(reader.signedLeb(), -1);
    QCOMPARE(reader.text(), QByteArrayView("ab"));
    QVERIFY(!reader.atEnd() && !reader.failed());
    QCOMPARE(reader.number(4), 0U); // only one byte is left
    QVERIFY(reader.failed() && reader.atEnd());
    ByteReader endless(QByteArrayView("\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF", 14));
    endless.unsignedLeb();
    QVERIFY(endless.failed());
    ByteReader far(QByteArrayView("abc"));
    far.seek(~std::uint64_t(0));
    QCOMPARE(far.number(1), 0U);
    QVERIFY(far.take(5).isEmpty() && far.failed());
}

QTEST_GUILESS_MAIN(TestElf)
#include "tst_elf.moc"
