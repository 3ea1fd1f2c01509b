// SPDX-License-Identifier: GPL-3.0-or-later
#include "integration/qemu/machinebench.h"

#include <QRegularExpression>

#include <unistd.h>

using namespace ohm;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *name) { return toQString(json.value(name, Json(""))); }

std::uint64_t numberOf(const Json &json, const char *name) { return json.value(name, std::uint64_t(0)); }

double seconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - since).count();
}

} // namespace

class TestTimeTravel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QTRY_VERIFY_WITH_TIMEOUT(emulatorsBelow(::getpid()).isEmpty(), 1000); }

    void stepsBack();
    void findsTheLastWrite();
    void goesBackToTheLastStop();
    void goesBackAfterTheEnd();
    void isCancelled();
};

void TestTimeTravel::stepsBack()
{
    MachineBench machines;
    const Json started = machines.startDemo("demo", {{"record", true}});
    QVERIFY(textOf(started, "first_output").contains(u"demo> "));
    QCOMPARE(textOf(machines.details("demo"), "mode"), u"recording"_s);
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > 300);
    machines.get("qemu_pause", {{"id", "demo"}});
    const std::uint32_t uptime = machines.word("demo", "g_bench", 32);

    const auto begin = std::chrono::steady_clock::now();
    const Json first = machines.get("qemu_step_back", {{"id", "demo"}});
    qInfo("the first step back took %.2f s, at instruction %llu", seconds(begin),
        static_cast<unsigned long long>(numberOf(first, "instruction")));
    QCOMPARE(textOf(first, "state"), u"paused"_s);
    QVERIFY(numberOf(first, "pc") != 0);
    QVERIFY(!textOf(first, "function").isEmpty());
    QVERIFY2(QRegularExpression(u"^\\w+\\.[ch]:\\d+$"_s).match(textOf(first, "source")).hasMatch(),
        qPrintable(textOf(first, "source")));
    QCOMPARE(textOf(machines.details("demo"), "mode"), u"replay"_s);
    QVERIFY(machines.word("demo", "g_bench", 32) + 1 >= uptime); // it stands where it stood

    const auto next = std::chrono::steady_clock::now();
    for (int i = 1; i <= 5; ++i) {
        const Json back = machines.get("qemu_step_back", {{"id", "demo"}});
        QCOMPARE(numberOf(back, "instruction") + std::uint64_t(i), numberOf(first, "instruction"));
    }
    qInfo("a further step back took %.3f s", seconds(next) / 5);

    // Forwards again: to the end of the recording, and no further.
    QVERIFY(machines.call("qemu_resume", {{"id", "demo"}}));
    QTRY_COMPARE_WITH_TIMEOUT(machines.state("demo"), u"paused"_s, 20000);
    QCOMPARE(machines.word("demo", "g_bench", 32), uptime);
    OHM_VERIFY_ERROR(machines.call("qemu_resume", {{"id", "demo"}}), ErrorCode::NotEnabled);

    QCOMPARE(textOf(machines.get("qemu_reset", {{"id", "demo"}}), "state"), u"paused"_s);
    OHM_VERIFY_ERROR(machines.call("qemu_step_back", {{"id", "demo"}}), ErrorCode::NotEnabled); // at the beginning
    QCOMPARE(machines.state("demo"), u"paused"_s);
}

void TestTimeTravel::findsTheLastWrite()
{
    MachineBench machines;
    machines.startDemo("demo", {{"record", true}});
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > 100);
    machines.get("qemu_pause", {{"id", "demo"}});
    const std::uint32_t uptime = machines.word("demo", "g_bench", 32);
    const Json symbol = machines.get("qemu_read_memory", {{"id", "demo"}, {"symbol", "g_bench"}, {"size", 4}});
    const std::uint64_t address = numberOf(symbol, "address") + 32; // uptime_ms

    const Json back = machines.get("qemu_step_back", {{"id", "demo"}, {"to", "last_write"}, {"address", address}, {"size", 4}});
    QVERIFY(!textOf(back, "function").isEmpty());
    qInfo("written in %s, %s", qPrintable(textOf(back, "function")), qPrintable(textOf(back, "source")));
    QCOMPARE(machines.word("demo", "g_bench", 32), uptime - 1); // it stands before the write
    machines.get("qemu_step_back", {{"id", "demo"}, {"to", "last_write"}, {"address", address}, {"size", 4}});
    QCOMPARE(machines.word("demo", "g_bench", 32), uptime - 2);

    // The name is written once, when the firmware starts: far back.
    const Json named =
        machines.get("qemu_step_back", {{"id", "demo"}, {"to", "last_write"}, {"symbol", "g_bench"}, {"size", 1}});
    QVERIFY(numberOf(named, "instruction") < numberOf(back, "instruction"));

    const auto never = machines.call("qemu_step_back", {{"id", "demo"}, {"to", "last_write"}, {"address", 0x21f00000}});
    OHM_VERIFY_ERROR(never, ErrorCode::NotFound);
    const Json status = machines.get("qemu_status", {{"id", "demo"}});
    QCOMPARE(textOf(status, "state"), u"paused"_s);
    const auto unknown = machines.call("qemu_step_back", {{"id", "demo"}, {"to", "last_write"}, {"symbol", "nosuch"}});
    QCOMPARE(unknown.error().field, u"symbol"_s);
}

void TestTimeTravel::goesBackToTheLastStop()
{
    MachineBench machines;
    machines.startDemo("demo", {{"record", true}});
    machines.get("qemu_pause", {{"id", "demo"}});
    const std::uint32_t then = machines.word("demo", "g_bench", 32);
    machines.get("qemu_resume", {{"id", "demo"}});
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > then + 50);
    machines.get("qemu_pause", {{"id", "demo"}});
    machines.get("qemu_step_back", {{"id", "demo"}, {"to", "last_stop"}});
    QCOMPARE(machines.word("demo", "g_bench", 32), then);
    OHM_VERIFY_ERROR(machines.call("qemu_step_back", {{"id", "demo"}, {"to", "last_stop"}}), ErrorCode::NotFound);
    QCOMPARE(machines.word("demo", "g_bench", 32), then);
}

void TestTimeTravel::goesBackAfterTheEnd()
{
    MachineBench machines;
    machines.startDemo("demo", {{"record", true}});
    machines.get("qemu_stop", {{"id", "demo"}});
    const Json back = machines.get("qemu_step_back", {{"id", "demo"}});
    QVERIFY(numberOf(back, "instruction") > 1000);
    QCOMPARE(machines.state("demo"), u"paused"_s);
    OHM_VERIFY_ERROR(machines.call("qemu_start", {{"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}}),
        ErrorCode::Busy); // the replay has to be stopped first
}

void TestTimeTravel::isCancelled()
{
    MachineBench machines;
    machines.startDemo("demo", {{"record", true}});
    QTRY_VERIFY(machines.word("demo", "g_bench", 32) > 1000);
    const JobPointer job = *machines.bench.dispatcher.call({.action = u"qemu_step_back"_s, .arguments = {{"id", "demo"}}});
    QTRY_VERIFY_WITH_TIMEOUT(job->progress().done > 0, 10000);
    const auto begin = std::chrono::steady_clock::now();
    job->cancel();
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    const double took = seconds(begin);
    qInfo("cancelled after %.0f ms", took * 1e3);
    QVERIFY(took < 0.2);
    QCOMPARE((*job->result()).error().code, ErrorCode::Cancelled);
    QCOMPARE(machines.state("demo"), u"paused"_s);
    QVERIFY(!machines.get("qemu_step_back", {{"id", "demo"}}).empty()); // it is still of use
}

QTEST_GUILESS_MAIN(TestTimeTravel)
#include "tst_timetravel.moc"
