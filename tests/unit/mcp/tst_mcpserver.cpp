// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

#include "mcp/mcpserver.h"
#include "mcp/server/endpoint.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>

#include <sys/stat.h>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

namespace {

// A client on the real socket.
class SocketClient
{
public:
    explicit SocketClient(const QString &path)
    {
        m_socket.connectToServer(path);
        m_socket.waitForConnected(2000);
    }

    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    void send(const QByteArray &bytes) { m_socket.write(bytes), m_socket.flush(); }
    void close() { m_socket.abort(); }

    Json next(int milliseconds = 3000)
    {
        QElapsedTimer time;
        time.start();
        while (!m_socket.canReadLine() && time.elapsed() < milliseconds)
            m_socket.waitForReadyRead(50);
        return parseJson(m_socket.readLine().trimmed()).value_or(Json());
    }

    Json call(const char *tool, const Json &arguments)
    {
        const Json params = {{"name", tool}, {"arguments", arguments}, {"_meta", modernMeta()}};
        send(dumpJson({{"jsonrpc", "2.0"}, {"id", 1}, {"method", "tools/call"}, {"params", params}}) + '\n');
        return next();
    }

private:
    QLocalSocket m_socket;
};

} // namespace

class TestMcpServer final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listensForTheOwnerOnly();
    void answersOverTheSocket();
    void replacesALeftOverSocket();
    void neverDisplacesALiveInstance();
    void refusesTooManyClients();
    void survivesTenMegabytesWithoutANewline();
    void endsTheJobsOfAVanishedClient();
    void listsItsClients();
    void disconnectsAClient();
    void tellsChangesOfDevices();
    void stopsAllAssistants();
    void limitsAClient();

private:
    static QString pathOf(McpTestBench &bench) { return mcp::socketPath(bench.bench.paths); }
    static bool startAndWait(mcp::McpServer &server)
    {
        server.start();
        return QTest::qWaitFor([&] { return !server.state().get()->path.isEmpty() || server.state().get()->problem; }, 3000)
            && !server.state().get()->problem;
    }
};

void TestMcpServer::listensForTheOwnerOnly()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    struct stat status{};
    QCOMPARE(::stat(QFile::encodeName(pathOf(bench)).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0077, mode_t(0));
}

void TestMcpServer::answersOverTheSocket()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    QCOMPARE(client.call("test_echo", {{"text", "a"}})["result"]["structuredContent"]["text"], Json("a"));
    QCOMPARE(client.call("test_count", {{"steps", 3}})["result"]["structuredContent"]["steps"], Json(3));
}

void TestMcpServer::replacesALeftOverSocket()
{
    McpTestBench bench;
    {
        // What a killed instance leaves: a socket file behind which nobody listens.
        QLocalServer dead;
        QVERIFY(dead.listen(pathOf(bench) + u".tmp"_s));
        QVERIFY(QFile::rename(pathOf(bench) + u".tmp"_s, pathOf(bench)));
    }
    QVERIFY(QFile::exists(pathOf(bench)));
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    QVERIFY(client.call("test_echo", {{"text", "a"}}).contains("result"));
}

void TestMcpServer::neverDisplacesALiveInstance()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    McpTestBench other;
    mcp::McpServer second(other.bench, {.path = pathOf(bench)});
    QVERIFY(!startAndWait(second));
    QCOMPARE(second.state().get()->problem->code, ErrorCode::Busy);
    SocketClient client(pathOf(bench));
    QVERIFY(client.call("test_echo", {{"text", "a"}}).contains("result"));
}

void TestMcpServer::refusesTooManyClients()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench, {.path = {}, .mostClients = 2});
    QVERIFY(startAndWait(server));
    SocketClient first(pathOf(bench));
    SocketClient second(pathOf(bench));
    QVERIFY(first.call("test_echo", {{"text", "a"}}).contains("result"));
    SocketClient third(pathOf(bench));
    const Json refused = third.next();
    QVERIFY(toQString(refused["error"]["message"]).contains(u"2 clients"_s));
    QVERIFY(second.call("test_echo", {{"text", "a"}}).contains("result"));
}

void TestMcpServer::survivesTenMegabytesWithoutANewline()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    client.send(QByteArray(10 * 1024 * 1024, 'x'));
    QCOMPARE(errorCodeOf(client.next()), -32600);
    client.send("\n");
    QVERIFY(client.call("test_echo", {{"text", "a"}}).contains("result"));
}

void TestMcpServer::endsTheJobsOfAVanishedClient()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    QVERIFY(client.call("test_count", {{"steps", 100'000}, {"wait_s", 0}})["result"]["structuredContent"].contains("pending"));
    client.close();
    QVERIFY(bench.bench.jobs.all()[0]->waitUntilFinished(Deadline::after(1s)));
    QCOMPARE(bench.bench.jobs.all()[0]->state(), JobState::Cancelled);
}

void TestMcpServer::listsItsClients()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    client.call("test_echo", {{"text", "a"}});
    QTRY_COMPARE(server.clients().get()->size(), std::size_t(1));
    QTRY_COMPARE(server.clients().get()->front().name, u"modern"_s);
    QCOMPARE(server.clients().get()->front().calls, std::uint64_t(1));
    client.close();
    QTRY_VERIFY(server.clients().get()->empty());
}

void TestMcpServer::disconnectsAClient()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    client.call("test_echo", {{"text", "a"}});
    QTRY_COMPARE(server.clients().get()->size(), std::size_t(1));
    server.disconnectClient(server.clients().get()->front().number);
    QVERIFY(client.next(1000).is_null());
    QVERIFY(!client.isConnected());
}

void TestMcpServer::tellsChangesOfDevices()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    const Json filter = {{"resourcesListChanged", true}, {"resourceSubscriptions", Json::array({"ohmdeck://devices"})}};
    client.send(dumpJson({{"jsonrpc", "2.0"}, {"id", 1}, {"method", "subscriptions/listen"},
                    {"params", {{"notifications", filter}, {"_meta", modernMeta()}}}})
        + '\n');
    QCOMPARE(client.next()["method"], Json("notifications/subscriptions/acknowledged"));
    for (int number = 0; number < 50; ++number)
        bench.bench.devices.put({.id = DeviceId(u"console:c%1"_s.arg(number)), .kind = u"console"_s});
    QCOMPARE(client.next()["method"], Json("notifications/resources/list_changed"));
    QCOMPARE(client.next()["method"], Json("notifications/resources/updated"));
    QVERIFY(client.next(50).is_null()); // fifty changes, one message
}

void TestMcpServer::stopsAllAssistants()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    client.call("test_count", {{"steps", 100'000}, {"wait_s", 0}});
    const auto stopped = bench.own.call(u"bench_stop_assistants"_s);
    OHM_VERIFY_RESULT(stopped);
    QCOMPARE((*stopped)["cancelled"], Json(1));
    QVERIFY(bench.bench.jobs.all()[0]->waitUntilFinished(Deadline::after(1s)));
    QCOMPARE(client.call("test_echo", {{"text", "a"}})["result"]["_meta"]["ohmdeck/error"]["error_type"], Json("denied"));
    QCOMPARE(client.call("bench_stop_assistants", {{"stopped", false}})["result"]["isError"], Json(true));
    OHM_VERIFY_RESULT(bench.own.call(u"bench_stop_assistants"_s, {{"stopped", false}}));
    QVERIFY(!client.call("test_echo", {{"text", "a"}})["result"].contains("isError"));
    QCOMPARE(client.call("bench_stop_assistants", {{"stopped", false}})["result"]["isError"], Json(true));
    QVERIFY(!client.call("bench_stop_assistants", Json::object())["result"].contains("isError"));
    QVERIFY(*bench.bench.policy.assistantsStopped().get());
}

void TestMcpServer::limitsAClient()
{
    McpTestBench bench;
    mcp::McpServer server(bench.bench);
    QVERIFY(startAndWait(server));
    SocketClient client(pathOf(bench));
    client.call("test_echo", {{"text", "a"}});
    QTRY_COMPARE(server.clients().get()->size(), std::size_t(1));
    OHM_VERIFY_RESULT(bench.own.call(u"mcp_limit"_s, {{"name", "modern"}, {"at_most", "deny"}}));
    const auto listed = bench.own.call(u"mcp_clients"_s);
    OHM_VERIFY_RESULT(listed);
    QCOMPARE((*listed)["clients"][0]["at_most"], Json("deny"));
    QCOMPARE(client.call("mcp_limit", {{"name", "modern"}, {"at_most", "allow"}})["result"]["isError"], Json(true));
    QCOMPARE(client.call("bench_stop_assistants", Json::object())["result"]["isError"], Json(true));
    OHM_VERIFY_ERROR(bench.own.call(u"mcp_disconnect"_s, {{"client", 99}}), ErrorCode::NotFound);
    OHM_VERIFY_RESULT(bench.own.call(u"mcp_disconnect"_s, {{"client", 1}}));
    QTRY_VERIFY(server.clients().get()->empty());
}

QTEST_GUILESS_MAIN(TestMcpServer)
#include "tst_mcpserver.moc"
