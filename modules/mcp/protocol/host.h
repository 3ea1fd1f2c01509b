// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "mcp/protocol/postbox.h"
#include "mcp/protocol/seal.h"
#include "mcp/protocol/toolcatalogue.h"

#include <expected>

namespace ohm::mcp {

// What all sessions of one server share. All of it is used in the server's thread only, but for the bench.
struct Host
{
    Bench &bench;
    ToolCatalogue &tools;
    const Seal &seal;
    std::shared_ptr<Postbox> postbox; // into the server's thread
    qsizetype longestLine = 1024 * 1024; // bytes
    std::function<void()> changed; // something that the list of clients shows
    std::function<Json(bool force)> handOver = {}; // see McpServer::setHandOver()
};

// What a client says of itself that decides how it is served; with each request (modern) or once (legacy).
struct ClientTraits
{
    bool canElicit = false; // it can ask its person by a form
    bool wantsLog = false; // log lines at level info
};

// A request as its handler sees it: era and client are known by now.
struct Request
{
    std::string method;
    Json params;
    ClientTraits client;
};

// The members of a result, or why there is none.
using Answer = std::expected<std::string, RpcError>;

inline std::unexpected<RpcError> invalidParams(std::string message)
{
    return std::unexpected(RpcError{.code = RpcCode::InvalidParams, .message = std::move(message), .data = {}});
}

} // namespace ohm::mcp
