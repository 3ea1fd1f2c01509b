// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/wire.h"

#include <expected>
#include <variant>

namespace ohm::mcp {

struct IncomingRequest
{
    RequestId id;
    std::string method;
    Json params = Json::object();
};

struct IncomingNotification
{
    std::string method;
    Json params = Json::object();
};

// The client's answer to a request of ours.
struct IncomingResponse
{
    std::string id; // ours are strings; empty for any other
    Json result; // null when the client answered with an error
};

using Incoming = std::variant<IncomingRequest, IncomingNotification, IncomingResponse>;

// Why a message was refused, and the id to answer with when it could be read.
struct Refusal
{
    RequestId id;
    RpcError error;
};

// The JSON value of a line; -32700 for what is no JSON, has a NUL, is no UTF-8, or nests deeper than 64 levels.
std::expected<Json, RpcError> parseLine(QByteArrayView line);

// Checks the shape of one message (JSON-RPC 2.0 section 4); `message` is consumed.
std::expected<Incoming, Refusal> classify(Json &&message);

} // namespace ohm::mcp
