// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

using namespace ohm;
using namespace ohm::test;

class TestMcpSession final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void negotiatesTheLegacyVersion_data();
    void negotiatesTheLegacyVersion();
    void refusesWorkBeforeInitialize();
    void servesModernRequestsWithoutInitialize();
    void checksModernMeta();
    void mixesErasOnOneConnection();
    void modernErasLacksLegacyMethods();
    void cutsWhatOldRevisionsDoNotKnow();
    void refusesMalformedMessages_data();
    void refusesMalformedMessages();
    void takesIdsOfBothTypes();
    void takesHalfLinesAndCarriageReturns();
    void refusesALongLineAtOnceAndGoesOn();
    void takesBatchesOnlyInTheirRevision();
    void neverLetsAClientBehindTheBridgeAttach();
    void attachesOhmctlAsThePerson();
    void listens();
    void subscribesLegacyClients();
    void pings();
    void setsTheLogLevel();
};

void TestMcpSession::negotiatesTheLegacyVersion_data()
{
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("answered");
    for (const char *version : {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
        QTest::newRow(version) << QByteArray(version) << QByteArray(version);
    QTest::newRow("unknown") << QByteArray("1999-01-01") << QByteArray("2025-11-25");
    QTest::newRow("modern") << QByteArray("2026-07-28") << QByteArray("2025-11-25");
}

void TestMcpSession::negotiatesTheLegacyVersion()
{
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, answered);
    McpTestBench bench;
    McpTestClient client(bench);
    const Json result = client.initialize(asked.constData())["result"];
    QCOMPARE(QByteArray::fromStdString(result["protocolVersion"].get<std::string>()), answered);
    QCOMPARE(toQString(result["serverInfo"]["name"]), QStringLiteral("ohmdeck"));
    QVERIFY(result["capabilities"].contains("tools"));
    QCOMPARE(result["capabilities"].contains("completions"), answered >= "2025-03-26");
    QVERIFY(result["instructions"].get<std::string>().size() < 2000);
    QVERIFY(!result.contains("resultType"));
    QCOMPARE(client.session->summary().name, QStringLiteral("tester"));
}

void TestMcpSession::refusesWorkBeforeInitialize()
{
    McpTestBench bench;
    McpTestClient client(bench);
    QCOMPARE(errorCodeOf(client.call("test_echo", {{"text", "a"}})), -32602);
    QCOMPARE(errorCodeOf(client.request("tools/list")), -32602);
    QVERIFY(client.request("initialize").contains("result")); // without any parameter
    QVERIFY(client.call("test_echo", {{"text", "a"}}).contains("result"));
}

void TestMcpSession::servesModernRequestsWithoutInitialize()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const Json discovered = client.request("server/discover", {{"_meta", modernMeta()}})["result"];
    QCOMPARE(discovered["resultType"], Json("complete"));
    QCOMPARE(discovered["supportedVersions"], Json::array({"2026-07-28"}));
    QVERIFY(discovered["ttlMs"].is_number_integer() && discovered["cacheScope"].is_string());
    QCOMPARE(discovered["_meta"]["io.modelcontextprotocol/serverInfo"]["name"], Json("ohmdeck"));
    const Json answer = client.callModern("test_echo", {{"text", "hello"}}, Json::object())["result"];
    QCOMPARE(answer["structuredContent"], Json({{"text", "hello"}}));
    QCOMPARE(answer["resultType"], Json("complete"));
    for (const char *method : {"tools/list", "resources/list", "resources/templates/list", "prompts/list"}) {
        const Json result = client.request(method, {{"_meta", modernMeta()}})["result"];
        QVERIFY2(result["ttlMs"].is_number_integer() && result["ttlMs"] >= 0 && result["resultType"] == "complete", method);
    }
}

void TestMcpSession::checksModernMeta()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const auto withMeta = [&](const Json &meta) { return client.request("tools/list", {{"_meta", meta}}); };
    QCOMPARE(errorCodeOf(withMeta({{mcp::versionKey, "2026-07-28"}})), -32602);
    QCOMPARE(errorCodeOf(withMeta({{mcp::versionKey, 7}, {mcp::capabilitiesKey, Json::object()}})), -32602);
    QCOMPARE(errorCodeOf(withMeta({{mcp::capabilitiesKey, Json::object()}})), -32602);
    QCOMPARE(errorCodeOf(client.request("server/discover")), -32602);
    const Json refused = withMeta({{mcp::versionKey, "2030-01-01"}, {mcp::capabilitiesKey, Json::object()}});
    QCOMPARE(errorCodeOf(refused), -32022);
    QCOMPARE(refused["error"]["data"]["requested"], Json("2030-01-01"));
    QCOMPARE(refused["error"]["data"]["supported"], Json::array({"2026-07-28"}));
    QVERIFY(withMeta({{mcp::versionKey, "2026-07-28"}, {mcp::capabilitiesKey, Json::object()}}).contains("result"));
}

void TestMcpSession::mixesErasOnOneConnection()
{
    McpTestBench bench;
    McpTestClient client(bench);
    QVERIFY(client.request("server/discover", {{"_meta", modernMeta()}}).contains("result"));
    QCOMPARE(client.initialize()["result"]["protocolVersion"], Json("2025-11-25"));
    QVERIFY(!client.call("test_echo", {{"text", "a"}})["result"].contains("resultType"));
    QVERIFY(client.callModern("test_echo", {{"text", "a"}}, Json::object())["result"].contains("resultType"));
    QCOMPARE(errorCodeOf(client.request("tools/list", {{"_meta", modernMeta(Json::object(), "2031-01-01")}})), -32022);
    QVERIFY(client.call("test_echo", {{"text", "b"}}).contains("result"));
    const Json legacy = client.request("tools/list")["result"]["tools"];
    QCOMPARE(client.request("tools/list", {{"_meta", modernMeta()}})["result"]["tools"].dump(), legacy.dump());
}

void TestMcpSession::modernErasLacksLegacyMethods()
{
    McpTestBench bench;
    McpTestClient client(bench);
    for (const char *method : {"initialize", "ping", "logging/setLevel", "resources/subscribe", "resources/unsubscribe", "x"})
        QCOMPARE(errorCodeOf(client.request(method, {{"_meta", modernMeta()}})), -32601);
    client.initialize();
    QCOMPARE(errorCodeOf(client.request("subscriptions/listen", {{"notifications", Json::object()}})), -32601);
    QCOMPARE(errorCodeOf(client.request("no/such")), -32601);
}

void TestMcpSession::cutsWhatOldRevisionsDoNotKnow()
{
    McpTestBench bench;
    const auto echoOf = [&](const char *version) {
        McpTestClient client(bench);
        client.initialize(version);
        const Json result = client.call("test_echo", {{"text", "a"}})["result"];
        return std::pair(client.request("tools/list")["result"]["tools"][0], result);
    };
    const auto [oldest, oldestResult] = echoOf("2024-11-05");
    QVERIFY(!oldest.contains("annotations") && !oldest.contains("title") && !oldest.contains("outputSchema"));
    QVERIFY(!oldestResult.contains("structuredContent"));
    QCOMPARE(oldestResult["content"][0]["text"], Json(R"({"text":"a"})"));
    const auto [second, secondResult] = echoOf("2025-03-26");
    QVERIFY(second.contains("annotations") && !second.contains("outputSchema"));
    QVERIFY(!secondResult.contains("structuredContent"));
    const auto [third, thirdResult] = echoOf("2025-06-18");
    QVERIFY(third.contains("outputSchema") && third.contains("title"));
    QCOMPARE(thirdResult["structuredContent"]["text"], Json("a"));
}

void TestMcpSession::refusesMalformedMessages_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("{nonsense") << -32700;
    QTest::newRow("invalid UTF-8") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"a\xff\xfe\"}") << -32700;
    QTest::newRow("NUL") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\0x", 41) << -32700;
    QTest::newRow("deep") << QByteArray(10'000, '[') + QByteArray(10'000, ']') << -32700;
    QTest::newRow("no object") << QByteArray("5") << -32600;
    QTest::newRow("empty object") << QByteArray("{}") << -32600;
    QTest::newRow("wrong version") << QByteArray(R"({"jsonrpc":"1.0","id":1,"method":"ping"})") << -32600;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << -32600;
    QTest::newRow("method is a number") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":5})") << -32600;
    QTest::newRow("id is null") << QByteArray(R"({"jsonrpc":"2.0","id":null,"method":"ping"})") << -32600;
    QTest::newRow("id is an object") << QByteArray(R"({"jsonrpc":"2.0","id":{},"method":"ping"})") << -32600;
    QTest::newRow("params is a list") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"ping","params":[]})") << -32602;
    QTest::newRow("batch") << QByteArray(R"([{"jsonrpc":"2.0","id":1,"method":"ping"}])") << -32600;
}

void TestMcpSession::refusesMalformedMessages()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, code);
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    client.received.clear();
    client.sendRaw(line + '\n');
    QCOMPARE(client.received.size(), std::size_t(1));
    QCOMPARE(errorCodeOf(client.received[0]), code);
    QVERIFY(client.call("test_echo", {{"text", "still alive"}}).contains("result"));
}

void TestMcpSession::takesIdsOfBothTypes()
{
    McpTestBench bench;
    McpTestClient client(bench);
    for (const Json &id : {Json("text \" with quotes"), Json(-7), Json(0), Json(1.5), Json("")}) {
        client.send({{"jsonrpc", "2.0"}, {"id", id}, {"method", "ping"}});
        QCOMPARE(client.received.back()["id"], id);
    }
}

void TestMcpSession::takesHalfLinesAndCarriageReturns()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const QByteArray two =
        "\r\n\n{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}\r\n{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}\n";
    for (const char byte : two)
        client.sendRaw(QByteArrayView(&byte, 1));
    QCOMPARE(client.received.size(), std::size_t(2));
    QCOMPARE(client.received[1]["id"], Json(2));
}

void TestMcpSession::refusesALongLineAtOnceAndGoesOn()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    client.received.clear();
    const QByteArray megabyte(1024 * 1024, 'x');
    client.sendRaw(megabyte);
    QVERIFY(client.received.empty());
    client.sendRaw("x");
    QCOMPARE(client.received.size(), std::size_t(1));
    QCOMPARE(errorCodeOf(client.received[0]), -32600);
    for (int i = 0; i < 9; ++i)
        client.sendRaw(megabyte);
    client.sendRaw("tail\n");
    QCOMPARE(client.received.size(), std::size_t(1));
    QVERIFY(client.call("test_echo", {{"text", "still alive"}}).contains("result"));
}

void TestMcpSession::takesBatchesOnlyInTheirRevision()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize("2025-03-26");
    client.received.clear();
    const Json call = {{"name", "test_count"}, {"arguments", {{"steps", 0}}}};
    client.send(Json::array({{{"jsonrpc", "2.0"}, {"id", 1}, {"method", "tools/call"}, {"params", call}},
        {{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}}, {{"jsonrpc", "2.0"}, {"id", 2}, {"method", "ping"}},
        {{"jsonrpc", "2.0"}, {"id", 3}, {"method", "no/such"}}, 5}));
    QTRY_COMPARE(client.received.size(), std::size_t(1));
    const Json answers = client.received[0];
    QCOMPARE(answers.size(), std::size_t(4));
    QCOMPARE(answers.back()["id"], Json(1));
    client.send(Json::array({{{"jsonrpc", "2.0"}, {"method", "notifications/initialized"}}}));
    client.send(Json::array());
    QCOMPARE(client.received.size(), std::size_t(2));
    QCOMPARE(errorCodeOf(client.received[1]), -32600);
}

void TestMcpSession::neverLetsAClientBehindTheBridgeAttach()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.notify("ohmdeck/bridge");
    QCOMPARE(errorCodeOf(client.request("ohmdeck/attach")), -32602);
    client.initialize();
    QCOMPARE(errorCodeOf(client.request("ohmdeck/attach")), -32601);
    QVERIFY(!client.session->summary().isConsole);
}

void TestMcpSession::attachesOhmctlAsThePerson()
{
    McpTestBench bench;
    McpTestClient client(bench);
    QVERIFY(client.request("ohmdeck/attach", {{"version", "1"}})["result"].contains("version"));
    QVERIFY(client.session->summary().isConsole);
    const Json wiped = client.call("test_wipe");
    QVERIFY(!wiped["result"].contains("isError"));
    QCOMPARE(bench.wiped.load(), 1);
    QCOMPARE(bench.own.events(EventKind::Call).back()->caller, QStringLiteral("ohmctl"));
}

void TestMcpSession::listens()
{
    McpTestBench bench;
    McpTestClient client(bench);
    const Json filter = {
        {"toolsListChanged", true}, {"promptsListChanged", true}, {"resourceSubscriptions", Json::array({"console://c1"})}};
    const int id = client.post("subscriptions/listen", {{"_meta", modernMeta()}, {"notifications", filter}});
    const Json acknowledged = client.waitFor("notifications/subscriptions/acknowledged")["params"];
    QCOMPARE(acknowledged["_meta"][mcp::subscriptionKey], Json(id));
    QCOMPARE(acknowledged["notifications"],
        Json({{"toolsListChanged", true}, {"resourceSubscriptions", Json::array({"console://c1"})}}));
    mcp::Subscriptions &subscriptions = client.session->subscriptions();
    subscriptions.toolsChanged();
    QCOMPARE(client.waitFor("notifications/tools/list_changed")["params"]["_meta"][mcp::subscriptionKey], Json(id));
    subscriptions.resourceListChanged();
    subscriptions.resourceChanged("console://c2");
    subscriptions.resourceChanged("console://c1");
    QCOMPARE(client.waitFor("notifications/resources/updated")["params"]["uri"], Json("console://c1"));
    QVERIFY(client.received.empty());
    const int second = client.post("subscriptions/listen", {{"_meta", modernMeta()}, {"notifications", Json::object()}});
    client.notify("notifications/cancelled", {{"requestId", second}});
    subscriptions.endAll();
    QCOMPARE(client.answerTo(id)["result"]["_meta"][mcp::subscriptionKey], Json(id));
    QVERIFY(client.answerTo(second, 0.01).is_null());
}

void TestMcpSession::subscribesLegacyClients()
{
    McpTestBench bench;
    bench.bench.resources.add({.scheme = QStringLiteral("console"),
        .list = [] { return std::vector<ResourceInfo>{}; },
        .read = [](const QString &) -> Result<QByteArray> { return QByteArray(); }});
    McpTestClient client(bench);
    client.initialize();
    QVERIFY(client.request("resources/subscribe", {{"uri", "console://c1"}}).contains("result"));
    QCOMPARE(errorCodeOf(client.request("resources/subscribe", {{"uri", "nothing://c1"}})), -32002);
    client.session->subscriptions().resourceChanged("console://c1");
    QCOMPARE(client.waitFor("notifications/resources/updated", 0.1)["params"], Json({{"uri", "console://c1"}}));
    client.request("resources/unsubscribe", {{"uri", "console://c1"}});
    client.session->subscriptions().resourceChanged("console://c1");
    QVERIFY(client.waitFor("notifications/resources/updated", 0.01).is_null());
    client.session->subscriptions().toolsChanged();
    QVERIFY(!client.waitFor("notifications/tools/list_changed", 0.1).is_null());
}

void TestMcpSession::pings()
{
    McpTestBench bench;
    McpTestClient client(bench);
    QCOMPARE(client.request("ping")["result"], Json::object());
}

void TestMcpSession::setsTheLogLevel()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    QCOMPARE(client.request("logging/setLevel", {{"level", "warning"}})["result"], Json::object());
    QCOMPARE(errorCodeOf(client.request("logging/setLevel", {{"level", "loud"}})), -32602);
    client.call("test_count", {{"steps", 2}});
    QVERIFY(client.waitFor("notifications/message", 0.01).is_null());
    client.request("logging/setLevel", {{"level", "debug"}});
    client.call("test_count", {{"steps", 2}});
    QCOMPARE(client.waitFor("notifications/message")["params"]["data"], Json("step 1"));
}

QTEST_GUILESS_MAIN(TestMcpSession)
#include "tst_mcpsession.moc"
