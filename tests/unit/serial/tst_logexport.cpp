// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/logexport.h"

#include "core/paths.h"

#include <QTemporaryDir>
#include <QtEndian>
#include <QtTest>

using namespace ohm;
using namespace ohm::serial;
using namespace Qt::StringLiterals;

namespace {

struct Packet
{
    std::int64_t unixNs;
    Direction direction;
    QByteArray bytes;
};

// Reads a capture as draft-ietf-opsawg-pcapng describes it, by the blocks' own lengths.
class Capture final
{
public:
    explicit Capture(const QByteArray &file)
        : m_file(file)
    {
        for (qsizetype at = 0; at < file.size(); at += length(at))
            read(at);
    }

    std::vector<Packet> packets;
    quint16 linkType = 0;
    bool isWhole = true;

private:
    quint32 word(qsizetype at) const { return qFromLittleEndian<quint32>(m_file.constData() + at); }
    quint32 length(qsizetype at) const { return word(at + 4); }

    void read(qsizetype at)
    {
        isWhole = isWhole && length(at) % 4 == 0 && word(at + length(at) - 4) == length(at);
        if (word(at) == 1)
            linkType = qFromLittleEndian<quint16>(m_file.constData() + at + 8);
        if (word(at) != 6)
            return;
        const std::int64_t time = std::int64_t(quint64(word(at + 12)) << 32 | word(at + 16));
        const quint32 size = word(at + 20);
        const qsizetype options = at + 28 + (size + 3) / 4 * 4;
        const bool isInbound = word(options) == (2u | 4u << 16) && word(options + 4) == 1;
        packets.push_back({time, isInbound ? Direction::Received : Direction::Sent, m_file.mid(at + 28, size)});
    }

    const QByteArray m_file;
};

} // namespace

class TestLogExport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rawKeepsEveryByte();
    void textHasTimesAndDirections();
    void csvGivesBackEveryByte();
    void pcapNgGivesBackEveryPiece();
    void beginsAtTheCursor();
    void refusesWhatExists();
    void refusesRelativePaths();
    void leavesNothingWhenCancelled();

private:
    Result<Exported> write(ExportFormat format, ExportDirection direction = ExportDirection::Both, bool overwrite = false,
        std::uint64_t from = 0, std::stop_token stop = {});
    QByteArray written() const { return readFile(m_file).value_or(QByteArray()); }

    Clock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<ByteLog> m_log;
    QByteArray m_all;
};

void TestLogExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"export"_s);
    m_log = std::make_unique<ByteLog>(1024 * 1024);
    m_all.clear();
    QByteArray everything;
    for (int byte = 0; byte < 256; ++byte)
        everything.append(char(byte));
    m_log->append("hello \"world\", \xff\r\n", {1'000'000'000}, Direction::Received);
    m_log->append("led on\n", {2'000'000'000}, Direction::Sent);
    m_log->append(everything, {3'000'000'000}, Direction::Received);
    m_all = "hello \"world\", \xff\r\n" + everything;
}

Result<Exported> TestLogExport::write(
    ExportFormat format, ExportDirection direction, bool overwrite, std::uint64_t from, std::stop_token stop)
{
    const ExportRequest request{
        .console = u"c1"_s, .file = m_file, .format = format, .direction = direction, .overwrite = overwrite, .from = from};
    return exportLog(*m_log, m_clock, request, [](double, double) { }, std::move(stop));
}

void TestLogExport::rawKeepsEveryByte()
{
    const auto exported = write(ExportFormat::Raw, ExportDirection::Received);
    QVERIFY(exported);
    QCOMPARE(written(), m_all);
    QCOMPARE(exported->bytes, std::uint64_t(m_all.size()));
    QCOMPARE(exported->path, m_file);
}

void TestLogExport::textHasTimesAndDirections()
{
    QVERIFY(write(ExportFormat::Text));
    const QList<QByteArray> lines = written().split('\n');
    QVERIFY2(lines[0].endsWith(" < hello \"world\", \\xff"), lines[0].constData());
    QVERIFY2(lines[1].endsWith("Z > led on"), lines[1].constData());
    const auto stamp = QDateTime::fromString(QString::fromLatin1(lines[1].first(23)), u"yyyy-MM-ddTHH:mm:ss.zzz"_s);
    QVERIFY(stamp.isValid());
    const qint64 expected = (m_clock.startedAtUnixNs() + 2'000'000'000) / 1'000'000;
    QCOMPARE(QDateTime(stamp.date(), stamp.time(), Qt::UTC).toMSecsSinceEpoch(), expected);
}

void TestLogExport::csvGivesBackEveryByte()
{
    QVERIFY(write(ExportFormat::Csv, ExportDirection::Received));
    const QByteArray csv = written();
    QVERIFY(csv.startsWith("time,seconds,direction,text,hex\r\n"));
    QVERIFY(csv.contains(",1.000000000,received,\"hello \"\"world\"\", \\xff\","));
    QByteArray back;
    // A text may hold line ends of its own, the hexadecimal at a row's end cannot.
    static const QRegularExpression rowEnd(u"\",([0-9a-f]+)\r\n"_s);
    for (auto row = rowEnd.globalMatch(QString::fromUtf8(csv)); row.hasNext();)
        back += QByteArray::fromHex(row.next().captured(1).toLatin1());
    QCOMPARE(back, m_all);
}

void TestLogExport::pcapNgGivesBackEveryPiece()
{
    QVERIFY(write(ExportFormat::PcapNg));
    const Capture capture(written());
    QVERIFY(capture.isWhole);
    QCOMPARE(capture.linkType, 147);
    QCOMPARE(capture.packets.size(), 3u);
    QCOMPARE(capture.packets[0].bytes + capture.packets[2].bytes, m_all);
    QCOMPARE(capture.packets[1].bytes, QByteArray("led on\n"));
    QCOMPARE(capture.packets[0].direction, Direction::Received);
    QCOMPARE(capture.packets[1].direction, Direction::Sent);
    QCOMPARE(capture.packets[2].unixNs, m_clock.startedAtUnixNs() + 3'000'000'000);
}

void TestLogExport::beginsAtTheCursor()
{
    QVERIFY(write(ExportFormat::Raw, ExportDirection::Both, false, m_log->endOffset() - 3));
    QCOMPARE(written(), m_all.last(3));
}

void TestLogExport::refusesWhatExists()
{
    QVERIFY(writeFileAtomically(m_file, "precious"));
    const auto refused = write(ExportFormat::Raw);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(refused.error().field, u"file"_s);
    QCOMPARE(written(), QByteArray("precious"));
    QVERIFY(write(ExportFormat::Raw, ExportDirection::Received, true));
    QCOMPARE(written(), m_all);
}

void TestLogExport::refusesRelativePaths()
{
    m_file = u"export.txt"_s;
    const auto refused = write(ExportFormat::Raw);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

void TestLogExport::leavesNothingWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = write(ExportFormat::Raw, ExportDirection::Both, false, 0, stop.get_token());
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

QTEST_APPLESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
