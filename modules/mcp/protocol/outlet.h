// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/wire.h"

#include <functional>
#include <memory>
#include <vector>

namespace ohm::mcp {

// Answers to the requests of one JSON array (revision 2025-03-26 only) leave together, as an array, when the last one is there.
struct Batch
{
    std::size_t open = 0;
    std::vector<std::string> answers;
};

// What is needed to answer a request, now or later.
struct Ticket
{
    RequestId id;
    Revision revision = newestLegacy;
    std::shared_ptr<Batch> batch; // nullptr: the answer leaves by itself
};

// Where the lines of one connection go out. Each ticket is used once, by result(), error() or drop().
class Outlet final
{
public:
    using Send = std::function<void(std::string_view line)>;

    explicit Outlet(Send send)
        : m_send(std::move(send))
    {
    }

    void result(const Ticket &ticket, std::string_view body, std::string_view meta = {}, const char *type = "complete");
    void error(const Ticket &ticket, const RpcError &error);
    void drop(const Ticket &ticket); // cancelled: there is no answer

    void notify(const char *method, const Json &params) { m_send(notificationLine(method, params)); }
    void request(std::string_view id, const char *method, const Json &params) { m_send(requestLine(id, method, params)); }

private:
    void answer(const Ticket &ticket, std::string line);

    const Send m_send;
};

} // namespace ohm::mcp
