// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "mcp/protocol/revision.h"

#include <string>

namespace ohm::mcp {

// JSON-RPC 2.0 section 5.1 and the codes of MCP (schema 2026-07-28).
enum class RpcCode {
    ParseError = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    InternalError = -32603,
    ResourceNotFound = -32002, // legacy revisions only
    MissingClientCapability = -32021,
    UnsupportedVersion = -32022,
};

// A failure of the protocol, as opposed to one of an action.
struct RpcError
{
    RpcCode code = RpcCode::InternalError;
    std::string message; // one sentence
    Json data; // null: none
};

// A request's id in the client's own words: 5 or "five". Empty where it could not be read.
struct RequestId
{
    std::string json;
    friend bool operator==(const RequestId &, const RequestId &) = default;
};

inline constexpr const char *versionKey = "io.modelcontextprotocol/protocolVersion";
inline constexpr const char *clientInfoKey = "io.modelcontextprotocol/clientInfo";
inline constexpr const char *capabilitiesKey = "io.modelcontextprotocol/clientCapabilities";
inline constexpr const char *logLevelKey = "io.modelcontextprotocol/logLevel";
inline constexpr const char *subscriptionKey = "io.modelcontextprotocol/subscriptionId";

// A member of what may be anything: null when `value` is no object or lacks it.
const Json &member(const Json &value, const char *name);
std::string textMember(const Json &value, const char *name); // empty when it is no string

std::string dump(const Json &value); // compact; invalid UTF-8 becomes U+FFFD
std::string members(const Json &object); // the same without the outer braces

// Complete lines with their newline. `body` and `meta` are members without braces; a modern result gets its resultType and who
// we are. `resultType` is "complete" unless said otherwise.
std::string resultLine(const RequestId &id, Revision revision, std::string_view body, std::string_view meta = {},
    const char *resultType = "complete");
std::string errorLine(const RequestId &id, const RpcError &error);
std::string requestLine(std::string_view id, const char *method, const Json &params);
std::string notificationLine(const char *method, const Json &params);

const std::string &serverInfo(); // {"name":"ohmdeck","title":"Ohmdeck","version":"…"}

} // namespace ohm::mcp
