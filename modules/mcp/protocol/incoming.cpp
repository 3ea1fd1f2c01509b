// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/incoming.h"

namespace ohm::mcp {

namespace {

constexpr int deepestNesting = 64;

std::unexpected<Refusal> refuse(const RequestId &id, RpcCode code, std::string message)
{
    return std::unexpected(Refusal{id, {.code = code, .message = std::move(message), .data = {}}});
}

Json take(Json &message, const char *key, Json otherwise)
{
    const auto found = message.find(key);
    return found == message.end() ? std::move(otherwise) : std::move(*found);
}

bool mayBeId(const Json &id) { return id.is_string() || id.is_number(); }

IncomingResponse responseOf(Json &message) { return {.id = textMember(message, "id"), .result = take(message, "result", {})}; }

} // namespace

std::expected<Json, RpcError> parseLine(QByteArrayView line)
{
    // The parser would take a NUL for the end of the text and accept what stands before it.
    if (line.contains('\0'))
        return std::unexpected(RpcError{RpcCode::ParseError, "The line contains a NUL byte.", {}});
    JsonParseFailure failure;
    std::optional<Json> value = parseJson(line, &failure, deepestNesting);
    if (!value)
        return std::unexpected(RpcError{RpcCode::ParseError, "No valid JSON: " + failure.message.left(200).toStdString(), {}});
    return std::move(*value);
}

std::expected<Incoming, Refusal> classify(Json &&message)
{
    if (!message.is_object())
        return refuse({}, RpcCode::InvalidRequest, "A message must be a JSON object.");
    const auto idMember = message.find("id");
    const bool hasId = idMember != message.end();
    RequestId id;
    if (hasId && mayBeId(*idMember))
        id.json = dump(*idMember);
    const auto version = message.find("jsonrpc");
    if (version == message.end() || *version != "2.0")
        return refuse(id, RpcCode::InvalidRequest, "The member jsonrpc must be \"2.0\".");
    if (!message.contains("method") && (message.contains("result") || message.contains("error")))
        return responseOf(message);
    if (hasId && id.json.empty())
        return refuse(id, RpcCode::InvalidRequest, "An id must be a string or a number.");
    const auto method = message.find("method");
    if (method == message.end() || !method->is_string())
        return refuse(id, RpcCode::InvalidRequest, "The member method is missing or not a string.");
    Json params = take(message, "params", Json::object());
    if (!params.is_object())
        return refuse(id, RpcCode::InvalidParams, "The member params must be an object.");
    std::string name = std::move(method->get_ref<std::string &>());
    if (!hasId)
        return IncomingNotification{.method = std::move(name), .params = std::move(params)};
    return IncomingRequest{.id = std::move(id), .method = std::move(name), .params = std::move(params)};
}

} // namespace ohm::mcp
