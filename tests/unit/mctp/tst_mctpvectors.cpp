// SPDX-License-Identifier: GPL-3.0-or-later
// Test vectors: those of vectors.json, and those of $OHM_TEST_DATA/mctp where they are at hand.
#include "mctp/engine/checksum.h"
#include "mctp/engine/codec.h"
#include "mctp/engine/i2cframe.h"
#include "mctp/engine/message.h"
#include "mctp/engine/packet.h"
#include "mctp/engine/receiver.h"
#include "mctp/engine/serialframe.h"

#include <QFile>
#include <QtTest>

#include <set>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const Json &hex) { return QByteArray::fromHex(QByteArray::fromStdString(hex.get<std::string>())); }

QByteArray nameOf(const Json &row) { return QByteArray::fromStdString(row.value("name", row.value("in", std::string()))); }

QByteArray digits(const Json &hex) { return QByteArray::fromStdString(hex.get<std::string>()); }

// Throws, which fails the test, when a file cannot be read.
Json rows(const char *kind)
{
    QFile own(QFINDTESTDATA("vectors.json"));
    Json all = own.open(QIODevice::ReadOnly) ? Json::parse(own.readAll().toStdString()).at(kind) : Json();
    QFile file(qEnvironmentVariable("OHM_TEST_DATA") + u"/mctp/%1.json"_s.arg(QLatin1StringView(kind)));
    if (!file.exists())
        return all;
    if (!file.open(QIODevice::ReadOnly))
        return Json();
    Json given = Json::parse(file.readAll().toStdString());
    for (Json &row : given.at("vectors"))
        all.push_back(std::move(row));
    return all;
}

// What is decoded without a fault is made again from its values.
void makeAgain(Layer layer, const QByteArray &wire, const QByteArray &name)
{
    const Field field = decode(layer, wire);
    QVERIFY2(isValid(field), name + ": " + dumpJson(toJson(field)));
    const auto again = encode(layer, valuesOf(field), u"fields"_s);
    QVERIFY2(again.has_value(), name + ": " + (again ? QByteArray() : again.error().message.english().toUtf8()));
    QCOMPARE(again->size(), std::size_t(1));
    QVERIFY2(again->front() == wire, name + ": " + again->front().toHex() + " instead of " + wire.toHex());
}

} // namespace

class TestMctpVectors final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checkSums();
    void reassembly();
    void serialFrames();
    void serialStreams();
    void i2cFrames();
    void controlPackets();
    void controlMessages();
    void pldm();
};

void TestMctpVectors::checkSums()
{
    for (const Json &row : rows("crc")) {
        const QByteArray in = bytes(row.at("in"));
        QCOMPARE(QByteArray::number(pec8(in), 16).rightJustified(2, '0'), digits(row.at("pec_crc8")));
        QCOMPARE(QByteArray::number(fcs16(in), 16).rightJustified(4, '0'), digits(row.at("fcs16_msb_first")));
        QCOMPARE(QByteArray::number(crc32(in), 16).rightJustified(8, '0'), digits(row.at("crc32")));
    }
}

void TestMctpVectors::reassembly()
{
    for (const Json &row : rows("reassembly")) {
        std::set<std::pair<int, int>> awaited;
        for (const Json &each : row.at("deliver")) {
            if (each[1] == 0)
                awaited.insert({each[0].get<int>(), each[2].get<int>()});
        }
        quint64 last = 0;
        Receiver receiver(
            {.eid = [&row] { return row.at("own_eid").get<quint8>(); },
                .isAwaited = [&](const ReceivedMessage &part) { return awaited.contains({part.source, part.tag}); },
                .isTaken = [](quint8) { return true; },
                .freshId = [&last] { return ++last; }},
            {});
        Json delivered = Json::array();
        for (const Json &packet : row.at("packets")) {
            const auto outcome = receiver.receive(bytes(packet), 0, {});
            if (const auto &message = outcome.delivered)
                delivered.push_back(
                    {message->source, message->isTagOwner ? 1 : 0, message->tag, message->body.toHex().toStdString()});
        }
        QVERIFY2(delivered == row.at("deliver"), nameOf(row) + ": " + dumpJson(delivered));
    }
}

void TestMctpVectors::serialFrames()
{
    for (const Json &row : rows("serial_frames")) {
        const QByteArray wire = bytes(row.at("wire"));
        const QByteArray packet = bytes(row.contains("packet") ? row.at("packet") : row.at("packets").at(0));
        SerialFramer framer;
        const auto pieces = framer.take(wire);
        if (!row.at("valid").get<bool>()) {
            QVERIFY2(pieces.empty() || pieces.front().drop, nameOf(row).constData());
            continue;
        }
        QCOMPARE(pieces.size(), std::size_t(1));
        QVERIFY2(pieces.front().packet == packet, nameOf(row).constData());
        QCOMPARE(pieces.front().wire, wire);
        QCOMPARE(serialFrame(packet), wire);
        const Field field = decode(Layer::Serial, wire);
        for (const char *part : {"flag", "revision", "length", "fcs", "end_flag"}) {
            const Field *found = field.find(QString::fromLatin1(part));
            QVERIFY2(found && found->problem.isEmpty(), nameOf(row) + ": " + part);
        }
        QCOMPARE(field.find(u"packet")->offset, 3);
        QCOMPARE(field.find(u"packet")->length, wire.size() - 6);
    }
}

void TestMctpVectors::serialStreams()
{
    for (const Json &row : rows("serial_streams")) {
        // In one go and byte by byte.
        const QByteArray stream = bytes(row.at("stream"));
        for (const qsizetype step : {stream.size(), qsizetype(1)}) {
            SerialFramer framer;
            int packets = 0;
            for (qsizetype at = 0; at < stream.size(); at += step) {
                for (const SerialPiece &piece : framer.take(QByteArrayView(stream).sliced(at, step))) {
                    if (!piece.drop)
                        QCOMPARE(piece.packet, bytes(row.at("packet_when_good")));
                    packets += piece.drop ? 0 : 1;
                }
            }
            QVERIFY2(packets == row.at("expect_packets").get<int>(), nameOf(row).constData());
        }
    }
}

void TestMctpVectors::i2cFrames()
{
    for (const Json &row : rows("i2c_frames")) {
        const QByteArray frame = bytes(row.at("frame"));
        const bool withPec = row.at("pec").get<bool>();
        const bool isGood = !checkI2cFrame(frame, withPec);
        // A wrong version of the header is found in the packet.
        const bool isTaken = isGood && (quint8(i2cPacket(frame)[0]) & 0x0f) == 1;
        QVERIFY2(isTaken == row.at("valid").get<bool>(), nameOf(row).constData());
        const Field field = decode(withPec ? Layer::I2c : Layer::I2cWithoutPec, frame);
        const bool hasFrameFault = !isGood || !isTaken;
        QVERIFY2(!hasFrameFault || !isValid(field), nameOf(row).constData());
        if (!isTaken || !row.contains("packet"))
            continue;
        QCOMPARE(i2cPacket(frame), bytes(row.at("packet")));
        QCOMPARE(
            i2cFrame(bytes(row.at("packet")), row.at("dest7").get<quint8>(), row.at("src7").get<quint8>(), withPec), frame);
    }
}

void TestMctpVectors::controlPackets()
{
    for (const Json &row : rows("control")) {
        const QByteArray request = bytes(row.at("request_packet"));
        const Field decoded = decode(Layer::Packet, request);
        const bool isMalformed = nameOf(row).contains("bad_length");
        QVERIFY2(isValid(decoded) != isMalformed, nameOf(row) + ": " + dumpJson(toJson(decoded)));
        if (!isMalformed)
            makeAgain(Layer::Packet, request, nameOf(row));
        for (const char *key : {"response_packet", "libmctp_response"}) {
            if (const Json response = row.value(key, Json()); response.is_string())
                makeAgain(Layer::Packet, bytes(response), nameOf(row) + ", " + key);
        }
    }
}

void TestMctpVectors::controlMessages()
{
    for (const Json &row : rows("control_messages")) {
        if (bytes(row.at("request")) != QByteArray::fromHex("800500")) // has a byte too many, which its author ignores
            (void)decode(Layer::Control, bytes(row.at("request")));
        makeAgain(Layer::Control, bytes(row.at("response")), nameOf(row));
    }
    const Field tooLong = decode(Layer::Control, QByteArray::fromHex("800500"));
    QVERIFY(tooLong.find(u"unexpected"));
}

void TestMctpVectors::pldm()
{
    for (const char *kind : {"pldm_base", "pldm_platform"}) {
        for (const Json &row : rows(kind)) {
            if (row.contains("pldm_message"))
                makeAgain(Layer::Pldm, bytes(row.at("pldm_message")), nameOf(row));
            if (!row.contains("pdr"))
                continue;
            const Field pdr = decode(Layer::Pdr, bytes(row.at("pdr")));
            for (const auto &[name, value] : row.at("decoded").items()) {
                const QString wanted = name == "offset" ? u"value_offset"_s : QString::fromStdString(name);
                const Field *field = pdr.find(wanted);
                QVERIFY2(field, name.c_str());
                const double expected = value.is_boolean() ? double(value.get<bool>()) : value.get<double>();
                QVERIFY2(field->value.get<double>() == expected, name.c_str());
            }
        }
    }
}

} // namespace ohm::mctp

QTEST_GUILESS_MAIN(ohm::mctp::TestMctpVectors)
#include "tst_mctpvectors.moc"
