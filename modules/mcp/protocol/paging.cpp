// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/paging.h"

#include <charconv>

namespace ohm::mcp {

namespace {

constexpr std::size_t elementsPerPage = 200;
constexpr std::string_view prefix = "from-";

std::optional<std::size_t> startOf(std::string_view cursor, std::size_t size)
{
    if (cursor.empty())
        return 0;
    std::size_t start = 0;
    if (!cursor.starts_with(prefix))
        return std::nullopt;
    const char *end = cursor.data() + cursor.size();
    const auto [stop, error] = std::from_chars(cursor.data() + prefix.size(), end, start);
    return error == std::errc() && stop == end && start <= size ? std::optional(start) : std::nullopt;
}

} // namespace

std::expected<std::string, RpcError> cursorOf(const Json &params)
{
    const auto cursor = params.find("cursor");
    if (cursor == params.end() || cursor->is_null())
        return std::string();
    if (!cursor->is_string())
        return invalidParams("The cursor must be a string.");
    return cursor->get<std::string>();
}

Answer pageOf(const char *name, const std::vector<Json> &all, const Json &params)
{
    const auto cursor = cursorOf(params);
    if (!cursor)
        return std::unexpected(cursor.error());
    const auto start = startOf(*cursor, all.size());
    if (!start)
        return invalidParams("This cursor is not from an answer of this server; start without one.");
    const std::size_t end = std::min(all.size(), *start + elementsPerPage);
    Json body = {{name, Json::array()}};
    for (std::size_t i = *start; i < end; ++i)
        body[name].push_back(all[i]);
    if (end < all.size())
        body["nextCursor"] = std::string(prefix) + std::to_string(end);
    return members(body);
}

} // namespace ohm::mcp
