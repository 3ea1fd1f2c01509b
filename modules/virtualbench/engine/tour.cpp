// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualbench/engine/tour.h"

#include "virtualbench/virtualbenchtr.h"

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

TourOutcome takeStep(Bench &bench, const TourStep &step, CallContext &context)
{
    const Instant begin = context.now();
    const Result<Json> result = bench.dispatcher.callAndWait({.action = QString::fromLatin1(step.action),
        .arguments = step.arguments,
        .caller = context.caller(),
        .deadline = Deadline::after(60s).sooner(context.deadline()),
        .parent = context.callEvent()});
    TourOutcome outcome{.title = step.title.english(), .action = QString::fromLatin1(step.action)};
    outcome.passed = result && (!step.holds || step.holds(*result));
    outcome.seconds = double((context.now() - begin).count()) / 1e9;
    if (!result)
        outcome.problem = result.error().message.english();
    else if (!outcome.passed)
        outcome.problem = u"unexpected result: "_s + QString::fromUtf8(dumpJson(*result)).left(300);
    return outcome;
}

} // namespace

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
        {Tr::text("Set a mark"), "bench_note", {{"text", "The demo tour was here."}}, {}},
    };
    std::erase_if(steps, [&bench](const TourStep &step) { return !bench.registry.find(QString::fromLatin1(step.action)); });
    return steps;
}

std::vector<TourOutcome> takeTour(Bench &bench, const std::vector<TourStep> &steps, CallContext &context)
{
    std::vector<TourOutcome> outcomes;
    for (const TourStep &step : steps) {
        if (context.isCancelled())
            break;
        context.progress(double(outcomes.size()), double(steps.size()), step.title);
        outcomes.push_back(takeStep(bench, step, context));
        const TourOutcome &last = outcomes.back();
        context.log(
            u"%1 %2 (%3 s)"_s.arg(last.passed ? u"ok  "_s : u"FAIL"_s, last.title, QString::number(last.seconds, 'f', 2)));
    }
    return outcomes;
}

QString tourSummary(const std::vector<TourOutcome> &outcomes, const QString &picture)
{
    QString text = u"# Demo tour\n\nThe machine is a virtual one (QEMU mps2-an386) running Ohmdeck's own firmware.\n\n"
                   u"| step | action | result | seconds |\n|---|---|---|---|\n"_s;
    for (const TourOutcome &outcome : outcomes) {
        text += u"| %1 | `%2` | %3 | %4 |\n"_s.arg(outcome.title, outcome.action,
            outcome.passed ? u"ok"_s : u"failed: "_s + outcome.problem.value_or(QString()),
            QString::number(outcome.seconds, 'f', 2));
    }
    if (!picture.isEmpty())
        text += u"\n![The window at the end](%1)\n"_s.arg(picture);
    return text;
}

} // namespace ohm
