// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/qmpclient.h"
#include "scriptedstream.h"

#include <QTest>

#include <atomic>

using namespace ohm;
using namespace ohm::qemu;
using namespace Qt::StringLiterals;

namespace {

const QByteArray greeting = R"({"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}}, "capabilities": ["oob"]}})"
                            "\r\n";

QByteArray reply(const Json &request, const Json &value)
{
    return dumpJson({{"return", value}, {"id", request.at("id")}}) + "\r\n";
}

// A QEMU that greets, negotiates and leaves the rest to `answer`.
struct FakeQemu
{
    explicit FakeQemu(std::function<QByteArray(const Json &request)> answer)
    {
        auto made = std::make_unique<ScriptedStream>([answer](const QByteArray &written) {
            const Json request = *parseJson(written);
            return request.at("execute") == "qmp_capabilities" ? reply(request, Json::object()) : answer(request);
        });
        stream = made.get();
        stream->send(greeting);
        auto connected = QmpClient::connect(
            std::move(made),
            [this](const QString &name, const Json &) {
                ++events;
                lastEvent = name;
            },
            Deadline::after(5s));
        if (connected)
            client = std::move(*connected);
    }

    std::atomic<int> events = 0;
    QString lastEvent; // read only after events has grown
    ScriptedStream *stream = nullptr;
    std::unique_ptr<QmpClient> client;
};

Deadline soon() { return Deadline::after(5s); }

} // namespace

class TestQmpClient final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheReturnValue();
    void mapsErrors();
    void passesOverGarbage();
    void matchesAnswersOutOfOrder();
    void tellsEvents();
    void endsWhenQemuDies();
    void endsAtDeadlineAndStop();
    void failsWithoutGreeting();
    void readsTheHumanMonitor();
};

void TestQmpClient::givesTheReturnValue()
{
    FakeQemu qemu([](const Json &request) { return reply(request, {{"got", request.at("arguments")}}); });
    QVERIFY(qemu.client);
    const auto answer = qemu.client->execute(u"query-x"_s, {{"a", 1}}, soon());
    QVERIFY(answer);
    QCOMPARE(answer->at("got").at("a").get<int>(), 1);
}

void TestQmpClient::mapsErrors()
{
    FakeQemu qemu([](const Json &request) {
        const bool isKnown = request.at("execute") != "nosuch";
        const Json error = {{"class", isKnown ? "GenericError" : "CommandNotFound"}, {"desc", "No way"}};
        return dumpJson({{"error", error}, {"id", request.at("id")}}) + '\n';
    });
    const auto unknown = qemu.client->execute(u"nosuch"_s, Json::object(), soon());
    QCOMPARE(unknown.error().code, ErrorCode::Unsupported);
    const auto refused = qemu.client->execute(u"stop"_s, Json::object(), soon());
    QCOMPARE(refused.error().code, ErrorCode::ToolFailed);
    QCOMPARE(refused.error().message.english(), u"QEMU refused stop: No way"_s);
}

void TestQmpClient::passesOverGarbage()
{
    FakeQemu qemu([](const Json &request) {
        return QByteArray("\xff\xfe garbage\n[1,2]\n{\"id\": \"text\", \"return\": {}}\n{\"return\": {}}\n{broken\n\n")
            + "{\"id\": 999, \"return\": {}}\n{\"event\": 5}\n" + reply(request, 42);
    });
    const auto answer = qemu.client->execute(u"query-x"_s, Json::object(), soon());
    QVERIFY(answer);
    QCOMPARE(answer->get<int>(), 42);
    QCOMPARE(qemu.events.load(), 0);
}

void TestQmpClient::matchesAnswersOutOfOrder()
{
    QByteArray held;
    FakeQemu qemu([&held](const Json &request) -> QByteArray {
        if (request.at("execute") == "first") {
            held = reply(request, 1);
            return {};
        }
        return reply(request, 2) + held;
    });
    std::optional<Result<Json>> first;
    std::atomic<bool> answered = false;
    qemu.client->post(u"first"_s, Json::object(), [&](Result<Json> answer) {
        first = std::move(answer);
        answered = true;
    });
    QCOMPARE(qemu.client->execute(u"second"_s, Json::object(), soon())->get<int>(), 2);
    QTRY_VERIFY(answered);
    QCOMPARE((**first).get<int>(), 1);
}

void TestQmpClient::tellsEvents()
{
    FakeQemu qemu([](const Json &) { return QByteArray(); });
    qemu.stream->send(R"({"timestamp": {"seconds": 1, "microseconds": 2}, "event": "ST)");
    qemu.stream->send("OP\"}\r\n");
    QTRY_COMPARE(qemu.events.load(), 1);
    QCOMPARE(qemu.lastEvent, u"STOP"_s);
}

void TestQmpClient::endsWhenQemuDies()
{
    FakeQemu qemu([&qemu](const Json &) {
        qemu.stream->close();
        return QByteArray();
    });
    const auto answer = qemu.client->execute(u"stop"_s, Json::object(), soon());
    QCOMPARE(answer.error().code, ErrorCode::Disconnected);
    QVERIFY(qemu.client->waitUntilClosed(soon()));
    QCOMPARE(qemu.client->execute(u"stop"_s, Json::object(), soon()).error().code, ErrorCode::Disconnected);
}

void TestQmpClient::endsAtDeadlineAndStop()
{
    FakeQemu qemu([](const Json &) { return QByteArray(); });
    QCOMPARE(qemu.client->execute(u"stop"_s, Json::object(), Deadline::after(30ms)).error().code, ErrorCode::Timeout);
    std::stop_source stop;
    stop.request_stop();
    const auto answer = qemu.client->execute(u"stop"_s, Json::object(), soon(), stop.get_token());
    QCOMPARE(answer.error().code, ErrorCode::Cancelled);
}

void TestQmpClient::failsWithoutGreeting()
{
    auto silent = std::make_unique<ScriptedStream>([](const QByteArray &) { return QByteArray(); });
    const auto connected = QmpClient::connect(std::move(silent), [](const QString &, const Json &) { }, Deadline::after(30ms));
    QVERIFY(!connected);
    QCOMPARE(connected.error().code, ErrorCode::Timeout);
}

void TestQmpClient::readsTheHumanMonitor()
{
    FakeQemu qemu([](const Json &request) {
        const bool fails = request.at("arguments").at("command-line") == "loadvm x";
        return reply(request, fails ? "Error: Snapshot 'x' does not exist\r\n" : "a\r\nb\r\n");
    });
    QCOMPARE(*qemu.client->monitor(u"info version"_s), u"a\nb\n"_s);
    const auto refused = qemu.client->monitor(u"loadvm x"_s);
    QCOMPARE(refused.error().message.english(), u"QEMU refused \"loadvm x\": Snapshot 'x' does not exist"_s);
}

QTEST_GUILESS_MAIN(TestQmpClient)
#include "tst_qmpclient.moc"
