// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// Steps by source line and out of functions, through the real OpenOCD: a program of our own that has calls, loops, inlining,
// recursion, exceptions and faults, and our firmware.
class TestStepping final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void stepsLineByLine();
    void goesIntoAFunctionAndOut();
    void goesOverAndIntoInlinedFunctions();
    void staysInItsOwnCallOfARecursion();
    void followsAFunctionThatIsPassedOnTo();
    void goesOverWhatHasNoSource();
    void letsExceptionsRun();
    void stopsAtAFault();
    void stopsAtBreakpointsOnTheWay();
    void stopsAtABreakpointInsideACall();
    void canBeCancelled();
    void endsInTime();
    void isOneEvent();
    void refusesWhatCannotBe();
    void stepsThroughOurFirmware();

private:
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    Result<Json> step(const char *by, bool over = false, int count = 1)
    {
        return on(u"probe_step"_s, {{"by", by}, {"over", over}, {"count", count}});
    }
    void start(const QString &image);
    void runTo(const char *name); // there is no other breakpoint then
    QString lineOf(const char *name) const; // "program.c:17"
    std::string valueOf(const char *expression);

    std::unique_ptr<SessionFixture> m_fixture;
    QStringList m_program;
};

#define AT(result, name)                                                                                                       \
    do {                                                                                                                       \
        OHM_VERIFY(result);                                                                                                    \
        QVERIFY2(toQString(result->at("source")).endsWith(u'/' + lineOf(name)),                                                \
            (result->dump() + " is not at " + lineOf(name).toStdString()).c_str());                                            \
        QCOMPARE(result->at("state"), Json("halted"));                                                                         \
    } while (false)
#define STEPPED_TO(result, name)                                                                                               \
    do {                                                                                                                       \
        AT(result, name);                                                                                                      \
        QCOMPARE(result->at("reason"), Json("single-step"));                                                                   \
    } while (false)

void TestStepping::init()
{
    QFile source(QFINDTESTDATA("program.c"));
    QVERIFY(source.open(QIODevice::ReadOnly));
    m_program = QString::fromUtf8(source.readAll()).split(u'\n');
    start(qEnvironmentVariable("OHM_BUILD_DIR") + u"/tests/stepping.elf"_s);
}

void TestStepping::start(const QString &image)
{
    m_fixture.reset();
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s, QStringList{u"-kernel"_s, image});
    QVERIFY2(m_fixture->problem().isEmpty(), qPrintable(m_fixture->problem()));
    OHM_VERIFY(m_fixture->connect({{"elf", image.toStdString()}}));
}

QString TestStepping::lineOf(const char *name) const
{
    const QString mark = u"{%1}"_s.arg(QString::fromUtf8(name));
    for (qsizetype i = 0; i < m_program.size(); ++i) {
        if (m_program[i].contains(mark))
            return u"program.c:%1"_s.arg(i + 1);
    }
    return u"nowhere"_s;
}

void TestStepping::runTo(const char *name)
{
    OHM_VERIFY(on(u"probe_halt"_s));
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"location", lineOf(name).toStdString()}}));
    OHM_VERIFY(on(u"probe_run"_s));
    OHM_VERIFY(on(u"probe_command"_s, {{"script", "wait_halt 5000"}}));
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QVERIFY2(toQString(status->at("targets")[0]["source"]).endsWith(u'/' + lineOf(name)), status->dump().c_str());
}

std::string TestStepping::valueOf(const char *expression)
{
    const auto value = on(u"probe_evaluate"_s, {{"expression", expression}});
    return value ? value->at("value").get<std::string>() : wordsOf(value).toStdString();
}

void TestStepping::stepsLineByLine()
{
    runTo("begin");
    const char *const lines[] = {"loop", "loop body", "loop", "loop body", "loop", "loop body", "loop", "inline call"};
    for (const char *line : lines) {
        const auto stepped = step("line", true);
        STEPPED_TO(stepped, line);
    }
    QCOMPARE(valueOf("g_result"), std::string("36")); // (0+3)*3 + (1+3)*3 + (2+3)*3
    runTo("begin");
    const auto many = step("line", true, 8);
    STEPPED_TO(many, "inline call");
}

void TestStepping::goesIntoAFunctionAndOut()
{
    runTo("loop body");
    const auto into = step("line");
    STEPPED_TO(into, "leaf");
    const auto further = step("line");
    STEPPED_TO(further, "leaf last");
    const auto out = step("out");
    STEPPED_TO(out, "loop body"); // in the middle of it: the result is not stored yet
    QCOMPARE(valueOf("g_result"), std::string("0"));
    const auto next = step("line");
    STEPPED_TO(next, "loop");
    QCOMPARE(valueOf("g_result"), std::string("9"));

    // The last line of a function ends where it returns to.
    runTo("leaf last");
    auto last = step("line");
    for (int i = 0; i < 3 && last && toQString(last->at("function")).startsWith(u"leaf"); ++i)
        last = step("line");
    STEPPED_TO(last, "loop body");
}

void TestStepping::goesOverAndIntoInlinedFunctions()
{
    runTo("inline call");
    const auto over = step("line", true);
    STEPPED_TO(over, "behind inline");
    QCOMPARE(valueOf("g_result"), std::string("42")); // 36 + 3 + 3

    runTo("inline call");
    const auto into = step("line");
    STEPPED_TO(into, "inlined");
    const auto second = step("line", true);
    STEPPED_TO(second, "inlined second");
    const auto out = step("out");
    STEPPED_TO(out, "inline call");
    const auto next = step("line");
    STEPPED_TO(next, "behind inline");
}

void TestStepping::staysInItsOwnCallOfARecursion()
{
    runTo("recursive call");
    const auto into = step("line");
    STEPPED_TO(into, "descend");
    auto down = step("line", false, 3); // two lines, and into the next
    STEPPED_TO(down, "descend");
    QCOMPARE(valueOf("n"), std::string("3"));
    const auto call = step("line", true, 2);
    STEPPED_TO(call, "descend call");
    const auto over = step("line", true); // 3, 2, 1 and 0 go by the same place
    STEPPED_TO(over, "descend last");
    QCOMPARE(valueOf("n"), std::string("3"));
    const auto out = step("out");
    STEPPED_TO(out, "descend call");
    QCOMPARE(valueOf("n"), std::string("4"));
    const auto end = step("out");
    STEPPED_TO(end, "recursive call");
    const auto next = step("line");
    STEPPED_TO(next, "passing call");
    QCOMPARE(valueOf("g_result"), std::string("25")); // 5*3 + 4+3+2+1
}

void TestStepping::followsAFunctionThatIsPassedOnTo()
{
    runTo("passing call");
    auto into = step("line");
    OHM_VERIFY(into);
    QVERIFY(toQString(into->at("function")).startsWith(u"passed_on"));
    for (int i = 0; i < 6 && into && toQString(into->at("function")).startsWith(u"passed_on"); ++i)
        into = step("line");
    STEPPED_TO(into, "leaf"); // which has taken its place
    const auto out = step("out");
    STEPPED_TO(out, "passing call");

    runTo("passing call");
    OHM_VERIFY(step("line"));
    auto over = step("line", true);
    for (int i = 0; i < 6 && over && toQString(over->at("function")).startsWith(u"passed_on"); ++i)
        over = step("line", true);
    STEPPED_TO(over, "passing call");
}

void TestStepping::goesOverWhatHasNoSource()
{
    runTo("blind call");
    const auto next = step("line");
    STEPPED_TO(next, "service");
    QCOMPARE(valueOf("g_result"), std::string("16"));
}

void TestStepping::letsExceptionsRun()
{
    runTo("service");
    const auto served = step("line");
    STEPPED_TO(served, "wait");
    QCOMPARE(valueOf("g_services"), std::string("1"));
    const std::string ticks = valueOf("g_ticks");
    const auto waited = step("line", true);
    STEPPED_TO(waited, "behind wait");
    QVERIFY(valueOf("g_ticks") != ticks);

    runTo("tick"); // what was interrupted is the caller of a handler
    const auto out = step("out");
    OHM_VERIFY(out);
    QCOMPARE(out->at("reason"), Json("single-step"));
    QVERIFY(!toQString(out->at("function")).startsWith(u"systick_handler"));
}

void TestStepping::stopsAtAFault()
{
    runTo("behind wait");
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"symbol", "g_break_bus"}, {"value", 1}}));
    const auto there = step("line");
    STEPPED_TO(there, "fault");
    const auto fault = step("line", true);
    OHM_VERIFY(fault);
    QCOMPARE(fault->at("reason"), Json("exception"));
    QVERIFY2(toQString(fault->at("function")).startsWith(u"fault_handler"), fault->dump().c_str());
}

void TestStepping::stopsAtBreakpointsOnTheWay()
{
    runTo("begin");
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"location", lineOf("inline call").toStdString()}}));
    const auto stopped = step("line", true, 20);
    AT(stopped, "inline call");
    QCOMPARE(stopped->at("reason"), Json("breakpoint"));
    QCOMPARE(on(u"probe_status"_s)->at("targets")[0]["reason"], Json("breakpoint"));
    const auto further = step("line", true);
    STEPPED_TO(further, "behind inline");
    QCOMPARE(on(u"probe_status"_s)->at("targets")[0]["reason"], Json("single-step"));
    QCOMPARE(on(u"probe_breakpoint_list"_s)->at("breakpoints").size(), 1U); // and none of the step's own
}

void TestStepping::stopsAtABreakpointInsideACall()
{
    runTo("recursive call");
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"location", lineOf("descend return").toStdString()}}));
    const auto stopped = step("line", true);
    AT(stopped, "descend last");
    QCOMPARE(stopped->at("reason"), Json("breakpoint"));
    QCOMPARE(valueOf("n"), std::string("0"));
    const auto out = step("out", false, 10); // the next one stops it before
    AT(out, "descend last");
    QCOMPARE(out->at("reason"), Json("breakpoint"));
    QCOMPARE(valueOf("n"), std::string("1"));
}

void TestStepping::canBeCancelled()
{
    runTo("behind wait");
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"symbol", "g_break_bus"}, {"value", 2}}));
    runTo("for ever");
    for (const char *by : {"line", "out"}) { // once while it is stepped, once while it runs
        const JobPointer job = m_fixture->bench().start(u"probe_step"_s, {{"session", "p1"}, {"by", by}, {"count", 10'000}});
        std::this_thread::sleep_for(600ms);
        QVERIFY2(!job->result(), job->result() && *job->result() ? (**job->result()).dump().c_str() : by);
        job->cancel();
        QVERIFY(job->waitUntilFinished(within(10s)));
        OHM_VERIFY_ERROR(*job->result(), ErrorCode::Cancelled);
        const auto status = on(u"probe_status"_s);
        OHM_VERIFY(status);
        QCOMPARE(status->at("targets")[0]["state"], Json("halted"));
        const QString function = toQString(status->at("targets")[0]["function"]);
        QVERIFY2(function.startsWith(u"never_ends") || function.startsWith(u"systick_handler"), qPrintable(function));
        QVERIFY(on(u"probe_breakpoint_list"_s)->at("breakpoints").empty());
    }
}

void TestStepping::endsInTime()
{
    runTo("behind wait");
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"symbol", "g_break_bus"}, {"value", 2}}));
    runTo("for ever");
    QElapsedTimer timer;
    timer.start();
    const auto late = m_fixture->bench().bench.dispatcher.callAndWait({.action = u"probe_step"_s,
        .arguments = {{"session", "p1"}, {"by", "line"}, {"count", 10'000}},
        .deadline = within(1500ms)});
    QVERIFY2(!late, late ? late->dump().c_str() : "");
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    const auto status = on(u"probe_status"_s);
    OHM_VERIFY(status);
    QCOMPARE(status->at("targets")[0]["state"], Json("halted"));
}

void TestStepping::isOneEvent()
{
    runTo("recursive call");
    const auto before = on(u"probe_wait_event"_s, {{"timeout_s", 0}});
    OHM_VERIFY(before);
    const auto stepped = step("line", true);
    STEPPED_TO(stepped, "passing call");
    const auto event = on(u"probe_wait_event"_s, {{"after", before->at("number")}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("event"), Json("halted"));
    QCOMPARE(event->at("reason"), Json("single-step"));
    QCOMPARE(event->at("pc"), stepped->at("pc"));
    const auto none = on(u"probe_wait_event"_s, {{"after", event->at("number")}, {"timeout_s", 0.6}});
    OHM_VERIFY(none);
    QCOMPARE(none->at("happened"), Json(false));
}

void TestStepping::refusesWhatCannotBe()
{
    OHM_VERIFY_ERROR(step("line"), ErrorCode::NotEnabled); // it runs
    runTo("blind call");
    OHM_VERIFY_ERROR(step("statement"), ErrorCode::InvalidArgument);
    const auto top = step("out"); // nobody has called main
    OHM_VERIFY_ERROR(top, ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "without_source"}}));
    OHM_VERIFY(on(u"probe_run"_s));
    OHM_VERIFY(on(u"probe_command"_s, {{"script", "wait_halt 5000"}}));
    const auto blind = step("line");
    OHM_VERIFY_ERROR(blind, ErrorCode::NotEnabled);
    QVERIFY(!blind.error().nextActions.empty());
    const auto out = step("out");
    STEPPED_TO(out, "blind call");
    OHM_VERIFY(on(u"probe_disconnect"_s));
    OHM_VERIFY(m_fixture->connect({{"halt", true}}));
    OHM_VERIFY_ERROR(step("line"), ErrorCode::NotEnabled); // no program
}

void TestStepping::stepsThroughOurFirmware()
{
    start(firmware(u"netduinoplus2"_s));
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", "bench_step"}}));
    OHM_VERIFY(on(u"probe_command"_s, {{"script", "wait_halt 5000"}}));
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    int last = 0;
    QElapsedTimer timer;
    timer.start();
    auto stepped = step("line", true);
    for (; stepped && toQString(stepped->at("function")).startsWith(u"bench_step"); stepped = step("line", true)) {
        const int line = toQString(stepped->at("source")).section(u':', -1).toInt();
        QVERIFY2(line > last, stepped->dump().c_str()); // there is no branch in it
        last = line;
    }
    qInfo("each line of bench_step() took %.0f ms", double(timer.elapsed()) / 9);
    OHM_VERIFY(stepped);
    QVERIFY2(toQString(stepped->at("function")).startsWith(u"systick_handler"), stepped->dump().c_str());
    QCOMPARE(stepped->at("reason"), Json("single-step"));
}

QTEST_GUILESS_MAIN(TestStepping)
#include "tst_stepping.moc"
