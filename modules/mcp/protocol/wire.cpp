// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/wire.h"

namespace ohm::mcp {

const Json &member(const Json &value, const char *name)
{
    static const Json none;
    if (!value.is_object())
        return none;
    const auto found = value.find(name);
    return found == value.end() ? none : *found;
}

std::string textMember(const Json &value, const char *name)
{
    const Json &text = member(value, name);
    return text.is_string() ? text.get<std::string>() : std::string();
}

std::string dump(const Json &value) { return value.dump(-1, ' ', false, Json::error_handler_t::replace); }

std::string members(const Json &object)
{
    std::string text = dump(object);
    return text.substr(1, text.size() - 2);
}

const std::string &serverInfo()
{
    static const std::string info = R"({"name":"ohmdeck","title":"Ohmdeck","version":")" OHM_VERSION R"("})";
    return info;
}

namespace {

void appendMember(std::string &line, std::string_view member)
{
    if (member.empty())
        return;
    if (line.back() != '{')
        line += ',';
    line += member;
}

std::string metaMember(Revision revision, std::string_view meta)
{
    if (!isModern(revision))
        return meta.empty() ? std::string() : R"("_meta":{)" + std::string(meta) + '}';
    std::string text = R"("_meta":{"io.modelcontextprotocol/serverInfo":)" + serverInfo();
    if (!meta.empty())
        text.append(1, ',').append(meta);
    return text + '}';
}

} // namespace

std::string resultLine(
    const RequestId &id, Revision revision, std::string_view body, std::string_view meta, const char *resultType)
{
    std::string line;
    line.reserve(body.size() + meta.size() + 256);
    line.append(R"({"jsonrpc":"2.0","id":)").append(id.json).append(R"(,"result":{)");
    if (isModern(revision))
        line.append(R"("resultType":")").append(resultType).append(1, '"');
    appendMember(line, body);
    appendMember(line, metaMember(revision, meta));
    return line.append("}}\n");
}

std::string errorLine(const RequestId &id, const RpcError &error)
{
    Json body = {{"code", int(error.code)}, {"message", error.message}};
    if (!error.data.is_null())
        body["data"] = error.data;
    // An id that could not be read is left out, as the schema of MCP has it; null would break strict clients.
    const std::string idMember = id.json.empty() ? std::string() : R"("id":)" + id.json + ',';
    return R"({"jsonrpc":"2.0",)" + idMember + R"("error":)" + dump(body) + "}\n";
}

std::string requestLine(std::string_view id, const char *method, const Json &params)
{
    return dump({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}) + '\n';
}

std::string notificationLine(const char *method, const Json &params)
{
    Json message = {{"jsonrpc", "2.0"}, {"method", method}};
    if (!params.is_null())
        message["params"] = params;
    return dump(message) + '\n';
}

} // namespace ohm::mcp
