// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bridgecore.h"
#include "mcp/protocol/linescan.h"

#include <QtTest>

using namespace ohm;
using namespace ohm::console;

namespace {

// A bridge between two lists of messages.
class Bridge
{
public:
    void client(const Json &message) { core.fromClient(dumpJson(message)); }
    void workbench(const Json &message) { core.fromWorkbench(dumpJson(message)); }

    Json nextToClient() { return take(toClient); }
    Json nextToWorkbench() { return take(toWorkbench); }

    std::vector<Json> toClient;
    std::vector<Json> toWorkbench;
    BridgeCore core{{.toClient = [this](std::string_view line) { toClient.push_back(Json::parse(line)); },
        .toWorkbench = [this](std::string_view line) { toWorkbench.push_back(Json::parse(line)); }}};

private:
    static Json take(std::vector<Json> &list)
    {
        if (list.empty())
            return {};
        const Json first = list.front();
        list.erase(list.begin());
        return first;
    }
};

Json request(const Json &id, const char *method, const Json &params = Json::object())
{
    return {{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}};
}

Json notification(const char *method) { return {{"jsonrpc", "2.0"}, {"method", method}}; }

Json answer(const Json &id) { return {{"jsonrpc", "2.0"}, {"id", id}, {"result", Json::object()}}; }

const Json initialize = request(0, "initialize", {{"protocolVersion", "2025-06-18"}});
const Json modern = {{"_meta",
    {{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
        {"io.modelcontextprotocol/clientCapabilities", Json::object()}}}};

} // namespace

class TestBridgeCore final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesLinesBothWays();
    void namesTheProfile();
    void answersTheHandshakeItself();
    void keepsRequestsUntilTheWorkbenchComes();
    void bringsANewWorkbenchUpToDate();
    void answersWhatWasUnderWayWhenItIsLost();
    void knowsWhatDidNotGoByIt();
    void saysWhyThereIsNoWorkbench();
    void keepsListenRequests();
    void refusesNonsenseWhileAlone();
    void scansLines_data();
    void scansLines();
};

void TestBridgeCore::passesLinesBothWays()
{
    Bridge bridge;
    bridge.core.connected();
    QCOMPARE(bridge.nextToWorkbench()["method"], Json("ohmdeck/bridge"));
    const Json call = request("x", "tools/call");
    bridge.client(call);
    QCOMPARE(bridge.nextToWorkbench(), call);
    QVERIFY(bridge.core.hasOpen());
    bridge.workbench(answer("x"));
    QCOMPARE(bridge.nextToClient(), answer("x"));
    QVERIFY(!bridge.core.hasOpen());
}

void TestBridgeCore::namesTheProfile()
{
    std::vector<Json> toWorkbench;
    BridgeCore core({.toClient = [](std::string_view) {},
                        .toWorkbench = [&](std::string_view line) { toWorkbench.push_back(Json::parse(line)); }},
        "openocd-debug");
    for (int i = 0; i < 2; ++i) { // to the workbench that comes after a restart as well
        core.connected();
        QCOMPARE(toWorkbench.back()["method"], Json("ohmdeck/bridge"));
        QCOMPARE(toWorkbench.back()["params"]["profile"], Json("openocd-debug"));
        core.lost();
    }
    Bridge plain;
    plain.core.connected();
    QVERIFY(!plain.nextToWorkbench()["params"].contains("profile"));
}

void TestBridgeCore::answersTheHandshakeItself()
{
    Bridge bridge;
    bridge.client(initialize);
    QCOMPARE(bridge.nextToClient()["result"]["protocolVersion"], Json("2025-06-18"));
    bridge.client(request(1, "ping"));
    QCOMPARE(bridge.nextToClient(), answer(1));
    bridge.client(request(2, "server/discover", modern));
    QCOMPARE(bridge.nextToClient()["result"]["resultType"], Json("complete"));
    QVERIFY(bridge.toWorkbench.empty());
}

void TestBridgeCore::keepsRequestsUntilTheWorkbenchComes()
{
    Bridge bridge;
    bridge.client(initialize);
    bridge.client(notification("notifications/initialized"));
    const Json list = request(1, "tools/list");
    bridge.client(list);
    bridge.client(request(2, "tools/call"));
    bridge.client({{"jsonrpc", "2.0"}, {"method", "notifications/cancelled"}, {"params", {{"requestId", 2}}}});
    QVERIFY(bridge.core.hasWaiting());
    bridge.toClient.clear();
    bridge.core.connected();
    QCOMPARE(bridge.nextToWorkbench()["method"], Json("ohmdeck/bridge"));
    const Json replayed = bridge.nextToWorkbench();
    QCOMPARE(replayed["params"], initialize["params"]);
    QCOMPARE(bridge.nextToWorkbench()["method"], Json("notifications/initialized"));
    QCOMPARE(bridge.nextToWorkbench(), list);
    QVERIFY(bridge.toWorkbench.empty());
    bridge.workbench(answer(replayed["id"])); // the client has its answer already
    bridge.workbench(answer(1));
    QCOMPARE(bridge.nextToClient(), answer(1));
    QVERIFY(bridge.toClient.empty());
}

void TestBridgeCore::bringsANewWorkbenchUpToDate()
{
    Bridge bridge;
    bridge.core.connected();
    bridge.client(initialize);
    bridge.client(notification("notifications/initialized"));
    bridge.client(request(1, "resources/subscribe", {{"uri", "console://c1"}}));
    bridge.client(request(2, "logging/setLevel", {{"level", "error"}}));
    for (int id = 0; id <= 2; ++id)
        bridge.workbench(answer(id));
    bridge.core.lost();
    bridge.toClient.clear();
    bridge.toWorkbench.clear();
    bridge.core.connected();
    QStringList replayed;
    for (const Json &message : bridge.toWorkbench) {
        replayed.append(toQString(message["method"]));
        if (message.contains("id"))
            bridge.workbench(answer(message["id"]));
    }
    QCOMPARE(replayed,
        QStringList({"ohmdeck/bridge", "initialize", "notifications/initialized", "logging/setLevel", "resources/subscribe"}));
    QCOMPARE(bridge.nextToClient()["method"], Json("notifications/tools/list_changed"));
    QCOMPARE(bridge.nextToClient()["method"], Json("notifications/resources/list_changed"));
    QVERIFY(bridge.toClient.empty());
}

void TestBridgeCore::answersWhatWasUnderWayWhenItIsLost()
{
    Bridge bridge;
    bridge.core.connected();
    bridge.client(request(7, "tools/call"));
    bridge.client(request("a\"b", "tools/list"));
    bridge.core.lost();
    QCOMPARE(bridge.toClient.size(), std::size_t(2));
    for (const Json &message : bridge.toClient) {
        QCOMPARE(message["error"]["code"], Json(-32603));
        QVERIFY(message["error"]["message"].get<std::string>().find("call again") != std::string::npos);
    }
    QVERIFY(!bridge.core.hasOpen());
}

void TestBridgeCore::knowsWhatDidNotGoByIt()
{
    Bridge bridge;
    QVERIFY(!bridge.core.isSettled());
    bridge.client(initialize);
    bridge.core.connected();
    QVERIFY(!bridge.core.isSettled()); // the answer to what it said again is its own
    bridge.toWorkbench.clear();
    bridge.workbench(answer("ohmdeck-bridge-1"));
    QVERIFY(bridge.core.isSettled());
    bridge.toClient.clear();
    bridge.core.passed(dumpJson(request(1, "tools/call")));
    bridge.core.passed(dumpJson(request(2, "tools/call")));
    bridge.core.passed(dumpJson(request(3, "resources/subscribe", {{"uri", "ohmdeck://devices"}})));
    bridge.core.answered("1");
    bridge.core.answered("3");
    QVERIFY(bridge.core.hasOpen());
    QVERIFY(bridge.toWorkbench.empty());
    bridge.core.lost();
    QCOMPARE(bridge.nextToClient()["id"], Json(2));
    QVERIFY(bridge.toClient.empty());
    bridge.core.connected();
    QCOMPARE(bridge.toWorkbench.back()["method"], Json("resources/subscribe"));
}

void TestBridgeCore::saysWhyThereIsNoWorkbench()
{
    Bridge bridge;
    bridge.client(request(1, "tools/call"));
    bridge.core.giveUp("No workbench is open.");
    QCOMPARE(bridge.nextToClient()["error"]["message"], Json("No workbench is open."));
    bridge.client(request(2, "tools/call"));
    QCOMPARE(bridge.nextToClient()["error"]["message"], Json("No workbench is open."));
    bridge.client(request(3, "tools/list"));
    QCOMPARE(bridge.nextToClient()["result"]["tools"], Json::array());
    bridge.client(request(4, "tools/list", modern));
    QCOMPARE(bridge.nextToClient()["result"]["ttlMs"], Json(0));
    bridge.client(initialize);
    bridge.client(notification("notifications/initialized"));
    bridge.toClient.clear();
    bridge.core.connected(); // somebody opened it
    QCOMPARE(bridge.nextToClient()["method"], Json("notifications/tools/list_changed"));
}

void TestBridgeCore::keepsListenRequests()
{
    Bridge bridge;
    Json params = modern;
    params["notifications"] = {{"toolsListChanged", true}};
    bridge.client(request(5, "subscriptions/listen", params));
    QCOMPARE(bridge.nextToClient()["method"], Json("notifications/subscriptions/acknowledged"));
    const auto acknowledge = [&] {
        bridge.workbench({{"jsonrpc", "2.0"}, {"method", "notifications/subscriptions/acknowledged"},
            {"params", {{"_meta", {{"io.modelcontextprotocol/subscriptionId", 5}}}, {"notifications", Json::object()}}}});
    };
    bridge.core.connected();
    QCOMPARE(bridge.toWorkbench.back()["method"], Json("subscriptions/listen"));
    acknowledge();
    QVERIFY(bridge.toClient.empty());
    bridge.core.lost();
    QVERIFY(bridge.toClient.empty());
    bridge.core.connected();
    acknowledge();
    const Json changed = bridge.nextToClient();
    QCOMPARE(changed["method"], Json("notifications/tools/list_changed"));
    QCOMPARE(changed["params"]["_meta"]["io.modelcontextprotocol/subscriptionId"], Json(5));
    QVERIFY(bridge.toClient.empty());
    QVERIFY(!bridge.core.hasOpen());
}

void TestBridgeCore::refusesNonsenseWhileAlone()
{
    Bridge bridge;
    bridge.core.fromClient("{nonsense");
    QCOMPARE(bridge.nextToClient()["error"]["code"], Json(-32700));
    bridge.client({{"jsonrpc", "2.0"}, {"id", nullptr}, {"method", "x"}});
    QCOMPARE(bridge.nextToClient()["error"]["code"], Json(-32600));
    bridge.core.fromClient("   ");
    bridge.client(answer(1));
    QVERIFY(bridge.toClient.empty());
}

void TestBridgeCore::scansLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("method");
    const auto row = [](const char *line, const char *id, const char *method) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(id) << QByteArray(method);
    };
    row(R"({"id":1,"method":"a"})", "1", "a");
    row(R"( { "method" : "a" , "id" : "x" } )", "\"x\"", "a");
    row(R"({"params":{"id":5,"method":"no"},"id":-2.5})", "-2.5", "");
    row(R"({"a":"}\"{","b":[{"id":3}],"id":"q\"w"})", R"("q\"w")", "");
    row("{}", "", "");
    row(R"({"id")", "", "");
    row(R"({"id":)", "", "");
    row(R"({"a":{"b")", "", "");
}

void TestBridgeCore::scansLines()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, id);
    QFETCH(const QByteArray, method);
    const auto facts = mcp::scanLine(line);
    QVERIFY(facts);
    QCOMPARE(QByteArray(facts->id.data(), qsizetype(facts->id.size())), id);
    QCOMPARE(QByteArray(facts->method.data(), qsizetype(facts->method.size())), method);
    QVERIFY(!mcp::scanLine("[1]"));
}

QTEST_GUILESS_MAIN(TestBridgeCore)
#include "tst_bridgecore.moc"
