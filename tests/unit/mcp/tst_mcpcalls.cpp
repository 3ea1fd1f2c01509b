// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

#include "mcp/protocol/toolresult.h"

#include <algorithm>

using namespace ohm;
using namespace ohm::test;

namespace {

const Json forms = {{"elicitation", {{"form", Json::object()}}}};

Json accepted(const char *decision) { return {{"action", "accept"}, {"content", {{"decision", decision}}}}; }

} // namespace

class TestMcpCalls final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersInlineCallsAtOnce();
    void namesUnknownToolsAndBadParameters();
    void tellsActionErrorsAsResults();
    void waitsForJobs();
    void answersPendingWhenTheWaitIsOver();
    void tellsProgressStrictlyRising();
    void limitsProgressToTenASecond();
    void tellsNoProgressUnasked();
    void cancels();
    void endsTheWorkOfALostClient();
    void keepsLongTextShort();
    void showsPictures();
    void elicitsFromLegacyClients_data();
    void elicitsFromLegacyClients();
    void refusesWhenNobodyCanBeAsked();
    void asksModernClientsByInputRequired();
    void asksAgainWithoutTheAnswer();
    void refusesTamperedState();
    void denyingLeavesTheDeviceAlone();
};

void TestMcpCalls::answersInlineCallsAtOnce()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    client.received.clear();
    client.post("tools/call", {{"name", "test_echo"}, {"arguments", {{"text", "ä\n\"x\""}}}});
    QCOMPARE(client.received.size(), std::size_t(1)); // without a turn of the event loop
    const Json result = client.received[0]["result"];
    QCOMPARE(result["structuredContent"]["text"], Json("ä\n\"x\""));
    QCOMPARE(result["content"][0]["text"], Json(result["structuredContent"].dump()));
    QVERIFY(!result.contains("isError"));
}

void TestMcpCalls::namesUnknownToolsAndBadParameters()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const Json unknown = client.call("test_ecko");
    QCOMPARE(errorCodeOf(unknown), -32602);
    QVERIFY(toQString(unknown["error"]["message"]).contains(QStringLiteral("Did you mean test_echo?")));
    QCOMPARE(errorCodeOf(client.request("tools/call")), -32602);
    QCOMPARE(errorCodeOf(client.request("tools/call", {{"name", "test_echo"}, {"arguments", 5}})), -32602);
    const auto fieldOf = [&](const char *tool, const Json &arguments) {
        const Json result = client.call(tool, arguments)["result"];
        return result["isError"] == true ? result["_meta"]["ohmdeck/error"].value("field", std::string()) : "no error";
    };
    QCOMPARE(fieldOf("test_echo", Json::object()), std::string("text"));
    QCOMPARE(fieldOf("test_echo", {{"text", 5}}), std::string("text"));
    QCOMPARE(fieldOf("test_echo", {{"text", "a"}, {"txet", "b"}}), std::string("txet"));
    QCOMPARE(fieldOf("test_count", {{"wait_s", 201}}), std::string("wait_s"));
    QCOMPARE(fieldOf("test_count", {{"wait_s", "soon"}}), std::string("wait_s"));
    QCOMPARE(fieldOf("test_count", {{"steps", -1}}), std::string("steps"));
}

void TestMcpCalls::tellsActionErrorsAsResults()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const Json result = client.call("test_fail")["result"];
    QCOMPARE(result["isError"], Json(true));
    QVERIFY(!result.contains("structuredContent"));
    QCOMPARE(result["_meta"]["ohmdeck/error"]["error_type"], Json("busy"));
    const auto text = parseJson(QByteArray::fromStdString(result["content"][0]["text"].get<std::string>()));
    QCOMPARE((*text)["next_actions"], Json::array({"Wait."}));
    const Json modern = client.callModern("test_fail", Json::object(), Json::object())["result"];
    QCOMPARE(modern["_meta"]["ohmdeck/error"]["error_type"], Json("busy"));
    QVERIFY(modern["_meta"].contains("io.modelcontextprotocol/serverInfo"));
}

void TestMcpCalls::waitsForJobs()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    QCOMPARE(client.call("test_count", {{"steps", 5}})["result"]["structuredContent"], Json({{"steps", 5}}));
    QCOMPARE(client.session->summary().running, 0);
    QCOMPARE(client.session->summary().calls, std::uint64_t(1));
    QCOMPARE(client.session->summary().lastAction, QStringLiteral("test_count"));
}

void TestMcpCalls::answersPendingWhenTheWaitIsOver()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const Json result =
        client.call("test_count", {{"steps", 400}, {"pause_ms", 1}, {"wait_s", 0.05}})["result"]["structuredContent"];
    const auto job = bench.bench.jobs.require(JobId(toQString(result["pending"]["job"])));
    OHM_VERIFY_RESULT(job);
    QCOMPARE(result["pending"]["state"], Json("running"));
    QCOMPARE(schemaProblem(client.request("tools/list")["result"]["tools"][1]["outputSchema"], result), std::string());
    QVERIFY((*job)->waitUntilFinished(Deadline::after(5s)));
    QCOMPARE((*job)->state(), JobState::Succeeded);
}

void TestMcpCalls::tellsProgressStrictlyRising()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    client.received.clear();
    const int id = client.post("tools/call",
        {{"name", "test_count"}, {"arguments", {{"steps", 60}, {"pause_ms", 10}}}, {"_meta", {{"progressToken", "p1"}}}});
    QVERIFY(!client.answerTo(id).is_null());
    QTest::qWait(150); // nothing may come after the answer
    QCOMPARE(client.received.back().value("id", Json()), Json(id));
    double last = 0;
    int told = 0;
    for (const Json &message : client.received) {
        if (mcp::member(message, "method") != "notifications/progress")
            continue;
        QCOMPARE(message["params"]["progressToken"], Json("p1"));
        QCOMPARE(message["params"]["total"], Json(60.0));
        QVERIFY(message["params"]["progress"].get<double>() > last);
        last = message["params"]["progress"].get<double>();
        ++told;
    }
    QVERIFY2(told >= 2, qPrintable(QString::number(told)));
}

void TestMcpCalls::limitsProgressToTenASecond()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    QElapsedTimer time;
    time.start();
    const int id = client.post("tools/call",
        {{"name", "test_count"}, {"arguments", {{"steps", 500}, {"pause_ms", 1}}}, {"_meta", {{"progressToken", 1}}}});
    client.answerTo(id, 10);
    const auto told = std::ranges::count_if(
        client.received, [](const Json &message) { return mcp::member(message, "method") == "notifications/progress"; });
    QVERIFY(told >= 1 && told <= time.elapsed() / 100 + 1);
}

void TestMcpCalls::tellsNoProgressUnasked()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    client.call("test_count", {{"steps", 20}});
    QVERIFY(client.waitFor("notifications/progress", 0.01).is_null());
}

void TestMcpCalls::cancels()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const int id = client.post("tools/call", {{"name", "test_count"}, {"arguments", {{"steps", 100'000}}}});
    QTRY_VERIFY(!bench.bench.jobs.all().empty() && bench.bench.jobs.all()[0]->state() == JobState::Running);
    client.notify("notifications/cancelled", {{"requestId", id}});
    QVERIFY(bench.bench.jobs.all()[0]->waitUntilFinished(Deadline::after(1s)));
    QCOMPARE(bench.bench.jobs.all()[0]->state(), JobState::Cancelled);
    QVERIFY(client.answerTo(id, 0.2).is_null());
    client.notify("notifications/cancelled", {{"requestId", 4711}});
    client.notify("notifications/cancelled");
    QVERIFY(client.call("test_echo", {{"text", "a"}}).contains("result"));
}

void TestMcpCalls::endsTheWorkOfALostClient()
{
    McpTestBench bench;
    McpTestClient other(bench, 2);
    other.initialize();
    other.post("tools/call", {{"name", "test_count"}, {"arguments", {{"steps", 100'000}}}});
    auto client = std::make_unique<McpTestClient>(bench, 1);
    client->initialize();
    client->post("tools/call", {{"name", "test_count"}, {"arguments", {{"steps", 100'000}}}});
    client->call("test_count", {{"steps", 100'000}, {"wait_s", 0}});
    const Caller caller{.kind = CallerKind::Assistant, .name = QStringLiteral("tester"), .connection = 1};
    OHM_VERIFY_RESULT(bench.bench.leases.acquire(DeviceId(QStringLiteral("port:x")), caller, {}, {}));
    client.reset();
    const JobList jobs = bench.bench.jobs.all();
    QCOMPARE(jobs.size(), std::size_t(3));
    for (const JobPointer &job : jobs) {
        const bool lost = job->caller().connection == 1;
        QCOMPARE(job->waitUntilFinished(lost ? Deadline::after(1s) : Deadline::after(0s)), lost);
    }
    QVERIFY(bench.bench.leases.list().get()->empty());
}

void TestMcpCalls::keepsLongTextShort()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const Json result = client.call("test_big", {{"size", 100'000}})["result"];
    QCOMPARE(result["structuredContent"]["text"].get<std::string>().size(), std::size_t(100'000));
    const std::string text = result["content"][0]["text"].get<std::string>();
    QVERIFY(text.size() > 39'000 && text.size() < 41'000);
    QVERIFY(QString::fromStdString(text).contains(QStringLiteral("cut after")));
}

void TestMcpCalls::showsPictures()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const Json result = client.call("test_picture")["result"];
    QVERIFY(!result.contains("structuredContent"));
    QCOMPARE(result["content"][0]["type"], Json("image"));
    QCOMPARE(QByteArray::fromBase64(toQString(result["content"][0]["data"]).toLatin1()), QByteArray("no real picture"));
}

void TestMcpCalls::elicitsFromLegacyClients_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("written");
    QTest::addColumn<bool>("asksAgain");
    QTest::newRow("once") << dumpJson(accepted("allow_once")) << 1 << true;
    QTest::newRow("always") << dumpJson(accepted("allow_always")) << 1 << false;
    QTest::newRow("deny") << dumpJson(accepted("deny")) << 0 << true;
    QTest::newRow("decline") << QByteArray(R"({"action":"decline"})") << 0 << true;
    QTest::newRow("nonsense") << QByteArray(R"([1])") << 0 << true;
}

void TestMcpCalls::elicitsFromLegacyClients()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, written);
    QFETCH(const bool, asksAgain);
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize("2025-11-25", forms);
    const int id = client.post("tools/call", {{"name", "test_write"}, {"arguments", {{"text", "0xff"}}}});
    const Json question = client.waitFor("elicitation/create");
    QVERIFY(toQString(question["params"]["message"]).contains(QStringLiteral("0xff")));
    QVERIFY(bench.bench.approvals.isAttended());
    client.send({{"jsonrpc", "2.0"}, {"id", question["id"]}, {"result", *parseJson(answer)}});
    QCOMPARE(client.answerTo(id)["result"].value("isError", false), written == 0);
    QCOMPARE(bench.written.load(), written);
    QVERIFY(!bench.bench.approvals.isAttended());
    client.post("tools/call", {{"name", "test_write"}, {"arguments", {{"text", "0xff"}}}});
    QCOMPARE(!client.waitFor("elicitation/create", 0.1).is_null(), asksAgain);
}

void TestMcpCalls::refusesWhenNobodyCanBeAsked()
{
    McpTestBench bench;
    McpTestClient plain(bench, 1);
    plain.initialize();
    const Json refused = plain.call("test_write", {{"text", "a"}})["result"];
    QCOMPARE(refused["_meta"]["ohmdeck/error"]["error_type"], Json("denied"));
    // Somebody who can be asked waits for an answer: that does not hold up the one who cannot.
    McpTestClient asked(bench, 2);
    asked.initialize("2025-11-25", forms);
    asked.post("tools/call", {{"name", "test_wipe"}});
    QVERIFY(!asked.waitFor("elicitation/create").is_null());
    QCOMPARE(plain.call("test_wipe")["result"]["_meta"]["ohmdeck/error"]["error_type"], Json("denied"));
    QCOMPARE(bench.wiped.load(), 0);
}

void TestMcpCalls::asksModernClientsByInputRequired()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const Json asked = client.callModern("test_wipe", Json::object(), forms)["result"];
    QCOMPARE(asked["resultType"], Json("input_required"));
    const Json question = asked["inputRequests"]["approval"];
    QCOMPARE(question["method"], Json("elicitation/create"));
    QVERIFY(question["params"]["requestedSchema"]["properties"]["decision"]["enum"].dump().find("always") == std::string::npos);
    QVERIFY(client.waitFor("elicitation/create", 0.01).is_null()); // a modern server never sends requests
    const Json again = {{"requestState", asked["requestState"]}, {"inputResponses", {{"approval", accepted("allow_once")}}}};
    const Json done = client.callModern("test_wipe", Json::object(), forms, again);
    QVERIFY2(done.contains("result") && !done["result"].contains("isError"), done.dump().c_str());
    QCOMPARE(bench.wiped.load(), 1);
    QCOMPARE(errorCodeOf(client.callModern("test_wipe", Json::object(), forms, again)), -32602); // used up
    QCOMPARE(bench.wiped.load(), 1);
    QCOMPARE(bench.own.events(EventKind::Call).size(), std::size_t(1)); // one call, however often it is sent
}

void TestMcpCalls::asksAgainWithoutTheAnswer()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const Json first = client.callModern("test_wipe", Json::object(), forms)["result"];
    const Json second =
        client.callModern("test_wipe", Json::object(), forms, {{"requestState", first["requestState"]}})["result"];
    QCOMPARE(second["resultType"], Json("input_required"));
    const Json responses = {{"approval", accepted("allow_once")}, {"unasked", accepted("x")}};
    const Json done = client.callModern("test_wipe", Json::object(), forms,
        {{"requestState", second["requestState"]}, {"inputResponses", responses}})["result"];
    QCOMPARE(done["resultType"], Json("complete"));
    QCOMPARE(bench.wiped.load(), 1);
}

void TestMcpCalls::refusesTamperedState()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const Json arguments = {{"text", "a"}};
    const std::string state = client.callModern("test_write", arguments, forms)["result"]["requestState"].get<std::string>();
    const auto retry = [&](McpTestClient &who, const char *tool, const Json &given, const std::string &with) {
        const Json more = {{"requestState", with}, {"inputResponses", {{"approval", accepted("allow_once")}}}};
        return errorCodeOf(who.callModern(tool, given, forms, more));
    };
    std::string changed = state;
    changed[4] = changed[4] == 'A' ? 'B' : 'A';
    McpTestClient other(bench, 2);
    QCOMPARE(retry(client, "test_write", arguments, changed), -32602);
    QCOMPARE(retry(client, "test_write", arguments, state.substr(0, state.size() - 1)), -32602);
    QCOMPARE(retry(client, "test_write", arguments, ""), -32602);
    QCOMPARE(retry(client, "test_write", {{"text", "b"}}, state), -32602);
    QCOMPARE(retry(client, "test_wipe", Json::object(), state), -32602);
    QCOMPARE(retry(other, "test_write", arguments, state), -32602);
    const Json expired = {{"call", 1}, {"digest", "x"}, {"until", 5}};
    QCOMPARE(retry(client, "test_write", arguments, bench.seal.close(expired)), -32602);
    QCOMPARE(retry(client, "test_write", arguments, mcp::Seal().close(expired)), -32602);
    QCOMPARE(bench.written.load() + bench.wiped.load(), 0);
    QCOMPARE(retry(client, "test_write", arguments, state), 0);
    QCOMPARE(bench.written.load(), 1);
}

void TestMcpCalls::denyingLeavesTheDeviceAlone()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const Json asked = client.callModern("test_wipe", Json::object(), forms)["result"];
    const Json denied = client.callModern("test_wipe", Json::object(), forms,
        {{"requestState", asked["requestState"]}, {"inputResponses", {{"approval", {{"action", "cancel"}}}}}})["result"];
    QCOMPARE(denied["_meta"]["ohmdeck/error"]["error_type"], Json("denied"));
    QCOMPARE(bench.wiped.load(), 0);
    QVERIFY(!bench.bench.approvals.isAttended());
}

QTEST_GUILESS_MAIN(TestMcpCalls)
#include "tst_mcpcalls.moc"
