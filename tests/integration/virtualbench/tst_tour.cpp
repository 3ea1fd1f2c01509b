// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workbench.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace ohm;
using namespace Qt::StringLiterals;

// The demo and its tour in a whole workbench, as `ohmctl demo` takes it.
class TestTour final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void takesTheTourTwice();
    void debugsOnASimulatedProbe();
    void refusesBadConnections_data();
    void refusesBadConnections();
    void goesOnWithoutOpenOcd();

private:
    Result<Json> call(const char *action, const Json &arguments = Json::object())
    {
        return m_workbench->bench().dispatcher.callAndWait(
            {.action = QString::fromLatin1(action), .arguments = arguments, .deadline = Deadline::after(150s)});
    }
    static QString words(const Result<Json> &result)
    {
        return result ? QString::fromStdString(result->dump())
                      : result.error().message.english() + u' ' + result.error().detail;
    }
    std::vector<pid_t> children() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
};

void TestTour::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workbench = std::make_unique<Workbench>(Paths::inProfile(m_folder->path()));
    QVERIFY(m_workbench->start().empty());
}

// Whatever was started ends with the workbench.
void TestTour::cleanup()
{
    const std::vector<pid_t> started = children();
    m_workbench.reset();
    for (const pid_t pid : started)
        QTRY_VERIFY2(::kill(pid, 0) != 0, qPrintable(QString::number(pid)));
    m_folder.reset();
}

// The processes of the machines and of the debug session.
std::vector<pid_t> TestTour::children() const
{
    std::vector<pid_t> pids;
    const auto devices = m_workbench->bench().devices.list().get();
    for (const DeviceInfo &device : *devices) {
        if ((device.kind == u"qemu" || device.kind == u"probe") && device.details.contains("pid"))
            pids.push_back(device.details["pid"].get<pid_t>());
    }
    return pids;
}

void TestTour::takesTheTourTwice()
{
    for (int turn = 0; turn < 2; ++turn) {
        const auto taken = call("bench_demo", {{"output", m_folder->path().toStdString()}});
        QVERIFY2(taken, qPrintable(words(taken)));
        QFile summary(m_folder->filePath(u"demo-tour.md"_s));
        QVERIFY(summary.open(QIODevice::ReadOnly));
        const QByteArray text = summary.readAll();
        for (const char *action :
            {"probe_halt", "probe_registers", "probe_read_memory", "probe_breakpoint_add", "probe_step", "probe_fault_report",
                "probe_run", "probe_disconnect", "probe_connect", "mctp_discover", "Read the board's thermometer"})
            QVERIFY2(text.contains(action), action);
        QVERIFY(text.contains("The debug probe is simulated"));
    }
    QCOMPARE(children().size(), std::size_t(5)); // four machines and OpenOCD
}

void TestTour::debugsOnASimulatedProbe()
{
    const auto started = call("bench_start_demo");
    QVERIFY2(started, qPrintable(words(started)));
    QCOMPARE(started->at("session"), Json("demo"));
    QVERIFY(started->at("session_stand_in").get<std::string>().find("STM32F405") != std::string::npos);
    const auto device = m_workbench->bench().devices.find(DeviceId(u"probe:demo"_s));
    QVERIFY(device && !device->isReal());
    QCOMPARE(device->details["machine"], Json("demo-stm32"));
    QVERIFY(device->details.contains("program")); // what the machine has booted
    const auto again = call("bench_start_demo");
    QVERIFY2(again, qPrintable(words(again)));
    QCOMPARE(again->at("session"), Json("demo"));
    const auto second = call("probe_connect", {{"board", "simulated-stm32f405"}, {"machine", "demo-stm32"}});
    QVERIFY(!second && second.error().code == ErrorCode::Busy);
    // A session that lost its machine is replaced.
    QVERIFY(call("qemu_stop", {{"id", "demo-stm32"}}));
    QTRY_COMPARE(m_workbench->bench().devices.find(DeviceId(u"probe:demo"_s))->state, u"lost"_s);
    const auto third = call("bench_start_demo");
    QVERIFY2(third, qPrintable(words(third)));
    const auto halted = call("probe_halt", {{"session", "demo"}});
    QVERIFY2(halted && halted->at("state") == "halted", qPrintable(words(halted)));
}

void TestTour::refusesBadConnections_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("no such machine") << uR"({"board": "simulated-stm32f405", "machine": "nobody"})"_s << u"not_found"_s
                                     << u"machine"_s;
    QTest::newRow("machine before hardware")
        << uR"({"board": "pico", "machine": "nobody"})"_s << u"invalid_argument"_s << u"machine"_s;
    QTest::newRow("bad name") << uR"({"board": "simulated-stm32f405", "name": "a/b"})"_s << u"invalid_argument"_s << u"name"_s;
    QTest::newRow("name in use") << uR"({"board": "simulated-stm32f405", "name": "taken"})"_s << u"busy"_s << u"name"_s;
}

void TestTour::refusesBadConnections()
{
    QFETCH(QString, arguments);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto first = call("probe_connect", {{"board", "simulated-stm32f405"}, {"name", "taken"}});
    QVERIFY2(first, qPrintable(words(first)));
    QVERIFY(first->contains("stand_in"));
    const auto second = call("probe_connect", Json::parse(arguments.toStdString()));
    QVERIFY(!second);
    QCOMPARE(QString::fromLatin1(errorName(second.error().code)), code);
    QCOMPARE(second.error().field, field);
}

void TestTour::goesOnWithoutOpenOcd()
{
    const QByteArray path = qgetenv("PATH");
    const QString bin = m_folder->filePath(u"bin"_s);
    QVERIFY(QDir().mkpath(bin));
    for (const QString &program : {u"qemu-system-arm"_s, u"qemu-img"_s})
        QVERIFY(QFile::link(QStandardPaths::findExecutable(program), bin + u'/' + program));
    qputenv("PATH", bin.toUtf8());
    const auto started = call("bench_start_demo");
    const auto taken = call("bench_demo", {{"output", m_folder->path().toStdString()}});
    qputenv("PATH", path);
    QVERIFY2(started, qPrintable(words(started)));
    QVERIFY(!started->contains("session"));
    const std::string why = started->at("no_session").get<std::string>();
    QVERIFY2(why.find("openocd") != std::string::npos, why.c_str());
    QVERIFY(!m_workbench->bench().devices.find(DeviceId(u"qemu:demo-stm32"_s)));
    QVERIFY2(taken, qPrintable(words(taken)));
    for (const Json &step : taken->at("steps"))
        QVERIFY(step["passed"] == true);
    QVERIFY(taken->at("steps")[0]["note"].get<std::string>().find("package openocd") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
