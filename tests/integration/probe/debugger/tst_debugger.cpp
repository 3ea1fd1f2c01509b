// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// A person's own GDB on OpenOCD's GDB port, beside the workbench. OpenOCD 0.12 removes all breakpoints of a target when a
// debugger connects (gdb_server.c, gdb_new_connection), whoever has set them.
class TestDebugger final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void setsBreakpointsAgainBehindADebugger();
    void leavesTheTargetToADebugger();
    void tellsThatBreakpointsAreOutOfUse();
    void doesNotTellOfItsOwnDebugger();
    void setsRemovedOnesAgain();
    void marksThoseThatAreGone();
    void leavesRemovedOnesAlone();

private:
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    QByteArray runGdb(const QStringList &commands);
    QStringList listed(); // what OpenOCD has set
    Json eventAfter(std::uint64_t number, const char *kind);
    std::uint64_t lastEvent() { return on(u"probe_wait_event"_s, {{"timeout_s", 0}})->at("number").get<std::uint64_t>(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::uint64_t m_motor = 0; // address of motor_step
};

void TestDebugger::init()
{
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    OHM_VERIFY(m_fixture->connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
    OHM_VERIFY(on(u"probe_halt"_s));
    const auto added = on(u"probe_breakpoint_add"_s, {{"symbol", "motor_step"}});
    OHM_VERIFY(added);
    m_motor = added->at("breakpoint")["address"].get<std::uint64_t>();
    OHM_VERIFY(on(u"probe_watchpoint_add"_s, {{"symbol", "g_bench+20"}, {"size", 4}}));
    QCOMPARE(listed().size(), 2);
}

QByteArray TestDebugger::runGdb(const QStringList &commands)
{
    const auto status = on(u"probe_status"_s);
    ProcessSpec spec{.program = u"gdb-multiarch"_s, .mergeOutput = true, .package = u"gdb-multiarch"_s};
    spec.arguments = {u"-nx"_s, u"-q"_s, u"-batch"_s, u"-ex"_s, u"set confirm off"_s, u"-ex"_s,
        u"target extended-remote 127.0.0.1:%1"_s.arg(status->at("targets")[0]["gdb_port"].get<int>())};
    for (const QString &command : commands)
        spec.arguments << u"-ex"_s << command;
    spec.arguments << firmware(u"netduinoplus2"_s);
    spec.environment.insert(u"DEBUGINFOD_URLS"_s, QString());
    const auto run = runProcess(spec, within(30s));
    return run ? run->output : wordsOf(run).toUtf8();
}

QStringList TestDebugger::listed()
{
    const auto text = on(u"probe_command"_s, {{"script", "list [capture bp] [capture wp]"}});
    const QString words = text ? toQString(text->at("text")) : QString();
    static const QRegularExpression place(u"(?:\\(IVA\\)|address): (0x[0-9a-f]+),"_s);
    QStringList places;
    for (auto match = place.globalMatch(words); match.hasNext();)
        places << match.next().captured(1);
    return places;
}

Json TestDebugger::eventAfter(std::uint64_t number, const char *kind)
{
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {kind}}, {"after", number}, {"timeout_s", 5}});
    return event ? *event : Json(wordsOf(event).toStdString());
}

void TestDebugger::setsBreakpointsAgainBehindADebugger()
{
    const std::uint64_t before = lastEvent();
    const QByteArray output = runGdb({u"info registers pc"_s, u"detach"_s});
    QVERIFY2(output.contains("pc "), output);
    const Json told = eventAfter(before, "debugger");
    QCOMPARE(told["happened"], Json(true));
    QVERIFY2(toQString(told["reason"]).contains(u"GDB port"), told.dump().c_str());
    OHM_VERIFY(on(u"probe_halt"_s));
    QCOMPARE(listed().size(), 2);
    // They are in the core as well.
    const std::uint64_t now = lastEvent();
    OHM_VERIFY(on(u"probe_run"_s));
    QCOMPARE(eventAfter(now, "halted")["happened"], Json(true));
    const auto list = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(list);
    QCOMPARE(list->at("breakpoints").size(), 2U);
    QCOMPARE(list->at("breakpoints")[0]["gone"], Json(false));
    QCOMPARE(list->at("breakpoints_left"), Json(5));
    QCOMPARE(list->at("watchpoints_left"), Json(3));
}

// It sets its own, where ours are as well, and runs on from there.
void TestDebugger::leavesTheTargetToADebugger()
{
    const QByteArray output =
        runGdb({u"break motor_step"_s, u"break bench_step"_s, u"continue"_s, u"continue"_s, u"continue"_s, u"detach"_s});
    QVERIFY2(output.contains("Breakpoint 1, motor_step"), output);
    QVERIFY2(output.contains("Breakpoint 2, bench_step"), output);
    QVERIFY2(!output.contains("Cannot insert"), output);
    OHM_VERIFY(on(u"probe_halt"_s));
    QCOMPARE(listed().size(), 2);
}

void TestDebugger::tellsThatBreakpointsAreOutOfUse()
{
    const std::uint64_t before = lastEvent();
    const auto status = on(u"probe_status"_s);
    ProcessSpec spec{.program = u"gdb-multiarch"_s, .wantsInput = true, .mergeOutput = true};
    spec.arguments = {u"-nx"_s, u"-q"_s, u"-ex"_s,
        u"target extended-remote 127.0.0.1:%1"_s.arg(status->at("targets")[0]["gdb_port"].get<int>())};
    spec.environment.insert(u"DEBUGINFOD_URLS"_s, QString());
    auto gdb = ChildProcess::start(spec);
    OHM_VERIFY(gdb);
    QCOMPARE(eventAfter(before, "debugger")["happened"], Json(true));
    auto list = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(list);
    QCOMPARE(list->at("breakpoints")[0]["gone"], Json(true));
    QCOMPARE(list->at("breakpoints")[1]["gone"], Json(true));
    gdb->reset(); // it is killed, as by a person who has had enough
    QTRY_COMPARE(listed().size(), 2);
    list = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(list);
    QCOMPARE(list->at("breakpoints")[0]["gone"], Json(false));
    QCOMPARE(eventAfter(before, "breakpoints")["happened"], Json(true));
}

void TestDebugger::doesNotTellOfItsOwnDebugger()
{
    const std::uint64_t before = lastEvent();
    OHM_VERIFY(on(u"probe_backtrace"_s));
    QCOMPARE(listed().size(), 2);
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"debugger", "breakpoints"}}, {"after", before}, {"timeout_s", 1}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("happened"), Json(false));
}

void TestDebugger::setsRemovedOnesAgain()
{
    const std::uint64_t before = lastEvent();
    OHM_VERIFY(on(u"probe_command"_s, {{"script", "rbp all"}}));
    const Json told = eventAfter(before, "breakpoints");
    QCOMPARE(told["happened"], Json(true));
    QVERIFY2(toQString(told["reason"]).contains(u"set again: 1."), told.dump().c_str());
    QCOMPARE(listed().size(), 2);
}

void TestDebugger::marksThoseThatAreGone()
{
    const std::uint64_t before = lastEvent();
    // In one script, so that nobody looks in between: six comparators, as an STM32F405 has them, for somebody else.
    OHM_VERIFY(on(
        u"probe_command"_s, {{"script", "rbp all; for {set i 0} {$i < 6} {incr i} {bp [expr {0x08000800 + 4 * $i}] 2 hw}"}}));
    const Json told = eventAfter(before, "breakpoints");
    QCOMPARE(told["happened"], Json(true));
    QVERIFY2(toQString(told["reason"]).contains(u"cannot be set: 1"), told.dump().c_str());
    const auto list = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(list);
    QCOMPARE(list->at("breakpoints")[0]["gone"], Json(true));
    QCOMPARE(list->at("breakpoints")[1]["gone"], Json(false)); // the watchpoint
    OHM_VERIFY(on(u"probe_command"_s, {{"script", "rbp 0x08000800"}}));
    const auto back = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(back);
    QCOMPARE(back->at("breakpoints")[0]["gone"], Json(false));
}

void TestDebugger::leavesRemovedOnesAlone()
{
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    runGdb({u"detach"_s});
    OHM_VERIFY(on(u"probe_status"_s));
    QVERIFY(listed().isEmpty());
}

QTEST_GUILESS_MAIN(TestDebugger)
#include "tst_debugger.moc"
