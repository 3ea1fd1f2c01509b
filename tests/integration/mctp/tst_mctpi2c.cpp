// SPDX-License-Identifier: GPL-3.0-or-later
// A link over an agent on an I2C bus, with our firmware on the AST1030 in QEMU as the other endpoint.
#include "mctp/mctp.h"
#include "qemu/qemu.h"
#include "support/testbench.h"

using namespace ohm;
using namespace Qt::StringLiterals;

class TestMctpI2c final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void discoversByAddress();
    void readsSensors();
    void echoesLongMessages();
    void isNotAcknowledgedByNobody();
    void seesWrongCheckSums();
    void findsAllOnTheBus();
    void comesBackWithTheBoard();
    void refusesBadBuses_data();
    void refusesBadBuses();

private:
    Result<Json> call(const char *action, const Json &arguments)
    {
        return m_bench->dispatcher.callAndWait(
            {.action = QString::fromLatin1(action), .arguments = arguments, .caller = {}, .deadline = Deadline::after(60s)});
    }

    std::unique_ptr<test::TestBench> m_own;
    Bench *m_bench = nullptr;
    Json board() const
    {
        return {{"id", "board"}, {"machine", "ast1030-evb"}, {"image", "mctp_i2c_new"}, {"i2c_bus", "aspeed.i2c.bus.0"},
            {"wait_ms", 10000}};
    }
    void requestsEid()
    {
        OHM_VERIFY_RESULT(call("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}}));
    }

    std::unique_ptr<Module> m_mctp, m_qemu;
};

void TestMctpI2c::initTestCase()
{
    m_own = std::make_unique<test::TestBench>();
    m_bench = &m_own->bench;
    m_qemu = makeQemuModule(*m_bench);
    m_mctp = makeMctpModule(*m_bench);
    const auto machine = call("qemu_start", board());
    OHM_VERIFY_RESULT(machine);
    QVERIFY(toQString(machine->at("first_output")).contains(u"MCTP endpoint on I2C bus 0"));
    const auto link = call("mctp_open", {{"port", "qemu:board:i2c"}, {"name", "bus"}});
    OHM_VERIFY_RESULT(link);
    QCOMPARE(toQString(link->at("stand_in")), u"QEMU ast1030-evb"_s);
}

void TestMctpI2c::cleanupTestCase()
{
    m_bench->stopWork();
    m_mctp.reset();
    m_qemu.reset();
}

void TestMctpI2c::discoversByAddress()
{
    const auto found = call("mctp_discover", {{"link", "bus"}, {"addresses", {0x0f, 0x10}}, {"timeout_ms", 2000}});
    OHM_VERIFY_RESULT(found);
    const Json &endpoints = found->at("endpoints");
    QCOMPARE(endpoints.size(), std::size_t(1));
    const Json &endpoint = endpoints.at(0);
    QCOMPARE(endpoint.at("eid"), Json(8));
    QCOMPARE(endpoint.at("address"), Json(0x10));
}

void TestMctpI2c::readsSensors()
{
    const auto read = [this] { return call("pldm_sensors", {{"link", "bus"}, {"eid", 8}, {"timeout_ms", 2000}}); };
    const auto sensors = read();
    OHM_VERIFY_RESULT(sensors);
    QCOMPARE(sensors->at("sensors").size(), std::size_t(5));
    // The board's own thermometer is the fourth; it has a value once it was asked over its bus.
    QCOMPARE(toQString(sensors->at("sensors").at(3).at("unit")), u"°C"_s);
    QTRY_VERIFY(read().value_or(Json::object()).at("sensors").at(3).contains("value"));
}

void TestMctpI2c::echoesLongMessages()
{
    for (const int length : {0, 58, 59, 250, 1000}) {
        const QByteArray data(length, char(length));
        const auto answer = call("mctp_request",
            {{"link", "bus"}, {"eid", 8}, {"type", 0x7f}, {"payload", ("00007ed901" + data.toHex()).toStdString()},
                {"timeout_ms", 3000}});
        OHM_VERIFY_RESULT(answer);
        QCOMPARE(bytesFromHex(toQString(answer->at("response"))).mid(6), data);
    }
}

void TestMctpI2c::isNotAcknowledgedByNobody()
{
    const auto nobody =
        call("mctp_request", {{"link", "bus"}, {"eid", 0}, {"type", 0}, {"payload", "80 02"}, {"address", 0x33}});
    OHM_VERIFY_ERROR(nobody, ErrorCode::NotFound);
    QVERIFY(call("mctp_stats", {{"link", "bus"}})->at("not_acknowledged").get<int>() > 0);
    const auto seen = call("mctp_monitor", {{"link", "bus"}, {"limit", 1}, {"direction", "out"}});
    OHM_VERIFY_RESULT(seen);
    QCOMPARE(toQString(seen->at("packets").at(0).at("message").at("state")), u"not_sent"_s);
}

void TestMctpI2c::seesWrongCheckSums()
{
    const auto sent =
        call("mctp_inject", {{"link", "bus"}, {"frame", "00 80 02"}, {"layer", "message"}, {"eid", 8}, {"fault", "bad_check"}});
    OHM_VERIFY_RESULT(sent);
    QCOMPARE(sent->at("acknowledged"), Json::array({true})); // the bus takes it, the firmware does not answer
    const auto decoded = call("mctp_decode", {{"hex", sent->at("frames").at(0)}, {"layer", "i2c"}});
    OHM_VERIFY_RESULT(decoded);
    QCOMPARE(decoded->at("valid"), Json(false));
    const auto after = call("mctp_request", {{"link", "bus"}, {"eid", 8}, {"type", 0}, {"payload", "80 02"}});
    OHM_VERIFY_RESULT(after);
}

void TestMctpI2c::findsAllOnTheBus()
{
    const auto found = call("mctp_discover", {{"link", "bus"}});
    OHM_VERIFY_RESULT(found);
    QCOMPARE(found->at("endpoints").size(), std::size_t(1)); // the board's EEPROM is none
}

void TestMctpI2c::comesBackWithTheBoard()
{
    const auto state = [this] { return m_bench->devices.find(DeviceId(u"mctp:bus"_s)).value_or(DeviceInfo()).state; };
    OHM_VERIFY_RESULT(call("qemu_stop", {{"id", "board"}}));
    QTRY_COMPARE(state(), u"waiting"_s);
    OHM_VERIFY_RESULT(call("qemu_start", board()));
    QTRY_COMPARE(state(), u"open"_s);
    requestsEid();
    // And a link that is closed may be opened again while the machine runs.
    OHM_VERIFY_RESULT(call("mctp_close", {{"link", "bus"}}));
    OHM_VERIFY_RESULT(call("mctp_open", {{"port", "qemu:board:i2c"}, {"name", "bus"}}));
    OHM_VERIFY_RESULT(call("mctp_discover", {{"link", "bus"}, {"addresses", {0x10}}}));
    requestsEid();
}

void TestMctpI2c::refusesBadBuses_data()
{
    QTest::addColumn<QString>("bus");
    QTest::addColumn<QString>("error");
    QTest::newRow("an option") << u"aspeed.i2c.bus.0,foo=1"_s << u"invalid_argument"_s;
    QTest::newRow("no such bus") << u"aspeed.i2c.bus.77"_s << u"tool_failed"_s;
}

void TestMctpI2c::refusesBadBuses()
{
    QFETCH(QString, bus);
    QFETCH(QString, error);
    Json request = board();
    request["id"] = "other";
    request["i2c_bus"] = bus.toStdString();
    const auto refused = call("qemu_start", request);
    QVERIFY(!refused);
    QCOMPARE(QString::fromLatin1(errorName(refused.error().code)), error);
}

QTEST_GUILESS_MAIN(TestMctpI2c)
#include "tst_mctpi2c.moc"
