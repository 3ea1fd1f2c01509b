// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

#include "mcp/protocol/resulttext.h"
#include "mcp/server/benchresources.h"
#include "session/actions/actions.h"

#include <QRegularExpression>
#include <QSet>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestMcpLists final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toolsFollowTheRules();
    void hintsAgreeWithTheEffect();
    void toolsListIsTheSameForEverybody();
    void pagesLongLists();
    void hidesFamilies();
    void resultsFitTheirSchemas();
    void readsResources();
    void listsResourcesAndTemplates();
    void listsAndGetsPrompts();
    void completesLiveNames();
    void rendersResults();
};

void TestMcpLists::toolsFollowTheRules()
{
    McpTestBench bench;
    addWorkbenchActions(bench.bench, bench.own.journal);
    QSet<QString> names;
    for (const auto &action : bench.bench.registry.actions()) {
        const Json tool = mcp::describeTool(*action, mcp::newest);
        const QString name = toQString(tool["name"]);
        QVERIFY2(QRegularExpression(u"^[a-z][a-z0-9_]{0,39}$"_s).match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QVERIFY(!tool["title"].get<std::string>().empty());
        QVERIFY(!tool["description"].get<std::string>().empty() && tool["description"].get<std::string>().size() < 2000);
        for (const char *hint : {"readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"})
            QVERIFY2(tool["annotations"][hint].is_boolean(), qPrintable(name));
        for (const char *schema : {"inputSchema", "outputSchema"}) {
            if (!tool.contains(schema))
                continue;
            QCOMPARE(tool[schema]["type"], Json("object"));
            for (const char *combinator : {"oneOf", "anyOf", "allOf", "not", "$ref"})
                QVERIFY(!tool[schema].contains(combinator));
        }
        QCOMPARE(tool["inputSchema"]["additionalProperties"], Json(false));
        QCOMPARE(tool.contains("outputSchema"), mcp::imageField(*action) == nullptr);
        QCOMPARE(tool["inputSchema"]["properties"].contains("wait_s"), action->mayBecomeJob());
    }
}

void TestMcpLists::hintsAgreeWithTheEffect()
{
    McpTestBench bench;
    const auto tool = [&](const char *name) {
        return mcp::describeTool(*bench.bench.registry.find(QString::fromLatin1(name)), mcp::newest);
    };
    QCOMPARE(tool("test_echo")["annotations"]["readOnlyHint"], Json(true));
    QCOMPARE(tool("test_write")["annotations"]["readOnlyHint"], Json(false));
    QCOMPARE(tool("test_write")["annotations"]["destructiveHint"], Json(false));
    QCOMPARE(tool("test_wipe")["annotations"]["destructiveHint"], Json(true));
    QCOMPARE(tool("test_wipe")["_meta"]["anthropic/requiresUserInteraction"], Json(true));
    QVERIFY(!tool("test_echo").contains("_meta"));
}

void TestMcpLists::toolsListIsTheSameForEverybody()
{
    McpTestBench bench;
    addWorkbenchActions(bench.bench, bench.own.journal);
    std::vector<std::unique_ptr<McpTestClient>> clients;
    std::set<std::string> answers;
    const auto listAll = [&] {
        for (const auto &client : clients) {
            answers.insert(client->request("tools/list")["result"].dump());
            const Json modern = client->request("tools/list", {{"_meta", modernMeta()}})["result"];
            answers.insert(Json({{"tools", modern["tools"]}}).dump());
        }
    };
    for (int number = 1; number <= 8; ++number) {
        clients.push_back(std::make_unique<McpTestClient>(bench, number));
        clients.back()->initialize(number % 2 ? "2025-11-25" : "2025-06-18");
    }
    listAll();
    for (const auto &action : bench.bench.registry.actions())
        clients[0]->call(action->spec().name, Json::object(), 0);
    listAll();
    QCOMPARE(answers.size(), std::size_t(1));
}

void TestMcpLists::pagesLongLists()
{
    McpTestBench bench;
    ActionSet actions(bench.bench.registry);
    static std::vector<std::string> names;
    names.clear();
    for (int number = 0; number < 450; ++number)
        names.push_back("many_" + std::to_string(number));
    for (const std::string &name : names) {
        actions.add<Nothing, Nothing>({.name = name.c_str(), .title = {"", "One"}, .help = {"", "One of many."}},
            [](const Nothing &, CallContext &) -> Result<Nothing> { return Nothing{}; });
    }
    McpTestClient client(bench);
    client.initialize();
    QStringList listed;
    Json cursor;
    int pages = 0;
    do {
        const Json page = client.request("tools/list", cursor.is_null() ? Json::object() : Json{{"cursor", cursor}})["result"];
        for (const Json &tool : page["tools"])
            listed.append(toQString(tool["name"]));
        cursor = page.value("nextCursor", Json());
        ++pages;
    } while (!cursor.is_null());
    QCOMPARE(pages, 3);
    QCOMPARE(listed.size(), qsizetype(457));
    QCOMPARE(QSet<QString>(listed.begin(), listed.end()).size(), listed.size());
    for (const Json &bad : {Json("page-9"), Json("x"), Json(""), Json(5)}) {
        const Json answer = client.request("tools/list", {{"cursor", bad}});
        QCOMPARE(errorCodeOf(answer), bad == "" ? 0 : -32602);
    }
    QCOMPARE(errorCodeOf(client.request("prompts/list", {{"cursor", "from-99"}})), -32602);
}

void TestMcpLists::hidesFamilies()
{
    McpTestBench bench;
    addWorkbenchActions(bench.bench, bench.own.journal);
    bench.tools.setHiddenFamilies({u"test"_s});
    McpTestClient client(bench);
    client.initialize();
    QVERIFY(client.request("tools/list")["result"].dump().find("test_echo") == std::string::npos);
    QCOMPARE(errorCodeOf(client.call("test_echo", {{"text", "a"}})), -32602);
    QVERIFY(client.call("bench_status").contains("result"));
}

void TestMcpLists::resultsFitTheirSchemas()
{
    McpTestBench bench;
    addWorkbenchActions(bench.bench, bench.own.journal);
    bench.bench.devices.put(
        {.id = DeviceId(u"console:c1"_s), .kind = u"console"_s, .title = u"A console"_s, .state = u"open"_s});
    McpTestClient client(bench);
    client.initialize();
    client.call("test_count", {{"steps", 5}});
    QCOMPARE(schemaProblem({{"type", "object"}, {"required", Json::array({"a"})}}, Json::object()).empty(), false);
    const std::vector<std::pair<const char *, Json>> calls = {{"bench_status", Json::object()},
        {"bench_devices", Json::object()}, {"bench_doctor", Json::object()}, {"bench_note", {{"text", "a"}}},
        {"job_list", Json::object()}, {"job_status", {{"job", "j1"}}}, {"job_wait", {{"job", "j1"}}},
        {"job_output", {{"job", "j1"}}}, {"lease_acquire", {{"device", "console:c1"}}},
        {"lease_release", {{"device", "console:c1"}}}, {"test_echo", {{"text", "a"}}}, {"test_count", Json::object()},
        {"bench_batch", {{"steps", Json::array({{{"tool", "bench_devices"}}})}}}};
    for (const auto &[tool, arguments] : calls) {
        const Json result = client.call(tool, arguments)["result"];
        QVERIFY2(!result.contains("isError"), (std::string(tool) + result.dump()).c_str());
        const Json described = mcp::describeTool(*bench.bench.registry.find(QString::fromLatin1(tool)), mcp::newest);
        const std::string problem = schemaProblem(described["outputSchema"], result["structuredContent"]);
        QVERIFY2(problem.empty(), (std::string(tool) + ": " + problem).c_str());
        QCOMPARE(schemaProblem(described["inputSchema"], arguments), std::string());
    }
}

void TestMcpLists::readsResources()
{
    McpTestBench bench;
    mcp::addBenchResources(bench.bench);
    bench.bench.devices.put({.id = DeviceId(u"port:/dev/x"_s), .kind = u"port"_s, .title = u"A port"_s, .state = u"free"_s});
    McpTestClient client(bench);
    client.initialize();
    client.call("test_count", {{"steps", 2}});
    const Json devices = client.request("resources/read", {{"uri", "ohmdeck://devices"}})["result"]["contents"][0];
    QCOMPARE(devices["mimeType"], Json("application/json"));
    QVERIFY(devices["text"].get<std::string>().find("port:/dev/x") != std::string::npos);
    const Json log = client.request("resources/read", {{"uri", "job://j1"}})["result"]["contents"][0];
    QCOMPARE(log["text"], Json("step 1\nstep 2"));
    QCOMPARE(errorCodeOf(client.request("resources/read", {{"uri", "job://none"}})), -32002);
    QCOMPARE(errorCodeOf(client.request("resources/read", {{"uri", "nonsense"}})), -32002);
    QCOMPARE(errorCodeOf(client.request("resources/read")), -32602);
    const Json missing = client.request("resources/read", {{"uri", "job://none"}, {"_meta", modernMeta()}});
    QCOMPARE(errorCodeOf(missing), -32602);
    QCOMPARE(missing["error"]["data"]["uri"], Json("job://none"));
}

void TestMcpLists::listsResourcesAndTemplates()
{
    McpTestBench bench;
    bench.bench.resources.add({.scheme = u"console"_s,
        .title = {"", "Console"},
        .help = {"", "Its output."},
        .list = [] { return std::vector<ResourceInfo>{{u"/dev/tty one"_s, u"One"_s}}; },
        .read = [](const QString &name) -> Result<QByteArray> { return name.toUtf8(); }});
    McpTestClient client(bench);
    client.initialize();
    const Json resource = client.request("resources/list")["result"]["resources"][0];
    QCOMPARE(resource["uri"], Json("console:///dev/tty%20one"));
    QCOMPARE(
        client.request("resources/read", {{"uri", resource["uri"]}})["result"]["contents"][0]["text"], Json("/dev/tty one"));
    const Json pattern = client.request("resources/templates/list")["result"]["resourceTemplates"][0];
    QCOMPARE(pattern["uriTemplate"], Json("console://{name}"));
}

void TestMcpLists::listsAndGetsPrompts()
{
    McpTestBench bench;
    McpTestClient client(bench);
    client.initialize();
    const Json prompts = client.request("prompts/list")["result"]["prompts"];
    for (const Json &prompt : prompts) {
        const std::string argument = prompt["arguments"][0]["name"].get<std::string>();
        const Json got = client.request("prompts/get", {{"name", prompt["name"]}, {"arguments", {{argument, "c7"}}}})["result"];
        QVERIFY(got["messages"][0]["content"]["text"].get<std::string>().find("c7") != std::string::npos);
        QCOMPARE(errorCodeOf(client.request("prompts/get", {{"name", prompt["name"]}})), -32602);
    }
    QCOMPARE(errorCodeOf(client.request("prompts/get", {{"name", "none"}})), -32602);
    QCOMPARE(errorCodeOf(client.request("prompts/get", {{"name", "look_at_console"}, {"arguments", 5}})), -32602);
}

void TestMcpLists::completesLiveNames()
{
    McpTestBench bench;
    mcp::addBenchResources(bench.bench);
    for (int number = 1; number <= 120; ++number)
        bench.bench.devices.put({.id = DeviceId(u"console:c%1"_s.arg(number)), .kind = u"console"_s});
    McpTestClient client(bench);
    client.initialize();
    const auto complete = [&](const Json &reference, const char *name, const char *value) {
        return client.request("completion/complete", {{"ref", reference}, {"argument", {{"name", name}, {"value", value}}}});
    };
    const Json prompt = {{"type", "ref/prompt"}, {"name", "look_at_console"}};
    const Json all = complete(prompt, "console", "c")["result"]["completion"];
    QCOMPARE(all["values"].size(), std::size_t(100));
    QCOMPARE(all["total"], Json(120));
    QCOMPARE(all["hasMore"], Json(true));
    QCOMPARE(complete(prompt, "console", "c11")["result"]["completion"]["total"], Json(11));
    QCOMPARE(errorCodeOf(complete(prompt, "nonsense", "")), -32602);
    const Json pattern = {{"type", "ref/resource"}, {"uri", "ohmdeck://{name}"}};
    QCOMPARE(complete(pattern, "name", "d")["result"]["completion"]["values"], Json::array({"devices"}));
    QCOMPARE(errorCodeOf(client.request("completion/complete")), -32602);
}

void TestMcpLists::rendersResults()
{
    const Json value = {{"name", "c1"}, {"open", true}, {"empty", Json::array()},
        {"rows", Json::array({{{"id", "a"}, {"n", 1}}, {{"id", "long one"}, {"n", 22}, {"x", nullptr}}})},
        {"text", "two\nlines"}, {"inner", {{"list", Json::array({1, 2})}}}};
    const QString expected = u"name: c1\nopen: yes\nempty: none\nrows:\n  id        n   x\n  a         1\n  long one  22  -\n"
                             "text:\ntwo\nlines\ninner:\n  list:\n    1\n    2\n"_s;
    QCOMPARE(mcp::readable(value), expected);
    const Json numbers = {0.1 + 0.2, 115200.0, 12.000000001, 0.0, -1.5, 1.0 / 3, 2.5e-7, 6.02e23};
    QCOMPARE(mcp::readable(numbers).split(u'\n', Qt::SkipEmptyParts).join(u' '),
        u"0.3 115200 12 0 -1.5 0.333333 2.5e-07 6.02e+23"_s);
    QVERIFY(mcp::readable(value, 30).contains(u"cut after 30 of"_s) || mcp::readable(value, 30).contains(u"cut after"_s));
}

QTEST_GUILESS_MAIN(TestMcpLists)
#include "tst_mcplists.moc"
