// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include "probe/engine/openocdfailure.h"

#include <QTcpServer>

#include <csignal>

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// What goes wrong with probes and boards, with the real OpenOCD: each case is told as what it is, with what to do about it.
class TestFailures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { m_fixture.reset(); }

    void refusesToStart_data();
    void refusesToStart();
    void namesTheRuleForAccess();
    void warnsOfAnotherChip();
    void refusesAChipWithoutCores();
    void tellsOfPowerLoss();
    void tellsOfAnUnpluggedProbe();
    void openOcdDiesInMidFlash();
    void machineDiesUnderASession();
    void unpluggedInMidFlash();

private:
    SessionFixture &fixture() { return *m_fixture; }
    QString folder() { return QFileInfo(fixture().path(u"probe"_s)).path(); }
    void open(const QString &machine = {});
    Result<Json> connectTo(QString config);
    Result<Json> read() { return fixture().on(u"probe_read_memory"_s, {{"address", "0x20000000"}}); }
    bool waitFor(const Json &events)
    {
        const auto happened = fixture().on(u"probe_wait_event"_s, {{"kinds", events}, {"after", 0}, {"timeout_s", 15}});
        if (happened && happened->at("happened").get<bool>())
            return true;
        // What came instead, so that a failure tells more than that it failed.
        const auto status = fixture().on(u"probe_status"_s);
        qWarning().noquote() << (happened ? QString::fromStdString(happened->dump()) : happened.error().message.english())
                             << (status ? QString::fromStdString(status->dump()) : status.error().message.english());
        return false;
    }
    JobPointer startLoading();

    std::unique_ptr<SessionFixture> m_fixture;
};

namespace {

const QString f4 = u"source [find target/stm32f4x.cfg]\n"_s;
const QString bitbang =
    u"adapter driver remote_bitbang\nremote_bitbang host %1\nremote_bitbang port %2\ntransport select jtag\n"_s;
const QString simulated = bitbang.arg(u"@folder@/probe"_s).arg(0);

QString causesOf(const Error &error) { return error.causes.empty() ? QString() : error.causes.front().english(); }
QString stepsOf(const Error &error) { return error.nextActions.empty() ? QString() : error.nextActions.front().english(); }

const QString lostMessage = u"No target answers any more, though OpenOCD still runs."_s;
const QString lostRemedy = u"If the board comes back by itself, the session goes on. Otherwise plug the probe in, disconnect "
                           "this session and connect again."_s;

} // namespace

// Without a machine the simulated chip has plain memory instead of a processor.
void TestFailures::open(const QString &machine)
{
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, machine);
    QVERIFY2(fixture().problem().isEmpty(), qPrintable(fixture().problem()));
}

Result<Json> TestFailures::connectTo(QString config)
{
    config.replace(u"@folder@"_s, folder());
    const QString file = fixture().writeFile(u"case.cfg"_s, config.toUtf8());
    return fixture().connect({{"cfg_file", file.toStdString()}});
}

void TestFailures::refusesToStart_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");
    const QString plugIn = u"Plug the probe in, then look with probe_scan whether it is seen."_s;
    const QString absent = u"It is not plugged in, or has another serial number."_s;
    const QString checkPower = u"Switch the board on, check the cable between probe and board, then connect again."_s;
    const QString startIt = u"Start it, or correct its address in the configuration."_s;
    const QString notRunning = u"The simulated or remote probe does not run."_s;

    QTest::newRow("no CMSIS-DAP") << u"source [find interface/cmsis-dap.cfg]\n"_s + f4 << ErrorCode::NotFound
                                  << u"OpenOCD found no CMSIS-DAP probe that matches."_s << absent << plugIn;
    QTest::newRow("no ST-LINK") << u"source [find interface/stlink.cfg]\n"_s + f4 << ErrorCode::NotFound
                                << u"OpenOCD found no ST-LINK that it could open."_s
                                << u"It is not plugged in, has another serial number, or another program uses it."_s << plugIn;
    QTest::newRow("no J-Link") << u"source [find interface/jlink.cfg]\ntransport select swd\n"_s + f4 << ErrorCode::NotFound
                               << u"OpenOCD found no J-Link."_s << absent << plugIn;
    QTest::newRow("no configuration") << u"source [find target/no_such_chip.cfg]\n"_s << ErrorCode::NotFound
                                      << u"OpenOCD does not find the configuration file target/no_such_chip.cfg."_s
                                      << u"The path is wrong, or this build of OpenOCD does not have it."_s
                                      << u"Give an existing file, or a board that probe_connect knows."_s;
    QTest::newRow("bad transport") << u"source [find interface/stlink.cfg]\ntransport select foo\n"_s
                                   << ErrorCode::InvalidArgument << u"The probe cannot do the transport foo."_s
                                   << u"The configuration is for another probe."_s
                                   << u"Choose the transport that the probe has, or another configuration."_s;
    QTest::newRow("second transport") << simulated + u"transport select swd\n"_s << ErrorCode::InvalidArgument
                                      << u"The configuration selects a second transport, or one that the probe cannot do."_s
                                      << u"The first selection holds for the whole session."_s
                                      << u"Leave one \"transport select\" in the configuration, with a transport that the "
                                         "probe has."_s;
    QTest::newRow("typing error") << u"adaptor driver dummy\n"_s << ErrorCode::InvalidArgument
                                  << u"The configuration uses a command that this OpenOCD does not have (@folder@/case.cfg:1 "
                                     "adaptor)."_s
                                  << u"A typing error, or the file was written for another build of OpenOCD."_s
                                  << u"Correct the file, or choose the OpenOCD that it was written for."_s;
    QTest::newRow("connection refused") << bitbang.arg(u"127.0.0.1"_s).arg(1) + f4 << ErrorCode::Disconnected
                                        << u"The probe's server refused the connection."_s << notRunning << startIt;
    QTest::newRow("no socket") << bitbang.arg(u"/nowhere/probe"_s).arg(0) + f4 << ErrorCode::Disconnected
                               << u"OpenOCD could not reach the probe's server."_s << notRunning << startIt;
    QTest::newRow("port taken") << u"tcl_port @port@\n"_s + simulated + f4 << ErrorCode::Busy
                                << u"OpenOCD's tcl port @port@ is taken."_s
                                << u"The configuration sets a fixed port and another OpenOCD runs."_s
                                << u"Take the port out of the configuration: free ones are chosen by themselves."_s;
    QTest::newRow("no power") << simulated + f4 << ErrorCode::Disconnected
                              << u"The target does not answer: its scan chain reads all ones."_s
                              << u"The target has no power, or the cable is not connected."_s << checkPower;
    QTest::newRow("chain too short") << simulated + f4 + u"jtag newtap extra tap -irlen 8 -expected-id 0x12345678\n"_s
                                     << ErrorCode::InvalidArgument
                                     << u"The scan chain is not the one that the configuration describes."_s
                                     << u"The configuration is for another chip or lists parts that are not there."_s
                                     << u"Choose the configuration of this chip; probe_connect's warnings name what was "
                                        "found."_s;
    QTest::newRow("not examined") << simulated
            + u"jtag newtap x cpu -irlen 4 -expected-id 0x4ba00477\njtag newtap x bs -irlen 5\n"
              "dap create x.dap -chain-position x.cpu\ntarget create x.cpu cortex_m -dap x.dap -ap-num 1\n"_s
                                  << ErrorCode::Disconnected << u"No target answers: x.cpu."_s
                                  << u"The target has no power, is locked, asleep, or held in reset."_s << checkPower;
}

void TestFailures::refusesToStart()
{
    QFETCH(QString, config);
    QFETCH(ErrorCode, code);
    QFETCH(QString, message);
    QFETCH(QString, cause);
    QFETCH(QString, remedy);
    open();
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString port = QString::number(taken.serverPort());
    if (QByteArray(QTest::currentDataTag()) == "no power")
        fixture().probe().setPowered(false);
    const auto connected = connectTo(config.replace(u"@port@"_s, port));
    OHM_VERIFY_ERROR(connected, code);
    message.replace(u"@port@"_s, port).replace(u"@folder@"_s, folder());
    QCOMPARE(connected.error().message.english(), message);
    QCOMPARE(causesOf(connected.error()), cause);
    QCOMPARE(stepsOf(connected.error()), remedy);
    QVERIFY2(connected.error().detail.contains(u"Error: ") || code == ErrorCode::Disconnected,
        qPrintable(connected.error().detail)); // OpenOCD's own words go along
}

// Needs a probe that may not be opened: OpenOCD's words, recorded.
void TestFailures::namesTheRuleForAccess()
{
    const QStringList log{u"Info : CMSIS-DAP: SWD supported"_s, u"Error: libusb_open() failed with LIBUSB_ERROR_ACCESS"_s,
        u"Error: unable to find a matching CMSIS-DAP device"_s};
    const Error error = probe::startError(log, ExitStatus{});
    QCOMPARE(error.code, ErrorCode::Denied);
    QCOMPARE(error.message.english(), u"The debug probe is there, but may not be opened."_s);
    QCOMPARE(stepsOf(error),
        u"Install packaging/udev/60-ohmdeck-probes.rules in /etc/udev/rules.d, reload the rules (udevadm control --reload) and "
        "plug the probe in again."_s);
    QVERIFY(QFile::exists(qEnvironmentVariable("OHM_SOURCE_DIR") + u"/packaging/udev/60-ohmdeck-probes.rules"_s));
}

void TestFailures::warnsOfAnotherChip()
{
    open();
    const auto connected = connectTo(simulated + u"set CPUTAPID 0x3ba00477\n"_s + f4);
    OHM_VERIFY(connected);
    QCOMPARE(connected->at("warnings")[0],
        Json("stm32f4x.cpu answers as 0x4ba00477 where the configuration expects 0x3ba00477: it may be for another chip."));
}

void TestFailures::refusesAChipWithoutCores()
{
    open();
    const auto connected = connectTo(simulated + u"source [find target/stm32mp15x.cfg]\n"_s);
    OHM_VERIFY_ERROR(connected, ErrorCode::InvalidArgument);
    QCOMPARE(connected.error().message.english(),
        u"The chip is not the one that the configuration is for: stm32mp15x.tap answers as 0x4ba00477, expected is "
        "0x6ba00477."_s);
    QCOMPARE(stepsOf(connected.error()), u"Choose the board or the configuration of the chip that is connected."_s);
}

void TestFailures::tellsOfPowerLoss()
{
    open();
    OHM_VERIFY(connectTo(simulated + f4));
    OHM_VERIFY(fixture().on(u"probe_halt"_s));
    fixture().probe().setPowered(false);
    const auto refused = read();
    OHM_VERIFY_ERROR(refused, ErrorCode::Disconnected);
    QVERIFY(waitFor({"lost"}));
    const auto again = read();
    OHM_VERIFY_ERROR(again, ErrorCode::Disconnected);
    QCOMPARE(again.error().message.english(), lostMessage);
    QCOMPARE(causesOf(again.error()), u"The probe was unplugged, or the board lost its power."_s);
    QCOMPARE(stepsOf(again.error()), lostRemedy);
    fixture().probe().setPowered(true);
    QVERIFY(waitFor({"recovered"}));
    OHM_VERIFY(fixture().on(u"probe_halt"_s));
    OHM_VERIFY(read());
}

void TestFailures::tellsOfAnUnpluggedProbe()
{
    open();
    OHM_VERIFY(connectTo(simulated + f4));
    OHM_VERIFY(fixture().probe().setPlugged(false));
    const auto refused = read();
    OHM_VERIFY_ERROR(refused, ErrorCode::Disconnected);
    QVERIFY(waitFor({"lost"}));
    const auto status = fixture().on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("connection"), Json("lost"));
    QCOMPARE(status->at("why"), Json(lostMessage.toStdString()));
    const auto halted = fixture().on(u"probe_halt"_s);
    OHM_VERIFY_ERROR(halted, ErrorCode::Disconnected);
    QCOMPARE(stepsOf(halted.error()), lostRemedy);
    // As the remedy says.
    OHM_VERIFY(fixture().probe().setPlugged(true));
    OHM_VERIFY(fixture().on(u"probe_disconnect"_s));
    OHM_VERIFY(connectTo(simulated + f4));
    OHM_VERIFY(read());
}

// A load that takes some seconds, once it has begun to write.
JobPointer TestFailures::startLoading()
{
    const QString file = fixture().writeFile(u"long.bin"_s, QByteArray(256 * 1024, '\x5A'));
    auto job = fixture().bench().start(
        u"probe_load_firmware"_s, {{"session", "p1"}, {"file_path", file.toStdString()}, {"address", "0x08000000"}});
    for (const Deadline end = within(10s); !end.isOver() && !job->result() && job->progress().done <= 0;)
        std::this_thread::sleep_for(2ms);
    std::this_thread::sleep_for(50ms);
    return job;
}

void TestFailures::openOcdDiesInMidFlash()
{
    open();
    OHM_VERIFY(connectTo(simulated + f4));
    const JobPointer job = startLoading();
    QVERIFY2(!job->result(), "it ended before anything could happen to it");
    const auto device = fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s));
    ::kill(device->details["pid"].get<int>(), SIGKILL);
    QVERIFY(job->waitUntilFinished(within(5s)));
    OHM_VERIFY_ERROR(*job->result(), ErrorCode::Disconnected);
    QVERIFY(waitFor({"ended"}));
    const auto refused = read();
    OHM_VERIFY_ERROR(refused, ErrorCode::Disconnected);
    QCOMPARE(refused.error().message.english(), u"OpenOCD of session p1 ended by itself (ended by signal 9 (Killed))."_s);
    QCOMPARE(stepsOf(refused.error()), u"Connect again with probe_connect."_s);
    OHM_VERIFY(fixture().on(u"probe_disconnect"_s));
    OHM_VERIFY(connectTo(simulated + f4));
    OHM_VERIFY(read());
}

void TestFailures::unpluggedInMidFlash()
{
    open();
    OHM_VERIFY(connectTo(simulated + f4));
    const JobPointer job = startLoading();
    QVERIFY2(!job->result(), "it ended before anything could happen to it");
    OHM_VERIFY(fixture().probe().setPlugged(false));
    QVERIFY(job->waitUntilFinished(within(20s)));
    QVERIFY(!*job->result());
    // Now and then OpenOCD 0.12 aborts by itself when the probe goes while it writes: then that is what is told.
    QVERIFY(waitFor({"lost", "ended"}));
    const auto refused = read();
    OHM_VERIFY_ERROR(refused, ErrorCode::Disconnected);
    const QString told = refused.error().message.english();
    QVERIFY2(
        told == lostMessage || told.startsWith(u"OpenOCD of session p1 ended by itself (ended by signal"), qPrintable(told));
    OHM_VERIFY(fixture().on(u"probe_disconnect"_s));
}

void TestFailures::machineDiesUnderASession()
{
    open(u"netduinoplus2"_s);
    OHM_VERIFY(connectTo(simulated + f4));
    fixture().machine().program().process().kill();
    QVERIFY(fixture().machine().program().process().wait(within(5s)).has_value());
    QVERIFY(!read());
    QVERIFY(waitFor({"lost"}));
    const auto refused = fixture().on(u"probe_halt"_s);
    OHM_VERIFY_ERROR(refused, ErrorCode::Disconnected);
    QCOMPARE(refused.error().message.english(), lostMessage);
    OHM_VERIFY(fixture().on(u"probe_disconnect"_s));
    QVERIFY(!fixture().bench().bench.devices.find(DeviceId(u"probe:p1"_s)));
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
