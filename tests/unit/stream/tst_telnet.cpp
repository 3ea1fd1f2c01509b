// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/rfc2217codec.h"

#include <QTest>

#include <random>

using namespace ohm;
using telnet::Event;
using telnet::Negotiation;
using telnet::Subnegotiation;

namespace {

struct Decoded
{
    QByteArray data;
    std::vector<Event> events;
    quint64 malformed = 0;
    bool operator==(const Decoded &) const = default;
};

// Fed in pieces that end at the positions of `cuts`.
Decoded decode(const QByteArray &bytes, const std::vector<qsizetype> &cuts = {})
{
    Decoded decoded;
    telnet::Decoder decoder;
    qsizetype begin = 0;
    for (const qsizetype cut : cuts) {
        decoder.feed(QByteArrayView(bytes).sliced(begin, cut - begin), decoded.data, decoded.events);
        begin = cut;
    }
    decoder.feed(QByteArrayView(bytes).sliced(begin), decoded.data, decoded.events);
    decoded.malformed = decoder.malformed();
    return decoded;
}

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

} // namespace

class TestTelnet final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesDataAndUndoublesIac();
    void escapesBothWays();
    void decodesNegotiationsAndSubnegotiations();
    void givesTheSameHoweverItIsSplit();
    void survivesMalformedInput_data();
    void survivesMalformedInput();
    void dropsEndlessSubnegotiations();
    void survivesNoise();
    void negotiatesWithoutLoops();
    void encodesRequests();
    void parsesServerMessages_data();
    void parsesServerMessages();
    void decodesModemAndLineState();
};

void TestTelnet::passesDataAndUndoublesIac()
{
    const Decoded decoded = decode(hex("41ffff42ffffffff00"));
    QCOMPARE(decoded.data, hex("41ff42ffff00"));
    QVERIFY(decoded.events.empty());
    QCOMPARE(decoded.malformed, quint64(0));
}

void TestTelnet::escapesBothWays()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QCOMPARE(telnet::escape(all).size(), 257);
    QCOMPARE(decode(telnet::escape(all)).data, all);
    const Subnegotiation sub{telnet::ComPort, all};
    const Decoded decoded = decode(telnet::encode(sub));
    QCOMPARE(decoded.events.size(), std::size_t(1));
    QVERIFY(std::get<Subnegotiation>(decoded.events[0]) == sub);
}

void TestTelnet::decodesNegotiationsAndSubnegotiations()
{
    const Decoded decoded = decode("a" + hex("fffd2c") + "b" + hex("fffa2c650001c200fff0") + "c" + hex("fff1fff9") + "d");
    QCOMPARE(decoded.data, QByteArray("abcd")); // NOP and GA are left out
    QCOMPARE(decoded.events.size(), std::size_t(2));
    QVERIFY(std::get<Negotiation>(decoded.events[0]) == (Negotiation{telnet::DO, telnet::ComPort}));
    QVERIFY(std::get<Subnegotiation>(decoded.events[1]) == (Subnegotiation{44, hex("650001c200")}));
}

void TestTelnet::givesTheSameHoweverItIsSplit()
{
    const QByteArray bytes = "ab" + hex("fffb00") + "c" + hex("fffa2c65ffff01c2fffffff0") + hex("ffff") + "de"
        + hex("fffa2c6aff") + hex("fffd03") + "f" + hex("fffa2c6bfffff0fff0");
    const Decoded whole = decode(bytes);
    QVERIFY(whole.events.size() >= 3);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        for (qsizetype second = first; second <= bytes.size(); ++second)
            QVERIFY2(
                decode(bytes, {first, second}) == whole, qPrintable(QStringLiteral("cut at %1 and %2").arg(first).arg(second)));
    }
}

void TestTelnet::survivesMalformedInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("events");
    QTest::addColumn<int>("malformed");
    QTest::newRow("cut after IAC") << hex("41ff") << hex("41") << 0 << 0;
    QTest::newRow("unknown command") << hex("41ff0542") << hex("4142") << 0 << 1;
    QTest::newRow("SE without SB") << hex("41fff042") << hex("4142") << 0 << 0;
    QTest::newRow("empty subnegotiation") << hex("fffa2cfff041") << hex("41") << 1 << 0;
    QTest::newRow("command within SB") << hex("fffa2c65fffd0341") << hex("41") << 1 << 1;
    QTest::newRow("SB within SB") << hex("fffa2c65fffa2c660841fff042") << hex("42") << 1 << 1;
}

void TestTelnet::survivesMalformedInput()
{
    QFETCH(QByteArray, bytes);
    const Decoded decoded = decode(bytes);
    QTEST(decoded.data, "data");
    QTEST(int(decoded.events.size()), "events");
    QTEST(int(decoded.malformed), "malformed");
}

void TestTelnet::dropsEndlessSubnegotiations()
{
    const QByteArray bytes = hex("fffa2c") + QByteArray(10'000'000, 'x') + hex("fff0") + "next" + hex("fffa2c6bf0fff0");
    const Decoded decoded = decode(bytes);
    QCOMPARE(decoded.data, QByteArray("next"));
    QCOMPARE(decoded.events.size(), std::size_t(1));
    QCOMPARE(decoded.malformed, quint64(1));
}

void TestTelnet::survivesNoise()
{
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        QByteArray noise(2000, Qt::Uninitialized);
        for (char &byte : noise)
            byte = random() % 4 == 0 ? char(0xff) : char(240 + random() % 16); // mostly commands
        const Decoded decoded = decode(noise);
        QVERIFY(decoded.data.size() <= noise.size());
        for (const Event &event : decoded.events) {
            if (const auto *sub = std::get_if<Subnegotiation>(&event)) {
                QVERIFY(sub->payload.size() <= telnet::Decoder::maxPayload);
                [[maybe_unused]] const auto message = rfc2217::parseServerMessage(*sub);
            }
        }
    }
}

void TestTelnet::negotiatesWithoutLoops()
{
    telnet::Options options({telnet::Binary, telnet::ComPort});
    QCOMPARE(options.offerOurs(telnet::ComPort), hex("fffb2c"));
    QVERIFY(!options.oursIsOn(telnet::ComPort));
    QVERIFY(options.answer({telnet::DO, telnet::ComPort}).isEmpty()); // what we asked for
    QVERIFY(options.oursIsOn(telnet::ComPort));
    QVERIFY(options.answer({telnet::DO, telnet::ComPort}).isEmpty()); // on already
    QCOMPARE(options.answer({telnet::DO, telnet::Binary}), hex("fffb00"));
    QVERIFY(options.offerOurs(telnet::Binary).isEmpty()); // the other side was quicker
    QVERIFY(options.oursIsOn(telnet::Binary));
    QCOMPARE(options.answer({telnet::WILL, telnet::Binary}), hex("fffd00"));
    QVERIFY(options.askForTheirs(telnet::Binary).isEmpty());
    QCOMPARE(options.answer({telnet::WILL, telnet::Echo}), hex("fffe01"));
    QCOMPARE(options.answer({telnet::DO, 24}), hex("fffc18"));
    QCOMPARE(options.answer({telnet::DONT, telnet::Binary}), hex("fffc00"));
    QVERIFY(options.answer({telnet::DONT, telnet::Binary}).isEmpty());
    QVERIFY(options.answer({telnet::WONT, 24}).isEmpty());
    telnet::Options refused({telnet::ComPort});
    refused.offerOurs(telnet::ComPort);
    QVERIFY(refused.answer({telnet::DONT, telnet::ComPort}).isEmpty()); // it refuses
    QVERIFY(refused.oursIsRefused(telnet::ComPort));
}

void TestTelnet::encodesRequests()
{
    QCOMPARE(rfc2217::requestBaud(115200), hex("fffa2c010001c200fff0"));
    QCOMPARE(rfc2217::requestBaud(255), hex("fffa2c01000000fffffff0"));
    QCOMPARE(rfc2217::request(rfc2217::Command::SetControl, quint8(rfc2217::Control::DtrOn)), hex("fffa2c0508fff0"));
    QCOMPARE(int(rfc2217::parityValue(Parity::None)), 1);
    QCOMPARE(int(rfc2217::parityValue(Parity::Odd)), 2);
    QCOMPARE(int(rfc2217::parityValue(Parity::Even)), 3);
    QVERIFY(rfc2217::flowValue(FlowControl::Hardware) == rfc2217::Control::HardwareFlow);
}

void TestTelnet::parsesServerMessages_data()
{
    using rfc2217::Command;
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("command");
    QTest::addColumn<quint32>("value");
    QTest::newRow("baud") << hex("650001c200") << true << int(Command::SetBaudRate) << 115200u;
    QTest::newRow("short baud") << hex("650001c2") << false << 0 << 0u;
    QTest::newRow("long baud") << hex("650001c20000") << false << 0 << 0u;
    QTest::newRow("modem state") << hex("6bb0") << true << int(Command::NotifyModemState) << 0xb0u;
    QTest::newRow("no value") << hex("6b") << false << 0 << 0u;
    QTest::newRow("suspend") << hex("6c") << true << int(Command::FlowControlSuspend) << 0u;
    QTest::newRow("signature") << hex("6478797a") << true << int(Command::Signature) << 0u;
    QTest::newRow("a client's") << hex("0508") << false << 0 << 0u;
    QTest::newRow("unknown") << hex("7100") << false << 0 << 0u;
    QTest::newRow("empty") << QByteArray() << false << 0 << 0u;
}

void TestTelnet::parsesServerMessages()
{
    QFETCH(QByteArray, payload);
    const auto message = rfc2217::parseServerMessage({telnet::ComPort, payload});
    QTEST(message.has_value(), "valid");
    if (!message)
        return;
    QTEST(int(message->command), "command");
    QTEST(message->value, "value");
}

void TestTelnet::decodesModemAndLineState()
{
    LineStates lines;
    rfc2217::putModemState(lines, 0x90);
    QCOMPARE(lines.cts, std::optional(true));
    QCOMPARE(lines.dcd, std::optional(true));
    QCOMPARE(lines.dsr, std::optional(false));
    QVERIFY(!lines.dtr);
    LineErrors errors;
    rfc2217::countLineState(errors, 0x1e);
    rfc2217::countLineState(errors, 0x10);
    QCOMPARE(errors.breaks, 2u);
    QCOMPARE(errors.framing, 1u);
    QCOMPARE(errors.parity, 1u);
    QCOMPARE(errors.overrun, 1u);
}

QTEST_GUILESS_MAIN(TestTelnet)
#include "tst_telnet.moc"
