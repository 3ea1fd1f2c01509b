// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/actions.h"
#include "support/testbench.h"

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Fixture()
    {
        addWorkbenchActions(test.bench, test.journal);
        ActionSet actions(test.bench.registry);
        actions.add<Nothing, Nothing>(
            {.name = "test_slow", .runs = Runs::Worker}, [](const Nothing &, CallContext &context) -> Result<Nothing> {
                context.log(u"first line"_s);
                context.log(u"second line"_s);
                context.progress(1, 2);
                while (!context.isCancelled())
                    std::this_thread::sleep_for(2ms);
                return fail(ErrorCode::Cancelled, Message::verbatim(u"stopped"_s));
            });
        test.bench.devices.put({.id = DeviceId(u"port:a"_s), .kind = u"port"_s, .title = u"A"_s, .standIn = u"a pty"_s});
    }
    TestBench test;
};

} // namespace

class TestWorkbenchActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statusTellsWhatThereIs();
    void devicesByKind();
    void noteStandsInTheJournal();
    void batchChecksAllFirst();
    void batchStopsOnError();
    void batchGoesOnWhenAsked();
    void cancelledBatchCancelsItsSteps();
    void jobsAreSeenAndCancelled();
    void waitEndsInTime();
    void leaseActions();
    void windowActionsNeedAWindow();
    void doctorTellsTheFix();
};

void TestWorkbenchActions::statusTellsWhatThereIs()
{
    Fixture f;
    const auto status = f.test.call(u"bench_status"_s);
    OHM_VERIFY_RESULT(status);
    QCOMPARE(status->at("version"), OHM_VERSION);
    QCOMPARE(status->at("has_window"), false);
    QCOMPARE(status->at("devices").at(0).at("stand_in"), "a pty");
}

void TestWorkbenchActions::devicesByKind()
{
    Fixture f;
    QCOMPARE(f.test.call(u"bench_devices"_s, {{"kind", "port"}})->at("devices").size(), std::size_t(1));
    QVERIFY(f.test.call(u"bench_devices"_s, {{"kind", "console"}})->at("devices").empty());
}

void TestWorkbenchActions::noteStandsInTheJournal()
{
    Fixture f;
    const auto noted = f.test.call(u"bench_note"_s, {{"text", "here it broke"}}, assistant);
    OHM_VERIFY_RESULT(noted);
    const auto note = f.test.journal.find(noted->at("event").get<std::uint64_t>());
    QCOMPARE(note->kind, EventKind::Note);
    QCOMPARE(note->data["text"], "here it broke");
    QCOMPARE(note->caller, u"client:tester#1"_s);
}

void TestWorkbenchActions::batchChecksAllFirst()
{
    Fixture f;
    const Json steps =
        Json::parse(R"([{"tool":"bench_note","arguments":{"text":"x"}},{"tool":"bench_note","arguments":{"txt":"y"}}])");
    const auto refused = f.test.call(u"bench_batch"_s, {{"steps", steps}});
    OHM_VERIFY_ERROR(refused, ErrorCode::InvalidArgument);
    QCOMPARE(refused.error().field, u"steps[1].arguments.txt"_s);
    QVERIFY(f.test.events(EventKind::Note).empty());
    const auto unknown = f.test.call(u"bench_batch"_s, {{"steps", Json::parse(R"([{"tool":"bench_nope"}])")}});
    OHM_VERIFY_ERROR(unknown, ErrorCode::UnknownAction);
    QCOMPARE(unknown.error().field, u"steps[0].tool"_s);
}

void TestWorkbenchActions::batchStopsOnError()
{
    Fixture f;
    const Json steps = Json::parse(R"([{"tool":"bench_note","arguments":{"text":"x"}},
        {"tool":"lease_release","arguments":{"device":"port:a"}},{"tool":"bench_note","arguments":{"text":"y"}}])");
    const auto result = f.test.call(u"bench_batch"_s, {{"steps", steps}});
    OHM_VERIFY_RESULT(result);
    QCOMPARE(result->at("results").size(), std::size_t(2));
    QCOMPARE(result->at("results").at(1).at("error").at("error_type"), "not_found");
    QCOMPARE(result->at("not_run"), 1);
    QCOMPARE(f.test.events(EventKind::Note).size(), std::size_t(1));
}

void TestWorkbenchActions::batchGoesOnWhenAsked()
{
    Fixture f;
    const Json steps = Json::parse(R"([{"tool":"lease_release","arguments":{"device":"port:a"}},
        {"tool":"bench_status"},{"tool":"bench_devices"}])");
    const auto result = f.test.call(u"bench_batch"_s, {{"steps", steps}, {"stop_on_error", false}});
    OHM_VERIFY_RESULT(result);
    QCOMPARE(result->at("results").size(), std::size_t(3));
    QCOMPARE(result->at("results").at(2).at("tool"), "bench_devices");
    QCOMPARE(result->at("not_run"), 0);
}

void TestWorkbenchActions::cancelledBatchCancelsItsSteps()
{
    Fixture f;
    const JobPointer batch =
        f.test.start(u"bench_batch"_s, {{"steps", Json::parse(R"([{"tool":"test_slow"},{"tool":"test_slow"}])")}});
    QTRY_COMPARE(f.test.bench.jobs.all().size(), std::size_t(3));
    QVERIFY(batch->cancel());
    QVERIFY(batch->waitUntilFinished(Deadline::after(1s)));
    QCOMPARE(batch->state(), JobState::Cancelled);
    for (const JobPointer &job : f.test.bench.jobs.all())
        QCOMPARE(job->state(), JobState::Cancelled);
}

void TestWorkbenchActions::jobsAreSeenAndCancelled()
{
    Fixture f;
    const JobPointer slow = f.test.start(u"test_slow"_s);
    const Json which = {{"job", slow->id().toString().toStdString()}};
    QTRY_COMPARE(f.test.call(u"job_status"_s, which)->value("done", 0.0), 1.0);
    QCOMPARE(f.test.call(u"job_status"_s, which)->at("total"), 2.0);
    const auto output = f.test.call(u"job_output"_s, {{"job", which["job"]}, {"tail", 1}});
    QCOMPARE(output->at("lines"), Json::array({"second line"}));
    QCOMPARE(
        f.test.call(u"job_output"_s, {{"job", which["job"]}, {"pattern", "^first"}})->at("lines"), Json::array({"first line"}));
    QCOMPARE(
        f.test.call(u"job_output"_s, {{"job", which["job"]}, {"cursor", output->at("cursor")}})->at("lines"), Json::array());
    OHM_VERIFY_RESULT(f.test.call(u"job_cancel"_s, which));
    QVERIFY(slow->waitUntilFinished(Deadline::after(200ms)));
    QCOMPARE(f.test.call(u"job_status"_s, which)->at("error").at("error_type"), "cancelled");
    QCOMPARE(f.test.call(u"job_list"_s, {{"state", "cancelled"}})->at("jobs").size(), std::size_t(1));
    const auto unknown = f.test.call(u"job_status"_s, {{"job", "j999"}});
    OHM_VERIFY_ERROR(unknown, ErrorCode::NotFound);
    QCOMPARE(unknown.error().field, u"job"_s);
}

void TestWorkbenchActions::waitEndsInTime()
{
    Fixture f;
    const JobPointer slow = f.test.start(u"test_slow"_s);
    QElapsedTimer timer;
    timer.start();
    const auto waited = f.test.call(u"job_wait"_s, {{"job", slow->id().toString().toStdString()}, {"timeout_s", 0.05}});
    OHM_VERIFY_RESULT(waited);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(waited->at("state") == "running");
    slow->cancel();
}

void TestWorkbenchActions::leaseActions()
{
    Fixture f;
    const auto taken =
        f.test.call(u"lease_acquire"_s, {{"device", "port:a"}, {"reason", "flashing"}, {"minutes", 5}}, assistant);
    OHM_VERIFY_RESULT(taken);
    QCOMPARE(taken->at("holder"), "client:tester#1");
    QCOMPARE(f.test.call(u"bench_devices"_s)->at("devices").at(0).at("holder"), "client:tester#1");
    const Caller console{.kind = CallerKind::Console};
    OHM_VERIFY_ERROR(f.test.call(u"lease_acquire"_s, {{"device", "port:a"}}, console), ErrorCode::Busy);
    OHM_VERIFY_RESULT(f.test.call(u"lease_release"_s, {{"device", "port:a"}}, assistant));
    OHM_VERIFY_ERROR(f.test.call(u"lease_acquire"_s, {{"device", "port:none"}}), ErrorCode::NotFound);
}

void TestWorkbenchActions::windowActionsNeedAWindow()
{
    Fixture f;
    OHM_VERIFY_ERROR(f.test.call(u"bench_screenshot"_s), ErrorCode::NotEnabled);
    OHM_VERIFY_ERROR(f.test.call(u"bench_show_panel"_s, {{"panel", "activity"}}), ErrorCode::NotEnabled);
}

void TestWorkbenchActions::doctorTellsTheFix()
{
    Fixture f;
    f.test.bench.modules = {u"serial"_s};
    f.test.bench.doctor.add(u"serial"_s, [] {
        return std::vector<Finding>{{.family = u"serial"_s,
            .problem = Message::verbatim(u"no access"_s),
            .why = Message::verbatim(u"ports"_s),
            .fix = u"sudo adduser me dialout"_s}};
    });
    QVERIFY(f.test.call(u"bench_status"_s)->at("modules").at(0).at("lacks").empty());
    const auto found = f.test.call(u"bench_doctor"_s);
    OHM_VERIFY_RESULT(found);
    QCOMPARE(found->at("findings").at(0).at("fix"), "sudo adduser me dialout");
    QVERIFY(f.test.call(u"bench_doctor"_s, {{"family", "qemu"}})->at("findings").empty());
    QCOMPARE(f.test.call(u"bench_status"_s)->at("modules").at(0).at("lacks"), Json::array({"no access"}));
}

QTEST_GUILESS_MAIN(TestWorkbenchActions)
#include "tst_workbenchactions.moc"
