// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

// A client that takes us for another server: its tools, its arguments, its results.
class TestMcpProfile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void listsTheOtherServersTools();
    void translatesArgumentsAndResults();
    void speaksOfTheirNamesInErrors();
    void followsJobs();
    void knowsItsProfiles();
    void takesTheProfileOnlyAtTheBeginning();
    void hidesFamilies();

private:
    Json tools() { return m_client->request("tools/list")["result"]["tools"]; }

    std::unique_ptr<McpTestBench> m_bench;
    std::unique_ptr<McpTestClient> m_client;
};

void TestMcpProfile::init()
{
    m_bench = std::make_unique<McpTestBench>();
    Registry &registry = m_bench->bench.registry;
    registry.addForeign({.profile = "other-server",
        .name = "say",
        .action = "test_echo",
        .arguments = {{"words", "text", true}},
        .results = {{"heard", "text"}}});
    registry.addForeign({.profile = "other-server",
        .name = "count_up",
        .action = "test_count",
        .arguments = {{"to", "steps", true}},
        .results = {{"counted", "steps"}}});
    registry.addForeign({.profile = "third-server", .name = "say", .action = "test_fail"});
    m_client = std::make_unique<McpTestClient>(*m_bench);
    m_client->notify("ohmdeck/bridge", {{"version", "1"}, {"profile", "other-server"}});
    m_client->initialize();
}

void TestMcpProfile::cleanup()
{
    m_client.reset();
    m_bench.reset();
}

void TestMcpProfile::listsTheOtherServersTools()
{
    const Json list = tools();
    QCOMPARE(list.size(), 2U); // this bench has no actions for jobs
    QCOMPARE(list[0]["name"], Json("say"));
    QVERIFY(list[0]["inputSchema"]["properties"].contains("words"));
    QCOMPARE(list[0]["inputSchema"]["required"], Json({"words"}));
    QVERIFY(list[0]["outputSchema"]["properties"].contains("heard"));
    QCOMPARE(list[1]["inputSchema"]["required"], Json({"to"})); // optional with us
    QVERIFY(!list[1]["inputSchema"]["properties"].contains("wait_s"));
    QVERIFY(!list[1]["inputSchema"]["properties"].contains("pause_ms"));

    McpTestClient own(*m_bench, 2);
    own.initialize();
    const Json ours = own.request("tools/list")["result"]["tools"];
    QVERIFY(std::ranges::none_of(ours, [](const Json &tool) { return tool["name"] == "say"; }));
    QVERIFY(ours.size() > 4);
    QVERIFY(errorCodeOf(own.request("tools/call", {{"name", "say"}, {"arguments", {{"words", "a"}}}})) != 0);
}

void TestMcpProfile::translatesArgumentsAndResults()
{
    const Json said = m_client->call("say", {{"words", "hello"}});
    QCOMPARE(said["result"]["structuredContent"], Json({{"heard", "hello"}}));
    const Json schema = tools()[0]["outputSchema"];
    QCOMPARE(schemaProblem(schema, said["result"]["structuredContent"]), std::string());
    const Json counted = m_client->call("count_up", {{"to", 3}});
    QCOMPARE(counted["result"]["structuredContent"], Json({{"counted", 3}}));
}

void TestMcpProfile::speaksOfTheirNamesInErrors()
{
    const auto problem = [this](const Json &arguments) {
        const Json result = m_client->call("count_up", arguments)["result"];
        return result["isError"] == true ? result["_meta"]["ohmdeck/error"] : Json();
    };
    QCOMPARE(problem(Json::object())["field"], Json("to"));
    QCOMPARE(problem({{"to", -1}})["field"], Json("to"));
    QCOMPARE(problem({{"to", "x"}})["field"], Json("to"));
    QVERIFY(!problem({{"steps", 3}}).is_null()); // our name is not theirs
    QVERIFY(!problem({{"to", 3}, {"wait_s", 1}}).is_null());
    const Json unknown = m_client->request("tools/call", {{"name", "sey"}});
    QVERIFY(toQString(unknown["error"]["message"]).contains(u"Did you mean say?"));
    QVERIFY(errorCodeOf(m_client->request("tools/call", {{"name", "test_echo"}})) != 0); // there it is called otherwise
}

// A client that knows no jobs waits as long as we do.
void TestMcpProfile::followsJobs()
{
    const Json counted = m_client->call("count_up", {{"to", 300}}, 20);
    QCOMPARE(counted["result"]["structuredContent"]["counted"], Json(300));
}

void TestMcpProfile::knowsItsProfiles()
{
    QCOMPARE(m_bench->tools.profiles(), (QStringList{u"other-server"_s, u"third-server"_s}));
    McpTestClient lost(*m_bench, 2);
    lost.notify("ohmdeck/bridge", {{"version", "1"}, {"profile", "no-server"}});
    lost.initialize();
    const Json list = lost.request("tools/list");
    QVERIFY(toQString(list["error"]["message"]).contains(u"there are: other-server, third-server"));
    QVERIFY(errorCodeOf(lost.request("tools/call", {{"name", "test_echo"}, {"arguments", {{"text", "a"}}}})) != 0);
}

void TestMcpProfile::takesTheProfileOnlyAtTheBeginning()
{
    m_client->notify("ohmdeck/bridge", {{"version", "1"}, {"profile", "third-server"}});
    QCOMPARE(m_client->call("say", {{"words", "still"}})["result"]["structuredContent"]["heard"], Json("still"));
}

void TestMcpProfile::hidesFamilies()
{
    m_bench->tools.setHiddenFamilies({u"test"_s});
    QVERIFY(tools().empty());
    QVERIFY(errorCodeOf(m_client->request("tools/call", {{"name", "say"}, {"arguments", {{"words", "a"}}}})) != 0);
}

QTEST_GUILESS_MAIN(TestMcpProfile)
#include "tst_mcpprofile.moc"
