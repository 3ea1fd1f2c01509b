// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/outlet.h"

namespace ohm::mcp {

void Outlet::result(const Ticket &ticket, std::string_view body, std::string_view meta, const char *type)
{
    answer(ticket, resultLine(ticket.id, ticket.revision, body, meta, type));
}

void Outlet::error(const Ticket &ticket, const RpcError &error) { answer(ticket, errorLine(ticket.id, error)); }

void Outlet::drop(const Ticket &ticket)
{
    if (ticket.batch)
        answer(ticket, {});
}

void Outlet::answer(const Ticket &ticket, std::string line)
{
    if (!ticket.batch) {
        m_send(line);
        return;
    }
    Batch &batch = *ticket.batch;
    if (!line.empty()) {
        line.pop_back(); // its newline
        batch.answers.push_back(std::move(line));
    }
    if (--batch.open > 0 || batch.answers.empty())
        return;
    std::string array = "[";
    for (const std::string &answer : batch.answers)
        array.append(array.size() > 1 ? "," : "").append(answer);
    m_send(array.append("]\n"));
}

} // namespace ohm::mcp
