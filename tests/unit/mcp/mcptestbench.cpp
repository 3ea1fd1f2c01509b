// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/mcp/mcptestbench.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace ohm::test {

namespace {

struct Say
{
    QString text;
};
void describe(Fields<Say> &fields) { fields.required("text", &Say::text, {.help = {"", "What to say."}}); }

struct Count
{
    int steps = 3;
    int pauseMs = 1;
};
void describe(Fields<Count> &fields)
{
    fields.optional("steps", &Count::steps, {.minimum = 0, .maximum = 1'000'000}).optional("pause_ms", &Count::pauseMs);
}

struct Counted
{
    int steps = 0;
};
void describe(Fields<Counted> &fields) { fields.required("steps", &Counted::steps); }

struct Picture
{
    int width = 1;
    Base64Bytes png{"no real picture"};
};
void describe(Fields<Picture> &fields)
{
    fields.required("width", &Picture::width).required("png", &Picture::png, {.format = Format::Image});
}

struct Size
{
    int size = 0;
};
void describe(Fields<Size> &fields) { fields.required("size", &Size::size); }

Result<Counted> count(const Count &wanted, CallContext &context)
{
    for (int step = 1; step <= wanted.steps; ++step) {
        std::this_thread::sleep_for(std::chrono::milliseconds(wanted.pauseMs));
        if (context.isCancelled())
            return fail(ErrorCode::Cancelled, Text{"", "The count was cancelled."});
        context.progress(step, wanted.steps, Message(Text{"", "counting"}));
        context.log(QStringLiteral("step %1").arg(step));
    }
    return Counted{wanted.steps};
}

Result<Say> refuse(const Nothing &, CallContext &)
{
    return fail(Error{.code = ErrorCode::Busy, .message = Text{"", "It is held."}}.next(Text{"", "Wait."}));
}

} // namespace

McpTestBench::McpTestBench()
{
    ActionSet actions(bench.registry);
    actions.add<Say, Say>(
        {.name = "test_echo", .title = {"", "Echo"}, .help = {"", "Says what it is told."}, .runs = Runs::Inline},
        [](const Say &say, CallContext &) -> Result<Say> { return say; });
    actions.add<Count, Counted>(
        {.name = "test_count", .title = {"", "Count"}, .help = {"", "Counts."}, .runs = Runs::Worker}, count);
    actions.add<Say, Say>({.name = "test_write",
                              .title = {"", "Write"},
                              .help = {"", "Writes."},
                              .effect = Effect::WritesDevice,
                              .runs = Runs::Worker},
        [this](const Say &say, CallContext &) -> Result<Say> { return ++written, say; });
    actions.add<Nothing, Nothing>(
        {.name = "test_wipe", .title = {"", "Wipe"}, .help = {"", "Wipes."}, .effect = Effect::Destroys, .runs = Runs::Worker},
        [this](const Nothing &, CallContext &) -> Result<Nothing> { return ++wiped, Nothing{}; });
    actions.add<Nothing, Picture>(
        {.name = "test_picture", .title = {"", "Picture"}, .help = {"", "Draws."}, .runs = Runs::Inline},
        [](const Nothing &, CallContext &) -> Result<Picture> { return Picture{}; });
    actions.add<Size, Say>({.name = "test_big", .title = {"", "Big"}, .help = {"", "Much text."}, .runs = Runs::Inline},
        [](const Size &size, CallContext &) -> Result<Say> { return Say{QString(size.size, u'x')}; });
    actions.add<Nothing, Say>(
        {.name = "test_fail", .title = {"", "Fail"}, .help = {"", "Fails."}, .runs = Runs::Inline}, refuse);
}

McpTestClient::McpTestClient(McpTestBench &bench, int number)
{
    session = std::make_unique<mcp::Session>(bench.host, number, [this](std::string_view line) {
        QVERIFY(line.ends_with('\n') && line.find('\n') == line.size() - 1);
        const auto message = parseJson(QByteArrayView(line.data(), qsizetype(line.size())));
        QVERIFY2(message, "a line that is no JSON went out");
        received.push_back(*message);
    });
}

void McpTestClient::notify(const char *method, const Json &params)
{
    send({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}});
}

int McpTestClient::post(const char *method, const Json &params)
{
    send({{"jsonrpc", "2.0"}, {"id", ++m_lastId}, {"method", method}, {"params", params}});
    return m_lastId;
}

Json McpTestClient::request(const char *method, const Json &params, double seconds)
{
    return answerTo(post(method, params), seconds);
}

Json McpTestClient::answerTo(const Json &id, double seconds)
{
    const auto isAnswer = [&](const Json &message) { return !message.contains("method") && mcp::member(message, "id") == id; };
    const Deadline deadline = Deadline::afterSeconds(seconds);
    for (;;) {
        if (const auto found = std::ranges::find_if(received, isAnswer); found != received.end())
            return *found;
        if (deadline.isOver())
            return {};
        QTest::qWait(1);
    }
}

Json McpTestClient::waitFor(const char *method, double seconds)
{
    const Deadline deadline = Deadline::afterSeconds(seconds);
    for (;;) {
        const auto found =
            std::ranges::find_if(received, [&](const Json &message) { return mcp::member(message, "method") == method; });
        if (found != received.end()) {
            const Json message = *found;
            received.erase(found);
            return message;
        }
        if (deadline.isOver())
            return {};
        QTest::qWait(1);
    }
}

Json McpTestClient::initialize(const char *version, const Json &capabilities)
{
    const Json answer = request("initialize",
        {{"protocolVersion", version}, {"capabilities", capabilities}, {"clientInfo", {{"name", "tester"}, {"version", "1"}}}});
    notify("notifications/initialized");
    return answer;
}

Json McpTestClient::call(const char *tool, const Json &arguments, double seconds)
{
    return request("tools/call", {{"name", tool}, {"arguments", arguments}}, seconds);
}

Json McpTestClient::callModern(const char *tool, const Json &arguments, const Json &capabilities, const Json &more)
{
    Json params = {{"name", tool}, {"arguments", arguments}, {"_meta", modernMeta(capabilities)}};
    params.update(more);
    return request("tools/call", params);
}

Json modernMeta(const Json &capabilities, const char *version)
{
    return {{mcp::versionKey, version}, {mcp::capabilitiesKey, capabilities},
        {mcp::clientInfoKey, {{"name", "modern"}, {"version", "2"}}}};
}

std::string schemaProblem(const Json &schema, const Json &value)
{
    // valijson's adapter takes nlohmann's usual kind of object, whose members are sorted.
    const auto sorted = [](const Json &json) { return nlohmann::json::parse(json.dump()); };
    const nlohmann::json plainSchema = sorted(schema);
    const nlohmann::json plainValue = sorted(value);
    valijson::Schema parsed;
    valijson::SchemaParser(valijson::SchemaParser::kDraft7)
        .populateSchema(valijson::adapters::NlohmannJsonAdapter(plainSchema), parsed);
    valijson::ValidationResults results;
    if (valijson::Validator().validate(parsed, valijson::adapters::NlohmannJsonAdapter(plainValue), &results))
        return {};
    std::string problem;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string &step : error.context)
            problem += step;
        problem += ' ' + error.description + '\n';
    }
    return problem;
}

int errorCodeOf(const Json &answer) { return answer.contains("error") ? answer["error"]["code"].get<int>() : 0; }

} // namespace ohm::test
