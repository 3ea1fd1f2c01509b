// SPDX-License-Identifier: GPL-3.0-or-later
// A console on a port of another machine: rfc2217:// against the real ser2net.
#include "integration/stream/ser2net.h"
#include "unit/serial/serialtesting.h"
#include "unit/stream/streamtesting.h"

#include <QTest>

using namespace ohm;
using namespace ohm::testing;
using namespace Qt::StringLiterals;

class TestRemoteConsole final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void carriesBothWays();
    void setsTheLineOnTheFarSide();
    void comesBackWithTheServer();

private:
    std::unique_ptr<Ser2net> m_server;
    std::unique_ptr<test::SerialBench> m_bench;
    std::shared_ptr<serial::Console> m_console;
};

void TestRemoteConsole::init()
{
    m_server = std::make_unique<Ser2net>();
    QVERIFY(m_server->process);
    m_bench = std::make_unique<test::SerialBench>();
    const Json arguments{{"port", m_server->url().toStdString()}, {"name", "far"}};
    Result<Json> opened = m_bench->call(u"serial_open"_s, arguments);
    for (const Deadline deadline = soon(); !opened && !deadline.isOver(); opened = m_bench->call(u"serial_open"_s, arguments))
        QTest::qWait(50); // until the server listens
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message.english()));
    m_console = m_bench->consoles().find(u"far"_s);
    QVERIFY(m_console);
}

void TestRemoteConsole::cleanup()
{
    m_console.reset();
    m_bench.reset();
    m_server.reset();
}

void TestRemoteConsole::carriesBothWays()
{
    const QByteArray said = QByteArray("boot \xff\xfe\0 ok\r\n", 12);
    QVERIFY(m_server->device->write(said, soon()));
    QTRY_COMPARE(test::received(*m_console), said);
    const auto sent = m_bench->call(u"serial_write"_s, {{"console", "far"}, {"text", "help"}, {"line_ending", "crlf"}});
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().message.english()));
    QCOMPARE(readBytes(*m_server->device, 6), QByteArray("help\r\n"));
}

void TestRemoteConsole::setsTheLineOnTheFarSide()
{
    QVERIFY(m_server->stty().contains("speed 115200 baud"));
    QVERIFY(m_bench->call(u"serial_set_baud"_s, {{"console", "far"}, {"baud", 57600}}));
    QTRY_VERIFY(m_server->stty().contains("speed 57600 baud"));
}

void TestRemoteConsole::comesBackWithTheServer()
{
    m_server->process->kill();
    QTRY_VERIFY(test::isIn(*m_console, serial::ConsoleState::Waiting));
    m_server->launch();
    QVERIFY(m_server->process);
    QTRY_VERIFY_WITH_TIMEOUT(test::isIn(*m_console, serial::ConsoleState::Open), 10'000);
    QVERIFY(m_server->device->write("back", soon()));
    QTRY_VERIFY(test::received(*m_console).endsWith("back"));
}

QTEST_GUILESS_MAIN(TestRemoteConsole)
#include "tst_remoteconsole.moc"
