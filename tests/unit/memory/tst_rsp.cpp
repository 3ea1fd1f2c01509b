// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakestub.h"
#include "memory/rsp/rspmemorymap.h"
#include "memory/rspmemory.h"

#include <QTest>

#include <thread>

using namespace ohm;
using namespace ohm::testing;
using namespace Qt::StringLiterals;
using rsp::Decoder;
using rsp::StopEvent;

namespace {

Deadline soon() { return Deadline::after(5s); }

} // namespace

class TestRsp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void framesPackets();
    void decodesPackets();
    void decodesByteByByte();
    void passesGarbageOver();
    void decodesHex();
    void parsesStopReplies_data();
    void parsesStopReplies();
    void readsTargetDescriptions();
    void refusesBrokenDescriptions_data();
    void refusesBrokenDescriptions();
    void readsMemoryMaps();
    void agreesOnFeatures();
    void acknowledges();
    void asksAgainForDamagedPackets();
    void sendsAgainWhatWasRefused();
    void staysInStepAfterATimeout();
    void keepsStopsThatComeUnasked();
    void readsInParts();
    void tellsWhereMemoryIsMissing();
    void writesInParts();
    void readsRegisters();
    void refusesWhileItRuns();
    void pausesARunningTarget();
    void tellsItsOwnPauseFromABreakpoint();
    void hearsOfStopsThatComeUnasked();
    void writesFlash();
    void attachesAndRestarts();
    void setsBreaks();
    void runsMonitorCommands();
    void endsWhenClosed();
    void keepsAccessWidths();

private:
    std::unique_ptr<RspClient> connectTo(FakeStub &stub)
    {
        auto client = RspClient::connect(stub.stream(), u"stub"_s, soon());
        stub.forget();
        return client ? std::move(*client) : nullptr;
    }
};

void TestRsp::framesPackets()
{
    QCOMPARE(rsp::framed("OK"), "$OK#9a"_ba);
    QCOMPARE(rsp::framed(""), "$#00"_ba);
    QCOMPARE(rsp::framed("a#b"),
        QByteArray("$a}\x03"
                   "b#43"));
}

void TestRsp::decodesPackets()
{
    Decoder decoder;
    decoder.append("++noise$OK#9a$bad#00-%Stop:T05#80$0* #7a");
    using Kind = Decoder::Kind;
    const std::pair<Kind, QByteArray> wanted[] = {
        {Kind::Acknowledged, {}}, {Kind::Acknowledged, {}}, {Kind::Packet, "OK"}, {Kind::Damaged, {}}, {Kind::Refused, {}}};
    for (const auto &[kind, payload] : wanted) {
        const auto item = decoder.next();
        QVERIFY(item.has_value());
        QCOMPARE(int(item->kind), int(kind));
        QCOMPARE(item->payload.toByteArray(), payload);
    }
    auto item = decoder.next();
    QVERIFY(item->kind == Kind::Notification || item->kind == Kind::Damaged);
    item = decoder.next();
    QCOMPARE(item->payload.toByteArray(), "0000"_ba); // "0* " is a run of four
    QVERIFY(!decoder.next());
    decoder.append(rsp::framed("x}y*z$"));
    QCOMPARE(decoder.next()->payload.toByteArray(), "x}y*z$"_ba);
}

void TestRsp::decodesByteByByte()
{
    Decoder decoder;
    const QByteArray frame = rsp::framed("T05thread:01;");
    for (qsizetype i = 0; i + 1 < frame.size(); ++i) {
        decoder.append(frame.sliced(i, 1));
        QVERIFY(!decoder.next());
    }
    decoder.append(frame.last(1));
    QCOMPARE(decoder.next()->payload.toByteArray(), "T05thread:01;"_ba);
}

void TestRsp::passesGarbageOver()
{
    Decoder decoder;
    decoder.append('$' + QByteArray(Decoder::maxPacket + 10, 'x')); // never ends
    QVERIFY(!decoder.next());
    decoder.append("#00" + rsp::framed("OK"));
    std::optional<Decoder::Item> item;
    for (int i = 0; i < 10 && !(item && item->kind == Decoder::Kind::Packet); ++i)
        item = decoder.next();
    QVERIFY(item && item->payload == "OK");
}

void TestRsp::decodesHex()
{
    QByteArray to;
    rsp::appendHex(to, "\x01\xAB");
    rsp::appendNumber(to, 0x20000000);
    rsp::appendNumber(to, 0);
    QCOMPARE(to, "01ab200000000"_ba);
    QCOMPARE(rsp::decodedHex("01aB"), std::optional("\x01\xAB"_ba));
    QVERIFY(!rsp::decodedHex("01a"));
    QVERIFY(!rsp::decodedHex("0g"));
    char byte = 0;
    QVERIFY(!rsp::decodeHex("0102", &byte, 1));
}

void TestRsp::parsesStopReplies_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<QString>("reason"); // empty: no stop reply
    QTest::addColumn<int>("number"); // signal, or exit code
    QTest::newRow("short") << "S05"_ba << u"signal"_s << 5;
    QTest::newRow("interrupt") << "T02thread:p01.01;"_ba << u"signal"_s << 2;
    QTest::newRow("watchpoint") << "T05thread:01;watch:20000380;"_ba << u"write_watchpoint"_s << 5;
    QTest::newRow("read") << "T05rwatch:20000380;"_ba << u"read_watchpoint"_s << 5;
    QTest::newRow("software") << "T05swbreak:;"_ba << u"software_breakpoint"_s << 5;
    QTest::newRow("replay") << "T05replaylog:begin;"_ba << u"replay_end"_s << 5;
    QTest::newRow("exit") << "W2a"_ba << u"exited"_s << 42;
    QTest::newRow("killed") << "X09"_ba << u"killed"_s << 9;
    QTest::newRow("ok") << "OK"_ba << QString() << 0;
    QTest::newRow("error") << "E01"_ba << QString() << 0;
    QTest::newRow("data") << "S05aa"_ba << QString() << 0;
    QTest::newRow("empty") << QByteArray() << QString() << 0;
    QTest::newRow("no number") << "Txx"_ba << QString() << 0;
}

void TestRsp::parsesStopReplies()
{
    QFETCH(QByteArray, packet);
    QFETCH(QString, reason);
    QFETCH(int, number);
    const auto event = rsp::parseStopReply(packet);
    QCOMPARE(event.has_value(), !reason.isEmpty());
    if (!event)
        return;
    QCOMPARE(QString::fromLatin1(rsp::stopReasonName(event->reason)), reason);
    QCOMPARE(event->reason == StopEvent::Reason::Exited ? event->exitCode : event->signal, number);
    QCOMPARE(event->watched.has_value(), packet.contains("watch"));
}

void TestRsp::readsTargetDescriptions()
{
    const auto fetch = [](const QString &name) -> Result<QByteArray> {
        if (name == u"target.xml")
            return "<target><architecture>arm</architecture><xi:include href=\"core.xml\"/>"
                   "<feature name=\"fp\"><reg name=\"d0\" bitsize=\"64\" type=\"ieee_double\" group=\"float\"/></feature></target>"_ba;
        return "<feature name=\"org.gnu.gdb.arm.m-profile\"><reg name=\"r0\" bitsize=\"32\"/><reg name=\"pc\" bitsize=\"32\" "
               "regnum=\"15\" type=\"code_ptr\"/></feature>"_ba;
    };
    const auto description = rsp::readTargetDescription(fetch);
    QVERIFY(description.has_value());
    QCOMPARE(description->architecture, u"arm"_s);
    QCOMPARE(description->registers.size(), 3U);
    QCOMPARE(description->find(u"pc")->number, 15);
    QCOMPARE(description->find(u"pc")->offset, 4U);
    QCOMPARE(description->find(u"d0")->number, 16);
    QCOMPARE(description->find(u"d0")->offset, 8U);
    QCOMPARE(description->find(u"d0")->group, u"float"_s);
    QVERIFY(!description->find(u"r1"));
}

void TestRsp::refusesBrokenDescriptions_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("cut off") << "<target><reg"_ba;
    QTest::newRow("no name") << "<target><reg bitsize=\"32\"/></target>"_ba;
    QTest::newRow("no bits") << "<target><reg name=\"r0\"/></target>"_ba;
    QTest::newRow("half bytes") << "<target><reg name=\"r0\" bitsize=\"31\"/></target>"_ba;
    QTest::newRow("huge") << "<target><reg name=\"r0\" bitsize=\"1000000\"/></target>"_ba;
    QTest::newRow("negative") << "<target><reg name=\"r0\" bitsize=\"32\" regnum=\"-1\"/></target>"_ba;
    QTest::newRow("itself") << "<target><xi:include href=\"target.xml\"/></target>"_ba;
}

void TestRsp::refusesBrokenDescriptions()
{
    QFETCH(QByteArray, xml);
    const auto description = rsp::readTargetDescription([&](const QString &) -> Result<QByteArray> { return xml; });
    QVERIFY(!description);
    QCOMPARE(description.error().code, ErrorCode::Protocol);
}

void TestRsp::readsMemoryMaps()
{
    const auto map = rsp::parseMemoryMap("<memory-map><memory type=\"ram\" start=\"0x20000000\" length=\"0x1000\"/>"
                                         "<memory type=\"flash\" start=\"0x08000000\" length=\"0x4000\">"
                                         "<property name=\"blocksize\">0x400</property></memory></memory-map>");
    QVERIFY(map.has_value());
    QCOMPARE(map->size(), 2U);
    QCOMPARE((*map)[0].start.value, 0x08000000U);
    QCOMPARE((*map)[0].eraseBlock, 0x400U);
    QCOMPARE((*map)[1].kind, MemoryRegion::Kind::Ram);
    for (const char *broken : {"<memory-map><memory type=\"ram\"/></memory-map>", "<memory-map>",
             "<memory-map><memory type=\"cheese\" start=\"0\" length=\"1\"/></memory-map>",
             "<memory-map><memory type=\"ram\" start=\"0xFFFFFFFFFFFFFFFF\" length=\"2\"/></memory-map>",
             "<memory-map><memory type=\"ram\" start=\"0\" length=\"0\"/></memory-map>"}) {
        const auto refused = rsp::parseMemoryMap(broken);
        QVERIFY2(!refused, broken);
        QCOMPARE(refused.error().code, ErrorCode::Protocol);
    }
}

void TestRsp::agreesOnFeatures()
{
    FakeStub stub([](const QByteArray &request) {
        return connecting(request, "PacketSize=1000;QStartNoAckMode+;qXfer:features:read+;ReverseStep+;nonsense");
    });
    const auto client = connectTo(stub);
    QVERIFY(client);
    QCOMPARE(client->features().packetSize, 0x1000U);
    QVERIFY(client->features().withoutAcknowledgements);
    QVERIFY(client->features().targetDescription);
    QVERIFY(client->features().reverse);
    QVERIFY(!client->features().memoryMap);
    QCOMPARE(client->features().continuing, "vCont;c"_ba);
    QVERIFY(!client->isRunning());
    FakeStub simple([](const QByteArray &request) { return request == "?" ? "S05" : ""; });
    const auto plain = connectTo(simple);
    QVERIFY(plain);
    QCOMPARE(plain->features().continuing, "c"_ba);
    QCOMPARE(plain->features().packetSize, 400U);
    QVERIFY(plain->readMemoryMap(soon())->empty());
    FakeStub strange([](const QByteArray &request) { return request == "?" ? "hello" : ""; });
    QCOMPARE(RspClient::connect(strange.stream(), u"strange"_s, soon()).error().code, ErrorCode::Protocol);
}

void TestRsp::acknowledges()
{
    FakeStub stub([](const QByteArray &request) { return connecting(request).value_or("OK"); });
    const auto client = connectTo(stub);
    const int before = stub.acknowledgements();
    QVERIFY(client->request("x", soon()).has_value());
    QCOMPARE(stub.acknowledgements(), before + 1);
}

void TestRsp::asksAgainForDamagedPackets()
{
    FakeStub stub([&](const QByteArray &request) {
        return request == "x" ? std::nullopt : std::optional(connecting(request).value_or(""));
    });
    const auto client = connectTo(stub);
    stub.sendRaw("+$OK#00" + rsp::framed("fine"));
    QCOMPARE(*client->request("x", soon()), "fine"_ba);
    stub.sendRaw(QByteArray("+$OK#00").repeated(5));
    QCOMPARE(client->request("x", soon()).error().code, ErrorCode::Protocol);
}

void TestRsp::sendsAgainWhatWasRefused()
{
    int asked = 0;
    FakeStub stub([&](const QByteArray &request) -> std::optional<QByteArray> {
        if (request != "x")
            return connecting(request).value_or("");
        return ++asked == 1 ? std::nullopt : std::optional("second"_ba);
    });
    const auto client = connectTo(stub);
    stub.sendRaw("-");
    QCOMPARE(*client->request("x", soon()), "second"_ba);
    QCOMPARE(asked, 2);
}

void TestRsp::staysInStepAfterATimeout()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request == "slow")
            return std::nullopt;
        return connecting(request).value_or(request);
    });
    const auto client = connectTo(stub);
    QCOMPARE(client->request("slow", Deadline::after(20ms)).error().code, ErrorCode::Timeout);
    stub.say("late");
    QCOMPARE(*client->request("next", soon()), "next"_ba);
}

void TestRsp::keepsStopsThatComeUnasked()
{
    FakeStub stub([](const QByteArray &request) { return connecting(request).value_or("answer"); });
    stub.say("T02thread:01;"); // as QEMU does when somebody connects to a running machine
    const auto client = connectTo(stub);
    QVERIFY(client);
    stub.say("T02thread:01;");
    QCOMPARE(*client->request("x", soon()), "answer"_ba);
}

void TestRsp::readsInParts()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (!request.startsWith('m'))
            return connecting(request, "PacketSize=40").value_or("");
        const QList<QByteArray> words = request.mid(1).split(',');
        QByteArray answer;
        for (quint64 i = 0; i < words[1].toULongLong(nullptr, 16); ++i)
            rsp::appendHex(answer, QByteArray(1, char(words[0].toULongLong(nullptr, 16) + i)));
        return answer;
    });
    const auto client = connectTo(stub);
    std::array<char, 100> bytes{};
    QVERIFY(client->readMemory(0x1000, bytes, soon()).has_value());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        QCOMPARE(quint8(bytes[i]), quint8(i));
    QCOMPARE(stub.requests(), (QList<QByteArray>{"m1000,20", "m1020,20", "m1040,20", "m1060,4"}));
}

void TestRsp::tellsWhereMemoryIsMissing()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request.startsWith("m1"))
            return "00"_ba.repeated(32);
        if (request.startsWith('m'))
            return "E14";
        return connecting(request, "PacketSize=40").value_or("");
    });
    const auto client = connectTo(stub);
    std::array<char, 4> bytes{};
    const auto missing = client->readMemory(0x9000, bytes, soon());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.english().contains(u"0x00009000"));
}

void TestRsp::writesInParts()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request.startsWith("M2"))
            return request.startsWith("M20000010") ? "E01" : "OK";
        return connecting(request, "PacketSize=40").value_or("");
    });
    const auto client = connectTo(stub);
    QVERIFY(client->writeMemory(0x20000000, "abcd", soon()).has_value());
    QCOMPARE(stub.requests().last(), "M20000000,4:61626364"_ba);
    const auto half = client->writeMemory(0x20000000, QByteArray(32, 'x'), soon());
    QCOMPARE(half.error().code, ErrorCode::NotFound);
    QVERIFY2(half.error().message.english().contains(u"took 16 of 32 bytes"), qPrintable(half.error().message.english()));
}

void TestRsp::readsRegisters()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request == "pf")
            return "78563412";
        if (request == "g")
            return "0011xxxx";
        if (request.startsWith("Pf=") || request.startsWith('G'))
            return "OK";
        return connecting(request).value_or(request.startsWith('p') ? "E01" : "");
    });
    const auto client = connectTo(stub);
    QCOMPARE(*client->readRegister(15, soon()), "\x78\x56\x34\x12"_ba);
    QCOMPARE(client->readRegister(99, soon()).error().code, ErrorCode::ToolFailed);
    QCOMPARE(*client->readAllRegisters(soon()), "0011xxxx"_ba);
    QVERIFY(client->writeRegister(15, "\x01\x02", soon()).has_value());
    QCOMPARE(stub.requests().last(), "Pf=0102"_ba);
    QCOMPARE(client->writeRegister(3, "\x01", soon()).error().code, ErrorCode::Unsupported);
}

void TestRsp::refusesWhileItRuns()
{
    FakeStub stub([](const QByteArray &request) {
        return request.startsWith("vCont;c") ? std::nullopt : std::optional(connecting(request).value_or("OK"));
    });
    const auto client = connectTo(stub);
    QVERIFY(client->resume(soon()).has_value());
    QVERIFY(client->isRunning());
    std::array<char, 4> bytes{};
    QCOMPARE(client->readMemory(0, bytes, soon()).error().code, ErrorCode::NotEnabled);
    QCOMPARE(client->request("x", soon()).error().code, ErrorCode::NotEnabled);
    QCOMPARE(client->waitForStop(Deadline::after(10ms)).error().code, ErrorCode::Timeout);
    stub.say("O68690a"); // text of the program is no stop
    stub.say("T05hwbreak:;");
    const auto event = client->waitForStop(soon());
    QCOMPARE(event->reason, StopEvent::Reason::HardwareBreakpoint);
    QVERIFY(!client->isRunning());
    QVERIFY(client->lastStop().has_value());
}

void TestRsp::pausesARunningTarget()
{
    FakeStub stub([](const QByteArray &request) {
        return request.startsWith("vCont;c") ? std::nullopt : std::optional(connecting(request).value_or("OK"));
    });
    const auto client = connectTo(stub);
    QVERIFY(client->resume(soon()).has_value());
    bool wasHalted = false;
    const auto paused = client->pauseFor(
        [&]() -> Result<void> {
            wasHalted = !client->isRunning();
            return {};
        },
        soon());
    QVERIFY(paused.has_value());
    QVERIFY(wasHalted);
    QVERIFY(client->isRunning()); // goes on
    QCOMPARE(stub.breaks(), 1);
    const auto failed = client->pauseFor(
        [&]() -> Result<void> { return fail(ErrorCode::NotFound, Message::verbatim(u"as the test wants"_s)); }, soon());
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
    QVERIFY(client->isRunning()); // also then
}

// Stubs that call every stop a trap.
void TestRsp::tellsItsOwnPauseFromABreakpoint()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request == "vCont;c")
            return std::nullopt;
        return request.startsWith('Z') ? "OK" : connecting(request).value_or("");
    });
    stub.stopReply = "S05";
    const auto client = connectTo(stub);
    const auto nothing = []() -> Result<void> { return {}; };
    QVERIFY(client->resume(soon()).has_value());
    QVERIFY(client->pauseFor(nothing, soon()).has_value());
    QVERIFY(client->isRunning()); // there is no breakpoint that it could have come to
    QVERIFY(client->interrupt(soon()).has_value());
    QVERIFY(client->insertBreak(BreakKind::Hardware, 0x08000100, 2, soon()).has_value());
    QVERIFY(client->resume(soon()).has_value());
    QVERIFY(client->pauseFor(nothing, soon()).has_value());
    QVERIFY(!client->isRunning());
}

void TestRsp::hearsOfStopsThatComeUnasked()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> { return connecting(request).value_or(""); });
    const auto client = connectTo(stub);
    QVERIFY(!client->wasRunning());
    QCOMPARE(client->waitForNews(Deadline::after(1ms)).error().code, ErrorCode::Timeout);
    stub.say("T02thread:01;");
    const auto told = client->waitForNews(soon());
    QVERIFY(told.has_value());
    QCOMPARE(told->signal, rsp::signalInterrupt);
    QCOMPARE(client->stops(), 1U);
}

void TestRsp::writesFlash()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request.startsWith("vFlashErase:8000800,800") || request.startsWith("vFlashWrite:") || request == "vFlashDone")
            return "OK";
        return request.startsWith("vFlashErase") ? "E.memtype" : connecting(request).value_or("");
    });
    const auto client = connectTo(stub);
    QVERIFY(client->eraseFlash(0x08000800, 0x800, soon()).has_value());
    QCOMPARE(client->eraseFlash(0x20000000, 0x800, soon()).error().code, ErrorCode::ToolFailed);
    stub.forget();
    QByteArray bytes(400, '}'); // each byte is escaped
    QVERIFY(client->writeFlash(0x08000800, bytes, soon()).has_value());
    QByteArray written;
    for (const QByteArray &request : stub.requests()) {
        QVERIFY(request.size() <= 0x100 - 4);
        QCOMPARE(request.sliced(0, 12), "vFlashWrite:"_ba);
        QCOMPARE(request.mid(12).split(':')[0], QByteArray::number(0x08000800 + written.size(), 16));
        written += request.mid(request.indexOf(':', 12) + 1);
    }
    QCOMPARE(written, bytes);
    QVERIFY(client->finishFlash(soon()).has_value());
}

void TestRsp::attachesAndRestarts()
{
    bool isAttached = false;
    FakeStub stub([&isAttached](const QByteArray &request) -> std::optional<QByteArray> {
        if (request == "vAttach;1")
            isAttached = true;
        if (request == "vAttach;1" || (request == "?" && isAttached))
            return "T05thread:01;";
        if (request == "vAttach;2")
            return "E01";
        if (request == "?")
            return "W00";
        if (request == "!")
            return "OK";
        return request == "R00" ? std::nullopt : connecting(request);
    });
    const auto client = connectTo(stub);
    QVERIFY(client->lastStop()->hasEnded());
    QCOMPARE(client->attach(2, soon()).error().code, ErrorCode::NotFound);
    QVERIFY(client->attach(1, soon()).has_value());
    QVERIFY(!client->lastStop()->hasEnded());
    QVERIFY(client->restart(soon()).has_value());
    QCOMPARE(stub.requests().last(), "?"_ba);

    FakeStub other([](const QByteArray &request) -> std::optional<QByteArray> {
        return request == "!" ? "OK" : connecting(request).value_or(""); // also to R
    });
    const auto second = connectTo(other);
    QCOMPARE(second->restart(soon()).error().code, ErrorCode::Unsupported);
}

void TestRsp::setsBreaks()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request.startsWith("Z1"))
            return "OK";
        if (request.startsWith("Z2"))
            return "E22";
        return connecting(request).value_or("");
    });
    const auto client = connectTo(stub);
    QVERIFY(client->insertBreak(BreakKind::Hardware, 0x08000100, 2, soon()).has_value());
    QCOMPARE(stub.requests().last(), "Z1,8000100,2"_ba);
    QCOMPARE(client->insertBreak(BreakKind::Write, 0x20000000, 4, soon()).error().code, ErrorCode::LimitExceeded);
    QCOMPARE(client->insertBreak(BreakKind::Read, 0x20000000, 4, soon()).error().code, ErrorCode::Unsupported);
}

void TestRsp::runsMonitorCommands()
{
    FakeStub *speaker = nullptr;
    FakeStub stub([&](const QByteArray &request) -> std::optional<QByteArray> {
        if (!request.startsWith("qRcmd,"))
            return connecting(request).value_or("");
        if (request == "qRcmd," + QByteArray("bad").toHex())
            return "E01";
        speaker->say("O" + QByteArray("first ").toHex());
        speaker->say("O" + QByteArray("second").toHex());
        return "OK";
    });
    speaker = &stub;
    const auto client = connectTo(stub);
    QCOMPARE(*client->monitor(u"reset halt"_s, soon()), u"first second"_s);
    QCOMPARE(client->monitor(u"bad"_s, soon()).error().code, ErrorCode::ToolFailed);
}

void TestRsp::endsWhenClosed()
{
    FakeStub stub([](const QByteArray &request) { return connecting(request); });
    const auto client = connectTo(stub);
    std::jthread closer([&] {
        std::this_thread::sleep_for(20ms);
        client->close();
    });
    QCOMPARE(client->request("x", soon()).error().code, ErrorCode::Disconnected);
    std::stop_source stop;
    FakeStub other([](const QByteArray &request) { return connecting(request); });
    const auto cancelled = connectTo(other);
    stop.request_stop();
    QCOMPARE(cancelled->request("x", soon(), stop.get_token()).error().code, ErrorCode::Cancelled);
}

void TestRsp::keepsAccessWidths()
{
    FakeStub stub([](const QByteArray &request) -> std::optional<QByteArray> {
        if (request.startsWith('m'))
            return "00"_ba.repeated(request.split(',')[1].toInt(nullptr, 16));
        return request.startsWith('M') ? "OK" : connecting(request).value_or("");
    });
    const auto client = connectTo(stub);
    RspMemory memory(*client, {});
    std::array<char, 8> bytes{};
    QVERIFY(memory.read({.at = {0x100}, .into = bytes, .width = AccessWidth::Bits32}, soon(), {}).has_value());
    QVERIFY(memory.read({.at = {0x100}, .into = bytes}, soon(), {}).has_value());
    QVERIFY(memory.write({.at = {0x100}, .bytes = "abcd", .width = AccessWidth::Bits16}, soon(), {}).has_value());
    QCOMPARE(stub.requests(), (QList<QByteArray>{"m100,4", "m104,4", "m100,8", "M100,2:6162", "M102,2:6364"}));
    const auto misaligned = memory.read({.at = {0x101}, .into = bytes, .width = AccessWidth::Bits32}, soon(), {});
    QCOMPARE(misaligned.error().code, ErrorCode::InvalidArgument);
    QCOMPARE(memory.runState(soon(), {}), RunState::Halted);
}

QTEST_GUILESS_MAIN(TestRsp)
#include "tst_rsp.moc"
