// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual bench's board with an MCTP endpoint on an I2C bus, as bench_start_demo brings it.
#include "mctp/mctp.h"
#include "qemu/qemu.h"
#include "serial/serial.h"
#include "support/testbench.h"
#include "virtualbench/virtualbench.h"

using namespace ohm;
using namespace Qt::StringLiterals;

class TestI2cBoard final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void starts();
    void showsItsSensors();
    void goesOnAfterARestart();

private:
    Result<Json> call(const char *action, const Json &arguments)
    {
        return m_bench->dispatcher.callAndWait(
            {.action = QString::fromLatin1(action), .arguments = arguments, .caller = {}, .deadline = Deadline::after(60s)});
    }
    Result<Json> start() { return call("bench_start_demo", {{"board", "ast1030-evb"}}); }

    std::unique_ptr<test::TestBench> m_own;
    Bench *m_bench = nullptr;
    std::vector<std::unique_ptr<Module>> m_modules;
};

void TestI2cBoard::initTestCase()
{
    m_own = std::make_unique<test::TestBench>();
    m_bench = &m_own->bench;
    m_modules.push_back(makeSerialModule(*m_bench));
    m_modules.push_back(makeQemuModule(*m_bench));
    m_modules.push_back(makeMctpModule(*m_bench));
    m_modules.push_back(makeVirtualBenchModule(*m_bench));
}

void TestI2cBoard::cleanupTestCase()
{
    m_bench->stopWork();
    while (!m_modules.empty())
        m_modules.pop_back();
}

void TestI2cBoard::starts()
{
    for (const bool wasRunning : {false, true}) {
        const auto started = start();
        OHM_VERIFY_RESULT(started);
        QCOMPARE(started->at("machine"), Json("demo-i2c"));
        QCOMPARE(started->at("console"), Json("demo-i2c"));
        QCOMPARE(started->at("link"), Json("demo-i2c"));
        QCOMPARE(started->at("was_running"), Json(wasRunning));
    }
    const auto link = m_bench->devices.find(DeviceId(u"mctp:demo-i2c"_s));
    QVERIFY(link);
    QCOMPARE(link->state, u"open"_s);
    QCOMPARE(link->standIn, u"QEMU ast1030-evb"_s);
    QCOMPARE(link->details["binding"], Json("i2c_agent"));
    QCOMPARE(link->details["endpoints"][0]["eid"], Json(8));
    QCOMPARE(link->details["endpoints"][0]["address"], Json(0x10));
}

void TestI2cBoard::showsItsSensors()
{
    const auto sensors = call("pldm_sensors", {{"link", "demo-i2c"}, {"eid", 8}});
    OHM_VERIFY_RESULT(sensors);
    const auto word = [&sensors](std::size_t i, const char *name) { return toQString(sensors->at("sensors").at(i).at(name)); };
    QCOMPARE(word(0, "unit"), u"°C"_s);
    QCOMPARE(word(1, "unit"), u"V"_s);
    QCOMPARE(word(3, "unit"), u"°C"_s); // the board's own thermometer
    QCOMPARE(word(4, "kind"), u"state"_s);
}

void TestI2cBoard::goesOnAfterARestart()
{
    OHM_VERIFY_RESULT(call("qemu_stop", {{"id", "demo-i2c"}}));
    const auto state = [this] { return m_bench->devices.find(DeviceId(u"mctp:demo-i2c"_s)).value_or(DeviceInfo()).state; };
    QTRY_COMPARE(state(), u"waiting"_s);
    const auto again = start();
    OHM_VERIFY_RESULT(again);
    QCOMPARE(again->at("was_running"), Json(false));
    QCOMPARE(state(), u"open"_s);
}

QTEST_GUILESS_MAIN(TestI2cBoard)
#include "tst_i2cboard.moc"
