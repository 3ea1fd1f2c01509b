// SPDX-License-Identifier: GPL-3.0-or-later
#include "serialtesting.h"

using namespace ohm;
using namespace ohm::serial;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestConsole final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keepsWhatComesWithTimes();
    void keepsTheOrderOfTheWire();
    void journalsInBatches();
    void survivesTheCable();
    void staysGoneWithoutReconnection();
    void comesBackUnderAnotherName();
    void neverOpensAnotherDevice();
    void lendsItsPort();
    void anOlderLeaseDoesNotDisturb();
    void writingNeedsAPort();
    void linesOfAPtyAreUnknown();
    void isADeviceOfTheBench();

private:
    std::shared_ptr<Console> makeConsole(bool autoReconnect);
    std::vector<EventPointer> bytesEvents(EventKind kind) const { return m_bench->test.events(kind); }

    std::unique_ptr<SerialBench> m_bench;
    std::unique_ptr<Board> m_board;
    std::atomic<bool> m_located = true; // what the stub locator answers
    QString m_locatedAt;
    std::mutex m_mutex;
};

void TestConsole::init()
{
    m_bench = std::make_unique<SerialBench>();
    m_board = std::make_unique<Board>();
}

void TestConsole::cleanup()
{
    m_bench.reset();
    m_board.reset();
}

// A console whose port is found where the test says.
std::shared_ptr<Console> TestConsole::makeConsole(bool autoReconnect)
{
    auto console = std::make_shared<Console>(u"t"_s, 1024 * 1024,
        Console::Services{
            .clock = m_bench->test.clock,
            .events = m_bench->test.journal,
            .locate = [this](const PortChoice &last) -> Result<PortChoice> {
                const std::lock_guard lock(m_mutex);
                if (m_locatedAt.isEmpty())
                    return fail(ErrorCode::NotFound, Message::verbatim(u"not plugged in"_s));
                PortChoice now = last;
                now.url = m_locatedAt;
                return now;
            },
            .isLent = [] { return false; },
            .changed = [] {},
            .grown = [] {},
        });
    const ConsoleOptions options{.autoReconnect = autoReconnect};
    const auto opened = console->open({.asked = u"board"_s, .url = m_board->path()}, options, Deadline::after(5s), {});
    return opened ? console : nullptr;
}

void TestConsole::keepsWhatComesWithTimes()
{
    const auto console = makeConsole(false);
    QVERIFY(console);
    const Instant before = m_bench->test.clock.now();
    m_board->say("one\n");
    QTRY_COMPARE(received(*console), QByteArray("one\n"));
    const Instant between = m_bench->test.clock.now();
    m_board->say("two\xff\n");
    QTRY_COMPARE(received(*console), QByteArray("one\ntwo\xff\n"));
    const auto pieces = console->log()->read(0, SIZE_MAX);
    QVERIFY(pieces.front().at > before && pieces.front().at < between);
    QVERIFY(pieces.back().at > between);
}

void TestConsole::keepsTheOrderOfTheWire()
{
    const auto console = makeConsole(false);
    QVERIFY(console);
    // Answers at once, so that the answer is there while the question is still being recorded.
    const std::jthread board([this] {
        for (int i = 0; i < 50; ++i) {
            m_board->hear(2);
            m_board->say("a\n");
        }
    });
    for (int i = 1; i <= 50; ++i) {
        OHM_VERIFY_RESULT(console->write("q\n", Deadline::after(2s)));
        QTRY_COMPARE(received(*console).size(), 2 * i);
    }
    QByteArray order;
    for (const BytePiece &piece : console->log()->read(0, SIZE_MAX))
        order += QByteArray(piece.bytes().count('\n'), piece.direction == Direction::Sent ? 'q' : 'a');
    QCOMPARE(order, QByteArray("qa").repeated(50));
    QCOMPARE(console->statistics().received, 100u);
    QCOMPARE(console->statistics().sent, 100u);
}

void TestConsole::journalsInBatches()
{
    const auto console = makeConsole(false);
    QVERIFY(console);
    QByteArray all;
    for (int i = 0; i < 200; ++i) {
        all += "line " + QByteArray::number(i) + '\n';
        m_board->say("line " + QByteArray::number(i) + '\n');
    }
    OHM_VERIFY_RESULT(console->write("stop\n", Deadline::after(2s)));
    const auto joined = [this](EventKind kind) {
        QByteArray bytes;
        for (const EventPointer &event : bytesEvents(kind))
            bytes += event->bytes;
        return bytes;
    };
    QTRY_COMPARE(joined(EventKind::Received), all);
    QTRY_COMPARE(joined(EventKind::Sent), QByteArray("stop\n"));
    QVERIFY(bytesEvents(EventKind::Received).size() < 50);
    for (const EventPointer &event : bytesEvents(EventKind::Received)) {
        QCOMPARE(event->source, u"console:t"_s);
        QVERIFY(event->bytes.size() <= JournalTap::maxBatch);
        QVERIFY(event->at.ns > 0);
    }
}

void TestConsole::survivesTheCable()
{
    const auto console = makeConsole(true);
    QVERIFY(console);
    m_board->say("before\n");
    QTRY_COMPARE(received(*console), QByteArray("before\n"));
    m_board->unplug();
    QTRY_VERIFY(isIn(*console, ConsoleState::Waiting));
    QVERIFY(!console->status().why.isEmpty());
    QCOMPARE(received(*console), QByteArray("before\n"));
    QCOMPARE(console->statistics().disconnects, 1);
    QCOMPARE(bytesEvents(EventKind::Problem).size(), 1u);

    m_board = std::make_unique<Board>();
    {
        const std::lock_guard lock(m_mutex);
        m_locatedAt = m_board->path();
    }
    QTRY_VERIFY(isIn(*console, ConsoleState::Open));
    m_board->say("after\n");
    QTRY_COMPARE(received(*console), QByteArray("before\nafter\n"));
    QCOMPARE(console->statistics().received, 13u);
}

void TestConsole::staysGoneWithoutReconnection()
{
    const auto console = makeConsole(false);
    QVERIFY(console);
    m_board->unplug();
    QTRY_VERIFY(isIn(*console, ConsoleState::Gone));
    QVERIFY(!console->mayGoOn());
    QVERIFY(!console->log()->waitBeyond(console->log()->endOffset(), Deadline::after(5s)));
}

void TestConsole::comesBackUnderAnotherName()
{
    // /dev/pts/N is never the same number twice while the old one is open; the link is what stays.
    const QString link = m_bench->test.folder.filePath(u"ttyBoard"_s);
    m_board = std::make_unique<Board>(link);
    const auto console = m_bench->open(link, u"c"_s);
    QVERIFY(console);
    const QString first = console->status().port.url;
    QCOMPARE(first, m_board->path());
    m_board->unplug();
    QTRY_VERIFY(isIn(*console, ConsoleState::Waiting));
    const Board other; // takes the old number
    m_board = std::make_unique<Board>(link);
    QTRY_VERIFY(isIn(*console, ConsoleState::Open));
    QCOMPARE(console->status().port.url, m_board->path());
    m_board->say("back\n");
    QTRY_COMPARE(received(*console), QByteArray("back\n"));
}

void TestConsole::neverOpensAnotherDevice()
{
    std::vector<SerialPortInfo> ports = {{.device = m_board->path(), .serialNumber = u"A1"_s, .vid = 0x10c4, .pid = 0xea60}};
    std::mutex mutex;
    PortBook book(m_bench->test.bench.devices, [&] {
        const std::lock_guard lock(mutex);
        return ports;
    });
    const auto choice = book.resolve(m_board->path());
    OHM_VERIFY_RESULT(choice);
    QVERIFY(choice->identity);
    QCOMPARE(book.locate(*choice)->url, m_board->path());

    const Board moved;
    ports = {{.device = m_board->path(), .serialNumber = u"B2"_s, .vid = 0x10c4, .pid = 0xea60}};
    OHM_VERIFY_ERROR(book.locate(*choice), ErrorCode::NotFound);
    ports.push_back({.device = moved.path(), .serialNumber = u"A1"_s, .vid = 0x10c4, .pid = 0xea60});
    QCOMPARE(book.locate(*choice)->url, moved.path());
    QCOMPARE(book.locate(*choice)->device, DeviceId(u"port:"_s + moved.path()));
}

void TestConsole::lendsItsPort()
{
    const auto console = m_bench->open(m_board->path(), u"c"_s);
    QVERIFY(console);
    const DeviceId port = console->status().port.device;
    auto &leases = m_bench->test.bench.leases;
    QVERIFY(leases.acquire(port, assistant, {}, u"flashing"_s));
    QTRY_VERIFY(isIn(*console, ConsoleState::Lent));
    QVERIFY(console->status().why.english().contains(u"flashing"_s));
    OHM_VERIFY_ERROR(console->write("x", Deadline::after(1s)), ErrorCode::Disconnected);

    // The borrower has the port for itself.
    auto borrowed = openStream(m_board->path(), {}, Deadline::after(2s));
    OHM_VERIFY_RESULT(borrowed);
    borrowed->reset();
    QVERIFY(leases.release(port, assistant));
    QTRY_VERIFY(isIn(*console, ConsoleState::Open));
    m_board->say("again\n");
    QTRY_COMPARE(received(*console), QByteArray("again\n"));
}

void TestConsole::anOlderLeaseDoesNotDisturb()
{
    const DeviceId port(u"port:"_s + m_board->path());
    auto &leases = m_bench->test.bench.leases;
    QVERIFY(leases.acquire(port, {}, {}, u"mine"_s));
    const auto console = m_bench->open(m_board->path(), u"c"_s);
    QVERIFY(console);
    QCOMPARE(console->status().port.device, port);
    QTest::qWait(50);
    QVERIFY(isIn(*console, ConsoleState::Open));
}

void TestConsole::writingNeedsAPort()
{
    const auto console = makeConsole(false);
    QVERIFY(console);
    console->close();
    const auto written = console->write("x", Deadline::after(1s));
    OHM_VERIFY_ERROR(written, ErrorCode::Disconnected);
    QVERIFY(!written.error().nextActions.empty());
}

void TestConsole::linesOfAPtyAreUnknown()
{
    const auto console = makeConsole(false);
    QVERIFY(console);
    OHM_VERIFY_ERROR(console->setDtr(true), ErrorCode::Unsupported);
    const LineStates lines = console->lines();
    QVERIFY(!lines.dtr && !lines.rts && !lines.cts && !lines.dsr && !lines.dcd && !lines.ri);
}

void TestConsole::isADeviceOfTheBench()
{
    auto &devices = m_bench->test.bench.devices;
    devices.put({.id = DeviceId(u"port:qemu:demo"_s),
        .kind = u"port"_s,
        .title = u"demo serial"_s,
        .state = u"free"_s,
        .url = m_board->path(),
        .standIn = u"QEMU machine demo"_s});
    const auto console = m_bench->open(u"qemu:demo"_s, u"c"_s);
    QVERIFY(console);
    const auto device = devices.find(DeviceId(u"console:c"_s));
    QVERIFY(device);
    QCOMPARE(device->kind, u"console"_s);
    QCOMPARE(device->state, u"open"_s);
    QCOMPARE(device->parent, DeviceId(u"port:qemu:demo"_s));
    QCOMPARE(device->standIn, u"QEMU machine demo"_s);
    QCOMPARE(device->details["baud"].get<int>(), 115200);
    QCOMPARE(toQString(device->details["mode"]), u"8N1"_s);
    OHM_VERIFY_RESULT(m_bench->call(u"serial_close"_s, {{"console", "c"}}));
    QVERIFY(!devices.find(DeviceId(u"console:c"_s)));
}

QTEST_GUILESS_MAIN(TestConsole)
#include "tst_console.moc"
