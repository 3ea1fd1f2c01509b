// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

#include <QElapsedTimer>

#include <random>

using namespace ohm;
using namespace ohm::test;

// Hostile input for ten seconds: whatever comes in, what goes out is JSON in whole lines (checked by McpTestClient), and the
// session still works afterwards. The seed is printed, so that a failure can be repeated with OHM_FUZZ_SEED.
class TestMcpFuzz final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesAnything();

private:
    QByteArray piece();
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    std::mt19937 m_random;
};

QByteArray TestMcpFuzz::piece()
{
    static const QByteArrayList seeds = {R"({"jsonrpc":"2.0","id":1,"method":"ping"})",
        R"({"jsonrpc":"2.0","id":"a","method":"tools/list","params":{"cursor":"page-1"}})",
        R"({"jsonrpc":"2.0","id":2,"method":"initialize","params":{"protocolVersion":"2025-03-26","capabilities":{"elicitation":{}}}})",
        R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})",
        R"({"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"test_echo","arguments":{"text":"x"},"_meta":{"progressToken":1}}})",
        R"({"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"test_write","arguments":{"text":"x"},"requestState":"a.b","_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{"elicitation":{}}}}})",
        R"({"jsonrpc":"2.0","id":5,"method":"subscriptions/listen","params":{"notifications":{"resourceSubscriptions":["a"]},"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientCapabilities":{}}}})",
        R"({"jsonrpc":"2.0","id":6,"method":"resources/read","params":{"uri":"job://%ff%00"}})",
        R"({"jsonrpc":"2.0","id":"approval-1","result":{"action":"accept","content":{"decision":"allow_once"}}})",
        R"([{"jsonrpc":"2.0","id":7,"method":"ping"},[],{}])",
        R"({"jsonrpc":"2.0","id":8,"method":"completion/complete","params":{"ref":{"type":"ref/prompt"},"argument":{}}})"};
    QByteArray line = seeds[below(int(seeds.size()))];
    for (int changes = below(4); changes > 0; --changes) {
        const qsizetype at = below(int(line.size()));
        switch (below(5)) {
        case 0:
            line[at] = char(below(256));
            break;
        case 1:
            line.remove(at, below(8));
            break;
        case 2:
            line.insert(at, line.mid(below(int(line.size())), below(20)));
            break;
        case 3:
            line.insert(at, QByteArray(below(3000), "[{\"\0\xff\n9"[below(7)]));
            break;
        default:
            line.replace(at, 1, QByteArrayList{"null", "-0", "1e400", "\"\\ud800\"", "{}", "true"}[below(6)]);
        }
        if (line.isEmpty())
            line = " ";
    }
    return below(10) ? line + '\n' : line;
}

void TestMcpFuzz::survivesAnything()
{
    const unsigned seed =
        qEnvironmentVariableIsSet("OHM_FUZZ_SEED") ? qEnvironmentVariable("OHM_FUZZ_SEED").toUInt() : std::random_device()();
    qInfo("seed %u", seed);
    m_random.seed(seed);
    McpTestBench bench;
    bench.host.longestLine = 20'000;
    QElapsedTimer time;
    time.start();
    int pieces = 0;
    int number = 0;
    while (time.elapsed() < 10'000) {
        McpTestClient client(bench, ++number);
        for (int i = 0; i < 500; ++i, ++pieces) {
            client.sendRaw(piece());
            if (i % 50 == 0)
                QCoreApplication::processEvents();
        }
        client.sendRaw("\n");
        client.initialize();
        const Json answer = client.request("tools/call", {{"name", "test_echo"}, {"arguments", {{"text", "alive"}}}});
        QVERIFY2(!answer.is_null(), qPrintable(QString::number(seed)));
    }
    qInfo("%d lines to %d sessions", pieces, number);
    QVERIFY(pieces > 1000);
}

QTEST_GUILESS_MAIN(TestMcpFuzz)
#include "tst_mcpfuzz.moc"
