// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childprocess.h"
#include "stream/pseudoterminal.h"
#include "stream/streamoptions.h"
#include "stream/streamreader.h"

#include "streamtesting.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace ohm;
using namespace ohm::testing;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<PseudoTerminal> makePty(const QString &link = {})
{
    auto pty = createPseudoTerminal(link);
    return pty ? std::move(*pty) : nullptr;
}

std::unique_ptr<ByteStream> openPort(const QString &device, const LineSettings &settings = {})
{
    auto port = openStream(device, settings, soon());
    return port ? std::move(*port) : nullptr;
}

// CPU time of this thread.
std::chrono::nanoseconds cpuTime()
{
    timespec time = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

class TestPty final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesBytesUnchanged();
    void keepsOrderOfManyWrites();
    void modemLinesAreUnknown();
    void takesAnyBaudRate();
    void refusesWhatIsNoPort();
    void busyPortNamesItsHolder();
    void closedPortIsFree();
    void peerMayComeAndGo();
    void unpluggedPortIsDisconnected();
    void linkLeadsToThePeer();
    void linkReplacesOnlyStaleLinks();
    void deadlineStopAndCloseEndARead();
    void deadlineStopAndCloseEndAWrite();
    void carries20MegabytesWithoutLoss();
};

void TestPty::carriesBytesUnchanged()
{
    const auto pty = makePty();
    QVERIFY(pty);
    const auto port = openPort(peerPath(*pty));
    QVERIFY(port);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QVERIFY(port->write(all, soon()));
    QCOMPARE(readBytes(*pty, all.size()), all);
    QVERIFY(pty->write(all, soon()));
    QCOMPARE(readBytes(*port, all.size()), all);
    QCOMPARE(peerPath(*port), QString());
}

void TestPty::keepsOrderOfManyWrites()
{
    const auto pty = makePty();
    const auto port = openPort(pty->peerPath());
    QVERIFY(port);
    QByteArray expected;
    std::jthread writer([&port] {
        for (int i = 0; i < 2000; ++i)
            QVERIFY(port->write(QByteArray::number(i) + '\n', soon()));
    });
    for (int i = 0; i < 2000; ++i)
        expected += QByteArray::number(i) + '\n';
    QCOMPARE(readBytes(*pty, expected.size()), expected);
}

void TestPty::modemLinesAreUnknown()
{
    const auto pty = makePty();
    LineSettings settings;
    settings.dtr = false;
    settings.rts = true;
    settings.parity = Parity::Even;
    settings.flow = FlowControl::Hardware;
    const auto port = openPort(pty->peerPath(), settings); // asking for lines that it lacks does not refuse it
    QVERIFY(port);
    const LineStates lines = port->lines();
    QVERIFY(!lines.dtr && !lines.rts && !lines.cts && !lines.dsr && !lines.dcd && !lines.ri && !lines.errors);
    QCOMPARE(port->setDtr(true).error().code, ErrorCode::Unsupported);
    QCOMPARE(port->setRts(false).error().code, ErrorCode::Unsupported);
    QCOMPARE(port->sendBreak(10ms).error().code, ErrorCode::Unsupported);
    QCOMPARE(port->sendBreak(0ms).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(pty->setDtr(true).error().code, ErrorCode::Unsupported);
}

void TestPty::takesAnyBaudRate()
{
    const auto pty = makePty();
    const auto port = openPort(pty->peerPath(), {.baud = 250'000}); // none of the rates that POSIX has a name for
    QVERIFY(port);
    const auto shown = [&pty] {
        ProcessSpec spec;
        spec.program = u"stty"_s;
        spec.arguments = {u"-F"_s, pty->peerPath(), u"speed"_s};
        return runProcess(spec, soon())->output.trimmed();
    };
    QVERIFY(port->setBaud(1'234'567));
    QVERIFY(port->setBaud(9600));
    QCOMPARE(shown(), QByteArray("9600"));
    QCOMPARE(port->setBaud(0).error().code, ErrorCode::InvalidArgument);
}

void TestPty::refusesWhatIsNoPort()
{
    const auto codeOf = [](const QString &path) { return openStream(path, {}, soon()).error().code; };
    QCOMPARE(codeOf(u"/dev/ttyNONE99"_s), ErrorCode::NotFound);
    QCOMPARE(codeOf(u"/dev/null"_s), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(u"/etc/passwd"_s), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(u"/tmp"_s), ErrorCode::InvalidArgument);
}

void TestPty::busyPortNamesItsHolder()
{
    const auto pty = makePty();
    const auto first = openPort(pty->peerPath());
    QVERIFY(first);
    const auto second = openStream(pty->peerPath(), {}, soon());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Busy);
    QVERIFY(second.error().message.english().contains(u"this workbench"_s));

    const auto other = makePty();
    const QString device = other->peerPath();
    ProcessSpec flock;
    flock.program = u"flock"_s;
    flock.arguments = {device, u"sleep"_s, u"1000"_s};
    const auto holder = ChildProcess::start(flock);
    QVERIFY(holder);
    Error error;
    QTRY_VERIFY([&] {
        const auto port = openStream(device, {}, soon());
        error = port ? Error() : port.error();
        return !port;
    }());
    QCOMPARE(error.code, ErrorCode::Busy);
    const QString message = error.message.english();
    QVERIFY2(message.contains(u"process %1"_s.arg((*holder)->pid())) && message.contains(u"flock"_s), qPrintable(message));
}

void TestPty::closedPortIsFree()
{
    const auto pty = makePty();
    for (int i = 0; i < 20; ++i) {
        const auto port = openPort(pty->peerPath());
        QVERIFY(port);
        port->close();
        QCOMPARE(readFailure(*port), ErrorCode::Disconnected);
        QCOMPARE(port->setBaud(9600).error().code, ErrorCode::Disconnected);
        QVERIFY(openPort(pty->peerPath()));
    }
}

void TestPty::peerMayComeAndGo()
{
    const auto pty = makePty();
    for (int i = 0; i < 10; ++i) {
        const auto port = openPort(pty->peerPath());
        QVERIFY(port);
        QVERIFY(port->write("hello", soon()));
        QCOMPARE(readBytes(*pty, 5), QByteArray("hello"));
    }
    const auto before = cpuTime();
    QCOMPARE(readFailure(*pty, Deadline::after(300ms)), ErrorCode::Timeout); // nobody there: no error, and no busy loop
    QVERIFY(cpuTime() - before < 50ms);
}

void TestPty::unpluggedPortIsDisconnected()
{
    auto pty = makePty();
    const auto port = openPort(pty->peerPath());
    QVERIFY(port);
    ErrorCode code = ErrorCode::Internal;
    const auto took = timeToEnd([&] { code = readFailure(*port, Deadline::never()); }, [&] { pty.reset(); });
    QCOMPARE(code, ErrorCode::Disconnected);
    QVERIFY(took < 200ms);
    const auto written = port->write("x", soon());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Disconnected);
    QVERIFY(written.error().message.english().endsWith(u"0 of 1 bytes went out."_s));
    QVERIFY(!written.error().nextActions.empty());
}

void TestPty::linkLeadsToThePeer()
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"console"_s);
    auto stream = openStream(u"pty:"_s + link, {}, soon());
    QVERIFY(stream);
    QCOMPARE(QFile::symLinkTarget(link), peerPath(**stream));
    const auto port = openPort(link);
    QVERIFY(port);
    QVERIFY((*stream)->write("x", soon()));
    QCOMPARE(readBytes(*port, 1), QByteArray("x"));
    stream->reset();
    QVERIFY(!QFileInfo(link).isSymLink());
}

void TestPty::linkReplacesOnlyStaleLinks()
{
    const QTemporaryDir folder;
    const QString stale = folder.filePath(u"stale"_s);
    QVERIFY(QFile::link(u"/dev/pts/99999"_s, stale));
    QVERIFY(makePty(stale));
    const QString precious = folder.filePath(u"precious"_s);
    QFile file(precious);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(createPseudoTerminal(precious).error().code, ErrorCode::InvalidArgument);
    QVERIFY(QFile::exists(precious));
    QCOMPARE(createPseudoTerminal(u"/no/such/folder/link"_s).error().code, ErrorCode::NotFound);
}

void TestPty::deadlineStopAndCloseEndARead()
{
    const auto pty = makePty();
    const auto port = openPort(pty->peerPath());
    QVERIFY(port);
    QCOMPARE(readFailure(*port, Deadline::after(30ms)), ErrorCode::Timeout);
    ErrorCode code = ErrorCode::Internal;
    std::stop_source stop;
    const auto stopTook =
        timeToEnd([&] { code = readFailure(*port, Deadline::never(), stop.get_token()); }, [&] { stop.request_stop(); });
    QCOMPARE(code, ErrorCode::Cancelled);
    QVERIFY(stopTook < 200ms);
    QVERIFY(pty->write("x", soon())); // cancelling leaves it usable
    QCOMPARE(readBytes(*port, 1), QByteArray("x"));
    const auto closeTook = timeToEnd([&] { code = readFailure(*port, Deadline::never()); }, [&] { port->close(); });
    QCOMPARE(code, ErrorCode::Disconnected);
    QVERIFY(closeTook < 200ms);
}

void TestPty::deadlineStopAndCloseEndAWrite()
{
    const auto pty = makePty();
    const auto port = openPort(pty->peerPath());
    QVERIFY(port);
    const QByteArray much(1'000'000, 'x'); // nobody reads it
    const auto late = port->write(much, Deadline::after(50ms));
    QCOMPARE(late.error().code, ErrorCode::Timeout);
    QVERIFY(late.error().message.english().contains(u"of 1000000 bytes went out"_s));
    ErrorCode code = ErrorCode::Internal;
    std::stop_source stop;
    const auto stopTook = timeToEnd(
        [&] { code = port->write(much, Deadline::never(), stop.get_token()).error().code; }, [&] { stop.request_stop(); });
    QCOMPARE(code, ErrorCode::Cancelled);
    QVERIFY(stopTook < 200ms);
    const auto closeTook = timeToEnd([&] { code = port->write(much, Deadline::never()).error().code; }, [&] { port->close(); });
    QCOMPARE(code, ErrorCode::Disconnected);
    QVERIFY(closeTook < 200ms);
}

void TestPty::carries20MegabytesWithoutLoss()
{
    constexpr qsizetype total = 20'000'000;
    auto pty = makePty();
    auto port = openPort(pty->peerPath());
    QVERIFY(port);
    const Clock clock;
    const auto log = std::make_shared<ByteLog>(64 << 20);
    std::atomic<qsizetype> tapped = 0;
    StreamReader reader(
        std::move(pty), log, clock, [&tapped](Direction, Instant, QByteArrayView bytes) { tapped += bytes.size(); }, {});
    QByteArray sent(total, Qt::Uninitialized);
    for (qsizetype i = 0; i < total; ++i)
        sent[i] = char((i * 2654435761u) >> 13);
    const auto begin = std::chrono::steady_clock::now();
    std::jthread writer([&] { QVERIFY(port->write(sent, Deadline::after(50s))); });
    QVERIFY(log->waitBeyond(std::uint64_t(total) - 1, Deadline::after(50s)));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    writer.join();
    reader.stop(); // the last tap call comes after the last byte of the log
    qInfo("%.1f MB/s through a pty", double(total) / 1e6 / took.count());
    qsizetype position = 0;
    for (const BytePiece &piece : log->read(0, std::size_t(total))) {
        QVERIFY(piece.bytes() == QByteArrayView(sent).sliced(position, qsizetype(piece.size)));
        position += qsizetype(piece.size);
    }
    QCOMPARE(position, total);
    QCOMPARE(tapped.load(), total);
    QCOMPARE(reader.statistics().bytesIn, quint64(total));
}

QTEST_GUILESS_MAIN(TestPty)
#include "tst_pty.moc"
