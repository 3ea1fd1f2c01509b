// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/panel/clientspanel.h"

#include "mcp/server/endpoint.h"
#include "support/testbench.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocalSocket>
#include <QTreeView>

using namespace ohm;
using namespace ohm::test;
using namespace Qt::StringLiterals;

class TestClientsPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhoIsConnected();
    void stopsAllAssistants();
    void limitsTheSelectedClient();

private:
    static void connectClient(QLocalSocket &socket, const Bench &bench)
    {
        QTRY_VERIFY(QFile::exists(mcp::socketPath(bench.paths)));
        socket.connectToServer(mcp::socketPath(bench.paths));
        QVERIFY(socket.waitForConnected(2000));
        socket.write(R"({"jsonrpc":"2.0","id":1,"method":"initialize","params":{"clientInfo":{"name":"tester","version":"1"}}})"
                     "\n");
        QVERIFY(socket.waitForBytesWritten(2000));
    }
};

void TestClientsPanel::showsWhoIsConnected()
{
    TestBench own;
    mcp::McpServer server(own.bench);
    mcp::ClientsPanel panel(own.bench, server, nullptr);
    server.start();
    panel.show();
    const auto *view = panel.findChild<QTreeView *>(u"clients_view"_s);
    QCOMPARE(view->model()->rowCount(), 0);
    QTRY_VERIFY(panel.findChild<QLabel *>(u"clients_state"_s)->text().contains(u"ohmctl mcp"_s));
    QLocalSocket socket;
    connectClient(socket, own.bench);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE(view->model()->index(0, 0).data().toString(), u"tester"_s);
    QCOMPARE(panel.badge(), u"1"_s);
    auto *disconnect = panel.findChild<QAction *>(u"clients_disconnect"_s);
    QTRY_VERIFY(disconnect->isEnabled());
    disconnect->trigger();
    QTRY_COMPARE(view->model()->rowCount(), 0);
}

void TestClientsPanel::stopsAllAssistants()
{
    TestBench own;
    mcp::McpServer server(own.bench);
    mcp::ClientsPanel panel(own.bench, server, nullptr);
    auto *stop = panel.findChild<QAction *>(u"clients_stop_all"_s);
    stop->trigger();
    QTRY_VERIFY(*own.bench.policy.assistantsStopped().get());
    QTRY_VERIFY(stop->isChecked());
    QVERIFY(!own.events(EventKind::Call).empty());
    stop->trigger();
    QTRY_VERIFY(!*own.bench.policy.assistantsStopped().get());
    QTRY_VERIFY(!stop->isChecked());
}

void TestClientsPanel::limitsTheSelectedClient()
{
    TestBench own;
    mcp::McpServer server(own.bench);
    mcp::ClientsPanel panel(own.bench, server, nullptr);
    server.start();
    auto *limit = panel.findChild<QComboBox *>(u"clients_limit"_s);
    QVERIFY(!limit->isEnabled());
    QLocalSocket socket;
    connectClient(socket, own.bench);
    QTRY_VERIFY(limit->isEnabled());
    limit->setCurrentIndex(2);
    Q_EMIT limit->activated(2);
    QTRY_COMPARE(own.bench.policy.settings().get().clients.value(u"tester"_s), Verdict::Deny);
}

QTEST_MAIN(TestClientsPanel)
#include "tst_clientspanel.moc"
