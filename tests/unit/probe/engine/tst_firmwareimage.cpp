// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/firmwareimage.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::probe;
using namespace Qt::StringLiterals;

namespace {

QByteArray number(std::uint64_t value, int size, ByteOrder order = ByteOrder::Little)
{
    QByteArray bytes(size, '\0');
    storeNumber(value, {bytes.data(), std::size_t(size)}, order);
    return bytes;
}

struct Segment
{
    std::uint32_t type = 1;
    std::uint32_t address = 0;
    QByteArray bytes;
    std::uint32_t memorySize = 0;
};

// An ELF file of 32 bits with nothing but segments.
QByteArray elf(const std::vector<Segment> &segments, int machine = 40, ByteOrder order = ByteOrder::Little)
{
    const auto n = [order](std::uint64_t value, int size) { return number(value, size, order); };
    QByteArray file = "\x7f"
                      "ELF\x01";
    file += order == ByteOrder::Little ? '\x01' : '\x02';
    file += QByteArray("\x01").leftJustified(10, '\0') + n(2, 2) + n(std::uint64_t(machine), 2) + n(1, 4) + n(0x08000101, 4)
        + n(52, 4) + n(0, 4) + n(0, 4) + n(52, 2) + n(32, 2) + n(segments.size(), 2) + n(40, 2) + n(0, 2) + n(0, 2);
    QByteArray content;
    for (const Segment &segment : segments) {
        const auto offset = std::uint64_t(52 + 32 * qsizetype(segments.size()) + content.size());
        const auto size = std::uint64_t(segment.bytes.size());
        file += n(segment.type, 4) + n(offset, 4) + n(0x10000000, 4) + n(segment.address, 4) + n(size, 4)
            + n(std::max<std::uint64_t>(size, segment.memorySize), 4) + n(5, 4) + n(4, 4);
        content += segment.bytes;
    }
    return file + content;
}

QByteArray record(int type, int offset, const QByteArray &data)
{
    QByteArray bytes;
    bytes += char(data.size());
    bytes += number(std::uint64_t(offset), 2, ByteOrder::Big);
    bytes += char(type);
    bytes += data;
    char sum = 0;
    for (const char byte : bytes)
        sum = char(sum + byte);
    bytes += char(-sum);
    return ':' + bytes.toHex().toUpper() + "\r\n";
}

const QByteArray endRecord = ":00000001FF\n";

Result<FirmwareImage> parse(const QByteArray &content, const QString &name, std::optional<std::uint64_t> address = {})
{
    return parseFirmware(content, name, address);
}

} // namespace

class TestFirmwareImage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsElfAtItsPhysicalAddresses();
    void readsHex();
    void readsHexOfTheOldKind();
    void readsPlainBytes();
    void refuses_data();
    void refuses();
    void refusesOtherMachines();
    void survivesCutFiles();
    void readsFiles();
};

void TestFirmwareImage::readsElfAtItsPhysicalAddresses()
{
    const auto image = parse(elf({{.address = 0x08000004, .bytes = "BBBB"}, {.address = 0x08000000, .bytes = "AAAA"},
                                 {.address = 0x20000000, .memorySize = 64}, {.type = 6, .address = 0x08000000, .bytes = "no"}}),
        u"demo"_s);
    OHM_VERIFY_RESULT(image);
    QVERIFY(image->form == FirmwareForm::Elf);
    QCOMPARE(image->blocks.size(), 1U); // what touches is one, what has nothing in the file is none
    QCOMPARE(image->blocks[0].address, 0x08000000U);
    QCOMPARE(image->blocks[0].bytes, QByteArray("AAAABBBB"));
    QCOMPARE(image->entry, std::optional<std::uint64_t>(0x08000101));
    QCOMPARE(image->size(), 8U);
    OHM_VERIFY_RESULT(parse(elf({{.address = 16, .bytes = "x"}}), u"a.elf"_s, 16)); // its own address once more
    const auto moved = parse(elf({{.address = 16, .bytes = "x"}}), u"a.elf"_s, 32);
    OHM_VERIFY_ERROR(moved, ErrorCode::InvalidArgument);
    QCOMPARE(moved.error().field, u"address"_s);
}

void TestFirmwareImage::readsHex()
{
    const auto image = parse(record(4, 0, QByteArray::fromHex("0800")) + record(0, 0xFFFE, "ab")
            + record(4, 0, QByteArray::fromHex("0801")) + record(0, 0, "cd") + "\n" + record(0, 0x100, "ef")
            + record(5, 0, QByteArray::fromHex("08000141")) + endRecord + "anything after the end",
        u"a.hex"_s);
    OHM_VERIFY_RESULT(image);
    QVERIFY(image->form == FirmwareForm::IntelHex);
    QCOMPARE(image->blocks.size(), 2U);
    QCOMPARE(image->blocks[0].address, 0x0800FFFEU);
    QCOMPARE(image->blocks[0].bytes, QByteArray("abcd"));
    QCOMPARE(image->blocks[1].address, 0x08010100U);
    QCOMPARE(image->entry, std::optional<std::uint64_t>(0x08000141));
}

void TestFirmwareImage::readsHexOfTheOldKind()
{
    // Offsets wrap within the 64 KiB of a segment.
    const auto image = parse(record(2, 0, QByteArray::fromHex("1000")) + record(0, 0xFFFF, "xy")
            + record(3, 0, QByteArray::fromHex("10000020")) + endRecord,
        u"a.hex"_s);
    OHM_VERIFY_RESULT(image);
    QCOMPARE(image->blocks.size(), 2U);
    QCOMPARE(image->blocks[0].address, 0x10000U);
    QCOMPARE(image->blocks[0].bytes, QByteArray("y"));
    QCOMPARE(image->blocks[1].address, 0x1FFFFU);
    QCOMPARE(image->entry, std::optional<std::uint64_t>(0x10020));
}

void TestFirmwareImage::readsPlainBytes()
{
    const auto image = parse(":looks like hex", u"a.BIN"_s, 0x08000000);
    OHM_VERIFY_RESULT(image);
    QVERIFY(image->form == FirmwareForm::Binary);
    QCOMPARE(image->blocks[0].address, 0x08000000U);
    QCOMPARE(image->size(), 15U);
    const auto missing = parse("bytes", u"a.bin"_s);
    OHM_VERIFY_ERROR(missing, ErrorCode::InvalidArgument);
    QCOMPARE(missing.error().field, u"address"_s);
    QVERIFY(!missing.error().nextActions.empty());
    OHM_VERIFY_ERROR(parse("bytes", u"a.bin"_s, ~std::uint64_t(0) - 2), ErrorCode::InvalidArgument);
}

void TestFirmwareImage::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const QByteArray linear = record(4, 0, QByteArray::fromHex("0800"));
    QTest::newRow("empty") << QByteArray() << u"is empty"_s;
    QTest::newRow("text") << QByteArray("int main() {}\n") << u"neither an ELF nor an Intel HEX"_s;
    QTest::newRow("uf2") << QByteArray("UF2\nWQ]\x9e") << u"of the kind UF2"_s;
    QTest::newRow("s-record") << QByteArray("S00600004844521B\n") << u"Motorola"_s;
    QTest::newRow("archive") << QByteArray("!<arch>\nx") << u"archive"_s;
    QTest::newRow("elf without segments") << elf({}) << u"nothing in it"_s;
    QTest::newRow("elf cut off") << elf({{.address = 0, .bytes = "AAAA"}}).chopped(2) << u"cut off"_s;
    QTest::newRow("elf header cut off") << elf({{.address = 0, .bytes = "AAAA"}}).first(40) << u"cut off"_s;
    QTest::newRow("elf overlapping") << elf({{.address = 0x100, .bytes = "AAAA"}, {.address = 0x102, .bytes = "BBBB"}})
                                     << u"overlap: 0x100 to 0x103 and 0x102 to 0x105"_s;
    QTest::newRow("hex overlapping") << linear + record(0, 0, "abcd") + record(0, 2, "ef") + endRecord << u"overlap"_s;
    QTest::newRow("hex without an end") << linear + record(0, 0, "abcd") << u"no end record"_s;
    QTest::newRow("hex with nothing") << linear + endRecord << u"nothing in it"_s;
    QTest::newRow("hex checksum") << linear + ":0100000041BF\n" + endRecord << u"Line 2 of the HEX file: its checksum"_s;
    QTest::newRow("hex length") << QByteArray(":0400000041BE\n") << u"not as long as it says"_s;
    QTest::newRow("hex digits") << QByteArray(":01000000ZZBE\n") << u"hexadecimal digits"_s;
    QTest::newRow("hex odd") << QByteArray(":010\n") << u"hexadecimal digits"_s;
    QTest::newRow("hex no colon") << linear + "0100000041BE\n" << u"Line 2 of the HEX file: it does not begin"_s;
    QTest::newRow("hex type") << record(7, 0, "a") << u"no record type 7"_s;
    QTest::newRow("hex address size") << record(4, 0, "a") << u"has 2 bytes, not 1"_s;
    QTest::newRow("hex wraps") << linear + record(0, 0xFFFF, "ab") << u"run over the end"_s;
}

void TestFirmwareImage::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto image = parse(content, u"a.file"_s);
    OHM_VERIFY_ERROR(image, ErrorCode::InvalidArgument);
    QVERIFY2(image.error().message.english().contains(words), qPrintable(image.error().message.english()));
}

void TestFirmwareImage::refusesOtherMachines()
{
    const auto arm = parse(elf({{.address = 16, .bytes = "x"}}), u"a"_s);
    const auto riscv = parse(elf({{.address = 16, .bytes = "x"}}, 243), u"a"_s);
    const auto big = parse(elf({{.address = 16, .bytes = "x"}}, 40, ByteOrder::Big), u"a"_s);
    const auto plain = parse("x", u"a.bin"_s, 0);
    OHM_VERIFY_RESULT(arm);
    OHM_VERIFY_RESULT(big);
    OHM_VERIFY_RESULT(checkMachine(*arm, u"cortex_m"_s, ByteOrder::Little));
    OHM_VERIFY_RESULT(checkMachine(*arm, u"mem_ap"_s, ByteOrder::Little));
    OHM_VERIFY_RESULT(checkMachine(*riscv, u"riscv"_s, ByteOrder::Little));
    OHM_VERIFY_RESULT(checkMachine(*plain, u"cortex_m"_s, ByteOrder::Little));
    const auto wrong = checkMachine(*riscv, u"cortex_m"_s, ByteOrder::Little);
    OHM_VERIFY_ERROR(wrong, ErrorCode::InvalidArgument);
    QVERIFY(wrong.error().message.english().contains(u"is for RISC-V"));
    OHM_VERIFY_ERROR(checkMachine(*arm, u"esp32s3"_s, ByteOrder::Little), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(checkMachine(*big, u"cortex_m"_s, ByteOrder::Little), ErrorCode::InvalidArgument);
}

// Whatever is missing at the end: an error or a shorter program, never anything else.
void TestFirmwareImage::survivesCutFiles()
{
    const QByteArray whole = elf({{.address = 0x100, .bytes = "AAAABBBB"}, {.address = 0x200, .bytes = "CCCC"}});
    for (qsizetype size = 1; size < whole.size(); ++size)
        OHM_VERIFY_ERROR(parse(whole.first(size), u"a"_s), ErrorCode::InvalidArgument);
    for (qsizetype at = 4; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = char(0xFF);
        (void)parse(damaged, u"a"_s);
    }
}

void TestFirmwareImage::readsFiles()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.hex"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(record(0, 0x10, "abc") + endRecord) > 0);
    file.close();
    const auto image = readFirmware(file.fileName(), {});
    OHM_VERIFY_RESULT(image);
    QCOMPARE(image->blocks[0].address, 0x10U);
    OHM_VERIFY_ERROR(readFirmware(folder.filePath(u"none.elf"_s), {}), ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestFirmwareImage)
#include "tst_firmwareimage.moc"
