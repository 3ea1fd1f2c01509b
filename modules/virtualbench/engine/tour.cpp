// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualbench/engine/tour.h"

#include "virtualbench/virtualbenchtr.h"

#include <QFileInfo>

#include <thread>

namespace ohm {

using namespace Qt::StringLiterals;
using virtualbench::Tr;

namespace {

Json expect(const char *send, const char *pattern, double timeout = 10)
{
    return {{"console", demoConsole}, {"send", send}, {"expect", Json::array({pattern})}, {"timeout_s", timeout}};
}

Json snapshot(const char *action) { return {{"id", demoMachine}, {"name", "tour"}, {"action", action}}; }

Json machine() { return {{"id", demoMachine}}; }

bool hasPlainState(const Json &result, const char *state) { return result.value("state", std::string()) == state; }

// The plugin that puts the workbench on an emulated I2C bus is not part of every build.
bool hasI2c(const Bench &bench) { return QFileInfo::exists(bench.paths.shared(u"qemu/i2c_bridge.so"_s)); }

constexpr int demoEid = 8; // that the firmware gives itself

// The second processor's program is put into memory beside the first one's.
Json twoCores(const Bench &bench)
{
    const QString second = bench.paths.shared(u"firmware/ipc_demo1-mps2-an521.elf"_s);
    return {{"id", twoCoreMachine}, {"machine", "mps2-an521"}, {"image", "ipc_demo0"},
        {"extra", Json::array({"-device", u"loader,file=%1"_s.arg(second).toStdString()})}, {"wait_ms", 5000}};
}

std::function<bool(const Json &)> findsOne(const char *list)
{
    return [list](const Json &result) { return result.value(list, Json::array()).size() == 1; };
}

bool isConnected(const Json &result) { return result.value("link", std::string()) == "connected"; }

Json onProbe(Json arguments = Json::object())
{
    arguments["session"] = demoSession;
    return arguments;
}

bool isProbeStep(const char *action) { return QByteArrayView(action).startsWith("probe_"); }

// Of probe_status.
std::function<bool(const Json &)> haltedBy(const char *reason)
{
    return [reason](const Json &status) { return status["targets"][0].value("reason", std::string()) == reason; };
}

// A debug session as a person would have it: look, stop at a function, step, find the cause of a crash.
std::vector<TourStep> probeSteps()
{
    const auto is = [](const char *state) { return [state](const Json &target) { return hasPlainState(target, state); }; };
    return {
        {Tr::text("Halt the processor behind the debug probe"), "probe_halt", onProbe(), is("halted")},
        {Tr::text("Read its registers"), "probe_registers", onProbe({{"names", {"pc", "sp"}}}),
            [](const Json &result) { return result["registers"].size() == 2; }},
        {Tr::text("Read a variable by its name"), "probe_read_memory", onProbe({{"symbol", "g_bench"}}),
            [](const Json &result) { return !result["words"].empty(); }},
        {Tr::text("Set a breakpoint in the motor's control loop"), "probe_breakpoint_add", onProbe({{"symbol", "motor_step"}}),
            {}},
        {Tr::text("Let the processor run"), "probe_run", onProbe(), {}},
        {Tr::text("Stand at the breakpoint"), "probe_status", onProbe(), haltedBy("breakpoint"), 10s},
        {Tr::text("Step one instruction"), "probe_step", onProbe(),
            [](const Json &result) { return result.value("reason", std::string()) == "single-step"; }},
        {Tr::text("Remove the breakpoint"), "probe_breakpoint_remove", onProbe({{"all", true}}), {}},
        {Tr::text("Stop where a fault is handled"), "probe_breakpoint_add", onProbe({{"symbol", "fault_handler"}}), {}},
        {Tr::text("Open the program's RTT channels"), "probe_rtt_start", onProbe(), {}},
        {Tr::text("Let the processor run again"), "probe_run", onProbe(), is("running")},
        {Tr::text("Ask for a fault over RTT"), "probe_rtt_write", onProbe({{"text", "fault bad-store\n"}}), {}},
        {Tr::text("Stand in the fault's handler"), "probe_status", onProbe(), haltedBy("breakpoint"), 10s},
        {Tr::text("Explain the fault"), "probe_fault_report", onProbe(),
            [](const Json &result) { return result.value("fault", false); }},
        {Tr::text("Remove that breakpoint"), "probe_breakpoint_remove", onProbe({{"all", true}}), {}},
        {Tr::text("Close the RTT channels"), "probe_rtt_stop", onProbe(), {}},
        {Tr::text("Reset the processor"), "probe_reset", onProbe({{"halt_after_reset", true}}), is("halted")},
        {Tr::text("Let the program start anew"), "probe_run", onProbe(), is("running")},
        {Tr::text("Disconnect the debug probe"), "probe_disconnect", onProbe(), {}},
        {Tr::text("Connect it again"), "probe_connect", demoProbe(), {}},
    };
}

std::vector<TourStep> i2cSteps()
{
    return {
        {Tr::text("Boot a board with an MCTP endpoint on an I2C bus"), "bench_start_demo", {{"board", "ast1030-evb"}}, {}},
        {Tr::text("Find the endpoint by its address"), "mctp_discover",
            {{"link", i2cMachine}, {"addresses", {i2cAddress}}, {"timeout_ms", 2000}}, findsOne("endpoints")},
        {Tr::text("Read the board's thermometer"), "pldm_sensors", {{"link", i2cMachine}, {"eid", demoEid}, {"ids", {4}}},
            [](const Json &result) { return result["sensors"][0].contains("value"); }, 10s},
    };
}

Result<Json> ask(Bench &bench, const TourStep &step, CallContext &context)
{
    return bench.dispatcher.callAndWait({.action = QString::fromLatin1(step.action),
        .arguments = step.arguments,
        .caller = context.caller(),
        .deadline = Deadline::after(60s).sooner(context.deadline()),
        .parent = context.callEvent()});
}

TourOutcome takeStep(Bench &bench, const TourStep &step, CallContext &context)
{
    const Instant begin = context.now();
    const auto holds = [&step](const Result<Json> &result) { return result && (!step.holds || step.holds(*result)); };
    const Deadline end = Deadline::after(step.patience).sooner(context.deadline());
    Result<Json> result = ask(bench, step, context);
    while (result && !holds(result) && !end.isOver() && !context.isCancelled()) {
        std::this_thread::sleep_for(50ms);
        result = ask(bench, step, context);
    }
    TourOutcome outcome{.title = step.title.english(), .action = QString::fromLatin1(step.action)};
    outcome.passed = holds(result);
    outcome.seconds = double((context.now() - begin).count()) / 1e9;
    if (result && result->contains("no_session"))
        outcome.note = toQString(result->at("no_session"));
    if (!result)
        outcome.problem = result.error().message.english();
    else if (!outcome.passed)
        outcome.problem = u"unexpected result: "_s + QString::fromUtf8(dumpJson(*result)).left(300);
    return outcome;
}

} // namespace

Json demoProbe() { return {{"board", "simulated-stm32f405"}, {"machine", probedMachine}, {"name", demoSession}}; }

DeviceId demoSessionDevice() { return DeviceId(u"probe:"_s + QLatin1StringView(demoSession)); }

bool hasDemoSession(const Bench &bench)
{
    const auto session = bench.devices.find(demoSessionDevice());
    return session && session->state != u"lost" && session->state != u"ended";
}

std::vector<TourStep> tourSteps(const Bench &bench)
{
    const auto answers = [](const char *state) { return [state](const Json &result) { return hasPlainState(result, state); }; };
    std::vector<TourStep> steps{
        {Tr::text("Boot the machine and open its console"), "bench_start_demo", Json::object(), {}},
        {Tr::text("Wait for the prompt"), "serial_expect", expect("log off\r", "demo> "), {}},
        {Tr::text("Ask for help"), "serial_expect", expect("help\r", "(?s)led.*demo> "), {}},
        {Tr::text("Switch the lamp on"), "serial_expect", expect("led on\r", "(?is)led.*on.*demo> "), {}},
        {Tr::text("Set the motor's speed"), "serial_expect", expect("motor speed 1500\r", "(?s)demo> "), {}},
        {Tr::text("Pause the machine"), "qemu_pause", machine(), answers("paused")},
        {Tr::text("Let it run again"), "qemu_resume", machine(), answers("running")},
        {Tr::text("Read its memory while it runs"), "qemu_read_memory",
            {{"id", demoMachine}, {"address", "0x20000000"}, {"size", 64}}, {}},
        {Tr::text("Save a snapshot"), "qemu_snapshot", snapshot("save"), {}},
        {Tr::text("Trigger a hard fault"), "serial_expect", expect("fault bad-store\r", "FAULT END"), {}},
        {Tr::text("Load the snapshot"), "qemu_snapshot", snapshot("load"), {}},
        {Tr::text("Find the prompt again"), "serial_expect", expect("\r", "demo> "), {}},
        {Tr::text("Find the MCTP endpoint"), "mctp_discover", {{"link", demoLink}, {"timeout_ms", 2000}},
            findsOne("endpoints")},
        {Tr::text("Read its sensors"), "pldm_sensors", {{"link", demoLink}, {"eid", demoEid}}, {}},
        {Tr::text("Boot a machine with two processors"), "qemu_start", twoCores(bench), answers("running")},
        {Tr::text("Watch them exchange messages"), "ipc_status",
            {{"id", u"qemu:%1"_s.arg(QLatin1StringView(twoCoreMachine)).toStdString()}}, isConnected},
    };
    if (hasI2c(bench) && bench.registry.find(u"mctp_open"_s))
        std::ranges::move(i2cSteps(), std::back_inserter(steps));
    std::ranges::move(probeSteps(), std::back_inserter(steps));
    steps.push_back({Tr::text("Set a mark"), "bench_note", {{"text", "The demo tour was here."}}, {}});
    std::erase_if(steps, [&bench](const TourStep &step) { return !bench.registry.find(QString::fromLatin1(step.action)); });
    return steps;
}

std::vector<TourOutcome> takeTour(Bench &bench, const std::vector<TourStep> &steps, CallContext &context)
{
    std::vector<TourOutcome> outcomes;
    std::optional<bool> hasProbe; // known once bench_start_demo has been called
    for (const TourStep &step : steps) {
        if (context.isCancelled())
            break;
        if (isProbeStep(step.action) && !hasProbe)
            hasProbe = hasDemoSession(bench);
        if (isProbeStep(step.action) && !*hasProbe)
            continue;
        context.progress(double(outcomes.size()), double(steps.size()), step.title);
        outcomes.push_back(takeStep(bench, step, context));
        const TourOutcome &last = outcomes.back();
        context.log(
            u"%1 %2 (%3 s)"_s.arg(last.passed ? u"ok  "_s : u"FAIL"_s, last.title, QString::number(last.seconds, 'f', 2)));
        if (last.note)
            context.log(u"     "_s + *last.note);
    }
    return outcomes;
}

QString tourSummary(const std::vector<TourOutcome> &outcomes, const QString &picture)
{
    const auto isProbes = [](const TourOutcome &outcome) { return outcome.action.startsWith(u"probe_"); };
    const bool hasProbe = std::ranges::any_of(outcomes, isProbes);
    QString text =
        u"# Demo tour\n\nThe machine is a virtual one (QEMU mps2-an386) running Ohmdeck's own firmware.\n\n%1\n\n"
        u"| step | action | result | seconds |\n|---|---|---|---|\n"_s.arg(hasProbe
                ? u"The debug probe is simulated: the real OpenOCD talks to it, and behind it is QEMU netduinoplus2."_s
                : u"No debug probe took part."_s);
    for (const TourOutcome &outcome : outcomes) {
        text += u"| %1 | `%2` | %3 | %4 |\n"_s.arg(outcome.title, outcome.action,
            outcome.passed ? u"ok"_s + (outcome.note ? u", but: "_s + *outcome.note : QString())
                           : u"failed: "_s + outcome.problem.value_or(QString()),
            QString::number(outcome.seconds, 'f', 2));
    }
    if (!picture.isEmpty())
        text += u"\n![The window at the end](%1)\n"_s.arg(picture);
    return text;
}

} // namespace ohm
