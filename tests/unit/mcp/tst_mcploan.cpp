// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

#include "mcp/mcpserver.h"
#include "mcp/server/endpoint.h"
#include "mcp/server/ledger.h"
#include "mcp/server/loan.h"

#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;
using mcp::Notice;

namespace {

struct Pipe
{
    UniqueFd read;
    UniqueFd write;

    Pipe()
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) == 0) {
            read = UniqueFd(ends[0]);
            write = UniqueFd(ends[1]);
        }
    }
};

QByteArray readWhatIsThere(int fd, int milliseconds)
{
    pollfd wait{fd, POLLIN, 0};
    if (::poll(&wait, 1, milliseconds) <= 0)
        return {};
    char buffer[64 * 1024];
    const ssize_t size = ::read(fd, buffer, sizeof buffer);
    return size > 0 ? QByteArray(buffer, size) : QByteArray();
}

bool sendWith(int socket, const std::vector<int> &descriptors)
{
    char control[256] = {};
    char blankLine = '\n';
    iovec bytes{&blankLine, 1};
    msghdr message{};
    message.msg_iov = &bytes;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = CMSG_SPACE(descriptors.size() * sizeof(int));
    cmsghdr *header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(descriptors.size() * sizeof(int));
    std::memcpy(CMSG_DATA(header), descriptors.data(), descriptors.size() * sizeof(int));
    return ::sendmsg(socket, &message, MSG_NOSIGNAL) == 1;
}

// A client, and the bridge that lends its streams to the server.
class Lent
{
public:
    explicit Lent(const QString &path)
        : socket(std::move(*mcp::connectToWorkbench(path)))
    {
    }

    bool offer() { return sendWith(socket.get(), {toServer.read.get(), fromServer.write.get(), ledger.fd()}); }
    bool isTaken() { return readWhatIsThere(socket.get(), 3000) == QByteArray(mcp::takenLine.data()) + '\n'; }
    void letGo()
    {
        toServer.read.reset();
        fromServer.write.reset();
        QCOMPARE(::write(socket.get(), "\n", 1), 1);
    }
    bool lend()
    {
        const bool taken = offer() && isTaken();
        letGo();
        return taken;
    }

    void send(const QByteArray &bytes) const
    {
        QCOMPARE(::write(toServer.write.get(), bytes.data(), std::size_t(bytes.size())), bytes.size());
    }
    Json next(int milliseconds = 3000)
    {
        while (!m_received.contains('\n')) {
            const QByteArray more = readWhatIsThere(fromServer.read.get(), milliseconds);
            if (more.isEmpty())
                return {};
            m_received += more;
        }
        const qsizetype end = m_received.indexOf('\n');
        const auto message = parseJson(m_received.first(end));
        m_received.remove(0, end + 1);
        return message.value_or(Json("no JSON"));
    }

    // The next notice, as its letter and its bytes; empty when none comes.
    std::string nextNotice(int milliseconds = 3000)
    {
        while (m_notices.empty()) {
            const QByteArray more = readWhatIsThere(socket.get(), milliseconds);
            if (more.isEmpty())
                return {};
            m_reader.feed({more.data(), std::size_t(more.size())});
        }
        std::string notice = std::move(m_notices.front());
        m_notices.erase(m_notices.begin());
        return notice;
    }

    UniqueFd socket;
    Pipe toServer;
    Pipe fromServer;
    mcp::Ledger ledger = std::move(*mcp::Ledger::make());

private:
    QByteArray m_received;
    std::vector<std::string> m_notices;
    mcp::NoticeReader m_reader{
        [this](Notice notice, std::string_view bytes) { m_notices.push_back(static_cast<char>(notice) + std::string(bytes)); }};
};

QByteArray callLine(const Json &id, const char *tool, const Json &arguments)
{
    const Json params = {{"name", tool}, {"arguments", arguments}, {"_meta", modernMeta()}};
    return dumpJson({{"jsonrpc", "2.0"}, {"id", id}, {"method", "tools/call"}, {"params", params}}) + '\n';
}

std::string passed(const QByteArray &bytes) { return 'p' + bytes.toStdString(); }

} // namespace

class TestMcpLoan final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<McpTestBench>();
        m_server = std::make_unique<mcp::McpServer>(m_bench->bench);
        m_server->start();
        QTRY_VERIFY(!m_server->state().get()->path.isEmpty());
    }
    void cleanup()
    {
        m_server.reset();
        m_bench.reset();
    }

    void answersOnTheClientsStreams();
    void waitsUntilTheBridgeLetsGo();
    void tellsTheBridgeOfCallsThatGoOn();
    void tellsTheBridgeOfWhatTheClientSays();
    void passesOnPartsOfLines();
    void tellsTheEndOfTheInput();
    void keepsWhatTheClientDoesNotRead();
    void refusesWhatIsNoLoan_data();
    void refusesWhatIsNoLoan();
    void dropsTheStreamsWithTheBridge();
    void ledgerKeepsWhatIsUnfinished();
    void readsNoticesInPieces();

private:
    QString path() const { return mcp::socketPath(m_bench->bench.paths); }

    std::unique_ptr<McpTestBench> m_bench;
    std::unique_ptr<mcp::McpServer> m_server;
};

void TestMcpLoan::answersOnTheClientsStreams()
{
    Lent client(path());
    QVERIFY(client.lend());
    for (int id = 1; id <= 3; ++id) {
        client.send(callLine(id, "test_echo", {{"text", "a"}}));
        QCOMPARE(client.next()["result"]["structuredContent"]["text"], Json("a"));
    }
    client.send(callLine(4, "test_echo", {{"text", "b"}}) + callLine(5, "test_fail", Json::object()));
    QCOMPARE(client.next()["id"], Json(4));
    QCOMPARE(client.next()["id"], Json(5));
    QCOMPARE(client.nextNotice(50), std::string()); // calls that are answered at once are the workbench's alone
    QVERIFY(client.ledger.unfinished().empty());
    QVERIFY(!client.ledger.isTorn());
}

void TestMcpLoan::waitsUntilTheBridgeLetsGo()
{
    Lent client(path());
    QVERIFY(client.offer());
    QVERIFY(client.isTaken());
    client.send(callLine(1, "test_echo", {{"text", "a"}}));
    QVERIFY(client.next(50).is_null());
    client.letGo();
    QCOMPARE(client.next()["id"], Json(1));
}

void TestMcpLoan::tellsTheBridgeOfCallsThatGoOn()
{
    Lent client(path());
    QVERIFY(client.lend());
    const QByteArray line = callLine("x", "test_count", {{"steps", 2}, {"pause_ms", 20}});
    client.send(line);
    QCOMPARE(client.nextNotice(), passed(line));
    QCOMPARE(client.next()["result"]["structuredContent"]["steps"], Json(2));
    QCOMPARE(client.nextNotice(), std::string(R"(a"x")"));
    QVERIFY(client.ledger.unfinished().empty());
}

void TestMcpLoan::tellsTheBridgeOfWhatTheClientSays()
{
    Lent client(path());
    QVERIFY(client.lend());
    const QByteArray initialize = R"({"jsonrpc":"2.0","id":0,"method":"initialize","params":{"protocolVersion":"2025-03-26"}})"
                                  "\n";
    client.send(initialize);
    QCOMPARE(client.next()["result"]["protocolVersion"], Json("2025-03-26"));
    QCOMPARE(client.nextNotice(), passed(initialize));
    QCOMPARE(client.nextNotice(), std::string("a0"));
    const QByteArray batch = R"([{"jsonrpc":"2.0","id":1,"method":"ping"},{"jsonrpc":"2.0","id":2,"method":"ping"}])"
                             "\n";
    client.send(batch);
    QCOMPARE(client.next().size(), std::size_t(2));
    QCOMPARE(client.nextNotice(), passed(batch));
    QCOMPARE(client.nextNotice(), std::string("a1"));
    QCOMPARE(client.nextNotice(), std::string("a2"));
}

void TestMcpLoan::passesOnPartsOfLines()
{
    Lent client(path());
    QVERIFY(client.lend());
    const QByteArray line = callLine(1, "test_echo", {{"text", "a"}});
    client.send(line.first(20));
    QCOMPARE(client.nextNotice(), passed(line.first(20)));
    client.send(line.sliced(20) + callLine(2, "test_echo", {{"text", "b"}}));
    QCOMPARE(client.next()["id"], Json(1));
    QCOMPARE(client.next()["id"], Json(2));
    QCOMPARE(client.nextNotice(), passed(line.sliced(20)));
    QCOMPARE(client.nextNotice(), std::string("a1"));
    QCOMPARE(client.nextNotice(50), std::string());
}

void TestMcpLoan::tellsTheEndOfTheInput()
{
    Lent client(path());
    QVERIFY(client.lend());
    client.toServer.write.reset();
    QCOMPARE(client.nextNotice(), std::string("e"));
}

void TestMcpLoan::keepsWhatTheClientDoesNotRead()
{
    Lent client(path());
    QVERIFY(client.lend());
    const QByteArray line = callLine(1, "test_big", {{"size", 300'000}}); // more than a pipe holds
    client.send(line);
    QCOMPARE(client.nextNotice(), passed(line)); // it is not answered yet
    QVERIFY(client.ledger.isTorn());
    const QByteArray second = callLine(2, "test_echo", {{"text", "b"}});
    client.send(second);
    QCOMPARE(client.nextNotice(), passed(second));
    QCOMPARE(client.next()["id"], Json(1));
    QCOMPARE(client.next()["id"], Json(2));
    QCOMPARE(client.nextNotice(), std::string("a1"));
    QCOMPARE(client.nextNotice(), std::string("a2"));
    QVERIFY(!client.ledger.isTorn());
}

void TestMcpLoan::refusesWhatIsNoLoan_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < 4; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestMcpLoan::refusesWhatIsNoLoan()
{
    QFETCH(const int, kind);
    Lent client(path());
    const int in = client.toServer.read.get();
    const int out = client.fromServer.write.get();
    const int ledger = client.ledger.fd();
    const UniqueFd file(::open("/dev/null", O_RDWR | O_CLOEXEC));
    const UniqueFd unsealed(::memfd_create("small", MFD_CLOEXEC));
    const std::vector<int> offers[] = {
        {in, out}, {in, file.get(), ledger}, {in, out, unsealed.get()}, {in, out, ledger, file.get()}};
    QVERIFY(sendWith(client.socket.get(), offers[kind]));
    pollfd wait{client.socket.get(), POLLIN, 0};
    QCOMPARE(::poll(&wait, 1, 3000), 1);
    QVERIFY(wait.revents & POLLHUP);
}

void TestMcpLoan::dropsTheStreamsWithTheBridge()
{
    Lent client(path());
    QVERIFY(client.lend());
    client.socket.reset();
    pollfd wait{client.fromServer.read.get(), POLLIN, 0};
    QCOMPARE(::poll(&wait, 1, 3000), 1);
    QVERIFY(wait.revents & POLLHUP); // which is how a client sees that its server is gone
}

void TestMcpLoan::ledgerKeepsWhatIsUnfinished()
{
    const auto bridge = mcp::Ledger::make();
    QVERIFY(bridge);
    auto workbench = mcp::Ledger::join(UniqueFd(::fcntl(bridge->fd(), F_DUPFD_CLOEXEC, 0)));
    QVERIFY(workbench);
    QVERIFY(bridge->unfinished().empty());
    std::memcpy(workbench->buffer().data(), "one\ntwo\n", 8);
    workbench->filled(8);
    QCOMPARE(bridge->unfinished(), std::string_view("one\ntwo\n"));
    workbench->passed(4);
    QCOMPARE(bridge->unfinished(), std::string_view("two\n"));
    workbench->passed(4);
    QVERIFY(bridge->unfinished().empty());
    workbench->filled(3);
    QCOMPARE(bridge->unfinished(), std::string_view("one"));
}

void TestMcpLoan::readsNoticesInPieces()
{
    std::vector<std::string> notices;
    mcp::NoticeReader reader(
        [&](Notice notice, std::string_view bytes) { notices.push_back(static_cast<char>(notice) + std::string(bytes)); });
    const std::string all = mcp::encodeNotice(Notice::Passed, std::string(300, 'x')) + mcp::encodeNotice(Notice::InputEnded)
        + mcp::encodeNotice(Notice::Answered, "5");
    for (const char c : all)
        reader.feed({&c, 1});
    QCOMPARE(notices, (std::vector<std::string>{'p' + std::string(300, 'x'), "e", "a5"}));
    notices.clear();
    reader.feed(all);
    QCOMPARE(notices.size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestMcpLoan)
#include "tst_mcploan.moc"
