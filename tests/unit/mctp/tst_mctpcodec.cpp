// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/codec.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/message.h"
#include "mctp/engine/packet.h"
#include "mctp/engine/serialframe.h"
#include "support/testbench.h"

#include <random>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char *text) { return QByteArray::fromHex(text); }

QString wordsOf(const Field &field)
{
    QStringList words;
    for (const Message &problem : problemsOf(field))
        words << problem.english();
    return words.join(u"; "_s);
}

// Every field lies within what it is a part of.
void checkPlaces(const Field &field)
{
    for (const Field &child : field.children) {
        QVERIFY2(
            child.offset >= field.offset && child.length >= 0 && child.offset + child.length <= field.offset + field.length,
            qPrintable(field.name + u" > "_s + child.name));
        checkPlaces(child);
    }
}

} // namespace

class TestMctpCodec final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryFieldOfASerialFrame();
    void pointsAtTheWireInSpiteOfEscapes();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void decodesTheLaterControlCommands();
    void decodesRoutes();
    void checksVersionLists();
    void versions();
    void encodesWhatWasDecoded_data();
    void encodesWhatWasDecoded();
    void encodesByName();
    void fragmentsWhatIsLong();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void guessesTheLayer();
    void staysWithinAnyBytes();
};

void TestMctpCodec::namesEveryFieldOfASerialFrame()
{
    const Field frame = decode(Layer::Serial, hex("7e0107010809c800810218057e"));
    QVERIFY2(isValid(frame), qPrintable(wordsOf(frame)));
    QCOMPARE(frame.meaning, u"Control: Get Endpoint ID request"_s);
    const Field *source = frame.findDeep(u"source");
    QVERIFY(source);
    QCOMPARE(source->offset, 5);
    QCOMPARE(source->length, 1);
    QCOMPARE(source->value, Json(9));
    const Field *tag = frame.findDeep(u"tag_owner");
    QVERIFY(tag);
    QCOMPARE(tag->lowestBit, 3);
    QCOMPARE(tag->value, Json(1));
    QCOMPARE(frame.findDeep(u"command")->meaning, u"Get Endpoint ID"_s);
    QCOMPARE(frame.findDeep(u"fcs")->offset, 10);
}

void TestMctpCodec::pointsAtTheWireInSpiteOfEscapes()
{
    const QByteArray packet = hex("010809c87f00007ed97e7d");
    const QByteArray wire = serialFrame(packet);
    const Field frame = decode(Layer::Serial, wire);
    QVERIFY2(isValid(frame), qPrintable(wordsOf(frame)));
    const Field *vendor = frame.findDeep(u"vendor_id");
    QVERIFY(vendor);
    QCOMPARE(vendor->value, Json(0x7ed9));
    QCOMPARE(wire.mid(vendor->offset, vendor->length), hex("00007d5ed9"));
    const Field *data = frame.findDeep(u"data");
    QCOMPARE(wire.mid(data->offset, data->length), hex("7d5e7d5d"));
    checkPlaces(frame);
}

void TestMctpCodec::saysWhatIsWrong_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, Layer layer, const char *bytes, const char *words) {
        QTest::newRow(name) << int(layer) << hex(bytes) << QString::fromLatin1(words);
    };
    row("wrong FCS", Layer::Serial, "7e0107010809c800810219057e", "fcs: wrong check sum, should be 0x1805");
    row("flag inside", Layer::Serial, "7e0107017e09c800810218057e", "packet: a flag inside the frame");
    row("no end", Layer::Serial, "7e0107010809c80081021805", "end_flag: no flag where it belongs");
    row("revision", Layer::Serial, "7e0207010809c800810218057e", "revision: only revision 1 is known");
    row("wrong PEC", Layer::I2c, "200f0841010809c800810212", "pec: wrong check sum, should be 0x");
    row("read", Layer::I2c, "210f0841010809c8008102f2", "destination_address: the direction bit says read");
    row("not MCTP", Layer::I2c, "20100841010809c80081022a", "command_code: not MCTP");
    row("version", Layer::Packet, "020809c8008102", "version: version 2 is not supported");
    row("broadcast source", Layer::Packet, "0108ffc8008102", "source: no EID that a packet may come from");
    row("reserved EID", Layer::Packet, "010309c8008102", "destination: reserved EID");
    row("nothing follows", Layer::Packet, "010809c8", "packet: nothing follows the header");
    row("header cut off", Layer::Packet, "0108", "source: cut off: takes 1 bytes, but 0 are left");
    row("data cut off", Layer::Message, "00800100", "eid: cut off: takes 1 bytes, but 0 are left");
    row("too much", Layer::Message, "00800200", "unexpected: 1 bytes more than there should be");
    row("list cut off", Layer::Message, "0000050002", "types: cut off: 2 entries, but only 0 follow");
    row("no completion", Layer::Message, "000002", "control: cut off before the completion code");
    row("integrity check", Layer::Message, "808002", "integrity_check: must be 0");
    row("PLDM version", Layer::Message, "01804002", "type: the header's version is not 0");
    row("sensor format", Layer::Pldm, "000211000900000100003412", "reading: its size is not known");
}

void TestMctpCodec::saysWhatIsWrong()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const Field field = decode(Layer(layer), bytes);
    QVERIFY(!isValid(field));
    QVERIFY2(wordsOf(field).contains(words), qPrintable(wordsOf(field)));
    checkPlaces(field);
}

void TestMctpCodec::decodesTheLaterControlCommands()
{
    const Field hop = decode(Layer::Message, hex("00000f00080100040002"));
    QVERIFY2(isValid(hop), qPrintable(wordsOf(hop)));
    QCOMPARE(hop.findDeep(u"incoming_unit")->value, Json(4));
    const Field uuid = decode(Layer::Message, hex("000010 00 ff 01 0a 05 24 00"));
    QVERIFY2(isValid(uuid), qPrintable(wordsOf(uuid)));
    QCOMPARE(uuid.findDeep(u"next_handle")->meaning, u"No more"_s);
    const Field rate = decode(Layer::Message, hex("00001100 00001000 00000064 00000032 00000001 000008 000004 00000002 01"));
    QVERIFY2(isValid(rate), qPrintable(wordsOf(rate)));
    QCOMPARE(rate.findDeep(u"max_burst")->value, Json(8));
    QCOMPARE(rate.findDeep(u"supported")->value, Json(1));
    const Field interfaces = decode(Layer::Message, hex("00001400 02 0108 0509"));
    QVERIFY2(isValid(interfaces), qPrintable(wordsOf(interfaces)));
    QCOMPARE(interfaces.findDeep(u"interfaces")->children.size(), std::size_t(2));
    const Field specific = decode(Layer::Message, hex("0080f1010203"));
    QVERIFY2(isValid(specific), qPrintable(wordsOf(specific)));
    QCOMPARE(specific.meaning, u"Control: Transport Specific request"_s);
}

void TestMctpCodec::decodesRoutes()
{
    const QByteArray body = hex("00000a00 ff 02 0108 2005240120 0209 6101040130");
    const Field table = decode(Layer::Message, body);
    QVERIFY2(isValid(table), qPrintable(wordsOf(table)));
    const Field *entries = table.findDeep(u"entries");
    QCOMPARE(entries->children.size(), std::size_t(2));
    QCOMPARE(entries->children[1].find(u"address")->value, Json("30"));
    QCOMPARE(entries->children[1].findDeep(u"port")->value, Json(1));
    QCOMPARE(entries->children[0].find(u"binding")->meaning, u"Serial"_s);
    const auto again = encode(Layer::Message, valuesOf(table), u"fields"_s);
    OHM_VERIFY_RESULT(again);
    QCOMPARE(again->front(), body);
    // Addresses of an update have the same length each, which nothing says.
    const QByteArray update = hex("008009 02 00010920 01020a21");
    const Field routes = decode(Layer::Message, update);
    QVERIFY2(isValid(routes), qPrintable(wordsOf(routes)));
    QCOMPARE(routes.findDeep(u"entries")->children[1].find(u"address")->value, Json("21"));
}

void TestMctpCodec::checksVersionLists()
{
    QVERIFY(isValid(decode(Layer::Pldm, hex("08000300000000000500f0f1f1babe9d53"))));
    const Field wrong = decode(Layer::Pldm, hex("08000300000000000500f0f1f1babe9d54"));
    QVERIFY2(wordsOf(wrong).contains(u"crc32: wrong check sum"), qPrintable(wordsOf(wrong)));
    QCOMPARE(wrong.findDeep(u"versions")->children[0].value, Json("1.1.0"));
}

void TestMctpCodec::versions()
{
    for (const auto &[bytes, text] : {std::pair("f1f3f100", "1.3.1"), {"f1f0ff00", "1.0"}, {"1012ff61", "10.12a"},
             {"01f0f000", "01.0.0"}, {"fafbff00", "0xfafbff00"}}) {
        QCOMPARE(versionText(hex(bytes)), QString::fromLatin1(text));
        QCOMPARE(versionBytes(QString::fromLatin1(text)), std::optional(hex(bytes)));
    }
    for (const char *text : {"", "1", "1.2.3.4", "1.x", "1.123", "0xf1"})
        QCOMPARE(versionBytes(QString::fromLatin1(text)), std::nullopt);
}

// Found by the fuzz targets.
void TestMctpCodec::encodesWhatWasDecoded_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, Layer layer, const char *bytes) { QTest::newRow(name) << int(layer) << hex(bytes); };
    row("reserved bits of a header", Layer::Packet, "f10809c8008102");
    row("reserved bits of Set Endpoint ID's answer", Layer::Control, "000100eb0800");
    row("reserved bits of Get Endpoint ID's answer", Layer::Control, "00020008eb00");
}

void TestMctpCodec::encodesWhatWasDecoded()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, bytes);
    const Field field = decode(Layer(layer), bytes);
    QVERIFY2(isValid(field), qPrintable(wordsOf(field)));
    const auto again = encode(Layer(layer), valuesOf(field), u"fields"_s);
    OHM_VERIFY_RESULT(again);
    QCOMPARE(again->size(), std::size_t(1));
    QCOMPARE(again->front(), bytes);
}

void TestMctpCodec::encodesByName()
{
    const Json request = Json::parse(R"({"packet": {"destination": 8, "source": 9, "tag": 0, "message": {"type": "Control",
        "control": {"header": {"request": 1}, "command": "Get Endpoint ID"}}}})");
    const auto frames = encode(Layer::Serial, request, u"fields"_s);
    OHM_VERIFY_RESULT(frames);
    QCOMPARE(frames->front(), hex("7e0107010809c800800201177e").left(0) + serialFrame(hex("010809c8008002")));
    const Json set = Json::parse(R"({"type": "Control", "control": {"command": "Set Endpoint ID",
        "flags": {"operation": "Force EID"}, "eid": "0x1d"}})");
    const auto message = encode(Layer::Message, set, u"fields"_s);
    OHM_VERIFY_RESULT(message);
    QCOMPARE(message->front(), hex("008001011d"));
    const Json types = Json::parse(R"({"header": {"request": 0, "instance": 6}, "command": 5, "types": [1, 5]})");
    const auto counted = encode(Layer::Control, types, u"fields"_s);
    OHM_VERIFY_RESULT(counted);
    QCOMPARE(counted->front(), hex("060500020105"));
}

void TestMctpCodec::fragmentsWhatIsLong()
{
    const Json values = {{"destination", 8}, {"source", 9}, {"payload", QByteArray(150, 'x').toHex().toStdString()}};
    const auto packets = encode(Layer::Packet, values, u"fields"_s);
    OHM_VERIFY_RESULT(packets);
    QCOMPARE(packets->size(), std::size_t(3));
    QCOMPARE(packets->at(0).left(4), hex("01080988"));
    QCOMPARE(packets->at(1).left(4), hex("01080918"));
    QCOMPARE(packets->at(2).left(4), hex("01080968"));
    QCOMPARE(packets->at(2).size(), 4 + 150 - 128);
}

void TestMctpCodec::refusesWhatCannotBe_data()
{
    QTest::addColumn<int>("layer");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, Layer layer, const char *json, const char *field) {
        QTest::newRow(name) << int(layer) << QByteArray(json) << QString::fromLatin1(field);
    };
    row("no destination", Layer::Packet, R"({"source": 9, "payload": "00"})", "fields.destination");
    row("EID too large", Layer::Packet, R"({"source": 9, "destination": 256, "payload": "00"})", "fields.destination");
    row("tag too large", Layer::Packet, R"({"source": 9, "destination": 8, "tag": 8, "payload": "00"})", "fields.tag");
    row("nothing in it", Layer::Packet, R"({"source": 9, "destination": 8})", "fields");
    row("no hex", Layer::Packet, R"({"source": 9, "destination": 8, "payload": "0g"})", "fields.payload");
    row("half a byte", Layer::Packet, R"("123")", "fields");
    row("unknown type", Layer::Message, R"({"type": "Contrl"})", "fields.type");
    row("unknown command", Layer::Message, R"({"type": 0, "control": {"command": "Get EID"}})", "fields.control.command");
    row("missing data", Layer::Control, R"({"command": 1, "flags": 0})", "fields.control.eid");
    row("unknown field", Layer::Control, R"({"command": 2, "eid": 3})", "fields.control.eid");
    row("list element", Layer::Control, R"({"header": 0, "command": 5, "types": [1, 256]})", "fields.control.types[1].type");
    row("address", Layer::I2c, R"({"destination_address": 128, "source_address": 1, "packet": "00"})",
        "fields.destination_address");
    row("no packet", Layer::Serial, R"({})", "fields.packet");
}

void TestMctpCodec::refusesWhatCannotBe()
{
    QFETCH(int, layer);
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto frames = encode(Layer(layer), Json::parse(json.toStdString()), u"fields"_s);
    OHM_VERIFY_ERROR(frames, ErrorCode::InvalidArgument);
    QCOMPARE(frames.error().field, field);
}

void TestMctpCodec::guessesTheLayer()
{
    QCOMPARE(guessLayer(hex("7e0107010809c800810218057e")), Layer::Serial);
    QCOMPARE(guessLayer(hex("200f0c65010a43d0001a0100004300f4")), Layer::I2c);
    QCOMPARE(guessLayer(hex("160f0a15010009c8008a01000a")), Layer::I2cWithoutPec);
    QCOMPARE(guessLayer(hex("010809c8008102")), Layer::Packet);
    QCOMPARE(guessLayer(hex("008102")), Layer::Message);
    QCOMPARE(guessLayer(hex("01800211341201")), Layer::Message);
    QCOMPARE(guessLayer({}), Layer::Message);
}

void TestMctpCodec::staysWithinAnyBytes()
{
    std::mt19937 random(1);
    const auto upTo = [&random](int most) { return std::uniform_int_distribution<int>(0, most)(random); };
    const std::vector<QByteArray> seeds{hex("7e0107010809c800810218057e"), hex("200f0c65010a43d0001a0100004300f4"),
        hex("010908c000040a00ff0201082005240120020961010401 30"),
        hex("0b0251000200000000000000051000a0a1a2a3a4a5a6a7a8a9aaabacadaeaf"), hex("00000a00ff020108200524012002096101040130"),
        hex("008009020001092001020a21"), hex("0d022100020001020301040506"),
        hex("0100000001020000450000000100780001000100000002000000000000000001000000c03f0000803f000000000300000000803f0000803fff"
            "000000323c28461e50145a0a")};
    for (int round = 0; round < 40'000; ++round) {
        QByteArray bytes = seeds[std::size_t(upTo(int(seeds.size()) - 1))];
        for (int i = upTo(4); i > 0; --i)
            bytes[upTo(int(bytes.size()) - 1)] = char(upTo(255));
        bytes.truncate(upTo(9) == 0 ? upTo(int(bytes.size())) : int(bytes.size()));
        for (const auto &choice : choicesOf(Layer())) {
            const Field field = decode(choice.value, bytes);
            QCOMPARE(field.length, bytes.size());
            checkPlaces(field);
            if (QTest::currentTestFailed()) {
                qWarning() << choice.name << bytes.toHex();
                return;
            }
            (void)toJson(field);
        }
    }
}

} // namespace ohm::mctp

QTEST_GUILESS_MAIN(ohm::mctp::TestMctpCodec)
#include "tst_mctpcodec.moc"
