// SPDX-License-Identifier: GPL-3.0-or-later
#include "../openocd/sessionfixture.h"

using namespace ohm;
using namespace ohm::testing;
using Chip = SimProbeConfig::Chip;

namespace {

const QString ohmctl = qEnvironmentVariable("OHM_BUILD_DIR") + u"/bin/ohmctl"_s;

// A client of the server openocd-debug that was given `ohmctl mcp --profile openocd-debug` instead.
class Client final
{
public:
    explicit Client(const QString &folder)
    {
        ProcessSpec spec{.program = ohmctl, .wantsInput = true, .discardErrors = true};
        spec.arguments = {u"--profile"_s, folder, u"mcp"_s, u"--no-start"_s, u"--profile"_s, u"openocd-debug"_s};
        if (auto started = ChildProcess::start(spec))
            m_process = std::move(*started);
    }

    Json request(const char *method, const Json &params = Json::object())
    {
        const int id = ++m_lastId;
        send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
        for (const Deadline end = within(60s); !end.isOver();) {
            const Json message = receive(end);
            if (message.is_null())
                break;
            if (message.value("method", std::string()) == "elicitation/create")
                allow(message["id"]);
            else if (message.contains("id") && message["id"] == id)
                return message;
        }
        return {};
    }
    void notify(const char *method) { send({{"jsonrpc", "2.0"}, {"method", method}}); }

    // The structured result; an error's JSON under "failed".
    Json call(const char *tool, const Json &arguments)
    {
        const Json answer = request("tools/call", {{"name", tool}, {"arguments", arguments}});
        if (!answer.contains("result"))
            return {{"failed", answer}};
        const Json &result = answer["result"];
        return result.value("isError", false) ? Json{{"failed", result["_meta"]["ohmdeck/error"]}}
                                              : result["structuredContent"];
    }
    int questions() const { return m_questions; }
    bool isStarted() const { return m_process != nullptr; }

private:
    void send(const Json &message) { (void)m_process->write(dumpJson(message) + '\n', within(5s)); }
    void allow(const Json &id)
    {
        ++m_questions;
        send({{"jsonrpc", "2.0"}, {"id", id}, {"result", {{"action", "accept"}, {"content", {{"decision", "allow_once"}}}}}});
    }
    Json receive(Deadline deadline)
    {
        while (!m_received.contains('\n')) {
            const auto piece = m_process->readOutput(deadline);
            if (!piece)
                return {};
            m_received += *piece;
        }
        const QByteArray line = m_received.first(m_received.indexOf('\n'));
        m_received.remove(0, line.size() + 1);
        return parseJson(line).value_or(Json());
    }

    std::unique_ptr<ChildProcess> m_process;
    QByteArray m_received;
    int m_lastId = 0;
    int m_questions = 0;
};

} // namespace

class TestDropIn final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsInForTheOtherServer();
};

void TestDropIn::standsInForTheOtherServer()
{
    SessionFixture fixture(Chip::Stm32f4, u"netduinoplus2"_s);
    QVERIFY2(fixture.problem().isEmpty(), qPrintable(fixture.problem()));
    QTemporaryDir folder;
    ProcessSpec spec{.program = ohmctl};
    spec.arguments = {u"serve"_s, u"--profile"_s, folder.path(), u"--exit-after"_s, u"150"_s};
    const Program workbench(spec);
    QVERIFY(workbench.waitForOutput("Listening"));
    Client client(folder.path());
    QVERIFY(client.isStarted());
    const Json hello = client.request("initialize",
        {{"protocolVersion", "2025-06-18"}, {"capabilities", {{"elicitation", Json::object()}}},
            {"clientInfo", {{"name", "drop-in test"}, {"version", "1"}}}});
    QVERIFY(hello.contains("result"));
    client.notify("notifications/initialized");

    QStringList names;
    const Json listed = client.request("tools/list");
    for (const Json &tool : listed["result"]["tools"])
        names << toQString(tool["name"]);
    for (const QString &name : {u"connect"_s, u"disconnect"_s, u"get_status"_s, u"halt"_s, u"run"_s, u"reset"_s,
             u"load_firmware"_s, u"read_memory"_s, u"write_memory"_s, u"monitor"_s})
        QVERIFY2(names.contains(name), qPrintable(names.join(u' ')));
    QVERIFY(names.filter(u"probe_"_s).isEmpty());

    const Json connected = client.call("connect", {{"cfg_file", fixture.config().toStdString()}});
    QVERIFY2(connected.contains("session_id"), connected.dump().c_str());
    const Json session = connected["session_id"];
    QCOMPARE(client.call("get_status", {{"session_id", session}})["session_id"], session);
    QCOMPARE(client.call("halt", {{"session_id", session}})["state"], Json("halted"));
    const Json written = client.call("write_memory", {{"session_id", session}, {"address", "0x20010000"}, {"value", 4711}});
    QVERIFY2(written.contains("new"), written.dump().c_str());
    const Json read = client.call("read_memory", {{"session_id", session}, {"address", "0x20010000"}, {"count", 2}});
    QCOMPARE(read["words"][0], Json(4711));
    const Json loaded =
        client.call("load_firmware", {{"session_id", session}, {"file_path", firmware(u"netduinoplus2"_s).toStdString()}});
    QVERIFY2(loaded.value("verified", false), loaded.dump().c_str());
    QVERIFY(client.questions() >= 1); // what erases is asked for, under whatever name
    QCOMPARE(client.call("reset", {{"session_id", session}, {"halt_after_reset", true}})["state"], Json("halted"));
    QCOMPARE(client.call("run", {{"session_id", session}})["state"], Json("running"));

    QCOMPARE(client.call("connect", Json::object())["failed"]["field"], Json("cfg_file"));
    QCOMPARE(client.call("halt", {{"session_id", "p9"}})["failed"]["field"], Json("session_id"));
    QCOMPARE(client.call("read_memory", {{"session_id", session}})["failed"]["field"], Json("address"));
    QVERIFY(client.call("disconnect", {{"session_id", session}}).contains("exit"));
}

QTEST_GUILESS_MAIN(TestDropIn)
#include "tst_dropin.moc"
