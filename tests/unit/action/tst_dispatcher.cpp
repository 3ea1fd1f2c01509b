// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testbench.h"

#include <atomic>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    static constexpr Text text(const char *source) { return {"test", source}; }
};

struct OnDevice
{
    QString probe;
    int milliseconds = 0;
};

void describe(Fields<OnDevice> &fields)
{
    fields.required("probe", &OnDevice::probe, {.device = "probe"}).optional("milliseconds", &OnDevice::milliseconds);
}

struct Order
{
    int number = 0;
};

void describe(Fields<Order> &fields) { fields.required("number", &Order::number); }

// Waits as an engine does: in small steps that look at the stop token.
bool waitFor(std::chrono::milliseconds duration, const std::stop_token &stop)
{
    const Deadline deadline = Deadline::after(duration);
    while (!deadline.isOver()) {
        if (stop.stop_requested())
            return false;
        std::this_thread::sleep_for(2ms);
    }
    return true;
}

struct Fixture
{
    Fixture()
    {
        ActionSet actions(test.bench.registry);
        const auto work = [this](const OnDevice &what, CallContext &context) -> Result<Order> {
            const int now = ++running;
            mostAtOnce = std::max(mostAtOnce.load(), now);
            const bool done = waitFor(std::chrono::milliseconds(what.milliseconds), context.stop());
            --running;
            if (!done)
                return fail(ErrorCode::Cancelled, Tr::text("Stopped."));
            return Order{++finished};
        };
        actions.add<OnDevice, Order>({.name = "probe_read", .effect = Effect::Reads}, work);
        actions.add<OnDevice, Order>({.name = "probe_write", .effect = Effect::WritesDevice}, work);
        actions.add<OnDevice, Order>({.name = "probe_erase", .effect = Effect::Destroys}, work);
        actions.add<OnDevice, Order>(
            {.name = "probe_where", .effect = Effect::Reads}, [this](const OnDevice &, CallContext &) -> Result<Order> {
                worker = std::this_thread::get_id();
                return Order{++finished};
            });
        actions.add<Nothing, Order>({.name = "test_inline", .runs = Runs::Inline},
            [this](const Nothing &, CallContext &) -> Result<Order> { return Order{++finished}; });
        actions.add<Nothing, Nothing>(
            {.name = "test_disabled", .runs = Runs::Inline, .whyDisabled = [] { return Message(Tr::text("Not now.")); }},
            [](const Nothing &, CallContext &) -> Result<Nothing> { return Nothing(); });
        test.bench.devices.put(
            {.id = DeviceId(u"probe:sim"_s), .kind = u"probe"_s, .title = u"Sim"_s, .standIn = u"a simulation"_s});
        test.bench.devices.put({.id = DeviceId(u"probe:real"_s), .kind = u"probe"_s, .title = u"Real"_s});
    }

    TestBench test;
    std::atomic<int> running = 0, mostAtOnce = 0, finished = 0;
    std::atomic<std::thread::id> worker;
};

// What a panel does that keeps its view up to date.
Result<Json> refresh(Fixture &f, const QString &action, const Json &arguments, const Caller &caller = {})
{
    return f.test.bench.dispatcher.callAndWait(
        {.action = action, .arguments = arguments, .caller = caller, .deadline = Deadline::after(20s), .refresh = true});
}

Json on(const char *probe, int milliseconds = 0) { return {{"probe", probe}, {"milliseconds", milliseconds}}; }

} // namespace

class TestDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownActionNamesTheNearest();
    void badArgumentsTouchNothing();
    void disabledActionsSayWhy();
    void oneDeviceQueuesTwoDevicesDoNot();
    void cancelEndsRunningAndQueuedWork();
    void journalHoldsCallAndResult();
    void leaseKeepsOthersOut();
    void personTakesOver();
    void leaseEndsByItself();
    void assistantReadsFreely();
    void assistantWritesToSimulatedFreely();
    void assistantAsksForHardware();
    void allowAlwaysHoldsForThisActionOnly();
    void whatDestroysIsAskedForEachTime();
    void nobodyToAskDenies();
    void leavingDeniesOpenQuestions();
    void cancelWithdrawsTheQuestion();
    void destroyingAlwaysAsks();
    void stopKeyDeniesAssistants();
    void clientCeilingHolds();
    void inlineRunsInTheCallersThread();
    void whoWaitsWorksOnAnIdleDevice();
    void whoWaitsKeepsTheOrder();
    void stoppingWaitsForWorkInOtherThreads();
    void refreshesAreCountedNotListed();
    void onlyThePersonsReadsAreRefreshes();
    void refreshEndsWithTheBench();
    void refreshSeriesEndsWhenNothingIsAsked();
    void jobsThatEndedAreKeptForAWhile();
};

void TestDispatcher::unknownActionNamesTheNearest()
{
    Fixture f;
    const auto result = f.test.call(u"probe_raed"_s);
    OHM_VERIFY_ERROR(result, ErrorCode::UnknownAction);
    QCOMPARE(result.error().nextActions.front().english(), u"Did you mean probe_read?"_s);
}

void TestDispatcher::badArgumentsTouchNothing()
{
    Fixture f;
    OHM_VERIFY_ERROR(f.test.call(u"probe_write"_s, {{"prob", "sim"}}), ErrorCode::InvalidArgument);
    QCOMPARE(f.finished.load(), 0);
    QCOMPARE(f.test.events(EventKind::Result).back()->data["ok"], false);
}

void TestDispatcher::disabledActionsSayWhy()
{
    Fixture f;
    const auto result = f.test.call(u"test_disabled"_s);
    OHM_VERIFY_ERROR(result, ErrorCode::NotEnabled);
    QCOMPARE(result.error().message.english(), u"Not now."_s);
}

void TestDispatcher::oneDeviceQueuesTwoDevicesDoNot()
{
    Fixture f;
    const JobPointer first = f.test.start(u"probe_read"_s, on("sim", 60));
    const JobPointer second = f.test.start(u"probe_read"_s, on("sim", 1));
    QVERIFY(second->waitUntilFinished(Deadline::after(5s)));
    QVERIFY(isFinal(first->state()));
    QCOMPARE(f.mostAtOnce.load(), 1);
    QCOMPARE((*second->result())->at("number"), 2);

    const JobPointer slow = f.test.start(u"probe_read"_s, on("sim", 2000));
    QVERIFY(f.test.call(u"probe_read"_s, on("real", 1)));
    QVERIFY(!isFinal(slow->state()));
    slow->cancel();
}

void TestDispatcher::cancelEndsRunningAndQueuedWork()
{
    Fixture f;
    const JobPointer running = f.test.start(u"probe_read"_s, on("sim", 10'000));
    const JobPointer queued = f.test.start(u"probe_read"_s, on("sim", 10'000));
    QTRY_COMPARE(running->state(), JobState::Running);
    QVERIFY(queued->cancel());
    QVERIFY(queued->waitUntilFinished(Deadline::after(200ms)));
    QCOMPARE(queued->state(), JobState::Cancelled);
    QVERIFY(running->cancel());
    QVERIFY(running->waitUntilFinished(Deadline::after(200ms)));
    QCOMPARE(running->state(), JobState::Cancelled);
    QVERIFY(!running->cancel());
}

void TestDispatcher::journalHoldsCallAndResult()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim"), assistant));
    const auto calls = f.test.events(EventKind::Call);
    const auto results = f.test.events(EventKind::Result);
    QCOMPARE(calls.size(), std::size_t(1));
    QCOMPARE(calls.front()->caller, u"client:tester#1"_s);
    QCOMPARE(calls.front()->data["arguments"]["probe"], "sim");
    QCOMPARE(results.front()->call, calls.front()->sequence);
    QCOMPARE(results.front()->data["result"]["number"], 1);
    QVERIFY(results.front()->at > calls.front()->at);
}

void TestDispatcher::leaseKeepsOthersOut()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.bench.leases.acquire(DeviceId(u"probe:sim"_s), Caller{}, {}, u"soldering"_s));
    const auto refused = f.test.call(u"probe_write"_s, on("sim"), assistant);
    OHM_VERIFY_ERROR(refused, ErrorCode::Busy);
    QVERIFY(refused.error().message.english().contains(u"held by person since"));
    QVERIFY(refused.error().message.english().contains(u"soldering"));
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim"), assistant));
    OHM_VERIFY_RESULT(f.test.call(u"probe_write"_s, on("sim")));
    OHM_VERIFY_ERROR(f.test.bench.leases.release(DeviceId(u"probe:sim"_s), assistant), ErrorCode::Busy);
}

void TestDispatcher::personTakesOver()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.bench.leases.acquire(DeviceId(u"probe:sim"_s), assistant, {}, u"flashing"_s));
    OHM_VERIFY_ERROR(f.test.call(u"probe_write"_s, on("sim")), ErrorCode::Busy);
    OHM_VERIFY_RESULT(f.test.bench.leases.acquire(DeviceId(u"probe:sim"_s), Caller{}, {}, u"mine"_s));
    OHM_VERIFY_RESULT(f.test.call(u"probe_write"_s, on("sim")));
    OHM_VERIFY_ERROR(f.test.call(u"probe_write"_s, on("sim"), assistant), ErrorCode::Busy);
}

void TestDispatcher::leaseEndsByItself()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.bench.leases.acquire(DeviceId(u"probe:sim"_s), assistant, 0s, {}));
    OHM_VERIFY_RESULT(f.test.call(u"probe_write"_s, on("sim")));
    f.test.bench.leases.acquire(DeviceId(u"probe:sim"_s), assistant, {}, {}).value();
    f.test.bench.leases.releaseAllOf(assistant);
    QVERIFY(!f.test.bench.leases.find(DeviceId(u"probe:sim"_s)));
}

void TestDispatcher::assistantReadsFreely()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("real"), assistant));
}

void TestDispatcher::assistantWritesToSimulatedFreely()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.call(u"probe_write"_s, on("sim"), assistant));
    QVERIFY(f.test.events(EventKind::Approval).empty());
}

void TestDispatcher::assistantAsksForHardware()
{
    Fixture f;
    f.test.bench.approvals.attend();
    const JobPointer job = f.test.start(u"probe_write"_s, on("real"), assistant);
    QCOMPARE(job->state(), JobState::Approval);
    const auto open = f.test.bench.approvals.list().get();
    QCOMPARE(open->size(), std::size_t(1));
    QCOMPARE(open->front().job->arguments()["probe"], "real");
    QCOMPARE(f.finished.load(), 0);
    QVERIFY(f.test.bench.approvals.answer(open->front().id, Answer::AllowOnce, u"person"_s));
    QVERIFY(job->waitUntilFinished(Deadline::after(5s)));
    QCOMPARE(job->state(), JobState::Succeeded);

    const JobPointer second = f.test.start(u"probe_write"_s, on("real"), assistant);
    QCOMPARE(second->state(), JobState::Approval); // once was once
    QVERIFY(f.test.bench.approvals.answer(f.test.bench.approvals.list().get()->front().id, Answer::Deny, u"person"_s));
    OHM_VERIFY_ERROR(*second->result(), ErrorCode::Denied);
    QCOMPARE(f.finished.load(), 1);
    QCOMPARE(f.test.events(EventKind::Approval).size(), std::size_t(4));
}

void TestDispatcher::allowAlwaysHoldsForThisActionOnly()
{
    Fixture f;
    f.test.bench.approvals.attend();
    f.test.start(u"probe_write"_s, on("real"), assistant);
    f.test.bench.approvals.answer(f.test.bench.approvals.list().get()->front().id, Answer::AllowAlways, u"person"_s);
    OHM_VERIFY_RESULT(f.test.call(u"probe_write"_s, on("real"), assistant));
    QCOMPARE(f.test.start(u"probe_erase"_s, on("real"), assistant)->state(), JobState::Approval);
    const Caller other{.kind = CallerKind::Assistant, .name = u"other"_s, .connection = 2};
    QCOMPARE(f.test.start(u"probe_write"_s, on("real"), other)->state(), JobState::Approval);
    f.test.bench.approvals.leave();
}

void TestDispatcher::whatDestroysIsAskedForEachTime()
{
    Fixture f;
    f.test.bench.approvals.attend();
    f.test.start(u"probe_erase"_s, on("real"), assistant);
    f.test.bench.approvals.answer(f.test.bench.approvals.list().get()->front().id, Answer::AllowAlways, u"person"_s);
    QCOMPARE(f.test.start(u"probe_erase"_s, on("real"), assistant)->state(), JobState::Approval);
    f.test.bench.approvals.leave();
}

void TestDispatcher::nobodyToAskDenies()
{
    Fixture f;
    const auto denied = f.test.call(u"probe_write"_s, on("real"), assistant);
    OHM_VERIFY_ERROR(denied, ErrorCode::Denied);
    QVERIFY(denied.error().message.english().contains(u"nobody is there to ask"));
}

void TestDispatcher::leavingDeniesOpenQuestions()
{
    Fixture f;
    f.test.bench.approvals.attend();
    const JobPointer job = f.test.start(u"probe_write"_s, on("real"), assistant);
    f.test.bench.approvals.leave();
    OHM_VERIFY_ERROR(*job->result(), ErrorCode::Denied);
}

void TestDispatcher::cancelWithdrawsTheQuestion()
{
    Fixture f;
    f.test.bench.approvals.attend();
    const JobPointer job = f.test.start(u"probe_write"_s, on("real"), assistant);
    QVERIFY(job->cancel());
    QCOMPARE(job->state(), JobState::Cancelled);
    QVERIFY(f.test.bench.approvals.list().get()->empty());
    QCOMPARE(f.finished.load(), 0);
}

void TestDispatcher::destroyingAlwaysAsks()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.bench.policy.settings().set({.destroys = Verdict::Allow}));
    OHM_VERIFY_ERROR(f.test.call(u"probe_erase"_s, on("sim"), assistant), ErrorCode::Denied);
    OHM_VERIFY_RESULT(f.test.call(u"probe_erase"_s, on("sim")));
}

void TestDispatcher::stopKeyDeniesAssistants()
{
    Fixture f;
    f.test.bench.policy.setAssistantsStopped(true);
    OHM_VERIFY_ERROR(f.test.call(u"probe_read"_s, on("sim"), assistant), ErrorCode::Denied);
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim")));
    f.test.bench.policy.setAssistantsStopped(false);
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim"), assistant));
}

void TestDispatcher::clientCeilingHolds()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.bench.policy.settings().set({.clients = {{u"tester"_s, Verdict::Deny}}}));
    OHM_VERIFY_ERROR(f.test.call(u"probe_write"_s, on("sim"), assistant), ErrorCode::Denied);
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim"), assistant));
}

void TestDispatcher::inlineRunsInTheCallersThread()
{
    Fixture f;
    QCOMPARE(f.test.start(u"test_inline"_s)->state(), JobState::Succeeded);
    QVERIFY(f.test.bench.jobs.all().empty());
}

void TestDispatcher::whoWaitsWorksOnAnIdleDevice()
{
    Fixture f;
    OHM_VERIFY_RESULT(f.test.bench.dispatcher.callAndWait({.action = u"probe_where"_s, .arguments = on("sim")}));
    QCOMPARE(f.worker.load(), std::this_thread::get_id());
    OHM_VERIFY_RESULT(f.test.call(u"probe_where"_s, on("sim"))); // a deadline needs somebody who watches it
    QVERIFY(f.worker.load() != std::this_thread::get_id());

    const JobPointer first = f.test.start(u"probe_read"_s, on("sim", 200));
    OHM_VERIFY_RESULT(f.test.bench.dispatcher.callAndWait({.action = u"probe_where"_s, .arguments = on("sim")}));
    QVERIFY(f.worker.load() != std::this_thread::get_id());
    QVERIFY(isFinal(first->state()));
    const auto isDoneHere = [&f] {
        return f.test.bench.dispatcher.callAndWait({.action = u"probe_where"_s, .arguments = on("sim")})
            && f.worker.load() == std::this_thread::get_id();
    };
    QTRY_VERIFY(isDoneHere()); // as soon as the worker has put its task away
}

void TestDispatcher::whoWaitsKeepsTheOrder()
{
    Fixture f;
    std::vector<JobPointer> posted;
    {
        std::vector<std::jthread> callers;
        for (int i = 0; i < 4; ++i)
            callers.emplace_back([&f] {
                for (int n = 0; n < 50; ++n)
                    std::ignore =
                        f.test.bench.dispatcher.callAndWait({.action = u"probe_read"_s, .arguments = on("sim", n % 2)});
            });
        for (int n = 0; n < 50; ++n)
            posted.push_back(f.test.start(u"probe_read"_s, on("sim", n % 3)));
    }
    for (const JobPointer &job : posted)
        QVERIFY(job->waitUntilFinished(Deadline::after(20s)));
    QCOMPARE(f.mostAtOnce.load(), 1);
    QCOMPARE(f.finished.load(), 250);
    for (std::size_t i = 1; i < posted.size(); ++i)
        QVERIFY((*posted[i - 1]->result())->at("number") < (*posted[i]->result())->at("number"));
}

void TestDispatcher::stoppingWaitsForWorkInOtherThreads()
{
    Fixture f;
    std::optional<ErrorCode> end;
    std::jthread caller([&] {
        end = errorCode(f.test.bench.dispatcher.callAndWait({.action = u"probe_read"_s, .arguments = on("sim", 20'000)}));
    });
    QTRY_COMPARE(f.running.load(), 1);
    const JobPointer queued = f.test.start(u"probe_read"_s, on("sim", 20'000));
    f.test.bench.stopWork();
    QCOMPARE(f.running.load(), 0);
    caller.join();
    QCOMPARE(*end, ErrorCode::Cancelled);
    QCOMPARE(queued->state(), JobState::Cancelled);
}

void TestDispatcher::refreshesAreCountedNotListed()
{
    Fixture f;
    for (int i = 0; i < 50; ++i)
        OHM_VERIFY_RESULT(refresh(f, u"probe_read"_s, on("sim", i % 2)));
    OHM_VERIFY_RESULT(refresh(f, u"probe_read"_s, on("real")));
    OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim")));
    QCOMPARE(f.finished.load(), 52);
    QCOMPARE(f.test.bench.jobs.all().size(), std::size_t(1));
    QCOMPARE(f.test.bench.jobs.all().front()->id(), JobId(u"j1"_s));
    const auto calls = f.test.events(EventKind::Call);
    QCOMPARE(calls.size(), std::size_t(3)); // a series on each device, and the person's own
    QCOMPARE(calls[0]->data["refresh"], true);
    QCOMPARE(calls[0]->data["arguments"]["milliseconds"], 0);
    QCOMPARE(calls[1]->data["arguments"]["probe"], "real");
    QVERIFY(!calls[2]->data.contains("refresh"));
    QCOMPARE(f.test.events(EventKind::Result).size(), std::size_t(1));
}

void TestDispatcher::onlyThePersonsReadsAreRefreshes()
{
    Fixture f;
    OHM_VERIFY_RESULT(refresh(f, u"probe_write"_s, on("sim")));
    OHM_VERIFY_RESULT(refresh(f, u"probe_read"_s, on("sim"), assistant));
    OHM_VERIFY_RESULT(refresh(f, u"probe_read"_s, on("sim"), {.kind = CallerKind::Console}));
    QCOMPARE(f.test.bench.jobs.all().size(), std::size_t(3));
    for (const EventPointer &call : f.test.events(EventKind::Call))
        QVERIFY(!call->data.contains("refresh"));
    QCOMPARE(f.test.events(EventKind::Result).size(), std::size_t(3));
}

void TestDispatcher::refreshEndsWithTheBench()
{
    Fixture f;
    const auto job = f.test.bench.dispatcher.call({.action = u"probe_read"_s, .arguments = on("sim", 10'000), .refresh = true});
    QTRY_COMPARE((*job)->state(), JobState::Running);
    f.test.bench.stopWork();
    QCOMPARE((*job)->state(), JobState::Cancelled);
}

void TestDispatcher::refreshSeriesEndsWhenNothingIsAsked()
{
    Fixture f;
    const Action &action = *f.test.bench.registry.find(u"probe_read"_s);
    const auto job = std::make_shared<Job>(JobId(u"refresh"_s), action, on("sim"), Caller(), DeviceId(u"probe:sim"_s));
    const auto made = [] { return Event{.kind = EventKind::Call, .source = u"probe_read"_s, .caller = u"person"_s}; };
    RefreshLog log(f.test.clock, f.test.journal, 500ms);
    const std::uint64_t call = log.begin(*job, f.test.clock.now(), made);
    log.end(*job, Json(1), f.test.clock.now());
    QCOMPARE(log.begin(*job, f.test.clock.now(), made), call);
    QTest::qWait(700); // longer than the pause, but it is under way
    QVERIFY(f.test.events(EventKind::Result).empty());
    log.end(*job, fail(ErrorCode::NotFound, Tr::text("Nothing there.")), f.test.clock.now());
    QTRY_COMPARE(f.test.events(EventKind::Result).size(), std::size_t(1));
    const EventPointer ended = f.test.events(EventKind::Result).front();
    QCOMPARE(ended->call, call);
    QCOMPARE(ended->data["ok"], true);
    QCOMPARE(ended->data["result"]["refreshes"], 2);
    QCOMPARE(ended->data["result"]["failed"], 1);
    QCOMPARE(ended->data["error"]["message"], "Nothing there.");
    QVERIFY(ended->data["seconds"].get<double>() >= 0.7);
    QVERIFY(log.begin(*job, f.test.clock.now(), made) != call); // a new series
}

void TestDispatcher::jobsThatEndedAreKeptForAWhile()
{
    Fixture f;
    const JobPointer running = f.test.start(u"probe_read"_s, on("real", 20'000));
    for (int i = 0; i < 400; ++i)
        OHM_VERIFY_RESULT(f.test.call(u"probe_read"_s, on("sim")));
    const JobList jobs = f.test.bench.jobs.all();
    QVERIFY2(jobs.size() >= 201 && jobs.size() <= 251, qPrintable(QString::number(jobs.size())));
    QCOMPARE(jobs.front()->id(), running->id()); // what runs stays, however old it is
    QCOMPARE(jobs.back()->id(), JobId(u"j401"_s));
    QVERIFY(jobs[1]->id() != JobId(u"j2"_s));
    running->cancel();
}

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
