// SPDX-License-Identifier: GPL-3.0-or-later
// A real bridge between the workbench and our firmware in QEMU: the firmware's core, in a process of its own, forwards packets
// between two serial links. The workbench is the bus owner above it.
#include "core/childprocess.h"
#include "mctp/mctp.h"
#include "qemu/qemu.h"
#include "support/testbench.h"

#include <QFileInfo>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

constexpr int ownEid = 9;
constexpr int bridgeEid = 12;
constexpr int firstOfPool = 20;

QString textOf(const Json &json, const char *name) { return toQString(json.value(name, Json(""))); }

} // namespace

class TestMctpRouting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void bridgeWantsAPool();
    void allocatesEids();
    void tellsItsRoutes();
    void discoversBehindTheBridge();
    void resolvesEids();
    void queriesHops();
    void forwardsLongMessages();
    void readsSensorsBehindTheBridge();
    void dropsWhatHasNoRoute();
    void keepsTheFirstPool();
    void comesBackToTheBridge();

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
    // The decoded fields of the answer to a control request; its instance is 1.
    Json control(int eid, const std::string &commandAndData)
    {
        return get("mctp_request",
            {{"link", "bus"}, {"eid", eid}, {"type", 0}, {"payload", "81 " + commandAndData}, {"timeout_ms", 2000}})
            .value("values", Json::object())
            .value("control", Json::object());
    }
    Json routes() { return get("mctp_routes", {{"link", "bus"}, {"eid", bridgeEid}}).value("routes", Json::array()); }
    Json routeTo(int eid)
    {
        for (const Json &route : routes()) {
            if (route.at("first_eid") == eid)
                return route;
        }
        return Json();
    }

    std::unique_ptr<test::TestBench> m_own;
    Bench *m_bench = nullptr;
    std::unique_ptr<Module> m_qemu, m_mctp;
    std::unique_ptr<ChildProcess> m_bridge;
};

void TestMctpRouting::initTestCase()
{
    m_own = std::make_unique<test::TestBench>();
    m_bench = &m_own->bench;
    m_qemu = makeQemuModule(*m_bench);
    m_mctp = makeMctpModule(*m_bench);
    OHM_VERIFY_RESULT(call(
        "qemu_start", {{"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}, {"serial", 2}, {"wait_ms", 10000}}));
    const auto port = m_bench->devices.find(DeviceId(u"port:qemu:demo:1"_s));
    QVERIFY(port);
    const QString upper = m_own->folder.filePath(u"bridge"_s);
    ProcessSpec spec;
    spec.program = QString::fromUtf8(OHM_HOSTBRIDGE);
    spec.arguments = {upper, port->url.sliced(QByteArrayView("unix:").size())};
    auto bridge = ChildProcess::start(spec);
    OHM_VERIFY_RESULT(bridge);
    m_bridge = std::move(*bridge);
    QTRY_VERIFY(QFileInfo::exists(upper));
    OHM_VERIFY_RESULT(call("mctp_open", {{"port", u"unix:%1"_s.arg(upper).toStdString()}, {"eid", ownEid}, {"name", "bus"}}));
}

void TestMctpRouting::cleanupTestCase()
{
    m_bench->stopWork();
    m_mctp.reset();
    m_bridge.reset();
    m_qemu.reset();
}

void TestMctpRouting::bridgeWantsAPool()
{
    const Json set = get("mctp_set_eid", {{"link", "bus"}, {"physical", 0}, {"eid", bridgeEid}});
    QCOMPARE(set.at("accepted"), Json(true));
    QCOMPARE(set.at("eid"), Json(bridgeEid));
    QCOMPARE(textOf(set, "pool"), u"Pool wanted"_s);
    QCOMPARE(set.at("pool_size"), Json(4));
    QVERIFY(routeTo(firstOfPool).is_null());
    QCOMPARE(get("mctp_discover", {{"link", "bus"}}).at("endpoints").size(), std::size_t(1)); // nobody behind it yet
}

void TestMctpRouting::allocatesEids()
{
    const Json given = control(bridgeEid, "08 00 04 14");
    QCOMPARE(given.at("completion"), Json(0));
    QCOMPARE(given.at("status").at("allocation"), Json(0)); // accepted
    QCOMPARE(given.at("pool_size"), Json(4));
    QCOMPARE(given.at("first_eid"), Json(firstOfPool));
    const Json set = get("mctp_set_eid", {{"link", "bus"}, {"physical", 0}, {"eid", bridgeEid}});
    QCOMPARE(textOf(set, "pool"), u"Pool given"_s);
}

void TestMctpRouting::tellsItsRoutes()
{
    QTRY_VERIFY(!routeTo(firstOfPool).is_null()); // it has given its endpoint an EID
    const Json route = routeTo(firstOfPool);
    QCOMPARE(route.at("size"), Json(1));
    QCOMPARE(textOf(route, "kind"), u"Endpoint"_s);
    QCOMPARE(route.at("port"), Json(1));
    QCOMPARE(textOf(route, "binding"), u"Serial"_s);
    QCOMPARE(textOf(route, "address"), QString());
    const Json up = routeTo(ownEid);
    QCOMPARE(up.at("port"), Json(0));
    QCOMPARE(up.at("is_static"), Json(false)); // learned from what we asked
}

void TestMctpRouting::discoversBehindTheBridge()
{
    const Json endpoints = get("mctp_discover", {{"link", "bus"}, {"timeout_ms", 2000}}).at("endpoints");
    QCOMPARE(endpoints.size(), std::size_t(2));
    QCOMPARE(endpoints.at(0).at("eid"), Json(bridgeEid));
    QCOMPARE(endpoints.at(0).at("is_bridge"), Json(true));
    const Json &behind = endpoints.at(1);
    QCOMPARE(behind.at("eid"), Json(firstOfPool));
    QCOMPARE(behind.at("behind"), Json(bridgeEid));
    QCOMPARE(textOf(behind, "uuid"), u"6f686d64-6563-4b00-8000-000000000001"_s);
    QCOMPARE(textOf(behind.at("types").at(0), "name"), u"PLDM"_s);
    const Json details = m_bench->devices.find(DeviceId(u"mctp:bus"_s)).value_or(DeviceInfo()).details;
    QCOMPARE(details.at("endpoints").at(1).at("behind"), Json(bridgeEid));
}

void TestMctpRouting::resolvesEids()
{
    QCOMPARE(control(bridgeEid, "07 14").at("bridge_eid"), Json(bridgeEid)); // through the bridge
    QCOMPARE(control(bridgeEid, "07 09").at("bridge_eid"), Json(ownEid)); // on our own link
    QCOMPARE(control(bridgeEid, "07 63").at("completion"), Json(2)); // nobody has it
}

void TestMctpRouting::queriesHops()
{
    const Json hop = control(bridgeEid, "0f 14 01");
    QCOMPARE(hop.at("next_bridge_eid"), Json(firstOfPool)); // the last one before it
    QCOMPARE(hop.at("incoming_unit"), Json(0));
    QCOMPARE(control(bridgeEid, "0f 0c 01").at("next_bridge_eid"), Json(bridgeEid));
    QCOMPARE(control(bridgeEid, "0f ff 01").at("completion"), Json(2));
}

void TestMctpRouting::forwardsLongMessages()
{
    for (const int length : {0, 58, 59, 250, 1000}) {
        QByteArray data;
        for (int i = 0; i < length; ++i)
            data.append(i % 5 == 0 ? '\x7e' : char(length + i));
        const Json answer = get("mctp_request",
            {{"link", "bus"}, {"eid", firstOfPool}, {"type", 0x7f}, {"payload", ("00007ed901" + data.toHex()).toStdString()},
                {"timeout_ms", 3000}});
        QCOMPARE(answer.at("source"), Json(firstOfPool));
        QCOMPARE(bytesFromHex(textOf(answer, "response")).mid(6), data);
    }
}

void TestMctpRouting::readsSensorsBehindTheBridge()
{
    const Json sensors = get("pldm_sensors", {{"link", "bus"}, {"eid", firstOfPool}}).at("sensors");
    QCOMPARE(sensors.size(), std::size_t(4));
    QCOMPARE(textOf(sensors.at(0), "unit"), u"°C"_s);
    QCOMPARE(textOf(sensors.at(3).at("states").at(0), "name"), u"Thermal trip"_s);
}

void TestMctpRouting::dropsWhatHasNoRoute()
{
    const auto nobody = call(
        "mctp_request", {{"link", "bus"}, {"eid", 99}, {"type", 0}, {"payload", "81 02"}, {"timeout_ms", 100}, {"retries", 0}});
    OHM_VERIFY_ERROR(nobody, ErrorCode::Timeout);
    // The old EID of the endpoint, which it gave up for the new one.
    const auto old = call(
        "mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "81 02"}, {"timeout_ms", 100}, {"retries", 0}});
    OHM_VERIFY_ERROR(old, ErrorCode::Timeout);
    OHM_VERIFY_ERROR(call("mctp_routes", {{"link", "bus"}, {"eid", firstOfPool}}), ErrorCode::Unsupported);
}

void TestMctpRouting::keepsTheFirstPool()
{
    const Json again = control(bridgeEid, "08 00 04 1e");
    QCOMPARE(again.at("status").at("allocation"), Json(1)); // rejected
    QCOMPARE(again.at("first_eid"), Json(firstOfPool));
    const Json info = control(bridgeEid, "08 02 00 00");
    QCOMPARE(info.at("first_eid"), Json(firstOfPool));
    QCOMPARE(info.at("pool_size"), Json(4));
}

void TestMctpRouting::comesBackToTheBridge()
{
    const std::string url = textOf(m_bench->devices.find(DeviceId(u"mctp:bus"_s))->details, "url").toStdString();
    get("mctp_close", {{"link", "bus"}});
    OHM_VERIFY_RESULT(call("mctp_open", {{"port", url}, {"eid", ownEid}, {"name", "bus"}}));
    const Json eid = control(firstOfPool, "02");
    QCOMPARE(eid.at("eid"), Json(firstOfPool));
}

QTEST_GUILESS_MAIN(TestMctpRouting)
#include "tst_mctprouting.moc"
