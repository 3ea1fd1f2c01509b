// SPDX-License-Identifier: GPL-3.0-or-later
// Streams over the network against the programs that people run on the other side: ser2net and socat.
#include "integration/stream/ser2net.h"
#include "stream/streamoptions.h"

#include "unit/stream/streamtesting.h"

#include <QTest>

using namespace ohm;
using namespace ohm::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray allBytes()
{
    QByteArray all;
    for (int i = 0; i < 4096; ++i)
        all.append(char(i % 5 == 0 ? 0xff : i));
    return all;
}

// Tries until the program listens.
std::unique_ptr<ByteStream> openWhenReady(const QString &url, const LineSettings &settings = {})
{
    const Deadline deadline = soon();
    while (true) {
        auto stream = openStream(url, settings, deadline);
        if (stream)
            return std::move(*stream);
        if (deadline.isOver()) {
            QTest::qFail(qPrintable(stream.error().message.english()), __FILE__, __LINE__);
            return nullptr;
        }
        QTest::qSleep(20);
    }
}

} // namespace

class TestNetworkStreams final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ser2netCarriesAllBytes();
    void ser2netSetsTheLine();
    void ser2netControlsWhatAPtyLacks();
    void ser2netGone();
    void plainTcpIsNoRfc2217();
    void tcpWithSocat();
    void unixSocketWithSocat();
    void nobodyListens();
    void leftOverSocketSaysSo();
    void unknownHost();
    void connectEndsAtDeadlineAndStop();
};

void TestNetworkStreams::ser2netCarriesAllBytes()
{
    const Ser2net server;
    QVERIFY(server.process);
    const auto stream = openWhenReady(server.url());
    QVERIFY(stream);
    const QByteArray all = allBytes();
    QVERIFY(stream->write(all, soon()));
    QCOMPARE(readBytes(*server.device, all.size()), all);
    std::jthread sender([&] { QVERIFY(server.device->write(all, soon())); });
    QCOMPARE(readBytes(*stream, all.size()), all);
}

void TestNetworkStreams::ser2netSetsTheLine()
{
    const Ser2net server;
    QVERIFY(server.process);
    const auto stream = openWhenReady(server.url(), {.baud = 57600, .stopBits = 2, .flow = FlowControl::Software});
    QVERIFY(stream);
    const QByteArray line = server.stty();
    QVERIFY2(line.contains("speed 57600 baud") && line.contains(" cstopb") && line.contains(" ixon"), line);
    QVERIFY(stream->setBaud(230'400));
    QVERIFY(server.stty().contains("speed 230400 baud"));
}

void TestNetworkStreams::ser2netControlsWhatAPtyLacks()
{
    const Ser2net server;
    QVERIFY(server.process);
    const auto stream = openWhenReady(server.url(), {.dtr = true, .rts = false});
    QVERIFY(stream);
    QVERIFY(stream->write("x", soon()));
    QCOMPARE(readBytes(*server.device, 1), QByteArray("x"));
    [[maybe_unused]] const auto dtr = stream->setDtr(false); // whatever it says, it answers, and the port lives on
    [[maybe_unused]] const auto sent = stream->sendBreak(10ms);
    QVERIFY(server.device->write("y", soon()));
    QCOMPARE(readBytes(*stream, 1), QByteArray("y"));
}

void TestNetworkStreams::ser2netGone()
{
    Ser2net server;
    QVERIFY(server.process);
    const auto stream = openWhenReady(server.url());
    QVERIFY(stream);
    ErrorCode code = ErrorCode::Internal;
    const auto took = timeToEnd([&] { code = readFailure(*stream, Deadline::never()); }, [&] { server.process->kill(); });
    QCOMPARE(code, ErrorCode::Disconnected);
    QVERIFY(took < 500ms);
}

void TestNetworkStreams::plainTcpIsNoRfc2217()
{
    const quint16 port = freePort();
    const auto server =
        start(u"socat"_s, {u"-u"_s, u"tcp-listen:%1,bind=127.0.0.1,fork,reuseaddr"_s.arg(port), u"/dev/null"_s});
    QVERIFY(server);
    QVERIFY(openWhenReady(u"socket://127.0.0.1:%1"_s.arg(port)));
    const auto stream = openStream(u"rfc2217://127.0.0.1:%1"_s.arg(port), {}, Deadline::after(200ms));
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Timeout);
    QVERIFY(!stream.error().nextActions.empty());
}

void TestNetworkStreams::tcpWithSocat()
{
    const quint16 port = freePort();
    const auto server = start(u"socat"_s, {u"tcp-listen:%1,bind=127.0.0.1,reuseaddr"_s.arg(port), u"exec:cat"_s});
    QVERIFY(server);
    const auto stream = openWhenReady(u"socket://localhost:%1"_s.arg(port));
    QVERIFY(stream);
    const QByteArray all = allBytes();
    QVERIFY(stream->write(all, soon()));
    QCOMPARE(readBytes(*stream, all.size()), all);
    QCOMPARE(stream->setBaud(9600).error().code, ErrorCode::Unsupported);
    server->kill();
    QCOMPARE(readFailure(*stream), ErrorCode::Disconnected);
}

void TestNetworkStreams::unixSocketWithSocat()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    const auto server = start(u"socat"_s, {u"unix-listen:"_s + path, u"exec:cat"_s});
    QVERIFY(server);
    const auto stream = openWhenReady(u"unix:"_s + path);
    QVERIFY(stream);
    const QByteArray all = allBytes();
    QVERIFY(stream->write(all, soon()));
    QCOMPARE(readBytes(*stream, all.size()), all);
}

void TestNetworkStreams::nobodyListens()
{
    const auto stream = openStream(u"socket://127.0.0.1:%1"_s.arg(freePort()), {}, soon());
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Disconnected);
    QVERIFY(!stream.error().causes.empty() && !stream.error().nextActions.empty());
    QCOMPARE(openStream(u"unix:/no/such/socket"_s, {}, soon()).error().code, ErrorCode::NotFound);
    QCOMPARE(openStream(u"unix:/"_s + QString(200, u'x'), {}, soon()).error().code, ErrorCode::InvalidArgument);
}

void TestNetworkStreams::leftOverSocketSaysSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"socket"_s);
    const auto server = start(u"socat"_s, {u"unix-listen:"_s + path, u"-"_s});
    QVERIFY(server);
    QTRY_VERIFY(QFile::exists(path));
    server->kill();
    QVERIFY(server->wait(soon()));
    const auto stream = openStream(u"unix://"_s + path, {}, soon());
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Disconnected);
    QVERIFY(stream.error().causes.at(0).english().contains(u"left its socket"_s));
}

void TestNetworkStreams::unknownHost()
{
    const auto stream = openStream(u"socket://no-such-host.invalid:1"_s, {}, Deadline::after(3s));
    QVERIFY(!stream);
    QVERIFY(
        stream.error().code == ErrorCode::NotFound || stream.error().code == ErrorCode::Timeout); // as the resolver is quick
}

void TestNetworkStreams::connectEndsAtDeadlineAndStop()
{
    // A full queue of a listener that accepts nobody: further connections stay unanswered.
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    const QString url = u"socket://127.0.0.1:%1"_s.arg(server.serverPort());
    std::vector<std::unique_ptr<ByteStream>> queued;
    Result<std::unique_ptr<ByteStream>> last;
    while ((last = openStream(url, {}, Deadline::after(200ms))))
        queued.push_back(std::move(*last));
    QCOMPARE(last.error().code, ErrorCode::Timeout);
    std::stop_source stop;
    const auto took =
        timeToEnd([&] { last = openStream(url, {}, Deadline::never(), stop.get_token()); }, [&] { stop.request_stop(); });
    QCOMPARE(last.error().code, ErrorCode::Cancelled);
    QVERIFY(took < 200ms);
}

QTEST_GUILESS_MAIN(TestNetworkStreams)
#include "tst_networkstreams.moc"
