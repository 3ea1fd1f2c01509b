// SPDX-License-Identifier: GPL-3.0-or-later
// MCTP links of the bench with our firmware's endpoint in QEMU at the other end; all through the one door.
#include "mctp/mctp.h"
#include "qemu/qemu.h"
#include "serial/serial.h"
#include "support/testbench.h"

#include <QFile>

#include <future>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

// The firmware's test service: vendor 0x7ed9, then a command.
const char *const echoCommand = "00 00 7e d9 01";
const char *const dropsCommand = "00 00 7e d9 04";
constexpr int ianaType = 0x7f;

QString textOf(const Json &json, const char *name) { return toQString(json.value(name, Json(""))); }

QByteArray bytesOf(const Json &json, const char *name) { return bytesFromHex(textOf(json, name)); }

// The numbers of its own drop counters, in the order of ohm::mctp::Drop.
enum FirmwareDrop {
    Short,
    Version,
    Source,
    Destination,
    Unit,
    NotStarted,
    Tag,
    NoAssembly,
    NoHandler,
    QueueFull,
    Restarted,
    Sequence
};

// A reader of its own for pcapng: blocks by type, body without lengths.
std::vector<std::pair<quint32, QByteArray>> blocksOf(const QByteArray &file)
{
    std::vector<std::pair<quint32, QByteArray>> blocks;
    const auto word = [&file](qsizetype at) { return qFromLittleEndian<quint32>(file.constData() + at); };
    for (qsizetype at = 0; at + 12 <= file.size();) {
        const qsizetype length = word(at + 4);
        if (length < 12 || length % 4 != 0 || at + length > file.size() || word(at + length - 4) != length)
            return {};
        blocks.emplace_back(word(at), file.mid(at + 8, length - 12));
        at += length;
    }
    return blocks;
}

} // namespace

class TestMctpBus final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void discoversTheEndpoint();
    void setsItsEid();
    void echoesMessagesOfEveryLength();
    void keepsSeveralRequestsApart();
    void asksAThousandTimes();
    void isAskedAThousandTimes();
    void readsSensors();
    void tellsThePldmBase();
    void hasNoRoutes();
    void injectedFaultsAreCountedThere();
    void monitorsWhatPasses();
    void exportsPcapng();
    void exportsJson();
    void timesOut();
    void refusesBadRequests_data();
    void refusesBadRequests();
    void borrowsThePortFromItsConsole();
    void comesBackWithTheMachine();
    void waitsWhileSomebodyElseHasThePort();
    void marksWhatWasInjected();
    void showsTheIpcOfTwoProcessors();

private:
    Result<Json> call(const char *action, const Json &arguments)
    {
        return m_bench->dispatcher.callAndWait(
            {.action = QString::fromLatin1(action), .arguments = arguments, .caller = {}, .deadline = Deadline::after(60s)});
    }
    Json get(const char *action, const Json &arguments)
    {
        const auto result = call(action, arguments);
        if (!result)
            qWarning("%s: %s", action, dumpJson(toJson(result.error())).constData());
        return result ? *result : Json::object();
    }
    Json echo(const QByteArray &data)
    {
        return get("mctp_request",
            {{"link", "bus"}, {"eid", 8}, {"type", ianaType}, {"payload", echoCommand + (' ' + data.toHex()).toStdString()},
                {"timeout_ms", 3000}});
    }
    std::vector<int> firmwareDrops()
    {
        const QByteArray answer = bytesOf(
            get("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", ianaType}, {"payload", dropsCommand}}), "response");
        std::vector<int> drops;
        for (qsizetype at = 6; at + 1 < answer.size(); at += 2)
            drops.push_back(quint8(answer[at]) << 8 | quint8(answer[at + 1]));
        return drops;
    }
    Json drops() { return get("mctp_stats", {{"link", "bus"}}).value("drops", Json::object()); }

    std::unique_ptr<test::TestBench> m_own;
    Bench *m_bench = nullptr;
    std::vector<std::unique_ptr<Module>> m_modules;
};

void TestMctpBus::initTestCase()
{
    m_own = std::make_unique<test::TestBench>();
    m_bench = &m_own->bench;
    m_modules.push_back(makeSerialModule(*m_bench));
    m_modules.push_back(makeQemuModule(*m_bench));
    m_modules.push_back(makeMctpModule(*m_bench));
    const Json machine = get(
        "qemu_start", {{"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}, {"serial", 2}, {"wait_ms", 10000}});
    QVERIFY(textOf(machine, "first_output").contains(u"demo"));
    const Json link = get("mctp_open", {{"port", "qemu:demo:1"}, {"eid", 9}, {"name", "bus"}});
    QCOMPARE(textOf(link, "link"), u"bus"_s);
    QCOMPARE(textOf(link, "stand_in"), u"QEMU mps2-an386"_s);
}

void TestMctpBus::cleanupTestCase()
{
    m_own->bench.stopWork();
    while (!m_modules.empty())
        m_modules.pop_back();
}

void TestMctpBus::discoversTheEndpoint()
{
    const Json found = get("mctp_discover", {{"link", "bus"}, {"timeout_ms", 2000}});
    QCOMPARE(found.at("endpoints").size(), std::size_t(1));
    const Json &endpoint = found.at("endpoints").at(0);
    QCOMPARE(endpoint.at("eid"), Json(8));
    QCOMPARE(textOf(endpoint, "uuid"), u"6f686d64-6563-4b00-8000-000000000001"_s);
    QCOMPARE(endpoint.at("versions"), Json::array({"1.0", "1.1", "1.2", "1.3.1"}));
    QCOMPARE(endpoint.at("types").size(), std::size_t(2));
    QCOMPARE(textOf(endpoint.at("types").at(0), "name"), u"PLDM"_s);
    QCOMPARE(endpoint.at("vendors").at(0).at("id"), Json(0x7ed9));
    const auto device = m_bench->devices.find(DeviceId(u"mctp:bus"_s));
    QVERIFY(device);
    QCOMPARE(device->state, u"open"_s);
    QCOMPARE(device->details.at("endpoints").at(0).at("eid"), Json(8));
}

void TestMctpBus::setsItsEid()
{
    const Json set = get("mctp_set_eid", {{"link", "bus"}, {"physical", 0}, {"eid", 29}});
    QCOMPARE(set.at("accepted"), Json(true));
    QCOMPARE(set.at("eid"), Json(29));
    const Json asked = get("mctp_request", {{"link", "bus"}, {"eid", 29}, {"type", 0}, {"payload", "81 02"}});
    QCOMPARE(asked.at("source"), Json(29));
    const auto reserved = call("mctp_set_eid", {{"link", "bus"}, {"physical", 0}, {"eid", 255}});
    OHM_VERIFY_ERROR(reserved, ErrorCode::ToolFailed);
    QVERIFY(reserved.error().message.english().contains(u"Invalid data"));
    const Json back = get("mctp_set_eid", {{"link", "bus"}, {"physical", 0}, {"eid", 8}, {"operation", "reset"}});
    QCOMPARE(back.at("eid"), Json(8));
}

void TestMctpBus::echoesMessagesOfEveryLength()
{
    for (const int length : {0, 1, 57, 58, 59, 64, 121, 122, 123, 250, 500, 1000}) {
        QByteArray data;
        for (int i = 0; i < length; ++i)
            data.append(i % 5 == 0 ? '\x7e' : i % 7 == 0 ? '\x7d' : char(length + i));
        const QByteArray answer = bytesOf(echo(data), "response");
        QCOMPARE(answer.left(6), QByteArray::fromHex("7f00007ed981"));
        QCOMPARE(answer.mid(6), data);
    }
}

void TestMctpBus::keepsSeveralRequestsApart()
{
    std::vector<std::future<QByteArray>> answers;
    std::vector<QByteArray> sent;
    for (int i = 0; i < 4; ++i)
        sent.push_back(QByteArray(70 + i, char('a' + i)));
    for (const QByteArray &data : sent)
        answers.push_back(std::async(std::launch::async, [this, &data] { return bytesOf(echo(data), "response").mid(6); }));
    for (std::size_t i = 0; i < answers.size(); ++i)
        QCOMPARE(answers[i].get(), sent[i]);
}

void TestMctpBus::asksAThousandTimes()
{
    std::vector<double> times;
    for (int i = 0; i < 1000; ++i) {
        const Json answer = get("mctp_request",
            {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}, {"timeout_ms", 3000}, {"retries", 0}});
        QCOMPARE(textOf(answer, "response"), u"00 00 02 00 08 02 00"_s);
        times.push_back(answer.at("round_trip_ms").get<double>());
    }
    std::ranges::sort(times);
    qInfo("1000 Get EID: p50 %.3f ms, p99 %.3f ms", times[500], times[990]);
}

void TestMctpBus::isAskedAThousandTimes()
{
    get("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", ianaType}, {"payload", "00007ed902 09 03e8"}});
    const auto left = [this] {
        return bytesOf(get("mctp_request",
                           {{"link", "bus"}, {"eid", 8}, {"type", ianaType}, {"payload", "00007ed903"}, {"timeout_ms", 3000}}),
            "response")
            .mid(6);
    };
    QTRY_VERIFY_WITH_TIMEOUT(left().startsWith(QByteArray(2, '\0')), 30000);
    QCOMPARE(left(), QByteArray::fromHex("0000 03e8 0000"));
    QVERIFY(get("mctp_stats", {{"link", "bus"}}).at("answered").get<int>() >= 1000);
}

void TestMctpBus::readsSensors()
{
    const Json all = get("pldm_sensors", {{"link", "bus"}, {"eid", 8}}).at("sensors");
    QCOMPARE(all.size(), std::size_t(4));
    QCOMPARE(textOf(all.at(0), "unit"), u"°C"_s);
    const double temperature = all.at(0).at("value").get<double>();
    QVERIFY2(temperature >= -5 && temperature <= 85, qPrintable(QString::number(temperature)));
    QCOMPARE(all.at(0).at("warning_high"), Json(70.0));
    QCOMPARE(textOf(all.at(1), "unit"), u"V"_s);
    const double supply = all.at(1).at("value").get<double>();
    QVERIFY2(supply >= 3.25 && supply <= 3.35, qPrintable(QString::number(supply)));
    QCOMPARE(all.at(1).at("nominal"), Json(3.3));
    QCOMPARE(textOf(all.at(2), "operational_state"), u"enabled"_s);
    // Its state sensor trips with the critical temperature, which is some packets older.
    const Json &trip = all.at(3);
    QCOMPARE(textOf(trip, "kind"), u"state"_s);
    QVERIFY(!trip.contains("value"));
    const Json &state = trip.at("states").at(0);
    QCOMPARE(textOf(state, "name"), u"Thermal trip"_s);
    QCOMPARE(state.at("possible"), Json::array({"normal", "tripped"}));
    if (temperature < 78 || temperature > 82)
        QCOMPARE(textOf(trip, "state"), temperature < 80 ? u"normal"_s : u"tripped"_s);
    QCOMPARE(textOf(state, "state_name"), textOf(trip, "state"));
    const Json one = get("pldm_sensors", {{"link", "bus"}, {"eid", 8}, {"ids", {3}}}).at("sensors");
    QCOMPARE(one.size(), std::size_t(1));
    QVERIFY(one.at(0).at("value").get<double>() > 0);
    const auto none = call("pldm_sensors", {{"link", "bus"}, {"eid", 8}, {"ids", {99}}});
    OHM_VERIFY_ERROR(none, ErrorCode::NotFound);
}

void TestMctpBus::tellsThePldmBase()
{
    const Json base = get("pldm_base", {{"link", "bus"}, {"eid", 8}});
    QCOMPARE(base.at("tid"), Json(0));
    QCOMPARE(base.at("types").size(), std::size_t(2));
    const Json &platform = base.at("types").at(1);
    QCOMPARE(textOf(platform, "name"), u"Platform"_s);
    QVERIFY(!platform.at("versions").empty());
    const Json reading = {{"command", 0x11}, {"name", "GetSensorReading"}};
    QVERIFY(std::ranges::find(platform.at("commands"), reading) != platform.at("commands").end());
}

void TestMctpBus::hasNoRoutes()
{
    OHM_VERIFY_ERROR(call("mctp_routes", {{"link", "bus"}, {"eid", 8}}), ErrorCode::Unsupported);
}

void TestMctpBus::injectedFaultsAreCountedThere()
{
    const std::string message = std::string(echoCommand) + std::string(2 * 200, '5');
    const auto inject = [&](const char *fault) {
        return get(
            "mctp_inject", {{"link", "bus"}, {"frame", "7f " + message}, {"layer", "message"}, {"eid", 8}, {"fault", fault}});
    };
    std::vector<int> before = firmwareDrops();
    QVERIFY(before.size() > Sequence);
    const auto grown = [&](FirmwareDrop which) {
        const std::vector<int> now = firmwareDrops();
        const int difference = now.at(which) - before.at(which);
        before = now;
        return difference;
    };
    // 206 bytes are four packets.
    QCOMPARE(inject("wrong_sequence").at("frames").size(), std::size_t(4));
    QCOMPARE(grown(Sequence), 1);
    QCOMPARE(inject("wrong_version").at("frames").size(), std::size_t(4));
    QCOMPARE(before.at(Version) + 1, firmwareDrops().at(Version));
    QCOMPARE(grown(NotStarted), 3); // the rest of that message
    QCOMPARE(inject("duplicate").at("frames").size(), std::size_t(5));
    QCOMPARE(before.at(Sequence) + 1, firmwareDrops().at(Sequence));
    QCOMPARE(grown(NotStarted), 2);
    // An open message is ended by the next start with its tag, which a question for the counters may have as well: no question
    // in between. The good ones are answered, and nobody waits for that here.
    const int unexpected = drops().at("tag").get<int>();
    before = firmwareDrops();
    QCOMPARE(inject("drop_end").at("frames").size(), std::size_t(3));
    inject("drop_end");
    inject("none");
    QCOMPARE(grown(Restarted), 2);
    QTRY_COMPARE(drops().at("tag").get<int>(), unexpected + 1);
    QCOMPARE(inject("bad_check").at("frames").size(), std::size_t(4));
    inject("none");
    QTRY_COMPARE(drops().at("tag").get<int>(), unexpected + 2); // else its late answer meets the question's tag
    QCOMPARE(grown(Restarted), 1);
    const auto single =
        call("mctp_inject", {{"link", "bus"}, {"frame", "00 80 02"}, {"layer", "message"}, {"eid", 8}, {"fault", "drop_end"}});
    OHM_VERIFY_ERROR(single, ErrorCode::InvalidArgument);
    QCOMPARE(single.error().field, u"fault"_s);
}

void TestMctpBus::monitorsWhatPasses()
{
    const Json end = get("mctp_monitor", {{"link", "bus"}, {"limit", 1}});
    const quint64 cursor = end.at("cursor").get<quint64>();
    echo(QByteArray(100, 'x'));
    const Json seen = get("mctp_monitor", {{"link", "bus"}, {"cursor", cursor}, {"fields", true}});
    QCOMPARE(seen.at("lost"), Json(0));
    QCOMPARE(seen.at("packets").size(), std::size_t(4)); // two there, two back
    const Json &first = seen.at("packets").at(0);
    QCOMPARE(textOf(first, "direction"), u"out"_s);
    QCOMPARE(first.at("source"), Json(9));
    QCOMPARE(first.at("message").at("packets"), Json::array({cursor, cursor + 1}));
    QCOMPARE(textOf(first.at("message"), "state"), u"complete"_s);
    QCOMPARE(textOf(first.at("fields"), "name"), u"serial_frame"_s);
    const Json &last = seen.at("packets").at(3);
    QCOMPARE(textOf(last, "direction"), u"in"_s);
    QVERIFY2(textOf(last, "summary").contains(u"end of a message"), qPrintable(textOf(last, "summary")));
    QVERIFY(last.at("at_s").get<double>() >= first.at("at_s").get<double>());
    const auto count = [&](Json filter) {
        filter.update({{"link", "bus"}, {"cursor", cursor}});
        return get("mctp_monitor", filter).at("packets").size();
    };
    QCOMPARE(count({{"type", ianaType}}), std::size_t(4));
    QCOMPARE(count({{"type", 0}}), std::size_t(0));
    QCOMPARE(count({{"eid", 8}}), std::size_t(4));
    QCOMPARE(count({{"eid", 77}}), std::size_t(0));
    QCOMPARE(count({{"text", "78 78 78"}}), std::size_t(4));
    QCOMPARE(count({{"drops_only", true}}), std::size_t(0));
    // And in the journal, on the same clock.
    const auto received = m_own->events(EventKind::Received);
    QVERIFY(std::ranges::any_of(
        received, [](const EventPointer &event) { return event->source == u"mctp:bus" && event->bytes.startsWith('\x7e'); }));
}

void TestMctpBus::exportsPcapng()
{
    const QString path = m_own->folder.filePath(u"bus.pcapng"_s);
    const Json written = get("mctp_export", {{"link", "bus"}, {"file", path.toStdString()}, {"format", "pcapng"}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto blocks = blocksOf(file.readAll());
    QCOMPARE(blocks.size(), written.at("packets").get<std::size_t>() + 3);
    QCOMPARE(blocks[0].first, 0x0a0d0d0au);
    QCOMPARE(qFromLittleEndian<quint16>(blocks[1].second.constData()), quint16(291));
    QCOMPARE(qFromLittleEndian<quint16>(blocks[2].second.constData()), quint16(147));
    int packets = 0;
    for (std::size_t i = 3; i < blocks.size(); ++i) {
        const QByteArray &body = blocks[i].second;
        QCOMPARE(blocks[i].first, 6u);
        if (qFromLittleEndian<quint32>(body.constData()) != 0)
            continue;
        ++packets;
        QVERIFY((quint8(body[20]) & 0x0f) <= 2);
        QVERIFY(quint8(body[22]) == 9 || quint8(body[22]) == 8 || quint8(body[22]) == 29 || quint8(body[22]) == 0);
    }
    QVERIFY(packets > 4000);
    const auto again = call("mctp_export", {{"link", "bus"}, {"file", path.toStdString()}, {"format", "pcapng"}});
    OHM_VERIFY_ERROR(again, ErrorCode::InvalidArgument);
}

void TestMctpBus::exportsJson()
{
    const QString path = m_own->folder.filePath(u"bus.json"_s);
    const quint64 last = get("mctp_monitor", {{"link", "bus"}, {"limit", 1}}).at("cursor").get<quint64>() - 1;
    get("mctp_export", {{"link", "bus"}, {"file", path.toStdString()}, {"format", "json"}, {"cursor", last - 9}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = parseJson(file.readAll());
    QVERIFY(json);
    QCOMPARE(json->at("packets").size(), std::size_t(10));
    QCOMPARE(json->at("packets").at(9).at("number"), Json(last));
}

void TestMctpBus::timesOut()
{
    const auto silent = call(
        "mctp_request", {{"link", "bus"}, {"eid", 77}, {"type", 0}, {"payload", "80 02"}, {"timeout_ms", 50}, {"retries", 1}});
    OHM_VERIFY_ERROR(silent, ErrorCode::Timeout);
    QVERIFY2(silent.error().message.english().contains(u"asked 2 times"), qPrintable(silent.error().message.english()));
}

void TestMctpBus::refusesBadRequests_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const char *action, const char *arguments, const char *error) {
        QTest::newRow(name) << QByteArray(action) << QByteArray(arguments) << QString::fromLatin1(error);
    };
    row("no link", "mctp_stats", R"({"link": "buz"})", "not_found");
    row("no port", "mctp_open", R"({"port": "qemu:demi:1"})", "not_found");
    row("reserved EID", "mctp_open", R"({"port": "qemu:demo:1", "eid": 7})", "invalid_argument");
    row("port in use", "mctp_open", R"({"port": "qemu:demo:1"})", "busy");
    row("name in use", "mctp_open", R"({"port": "qemu:demo", "name": "bus"})", "busy");
    row("no hex", "mctp_request", R"({"link": "bus", "eid": 8, "type": 0, "payload": "8"})", "invalid_argument");
    row("packet too short", "mctp_inject", R"({"link": "bus", "frame": "01 08"})", "invalid_argument");
    row("relative file", "mctp_export", R"({"link": "bus", "file": "x.pcapng", "format": "pcapng"})", "invalid_argument");
    row("no machine", "ipc_status", R"({"id": "qemu:nobody"})", "not_found");
    row("no eai_ipc in it", "ipc_status", R"({"id": "qemu:demo"})", "invalid_argument");
    row("something else there", "ipc_status", R"({"id": "qemu:demo", "symbol": "g_bench"})", "not_found");
}

void TestMctpBus::refusesBadRequests()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, arguments);
    QFETCH(QString, error);
    const auto refused = call(action.constData(), Json::parse(arguments.toStdString()));
    QVERIFY(!refused);
    QCOMPARE(QString::fromLatin1(errorName(refused.error().code)), error);
}

void TestMctpBus::borrowsThePortFromItsConsole()
{
    get("mctp_close", {{"link", "bus"}});
    QVERIFY(!m_bench->devices.find(DeviceId(u"mctp:bus"_s)));
    get("serial_open", {{"port", "qemu:demo:1"}, {"name", "line"}});
    const Json link = get("mctp_open", {{"port", "qemu:demo:1"}, {"name", "bus"}});
    QCOMPARE(textOf(link, "link"), u"bus"_s);
    const auto console = [this] { return m_bench->devices.find(DeviceId(u"console:line"_s))->state; };
    QTRY_COMPARE(console(), u"lent"_s);
    const Json answer =
        get("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}, {"timeout_ms", 2000}});
    QCOMPARE(answer.at("source"), Json(8));
    const auto opened = call("serial_open", {{"port", "qemu:demo:1"}, {"name", "other"}});
    OHM_VERIFY_ERROR(opened, ErrorCode::Busy);
    get("mctp_close", {{"link", "bus"}});
    QTRY_COMPARE(console(), u"open"_s);
    get("serial_close", {{"console", "line"}});
}

void TestMctpBus::comesBackWithTheMachine()
{
    const auto device = [this] { return m_bench->devices.find(DeviceId(u"mctp:bus"_s)).value_or(DeviceInfo()); };
    const Json machine = {
        {"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}, {"serial", 2}, {"wait_ms", 10000}};
    get("mctp_open", {{"port", "qemu:demo:1"}, {"name", "bus"}});
    const auto request = [this] {
        return call("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}, {"timeout_ms", 2000}});
    };
    OHM_VERIFY_RESULT(request());
    for (int turn = 1; turn <= 3; ++turn) {
        get("qemu_stop", {{"id", "demo"}});
        QTRY_COMPARE(device().state, u"waiting"_s);
        QCOMPARE(textOf(device().details, "waits_for"), u"qemu:demo:1"_s);
        const quint64 cursor = get("mctp_monitor", {{"link", "bus"}, {"limit", 1}}).at("cursor").get<quint64>();
        const auto refused = request();
        OHM_VERIFY_ERROR(refused, ErrorCode::Disconnected);
        QVERIFY(refused.error().message.english().contains(u"qemu:demo:1"));
        get("qemu_start", machine);
        QTRY_COMPARE(device().state, u"open"_s);
        OHM_VERIFY_RESULT(request());
        // The numbers go on, and what was before is still there.
        const Json seen = get("mctp_monitor", {{"link", "bus"}, {"cursor", cursor - 2}});
        QVERIFY(seen.at("packets").size() >= 4);
        QCOMPARE(seen.at("packets").at(0).at("number"), Json(cursor - 2));
        QCOMPARE(get("mctp_stats", {{"link", "bus"}}).at("disconnects"), Json(turn));
    }
    // While it waits, nobody else gets its name.
    get("qemu_stop", {{"id", "demo"}});
    QTRY_COMPARE(device().state, u"waiting"_s);
    const auto second = call("mctp_open", {{"port", "unix:/nowhere"}, {"name", "bus"}});
    OHM_VERIFY_ERROR(second, ErrorCode::Busy);
    QCOMPARE(second.error().field, u"name"_s);
    get("qemu_start", machine);
    OHM_VERIFY_RESULT(request());
    QVERIFY(get("mctp_monitor", {{"link", "bus"}, {"cursor", 1}}).at("packets").size() >= 10);
}

void TestMctpBus::waitsWhileSomebodyElseHasThePort()
{
    const auto device = [this] { return m_bench->devices.find(DeviceId(u"mctp:bus"_s)).value_or(DeviceInfo()); };
    const DeviceId port(u"port:qemu:demo:1"_s);
    const Caller person{.kind = CallerKind::Person, .name = u"person"_s, .connection = 1};
    OHM_VERIFY_RESULT(m_bench->leases.acquire(port, person, std::nullopt, u"a look"_s));
    QTRY_COMPARE(device().state, u"waiting"_s);
    QVERIFY2(textOf(device().details, "why").contains(u"a look"), qPrintable(textOf(device().details, "why")));
    OHM_VERIFY_RESULT(m_bench->leases.release(port, person));
    QTRY_COMPARE(device().state, u"open"_s);
    const auto lease = m_bench->leases.find(port);
    QVERIFY(lease && lease->holder.name == u"mctp:bus");
}

void TestMctpBus::marksWhatWasInjected()
{
    const quint64 cursor = get("mctp_monitor", {{"link", "bus"}, {"limit", 1}}).at("cursor").get<quint64>();
    for (const char *fault : {"none", "bad_check"})
        get("mctp_inject", {{"link", "bus"}, {"frame", "00 80 02"}, {"layer", "message"}, {"eid", 8}, {"fault", fault}});
    get("mctp_inject", {{"link", "bus"}, {"frame", "7e"}, {"layer", "frame"}});
    const Json sent = get("mctp_monitor", {{"link", "bus"}, {"cursor", cursor}, {"direction", "out"}}).at("packets");
    QCOMPARE(sent.size(), std::size_t(3));
    for (const Json &each : sent)
        QCOMPARE(each.at("injected"), Json(true));
    for (const std::size_t i : {0U, 1U}) {
        QCOMPARE(textOf(sent.at(i), "summary"), u"Control: Get Endpoint ID request"_s);
        QCOMPARE(sent.at(i).at("destination"), Json(8));
    }
    const Json all = get("mctp_monitor", {{"link", "bus"}, {"cursor", cursor}, {"direction", "in"}}).at("packets");
    QVERIFY(std::ranges::none_of(all, [](const Json &each) { return each.contains("injected"); }));
    get("mctp_close", {{"link", "bus"}});
    get("qemu_stop", {{"id", "demo"}});
}

void TestMctpBus::showsTheIpcOfTwoProcessors()
{
    const QString second = m_bench->paths.shared(u"firmware/ipc_demo1-mps2-an521.elf"_s);
    get("qemu_start",
        {{"id", "cores"}, {"machine", "mps2-an521"}, {"image", "ipc_demo0"},
            {"extra", {"-device", "loader,file=" + second.toStdString()}}, {"wait_ms", 5000}});
    QVERIFY(m_bench->devices.find(DeviceId(u"qemu:cores"_s)));
    const auto status = [this](Json more = Json::object()) {
        more["id"] = "qemu:cores";
        return call("ipc_status", more).value_or(Json::object());
    };
    const auto echo = [](const Json &of) {
        const Json endpoints = of.value("endpoints", Json::array());
        const auto found = std::ranges::find_if(endpoints, [](const Json &each) { return each.at("name") == "echo"; });
        return found == endpoints.end() ? Json::object() : *found;
    };
    QTRY_COMPARE_WITH_TIMEOUT(textOf(status(), "link"), u"connected"_s, 20000);
    QTRY_COMPARE(textOf(echo(status()), "state"), u"bound"_s);
    const Json first = status();
    QCOMPARE(first.at("endpoints").size(), std::size_t(1));
    const int sent = echo(first).at("tx_messages").get<int>();
    QTRY_VERIFY(echo(status()).at("tx_messages").get<int>() > sent + 20);
    const Json other = status({{"elf", second.toStdString()}});
    QCOMPARE(textOf(other, "link"), u"connected"_s);
    QCOMPARE(other.at("endpoints").size(), std::size_t(3));
    QVERIFY(echo(other).at("rx_messages").get<int>() > sent);
    QCOMPARE(other.at("remote_session"), first.at("local_session"));
    get("qemu_stop", {{"id", "cores"}});
}

QTEST_GUILESS_MAIN(TestMctpBus)
#include "tst_mctpbus.moc"
