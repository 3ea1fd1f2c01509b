// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

#include <csignal>

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

// Instructions, call stack and expressions of our firmware in QEMU, through the real OpenOCD and GDB.
class TestSource final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void disassemblesWithSource();
    void disassemblesNearTheEnd();
    void refusesBadPlaces();
    void tellsTheCallStack();
    void evaluates();
    void staysInStep();
    void leavesBreakpointsAlone();
    void changesNothing_data();
    void changesNothing();
    void needsAHaltedTargetAndAProgram();
    void tellsOfAMissingGdb();
    void startsGdbAnew();

private:
    SessionFixture &fixture() { return *m_fixture; }
    Result<Json> on(const QString &action, const Json &arguments = Json::object()) { return m_fixture->on(action, arguments); }
    Result<Json> evaluate(const std::string &expression) { return on(u"probe_evaluate"_s, {{"expression", expression}}); }
    std::string valueOf(const std::string &expression);
    void haltAt(const char *symbol);

    std::unique_ptr<SessionFixture> m_fixture;
};

namespace {

// The children of ours that run GDB.
std::vector<qint64> gdbProcesses()
{
    std::vector<qint64> pids;
    for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile comm(u"/proc/%1/comm"_s.arg(pid)), stat(u"/proc/%1/stat"_s.arg(pid));
        if (!comm.open(QIODevice::ReadOnly) || !comm.readAll().startsWith("gdb-multiarch") || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        if (text.sliced(text.lastIndexOf(')') + 2).split(' ').value(1).toLongLong() == ::getpid())
            pids.push_back(pid.toLongLong());
    }
    return pids;
}

} // namespace

void TestSource::init()
{
    m_fixture = std::make_unique<SessionFixture>(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(fixture().problem().isEmpty(), qPrintable(fixture().problem()));
    OHM_VERIFY(fixture().connect({{"elf", firmware(u"netduinoplus2"_s).toStdString()}}));
}

void TestSource::haltAt(const char *symbol)
{
    OHM_VERIFY(on(u"probe_breakpoint_add"_s, {{"symbol", symbol}}));
    const auto event = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", 0}});
    OHM_VERIFY(event);
    QCOMPARE(event->at("happened"), Json(true));
}

std::string TestSource::valueOf(const std::string &expression)
{
    const auto value = evaluate(expression);
    return value ? value->at("value").get<std::string>() : wordsOf(value).toStdString();
}

void TestSource::disassemblesWithSource()
{
    haltAt("bench_step");
    const auto listed = on(u"probe_disassemble"_s, {{"symbol", "bench_step"}, {"count", 12}});
    OHM_VERIFY(listed);
    const Json &lines = listed->at("lines");
    QCOMPARE(lines.size(), 12U);
    QCOMPARE(lines[0]["symbol"], Json("bench_step"));
    QVERIFY(toQString(lines[0]["source"]).contains(u"bench.c:"));
    const bool hasText = std::ranges::any_of(lines, [](const Json &line) {
        return line.contains("source_text") && toQString(line["source_text"]).contains(u"step_counters(bench);");
    });
    QVERIFY2(hasText, lines.dump(1).c_str());
    const auto calls = std::ranges::count_if(lines, [](const Json &line) { return line.contains("destination"); });
    QVERIFY(calls > 0); // step_counters and the others
    const auto current = std::ranges::count_if(lines, [](const Json &line) { return line["current"] == true; });
    QCOMPARE(current, 1);

    // The same instructions at the same places as the toolchain's own disassembler.
    const auto objdump = runProcess({.program = u"arm-none-eabi-objdump"_s,
                                        .arguments = {u"-d"_s, u"--disassemble=bench_step"_s, firmware(u"netduinoplus2"_s)}},
        within(20s));
    OHM_VERIFY(objdump);
    static const QRegularExpression row(u"^ *([0-9a-f]+):\\t[0-9a-f ]+\\t(\\w+)"_s, QRegularExpression::MultilineOption);
    auto expected = row.globalMatch(QString::fromUtf8(objdump->output));
    for (std::size_t i = 0; i < 12; ++i) {
        QVERIFY(expected.hasNext());
        const auto match = expected.next();
        QCOMPARE(lines[i]["address"].get<std::uint64_t>(), match.captured(1).toULongLong(nullptr, 16));
        const QString ours = toQString(lines[i]["text"]).section(u' ', 0, 0);
        QCOMPARE(ours.first(2), match.captured(2).first(2)); // suffixes such as .n and .w are a matter of taste
    }
    const auto here = on(u"probe_disassemble"_s, {{"count", 1}});
    OHM_VERIFY(here);
    QCOMPARE(here->at("lines")[0]["current"], Json(true));
    OHM_VERIFY(on(u"probe_disassemble"_s, {{"address", "0x08000401"}, {"count", 1}})); // as a pointer to a function has it
}

void TestSource::disassemblesNearTheEnd()
{
    const auto listed = on(u"probe_disassemble"_s, {{"address", 0x080FFFF8}, {"count", 100}});
    OHM_VERIFY(listed);
    QVERIFY(!listed->at("lines").empty() && listed->at("lines").size() <= 4);
}

void TestSource::refusesBadPlaces()
{
    const auto noPlace = on(u"probe_disassemble"_s);
    OHM_VERIFY_ERROR(noPlace, ErrorCode::NotEnabled);
    QCOMPARE(noPlace.error().field, u"address"_s);
    OHM_VERIFY_ERROR(on(u"probe_disassemble"_s, {{"symbol", "no_such_function"}}), ErrorCode::NotFound);
    const auto both = on(u"probe_disassemble"_s, {{"symbol", "main"}, {"address", 0}});
    OHM_VERIFY_ERROR(both, ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_disassemble"_s, {{"symbol", "main"}, {"count", 0}}), ErrorCode::InvalidArgument);
    OHM_VERIFY_ERROR(on(u"probe_disassemble"_s, {{"symbol", "main"}, {"target", "none"}}), ErrorCode::NotFound);
    const auto unmapped = on(u"probe_disassemble"_s, {{"address", 0x90000000}});
    QVERIFY(!unmapped);
    QCOMPARE(unmapped.error().field, u"address"_s);
}

void TestSource::tellsTheCallStack()
{
    haltAt("step_waves");
    const auto stack = on(u"probe_backtrace"_s, {{"locals", true}});
    OHM_VERIFY(stack);
    const Json &frames = stack->at("frames");
    QVERIFY(frames.size() >= 3);
    QCOMPARE(frames[0]["function"], Json("step_waves"));
    QCOMPARE(frames[1]["function"], Json("bench_step"));
    QVERIFY(toQString(frames[1]["source"]).contains(u"bench.c:"));
    QCOMPARE(frames[0]["arguments"][0]["name"], Json("bench"));
    QCOMPARE(frames[0]["arguments"][0]["type"], Json("bench_state *"));
    const Json &locals = frames[0]["locals"];
    QVERIFY(std::ranges::any_of(locals, [](const Json &local) { return local["name"] == "angle" && local["type"] == "float"; })
        || std::ranges::any_of(locals, [](const Json &local) { return local["name"] == "angle"; }));
    const auto few = on(u"probe_backtrace"_s, {{"max_frames", 1}});
    OHM_VERIFY(few);
    QCOMPARE(few->at("frames").size(), 1U);
    QVERIFY(!few->at("frames")[0].contains("locals"));
    OHM_VERIFY_ERROR(on(u"probe_backtrace"_s, {{"max_frames", 0}}), ErrorCode::InvalidArgument);
}

void TestSource::evaluates()
{
    haltAt("step_waves");
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(valueOf("6 * 7"), std::string("42"));
    const qint64 first = timer.restart();
    OHM_VERIFY(evaluate("g_bench.ticks"));
    qInfo("the first expression took %lld ms, the second %lld ms", first, timer.elapsed());
    const auto magic = evaluate("g_bench.magic");
    OHM_VERIFY(magic);
    QCOMPARE(magic->at("type"), Json("uint32_t"));
    const auto whole = evaluate("g_bench");
    OHM_VERIFY(whole);
    QVERIFY(toQString(whole->at("value")).contains(u"magic = "));
    QVERIFY(toQString(evaluate("$pc")->at("value")).contains(u"step_waves"));
    const auto caller = on(u"probe_evaluate"_s, {{"expression", "bench == &g_bench"}, {"frame", 1}});
    OHM_VERIFY(caller);
    const auto noFrame = on(u"probe_evaluate"_s, {{"expression", "1"}, {"frame", 500}});
    OHM_VERIFY_ERROR(noFrame, ErrorCode::InvalidArgument);
    QCOMPARE(noFrame.error().field, u"frame"_s);
    const auto unknown = evaluate("no_such_name");
    OHM_VERIFY_ERROR(unknown, ErrorCode::ToolFailed);
    QCOMPARE(unknown.error().field, u"expression"_s);
    QVERIFY(unknown.error().message.english().contains(u"no_such_name"));
    OHM_VERIFY_ERROR(evaluate("*(int *)0x90000000"), ErrorCode::ToolFailed);
}

// GDB believes that nobody but itself moves the target.
void TestSource::staysInStep()
{
    haltAt("bench_step");
    OHM_VERIFY(evaluate("$pc"));
    for (int i = 0; i < 3; ++i) {
        const auto stepped = on(u"probe_step"_s);
        OHM_VERIFY(stepped);
        const auto pc = evaluate("(unsigned long)$pc");
        OHM_VERIFY(pc);
        QCOMPARE(toQString(pc->at("value")).toULongLong(), stepped->at("pc").get<std::uint64_t>());
    }
    const std::string ticks = valueOf("g_bench.ticks");
    OHM_VERIFY(on(u"probe_breakpoint_remove"_s, {{"all", true}}));
    OHM_VERIFY(on(u"probe_run"_s));
    std::this_thread::sleep_for(100ms);
    OHM_VERIFY(on(u"probe_halt"_s));
    QVERIFY(valueOf("g_bench.ticks") != ticks);
    OHM_VERIFY(on(u"probe_write_memory"_s, {{"symbol", "g_bench+20"}, {"value", 0x12345678}}));
    const auto word = evaluate("*(unsigned *)((char *)&g_bench + 20)");
    OHM_VERIFY(word);
    QCOMPARE(word->at("value"), Json(std::to_string(0x12345678)));
    OHM_VERIFY(on(u"probe_set_register"_s, {{"name", "r3"}, {"value", 77}}));
    QCOMPARE(valueOf("$r3"), std::string("77"));
    OHM_VERIFY(on(u"probe_reset"_s, {{"halt_after_reset", true}}));
    const auto stack = on(u"probe_backtrace"_s);
    OHM_VERIFY(stack);
    QCOMPARE(stack->at("frames")[0]["function"], Json("reset_handler"));
}

void TestSource::leavesBreakpointsAlone()
{
    haltAt("step_waves");
    OHM_VERIFY(on(u"probe_backtrace"_s));
    const auto list = on(u"probe_breakpoint_list"_s);
    OHM_VERIFY(list);
    QCOMPARE(list->at("breakpoints").size(), 1U);
    const auto last = on(u"probe_wait_event"_s, {{"timeout_s", 0}});
    OHM_VERIFY(last);
    OHM_VERIFY(on(u"probe_run"_s));
    const auto again = on(u"probe_wait_event"_s, {{"kinds", {"halted"}}, {"after", last->at("number")}});
    OHM_VERIFY(again);
    QCOMPARE(again->at("happened"), Json(true));
    QCOMPARE(again->at("reason"), Json("breakpoint"));
}

void TestSource::changesNothing_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("isRefused"); // before GDB sees it
    const QString file = QDir::temp().filePath(u"ohm-touched-by-gdb"_s);
    QTest::newRow("empty") << u"  "_s << true;
    QTest::newRow("newline") << u"1\n-gdb-exit"_s << true;
    QTest::newRow("carriage return") << u"1\r-gdb-exit"_s << true;
    QTest::newRow("nul") << u"1"_s + QChar(u'\0') << true;
    QTest::newRow("shell function") << u"$_shell(\"touch %1\")"_s.arg(file) << true;
    QTest::newRow("shell function, hidden") << u"($ _shell)(\"touch %1\")"_s.arg(file) << true;
    QTest::newRow("assignment") << u"g_bench.magic = 5"_s << false;
    QTest::newRow("register") << u"$r0 = 5"_s << false;
    QTest::newRow("call") << u"bench_step(0)"_s << false;
    QTest::newRow("shell command") << u"!touch %1"_s.arg(file) << false;
    QTest::newRow("gdb command") << u"shell touch %1"_s.arg(file) << false;
    QTest::newRow("python") << u"python import os; os.mknod('%1')"_s.arg(file) << false;
    QTest::newRow("pipe") << u"| touch %1"_s.arg(file) << false;
    QTest::newRow("quotes") << u"1\" -gdb-exit \""_s << false;
    QTest::newRow("backslash") << u"1\\"_s << false;
    QTest::newRow("mi command") << u"-gdb-exit"_s << false;
    QTest::newRow("mi option") << u"--frame 3 1"_s << false;
    QTest::newRow("Tcl") << u"[shutdown]"_s << false;
}

void TestSource::changesNothing()
{
    QFETCH(QString, expression);
    QFETCH(bool, isRefused);
    QFile::remove(QDir::temp().filePath(u"ohm-touched-by-gdb"_s));
    haltAt("step_waves");
    const std::string magic = valueOf("g_bench.magic"), r0 = valueOf("$r0"), ticks = valueOf("g_bench.ticks");
    const auto value = evaluate(expression.toStdString());
    OHM_VERIFY_ERROR(value, isRefused ? ErrorCode::InvalidArgument : ErrorCode::ToolFailed);
    QCOMPARE(value.error().field, u"expression"_s);
    QVERIFY(!QFile::exists(QDir::temp().filePath(u"ohm-touched-by-gdb"_s)));
    QCOMPARE(valueOf("g_bench.magic"), magic);
    QCOMPARE(valueOf("$r0"), r0);
    QCOMPARE(valueOf("g_bench.ticks"), ticks);
    QCOMPARE(gdbProcesses().size(), 1U);
}

void TestSource::needsAHaltedTargetAndAProgram()
{
    OHM_VERIFY_ERROR(evaluate("1"), ErrorCode::NotEnabled);
    OHM_VERIFY_ERROR(on(u"probe_backtrace"_s), ErrorCode::NotEnabled);
    OHM_VERIFY(on(u"probe_disconnect"_s));
    OHM_VERIFY(fixture().connect({{"halt", true}}));
    const auto stack = on(u"probe_backtrace"_s);
    OHM_VERIFY_ERROR(stack, ErrorCode::NotEnabled);
    QVERIFY(stack.error().nextActions.front().english().contains(u"probe_load_firmware"));
    const auto pc = evaluate("$pc"); // registers need no program
    OHM_VERIFY(pc);
}

void TestSource::tellsOfAMissingGdb()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    const auto value = evaluate("1");
    qputenv("PATH", path);
    OHM_VERIFY_ERROR(value, ErrorCode::ToolMissing);
    QVERIFY(
        wordsOf(value).contains(u"gdb-multiarch") || value.error().nextActions.front().english().contains(u"gdb-multiarch"));
    OHM_VERIFY(evaluate("1"));
}

void TestSource::startsGdbAnew()
{
    OHM_VERIFY(on(u"probe_halt"_s));
    QCOMPARE(valueOf("1"), std::string("1"));
    const auto first = gdbProcesses();
    QCOMPARE(first.size(), 1U);
    ::kill(pid_t(first.front()), SIGKILL);
    // It is noticed at the latest by the call after.
    (void)evaluate("1");
    QCOMPARE(valueOf("2"), std::string("2"));
    QVERIFY(gdbProcesses() != first);
    OHM_VERIFY(on(u"probe_disconnect"_s));
    QTRY_VERIFY(gdbProcesses().empty());
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
