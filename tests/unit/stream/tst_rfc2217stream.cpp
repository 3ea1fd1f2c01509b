// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/rfc2217stream.h"

#include "stream/fdstream_posix.h"
#include "stream/rfc2217codec.h"

#include "streamtesting.h"

#include <QTest>
#include <QtEndian>

#include <sys/socket.h>

using namespace ohm;
using namespace ohm::testing;
using namespace Qt::StringLiterals;
using telnet::Event;
using telnet::Negotiation;
using telnet::Subnegotiation;

namespace {

// How the server of a test behaves.
struct Manner
{
    bool agrees = true; // to COM-PORT-OPTION
    bool answers = true; // to anything
    bool confirms = true; // settings
    quint32 baud = 0; // what it confirms; 0: what was asked for
    bool hasLines = true; // DTR and RTS
    bool greets = false; // asks for COM-PORT-OPTION before the client offers it, as ser2net does
};

// The other end of a socket pair, in a thread: the server's side of RFC 2217 as far as a client sees it.
class Server final
{
public:
    explicit Server(Manner manner)
        : m_manner(manner)
    {
        int ends[2] = {};
        ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends);
        m_client = std::make_unique<FdStream>(UniqueFd(ends[0]), u"test"_s, Message());
        m_stream = std::make_unique<FdStream>(UniqueFd(ends[1]), u"server"_s, Message());
        if (manner.greets)
            send(telnet::encode(Negotiation{telnet::DO, telnet::ComPort}));
        m_thread = std::jthread([this](const std::stop_token &stop) { serve(stop); });
    }

    std::unique_ptr<ByteStream> takeClient() { return std::move(m_client); }
    void send(const QByteArray &bytes)
    {
        // A client that gives up has closed the connection; what it then did is what the test looks at.
        [[maybe_unused]] const auto sent = m_stream->write(bytes, soon());
    }
    void say(quint8 command, const QByteArray &value = {})
    {
        send(telnet::encode(Subnegotiation{telnet::ComPort, char(command) + value}));
    }
    void hangUp() { m_stream->close(); }
    QByteArray received() const
    {
        const std::lock_guard lock(m_mutex);
        return m_data;
    }
    QByteArray controls() const // the values of SET-CONTROL, in order
    {
        const std::lock_guard lock(m_mutex);
        return m_controls;
    }

private:
    void serve(const std::stop_token &stop)
    {
        std::array<char, 256> buffer;
        telnet::Decoder decoder;
        while (const auto size = m_stream->read(buffer, Deadline::never(), stop)) {
            std::vector<Event> events;
            {
                const std::lock_guard lock(m_mutex);
                decoder.feed({buffer.data(), qsizetype(*size)}, m_data, events);
            }
            for (const Event &event : events)
                answer(event);
        }
    }

    void answer(const Event &event)
    {
        if (!m_manner.answers)
            return;
        if (const auto *negotiation = std::get_if<Negotiation>(&event)) {
            if (m_manner.greets && negotiation->option == telnet::ComPort)
                return; // it is on already
            if (negotiation->command == telnet::WILL) {
                const bool agrees = negotiation->option != telnet::ComPort || m_manner.agrees;
                send(telnet::encode(Negotiation{agrees ? telnet::DO : telnet::DONT, negotiation->option}));
            } else if (negotiation->command == telnet::DO) {
                send(telnet::encode(Negotiation{telnet::WILL, negotiation->option}));
            }
            return;
        }
        confirm(std::get<Subnegotiation>(event).payload);
    }

    void confirm(QByteArray request)
    {
        if (!m_manner.confirms)
            return;
        if (request[0] == char(rfc2217::Command::SetBaudRate) && m_manner.baud != 0)
            qToBigEndian(m_manner.baud, request.data() + 1);
        if (request[0] == char(rfc2217::Command::SetControl)) {
            if (!m_manner.hasLines && request[1] >= 7)
                request[1] = 0;
            const std::lock_guard lock(m_mutex);
            m_controls += request[1];
        }
        say(quint8(request[0] + 100), request.sliced(1));
    }

    const Manner m_manner;
    std::unique_ptr<ByteStream> m_client;
    std::unique_ptr<ByteStream> m_stream;
    mutable std::mutex m_mutex;
    QByteArray m_data;
    QByteArray m_controls;
    std::jthread m_thread;
};

Result<std::unique_ptr<ByteStream>> connectTo(Server &server, const LineSettings &settings = {}, Deadline deadline = soon())
{
    return openRfc2217(server.takeClient(), u"test:1"_s, settings, deadline);
}

} // namespace

class TestRfc2217Stream final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void carriesAllBytes();
    void serverMayAskFirst();
    void refusalIsAProtocolError();
    void silenceIsATimeout();
    void missingConfirmationIsATimeout();
    void otherBaudRateIsUnsupported();
    void setsLinesAndBreak();
    void neverPassesThroughReset();
    void missingLinesDoNotRefuseThePort();
    void followsModemAndLineState();
    void suspendHoldsWritesBack();
    void hangUpAfterTheLastBytes();
    void closeAndStopEndARead();
    void answersTheServersNegotiation();
};

void TestRfc2217Stream::carriesAllBytes()
{
    Server server({});
    const auto stream = connectTo(server, {.baud = 9600});
    QVERIFY(stream);
    QByteArray all;
    for (int i = 0; i < 100'000; ++i)
        all.append(char(i % 3 ? 0xff : i));
    QVERIFY((*stream)->write(all, soon()));
    QTRY_COMPARE(server.received().size(), all.size());
    QCOMPARE(server.received(), all);
    std::jthread sender([&] { server.send(telnet::escape(all)); });
    QCOMPARE(readBytes(**stream, all.size()), all);
}

void TestRfc2217Stream::serverMayAskFirst()
{
    for (int i = 0; i < 50; ++i) { // sometimes before, sometimes after the client's own offer
        Server server({.greets = true});
        const auto stream = connectTo(server);
        QVERIFY2(stream, stream ? "" : qPrintable(stream.error().message.english()));
    }
}

void TestRfc2217Stream::refusalIsAProtocolError()
{
    Server server({.agrees = false});
    const auto stream = connectTo(server);
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Protocol);
    QVERIFY(stream.error().nextActions.at(0).english().contains(u"socket://test:1"_s));
}

void TestRfc2217Stream::silenceIsATimeout()
{
    Server server({.answers = false});
    const auto begin = std::chrono::steady_clock::now();
    const auto stream = connectTo(server, {}, Deadline::after(100ms));
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Timeout);
    QVERIFY(std::chrono::steady_clock::now() - begin < 300ms);
}

void TestRfc2217Stream::missingConfirmationIsATimeout()
{
    Server server({.confirms = false});
    QCOMPARE(connectTo(server, {}, Deadline::after(100ms)).error().code, ErrorCode::Timeout);
}

void TestRfc2217Stream::otherBaudRateIsUnsupported()
{
    Server server({.baud = 9600});
    const auto stream = connectTo(server, {.baud = 250'000});
    QVERIFY(!stream);
    QCOMPARE(stream.error().code, ErrorCode::Unsupported);
    QVERIFY(stream.error().message.english().contains(u"it runs at 9600"_s));
}

void TestRfc2217Stream::setsLinesAndBreak()
{
    Server server({});
    const auto stream = connectTo(server, {.dtr = false, .rts = true});
    QVERIFY(stream);
    QCOMPARE((*stream)->lines().dtr, std::optional(false));
    QCOMPARE((*stream)->lines().rts, std::optional(true));
    QVERIFY((*stream)->setDtr(true));
    QVERIFY(server.controls().endsWith(char(rfc2217::Control::DtrOn)));
    QCOMPARE((*stream)->lines().dtr, std::optional(true));
    QVERIFY((*stream)->sendBreak(20ms));
    QVERIFY(server.controls().endsWith(char(rfc2217::Control::BreakOff)));
    QVERIFY((*stream)->setBaud(57600));
}

void TestRfc2217Stream::neverPassesThroughReset()
{
    using rfc2217::Control;
    const auto order = [](bool on) {
        Server server({});
        const auto stream = connectTo(server, {.dtr = on, .rts = on});
        return server.controls().first(2);
    };
    QCOMPARE(order(true), QByteArray() + char(Control::DtrOn) + char(Control::RtsOn));
    QCOMPARE(order(false), QByteArray() + char(Control::RtsOff) + char(Control::DtrOff));
}

void TestRfc2217Stream::missingLinesDoNotRefuseThePort()
{
    Server server({.hasLines = false});
    const auto stream = connectTo(server, {.dtr = true, .rts = true});
    QVERIFY(stream);
    QVERIFY(!(*stream)->lines().dtr);
    QCOMPARE((*stream)->setRts(true).error().code, ErrorCode::Unsupported);
}

void TestRfc2217Stream::followsModemAndLineState()
{
    Server server({});
    const auto stream = connectTo(server);
    QVERIFY(stream);
    QVERIFY(!(*stream)->lines().cts);
    server.say(107, QByteArray(1, char(0x10)));
    QTRY_COMPARE((*stream)->lines().cts, std::optional(true));
    server.say(106, QByteArray(1, char(0x08)));
    QTRY_VERIFY((*stream)->lines().errors && (*stream)->lines().errors->framing == 1);
}

void TestRfc2217Stream::suspendHoldsWritesBack()
{
    Server server({});
    const auto stream = connectTo(server);
    QVERIFY(stream);
    server.say(108);
    server.send("x");
    QCOMPARE(readBytes(**stream, 1), QByteArray("x")); // so the suspension has come in too
    QCOMPARE((*stream)->write("held", Deadline::after(50ms)).error().code, ErrorCode::Timeout);
    QVERIFY(server.received().isEmpty());
    server.say(109);
    QVERIFY((*stream)->write("goes", soon()));
    QTRY_COMPARE(server.received(), QByteArray("goes"));
}

void TestRfc2217Stream::hangUpAfterTheLastBytes()
{
    Server server({});
    const auto stream = connectTo(server);
    QVERIFY(stream);
    server.send("last");
    server.hangUp();
    QCOMPARE(readBytes(**stream, 100), QByteArray("last"));
    QCOMPARE(readFailure(**stream), ErrorCode::Disconnected);
    QCOMPARE((*stream)->setDtr(true).error().code, ErrorCode::Disconnected);
}

void TestRfc2217Stream::closeAndStopEndARead()
{
    Server server({});
    const auto stream = connectTo(server);
    QVERIFY(stream);
    QCOMPARE(readFailure(**stream, Deadline::after(20ms)), ErrorCode::Timeout);
    ErrorCode code = ErrorCode::Internal;
    std::stop_source stop;
    const auto stopTook =
        timeToEnd([&] { code = readFailure(**stream, Deadline::never(), stop.get_token()); }, [&] { stop.request_stop(); });
    QCOMPARE(code, ErrorCode::Cancelled);
    QVERIFY(stopTook < 200ms);
    const auto closeTook = timeToEnd([&] { code = readFailure(**stream, Deadline::never()); }, [&] { (*stream)->close(); });
    QCOMPARE(code, ErrorCode::Disconnected);
    QVERIFY(closeTook < 200ms);
}

void TestRfc2217Stream::answersTheServersNegotiation()
{
    Server server({});
    const auto stream = connectTo(server);
    QVERIFY(stream);
    for (int i = 0; i < 1000; ++i) // a server that asks again and again shall not be answered again and again
        server.send(telnet::encode(Negotiation{telnet::WILL, telnet::SuppressGoAhead}));
    server.send("x");
    QCOMPARE(readBytes(**stream, 1), QByteArray("x"));
    QVERIFY(server.received().isEmpty());
}

QTEST_GUILESS_MAIN(TestRfc2217Stream)
#include "tst_rfc2217stream.moc"
