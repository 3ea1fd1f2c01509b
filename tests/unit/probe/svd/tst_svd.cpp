// SPDX-License-Identifier: GPL-3.0-or-later
#include "../fakememory.h"
#include "probe/engine/svdaccess.h"
#include "probe/engine/svdlibrary.h"
#include "probe/engine/svdnumber.h"
#include "probe/engine/svdreader.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;
using ohm::testing::FakeMemory;

namespace {

Deadline soon() { return Deadline::after(5s); }

QByteArray deviceWith(const QByteArray &peripherals, const QByteArray &head = {})
{
    return "<?xml version=\"1.0\"?>\n<device>\n<name>TEST</name>" + head
        + "<size>32</size><resetValue>0x10</resetValue>\n<peripherals>\n" + peripherals + "\n</peripherals></device>";
}

QByteArray peripheral(const QByteArray &registers, const QByteArray &name = "UART", const QByteArray &base = "0x20000000")
{
    return "<peripheral><name>" + name + "</name><baseAddress>" + base + "</baseAddress><registers>\n" + registers
        + "\n</registers></peripheral>\n";
}

QByteArray reg(const QByteArray &name, const QByteArray &offset, const QByteArray &more = {})
{
    return "<register><name>" + name + "</name><addressOffset>" + offset + "</addressOffset>" + more + "</register>\n";
}

QByteArray field(const QByteArray &name, const QByteArray &bits, const QByteArray &more = {})
{
    return "<field><name>" + name + "</name><bitRange>" + bits + "</bitRange>" + more + "</field>\n";
}

QStringList namesOf(const SvdPeripheral &peripheral)
{
    QStringList names;
    for (const SvdRegister &each : peripheral.registers)
        names << u"%1@%2"_s.arg(each.name, QString::number(each.address, 16));
    return names;
}

const QByteArray modes = "<enumeratedValues><name>Modes</name>"
                         "<enumeratedValue><name>Off</name><value>0</value></enumeratedValue>"
                         "<enumeratedValue><name>Slow</name><value>#01</value></enumeratedValue>"
                         "<enumeratedValue><name>Fast</name><value>#1x</value></enumeratedValue></enumeratedValues>";

} // namespace

class TestSvd final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsPatterns();
    void readsIndices();
    void handsPropertiesDown();
    void repeats();
    void writesClustersOut();
    void derivesPeripherals();
    void derivesRegistersFieldsAndValues();
    void namesValues();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void keepsItsLimits();
    void keepsFieldsThatAct();
    void readsRegisters();
    void writesRegisters();
    void loadsFilesAgainWhenTheyChange();
};

void TestSvd::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value"); // -1: none
    QTest::newRow("decimal") << u"42"_s << qint64(42);
    QTest::newRow("plus") << u"+7"_s << qint64(7);
    QTest::newRow("leading zero") << u"010"_s << qint64(10); // not octal
    QTest::newRow("hex") << u"0xFf"_s << qint64(255);
    QTest::newRow("binary") << u"#1010"_s << qint64(10);
    QTest::newRow("binary c") << u"0b11"_s << qint64(3);
    QTest::newRow("kilo") << u"4k"_s << qint64(4096);
    QTest::newRow("mega") << u"0x1M"_s << qint64(1048576);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("words") << u"many"_s << qint64(-1);
    QTest::newRow("too large") << u"0x1FFFFFFFFFFFFFFFF"_s << qint64(-1);
    QTest::newRow("scaled too large") << u"0xFFFFFFFFFFFFFFFFk"_s << qint64(-1);
}

void TestSvd::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QCOMPARE(qint64(svdNumber(text).value_or(~std::uint64_t(0))), value);
}

void TestSvd::readsPatterns()
{
    QCOMPARE(svdPattern(u"#1x0"_s)->value, 4U);
    QCOMPARE(svdPattern(u"#1x0"_s)->mask & 7, 5U);
    QCOMPARE(svdPattern(u"5"_s)->value, 5U);
    QVERIFY(!svdPattern(u"#12"_s));
    QVERIFY(!svdPattern(u"x"_s));
}

void TestSvd::readsIndices()
{
    QCOMPARE(svdIndices({}, 3), (QStringList{u"0"_s, u"1"_s, u"2"_s}));
    QCOMPARE(svdIndices(u"3-5"_s, 3), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(svdIndices(u"B-D"_s, 3), (QStringList{u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(svdIndices(u"LOW, HIGH"_s, 2), (QStringList{u"LOW"_s, u"HIGH"_s}));
    QCOMPARE(svdIndices(u"0-1"_s, 3), QStringList());
    QCOMPARE(svdIndices(u"0-999999999"_s, 3), QStringList());
    QCOMPARE(svdIndices(u"A,B"_s, 3), QStringList());
}

void TestSvd::handsPropertiesDown()
{
    const auto device = parseSvd(deviceWith(
        peripheral(reg("A", "0") + reg("B", "4", "<size>16</size><access>read-only</access><resetValue>7</resetValue>")
            + reg("C", "8",
                "<access>write-only</access><fields>" + field("X", "[3:0]") + field("Y", "[7:4]", "<access>read-only</access>")
                    + "</fields>"))));
    OHM_VERIFY_RESULT(device);
    QCOMPARE(device->name, u"TEST"_s);
    const SvdPeripheral &uart = *device->find(u"UART"_s);
    QCOMPARE(uart.find(u"A"_s)->bits, 32);
    QCOMPARE(uart.find(u"A"_s)->resetValue, std::optional<std::uint64_t>(0x10));
    QCOMPARE(uart.find(u"B"_s)->bits, 16);
    QCOMPARE(uart.find(u"B"_s)->access, SvdAccess::ReadOnly);
    QCOMPARE(uart.find(u"B"_s)->resetValue, std::optional<std::uint64_t>(7));
    QCOMPARE(uart.find(u"C"_s)->find(u"X"_s)->access, SvdAccess::WriteOnly);
    QCOMPARE(uart.find(u"C"_s)->find(u"Y"_s)->access, SvdAccess::ReadOnly);
    QVERIFY(!uart.find(u"D"_s));
}

void TestSvd::repeats()
{
    const auto device =
        parseSvd(deviceWith(peripheral(reg("CH%s", "0x10", "<dim>2</dim><dimIncrement>4</dimIncrement><dimIndex>A,B</dimIndex>")
            + reg("BUF[%s]", "0x20",
                "<dim>3</dim><dimIncrement>8</dimIncrement><fields><field><name>P%s</name><dim>4</dim>"
                "<dimIncrement>2</dimIncrement><bitOffset>0</bitOffset><bitWidth>2</bitWidth></field></fields>"))));
    OHM_VERIFY_RESULT(device);
    QCOMPARE(namesOf(device->peripherals[0]),
        (QStringList{u"CHA@20000010"_s, u"CHB@20000014"_s, u"BUF[0]@20000020"_s, u"BUF[1]@20000028"_s, u"BUF[2]@20000030"_s}));
    const SvdRegister &buffer = device->peripherals[0].registers[2];
    QCOMPARE(buffer.fields.size(), 4U);
    QCOMPARE(buffer.find(u"P3"_s)->lsb, 6);
    QCOMPARE(buffer.find(u"P3"_s)->mask(), 0xC0U);
}

void TestSvd::writesClustersOut()
{
    const auto device = parseSvd(deviceWith(peripheral(
        "<cluster><name>DMA[%s]</name><dim>2</dim><dimIncrement>0x100</dimIncrement><addressOffset>0x40</addressOffset>"
        "<size>8</size>"
        + reg("CTRL", "0") + "<cluster><name>IN</name><addressOffset>8</addressOffset>" + reg("DATA", "4")
        + "</cluster></cluster>")));
    OHM_VERIFY_RESULT(device);
    QCOMPARE(namesOf(device->peripherals[0]),
        (QStringList{
            u"DMA[0].CTRL@20000040"_s, u"DMA[0].IN.DATA@2000004c"_s, u"DMA[1].CTRL@20000140"_s, u"DMA[1].IN.DATA@2000014c"_s}));
    QCOMPARE(device->peripherals[0].registers[1].bits, 8);
}

void TestSvd::derivesPeripherals()
{
    const auto device = parseSvd(deviceWith(peripheral(reg("A", "0") + reg("B", "4"))
        + "<peripheral derivedFrom=\"UART\"><name>UART2</name><baseAddress>0x30000000</baseAddress></peripheral>"
        + "<peripheral derivedFrom=\"UART2\"><name>UART3</name><baseAddress>0x40000000</baseAddress><registers>" + reg("B", "8")
        + reg("C", "12") + "</registers></peripheral>"));
    OHM_VERIFY_RESULT(device);
    QCOMPARE(namesOf(*device->find(u"UART2"_s)), (QStringList{u"A@30000000"_s, u"B@30000004"_s}));
    QCOMPARE(namesOf(*device->find(u"UART3"_s)), (QStringList{u"A@40000000"_s, u"B@40000008"_s, u"C@4000000c"_s}));
}

void TestSvd::derivesRegistersFieldsAndValues()
{
    const QByteArray other =
        peripheral(reg("SRC", "0", "<fields>" + field("MODE", "[1:0]", modes) + "</fields>"), "TIMER", "0x50000000");
    const auto device = parseSvd(deviceWith(other
        + peripheral("<register derivedFrom=\"TIMER.SRC\"><name>COPY</name><addressOffset>4</addressOffset></register>"
            + reg("OWN", "8",
                "<fields><field derivedFrom=\"TIMER.SRC.MODE\"><name>M</name><bitRange>[5:4]</bitRange></field>"
                    + field("N", "[7:6]", "<enumeratedValues derivedFrom=\"TIMER.SRC.MODE.Modes\"/>") + "</fields>")
            + "<register derivedFrom=\"OWN\"><name>NEXT</name><addressOffset>12</addressOffset></register>")));
    OHM_VERIFY_RESULT(device);
    const SvdPeripheral &uart = *device->find(u"UART"_s);
    QCOMPARE(uart.find(u"COPY"_s)->find(u"MODE"_s)->values.size(), 3U);
    QCOMPARE(uart.find(u"OWN"_s)->find(u"M"_s)->lsb, 4);
    QCOMPARE(uart.find(u"OWN"_s)->find(u"M"_s)->values.size(), 3U);
    QCOMPARE(uart.find(u"OWN"_s)->find(u"N"_s)->values[2].name, u"Fast"_s);
    QCOMPARE(uart.find(u"NEXT"_s)->fields.size(), 2U);
}

void TestSvd::namesValues()
{
    const auto device = parseSvd(deviceWith(peripheral(reg("R", "0",
        "<fields>" + field("MODE", "[3:2]", modes)
            + field("W", "[4:4]",
                "<enumeratedValues><usage>write</usage><enumeratedValue><name>Clear</name><value>1</value></enumeratedValue>"
                "</enumeratedValues><enumeratedValues><usage>read</usage><enumeratedValue><name>Pending</name><value>1</value>"
                "</enumeratedValue><enumeratedValue><name>Other</name><isDefault>true</isDefault></enumeratedValue>"
                "</enumeratedValues>")
            + "</fields>"))));
    OHM_VERIFY_RESULT(device);
    const SvdField &mode = *device->peripherals[0].registers[0].find(u"MODE"_s);
    QCOMPARE(mode.in(0b1001), 2U);
    QCOMPARE(mode.meaningOf(0)->name, u"Off"_s);
    QCOMPARE(mode.meaningOf(2)->name, u"Fast"_s);
    QCOMPARE(mode.meaningOf(3)->name, u"Fast"_s);
    QCOMPARE(mode.named(u"Slow"_s)->value, 1U);
    const SvdField &flag = *device->peripherals[0].registers[0].find(u"W"_s);
    QCOMPARE(flag.meaningOf(1)->name, u"Pending"_s);
    QCOMPARE(flag.meaningOf(0)->name, u"Other"_s);
    QCOMPARE(flag.named(u"Clear"_s)->value, 1U);
    QVERIFY(!flag.named(u"Pending"_s));
    QVERIFY(!flag.named(u"Other"_s));
}

void TestSvd::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("words");
    const auto inRegister = [](const QByteArray &more) { return deviceWith(peripheral(reg("R", "0", more))); };
    QTest::newRow("empty") << QByteArray() << u"Line 1: the file is no well-formed XML"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\1\2\3",
        7) << u"no well-formed XML"_s;
    QTest::newRow("cut off") << deviceWith(peripheral(reg("R", "0"))).chopped(30)
                             << u"Line 8: the file is no well-formed XML"_s;
    QTest::newRow("other root") << QByteArray("<html/>") << u"<html> is not the <device>"_s;
    QTest::newRow("no peripherals") << QByteArray("<device><name>X</name></device>") << u"<peripherals> is missing"_s;
    QTest::newRow("no base") << deviceWith("<peripheral><name>X</name></peripheral>")
                             << u"Line 5, <peripheral>: <baseAddress> is missing."_s;
    QTest::newRow("no name") << deviceWith("<peripheral><baseAddress>0</baseAddress></peripheral>") << u"it has no <name>."_s;
    QTest::newRow("no number") << deviceWith(peripheral(reg("R", "zero")))
                               << u"Line 6, <addressOffset>: \"zero\" is no number."_s;
    QTest::newRow("size") << inRegister("<size>65</size>") << u"a register of 65 bits is not possible"_s;
    QTest::newRow("access") << inRegister("<access>sometimes</access>") << u"\"sometimes\" is no kind of access"_s;
    QTest::newRow("range") << inRegister("<fields>" + field("F", "[0:3]") + "</fields>") << u"is no range of bits"_s;
    QTest::newRow("beyond") << inRegister("<fields>" + field("F", "[32:30]") + "</fields>")
                            << u"F lies beyond the register's 32 bits."_s;
    QTest::newRow("lsb above msb") << inRegister("<fields><field><name>F</name><lsb>4</lsb><msb>2</msb></field></fields>")
                                   << u"lies below its first"_s;
    QTest::newRow("repeated beyond") << inRegister(
        "<fields><field><name>F%s</name><dim>9</dim><dimIncrement>4</dimIncrement><bitRange>[3:0]</bitRange>"
        "</field></fields>") << u"F8 lies beyond the register's 32 bits."_s;
    QTest::newRow("no base to derive from") << deviceWith("<peripheral derivedFrom=\"NONE\"><name>X</name></peripheral>")
                                            << u"there is no NONE that it could be derived from"_s;
    QTest::newRow("circle") << deviceWith("<peripheral derivedFrom=\"B\"><name>A</name></peripheral>"
                                          "<peripheral derivedFrom=\"A\"><name>B</name></peripheral>")
                            << u"in a circle"_s;
    QTest::newRow("itself") << deviceWith("<peripheral derivedFrom=\"A\"><name>A</name></peripheral>")
                            << u"could be derived from"_s;
    QTest::newRow("no place for the index") << inRegister("<dim>2</dim><dimIncrement>4</dimIncrement>") << u"has no %s"_s;
    QTest::newRow("wrong indices") << deviceWith(
        peripheral(reg("R%s", "0", "<dim>2</dim><dimIncrement>4</dimIncrement><dimIndex>1-3</dimIndex>")))
                                   << u"\"1-3\" does not name 2 things."_s;
    QTest::newRow("value") << inRegister("<fields>"
        + field("F", "[1:0]",
            "<enumeratedValues><enumeratedValue><name>E</name><value>?</value></enumeratedValue>"
            "</enumeratedValues>")
        + "</fields>") << u"\"?\" is no value."_s;
    QTest::newRow("words") << deviceWith({}, "<addressUnitBits>16</addressUnitBits>") << u"only bytes are known"_s;
}

void TestSvd::tellsWhatIsWrong()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, words);
    const auto device = parseSvd(xml);
    QVERIFY(!device);
    QVERIFY2(device.error().message.english().contains(words), qPrintable(device.error().message.english()));
}

void TestSvd::keepsItsLimits()
{
    const auto many = [](const QByteArray &count) {
        return deviceWith(peripheral(reg("R%s", "0", "<dim>" + count + "</dim><dimIncrement>4</dimIncrement>")));
    };
    OHM_VERIFY_RESULT(parseSvd(many("65536")));
    OHM_VERIFY_ERROR(parseSvd(many("65537")), ErrorCode::LimitExceeded);
    OHM_VERIFY_ERROR(parseSvd(many("0")), ErrorCode::LimitExceeded);
    const auto nested = deviceWith(peripheral("<cluster><name>C%s</name><dim>100</dim><dimIncrement>4</dimIncrement>"
                                              "<addressOffset>0</addressOffset>"
        + reg("R%s", "0", "<dim>65536</dim><dimIncrement>4</dimIncrement>") + "</cluster>"));
    OHM_VERIFY_ERROR(parseSvd(nested), ErrorCode::LimitExceeded);
    OHM_VERIFY_ERROR(parseSvd("<device>" + QByteArray("<a>").repeated(100)), ErrorCode::LimitExceeded);
    // Entities that grow without end are the XML reader's to refuse.
    QByteArray bomb = "<!DOCTYPE d [<!ENTITY a \"0123456789\">";
    for (char c = 'b'; c <= 'j'; ++c)
        bomb += QByteArray("<!ENTITY ") + c + " \"" + (QByteArray("&") + char(c - 1) + ';').repeated(10) + "\">";
    OHM_VERIFY_ERROR(parseSvd(bomb + "]><device><name>&j;</name></device>"), ErrorCode::Protocol);
}

void TestSvd::keepsFieldsThatAct()
{
    const auto device = parseSvd(deviceWith(peripheral(reg("SR", "0",
        "<fields>" + field("FLAG", "[0:0]", "<modifiedWriteValues>oneToClear</modifiedWriteValues>")
            + field("LOW", "[1:1]", "<modifiedWriteValues>zeroToClear</modifiedWriteValues>") + field("KEEP", "[3:2]")
            + field("MODE", "[5:4]") + "</fields>"))));
    OHM_VERIFY_RESULT(device);
    const SvdRegister &entry = device->peripherals[0].registers[0];
    QCOMPARE(withField(entry, *entry.find(u"MODE"_s), 0b101101, 0b01), 0b011110U); // FLAG would be cleared by a one
    QCOMPARE(withField(entry, *entry.find(u"FLAG"_s), 0b101101, 1), 0b101111U);
}

void TestSvd::readsRegisters()
{
    const auto device = parseSvd(deviceWith(peripheral(reg("DATA", "0", "<readAction>clear</readAction>")
        + reg("OUT", "4", "<access>write-only</access>") + reg("BYTE", "9", "<size>8</size>")
        + reg("FIFO", "12", "<fields>" + field("HEAD", "[7:0]", "<readAction>modify</readAction>") + "</fields>")
        + reg("AWAY", "0x100000"))));
    OHM_VERIFY_RESULT(device);
    FakeMemory memory;
    memory.poke(0x20000000, 0x11223344);
    memory.poke(0x20000009, 0x5A, 1);
    const auto readings = readRegisters(memory, device->peripherals[0].registers, false, soon(), {});
    OHM_VERIFY_RESULT(readings);
    QVERIFY(!(*readings)[0].value);
    QVERIFY((*readings)[0].whyNot.english().contains(u"allow_side_effects"));
    QVERIFY((*readings)[1].whyNot.english().contains(u"only be written"));
    QCOMPARE((*readings)[2].value, std::optional<std::uint64_t>(0x5A));
    QVERIFY(!(*readings)[3].value);
    QVERIFY((*readings)[4].whyNot.english().contains(u"0x20100000"));
    for (const std::uint64_t untouched : {0x20000000, 0x20000004, 0x2000000C})
        QVERIFY(!memory.wasRead(untouched));
    const auto all = readRegisters(memory, device->peripherals[0].registers, true, soon(), {});
    QCOMPARE((*all)[0].value, std::optional<std::uint64_t>(0x11223344));
    QVERIFY(!memory.wasRead(0x20000004));
    memory.setFailure(ErrorCode::Disconnected);
    OHM_VERIFY_ERROR(readRegisters(memory, device->peripherals[0].registers, true, soon(), {}), ErrorCode::Disconnected);
}

void TestSvd::writesRegisters()
{
    const auto device = parseSvd(deviceWith(peripheral(
        reg("CTRL", "0",
            "<fields>" + field("MODE", "[5:4]", modes) + field("ID", "[31:24]", "<access>read-only</access>") + "</fields>")
        + reg("OUT", "4", "<access>write-only</access><fields>" + field("BIT", "[0:0]") + "</fields>")
        + reg("STAT", "8", "<access>read-only</access>")
        + reg("DATA", "12", "<readAction>clear</readAction><fields>" + field("LOW", "[7:0]") + "</fields>"))));
    OHM_VERIFY_RESULT(device);
    const SvdPeripheral &uart = device->peripherals[0];
    FakeMemory memory;
    memory.poke(0x20000000, 0xAB00000F);
    const SvdRegister &control = *uart.find(u"CTRL"_s);
    const auto written = writeRegister(memory, {&control, control.find(u"MODE"_s), 2}, soon(), {});
    OHM_VERIFY_RESULT(written);
    QCOMPARE(memory.peek(0x20000000), 0xAB00002FU);
    QCOMPARE(written->before, std::optional<std::uint64_t>(0xAB00000F));
    QCOMPARE(written->after, std::optional<std::uint64_t>(0xAB00002F));
    const auto tooLarge = writeRegister(memory, {&control, control.find(u"MODE"_s), 4}, soon(), {});
    OHM_VERIFY_ERROR(tooLarge, ErrorCode::InvalidArgument);
    QCOMPARE(tooLarge.error().field, u"value"_s);
    OHM_VERIFY_ERROR(writeRegister(memory, {&control, nullptr, 0x100000000}, soon(), {}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(writeRegister(memory, {&control, control.find(u"ID"_s), 1}, soon(), {}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(writeRegister(memory, {uart.find(u"STAT"_s), nullptr, 1}, soon(), {}), ErrorCode::InvalidArgument);
    const SvdRegister &out = *uart.find(u"OUT"_s);
    const auto blind = writeRegister(memory, {&out, out.find(u"BIT"_s), 1}, soon(), {});
    OHM_VERIFY_RESULT(blind);
    QCOMPARE(blind->written, 0x11U); // with what the register has after a reset
    QVERIFY(!blind->before && !blind->after && !memory.wasRead(0x20000004));
    const SvdRegister &data = *uart.find(u"DATA"_s);
    const auto acting = writeRegister(memory, {&data, data.find(u"LOW"_s), 1}, soon(), {});
    OHM_VERIFY_ERROR(acting, ErrorCode::InvalidArgument);
    QCOMPARE(acting.error().field, u"allow_side_effects"_s);
    OHM_VERIFY_RESULT(writeRegister(memory, {&data, nullptr, 0x77}, soon(), {}));
    QVERIFY(!memory.wasRead(0x2000000C));
    OHM_VERIFY_RESULT(writeRegister(memory, {&data, data.find(u"LOW"_s), 1, true}, soon(), {}));
}

void TestSvd::loadsFilesAgainWhenTheyChange()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"chip.svd"_s);
    const auto write = [&](const QByteArray &content) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    SvdLibrary library;
    OHM_VERIFY_ERROR(library.load(path), ErrorCode::NotFound);
    OHM_VERIFY_ERROR(library.load(folder.path()), ErrorCode::NotFound);
    QVERIFY(write(deviceWith(peripheral(reg("A", "0")))));
    const auto first = library.load(path);
    OHM_VERIFY_RESULT(first);
    QCOMPARE(library.load(path)->get(), first->get());
    QVERIFY(write(deviceWith(peripheral(reg("A", "0") + reg("B", "4")))));
    const auto second = library.load(path);
    OHM_VERIFY_RESULT(second);
    QCOMPARE((*second)->peripherals[0].registers.size(), 2U);
    QVERIFY(write("<device>"));
    const auto broken = library.load(path);
    OHM_VERIFY_ERROR(broken, ErrorCode::Protocol);
    QVERIFY(broken.error().message.english().startsWith(u"chip.svd: Line 1"));
}

QTEST_GUILESS_MAIN(TestSvd)
#include "tst_svd.moc"
