// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over a connection to the MCP server: lines, JSON, and the shape of messages.
#include "fuzz/fuzztarget.h"
#include "mcp/protocol/incoming.h"
#include "mcp/protocol/linescan.h"
#include "mcp/protocol/linesplitter.h"

using namespace ohm;
using namespace ohm::mcp;

namespace {

constexpr qsizetype limit = 1024;

QByteArrayList linesOf(QByteArrayView data, qsizetype part)
{
    QByteArrayList lines;
    LineSplitter splitter(limit, [&](QByteArrayView line) { lines << '+' + line.toByteArray(); }, [&] { lines << "too long"; });
    while (!data.isEmpty()) {
        const QByteArrayView piece = data.first(std::min(part, data.size()));
        splitter.feed(piece);
        data = data.sliced(piece.size());
    }
    return lines;
}

// The bridge looks at lines without parsing them; it has to see what the server sees.
void checkScan(QByteArrayView line, const Json &message)
{
    const auto facts = scanLine(line);
    fuzz::check(facts.has_value() == message.is_object(), "an object is seen in a line");
    if (!facts || !message.contains("method") || message.contains("result") || message.contains("error"))
        return;
    const auto count = [&](const QByteArray &key) { return line.toByteArray().count('"' + key + '"'); };
    const bool isPlain = !line.contains('\\') && count("method") == 1 && count("id") == 1 && message.contains("id");
    if (isPlain && message["method"].is_string())
        fuzz::check(facts->method == message["method"].get_ref<const std::string &>(), "the method is seen in a line");
}

void checkAnswers(const Json &message)
{
    const auto incoming = classify(Json(message));
    if (incoming && !std::holds_alternative<IncomingRequest>(*incoming))
        return;
    const QByteArray answer =
        QByteArray::fromStdString(incoming ? resultLine(std::get<IncomingRequest>(*incoming).id, Revision(), {})
                                           : errorLine(incoming.error().id, incoming.error().error));
    fuzz::check(answer.endsWith('\n') && answer.count('\n') == 1, "an answer is one line");
    fuzz::check(parseLine(QByteArrayView(answer).chopped(1)).has_value(), "an answer is JSON");
}

void checkLine(QByteArrayView line)
{
    const auto message = parseLine(line);
    if (!message) {
        (void)scanLine(line);
        (void)parseLine(QByteArray::fromStdString(errorLine({}, message.error())));
        return;
    }
    checkScan(line, *message);
    checkAnswers(*message);
    const auto again = parseLine(QByteArray::fromStdString(dump(*message)));
    fuzz::check(again && *again == *message, "JSON, written and read again");
}

} // namespace

void fuzz::run(QByteArrayView data)
{
    const QByteArrayList lines = linesOf(data, data.size());
    check(lines == linesOf(data, 1), "the parts in which bytes come make no difference");
    for (const QByteArray &line : lines)
        checkLine(Exact(QByteArrayView(line).sliced(1)).view());
}

QByteArrayList fuzz::seeds()
{
    return {R"({"jsonrpc":"2.0","id":1,"method":"ping"})"
            "\n",
        R"({"jsonrpc":"2.0","id":"a","method":"tools/call","params":{"name":"x","arguments":{"n":-1.5e3,"t":"\u00e4\n"}}})"
        "\n",
        R"({"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}})"
        "\n",
        R"({"jsonrpc":"2.0","id":"approval-1","result":{"action":"accept"}})"
        "\n",
        R"([{"jsonrpc":"2.0","id":7,"method":"ping"},[],{}])"
        "\n",
        R"({"jsonrpc":"2.0","id":8,"error":{"code":-32700,"message":"x"}})"
        "\n{}\n\n null \n",
        QByteArray(1100, '[') + "\n{}\n"};
}
