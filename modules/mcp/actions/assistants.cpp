// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/actions/actions.h"

#include "mcp/mcptr.h"

#include <algorithm>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

struct StopAssistants
{
    bool stopped = true;
};

void describe(Fields<StopAssistants> &fields)
{
    fields.optional("stopped", &StopAssistants::stopped,
        {.title = Tr::text("Stop them"), .help = Tr::text("False lets assistants work again.")});
}

struct Stopped
{
    bool stopped = true;
    int cancelled = 0;
};

void describe(Fields<Stopped> &fields)
{
    fields.required("stopped", &Stopped::stopped, {.help = Tr::text("Whether assistants are stopped now.")})
        .required("cancelled", &Stopped::cancelled, {.help = Tr::text("How many of their jobs were told to end.")});
}

struct ClientInfo
{
    int client = 0;
    QString name;
    QString version;
    QString protocol;
    double since = 0;
    std::uint64_t calls = 0;
    int running = 0;
    QString lastAction;
    Verdict atMost = Verdict::Allow;
};

void describe(Fields<ClientInfo> &fields)
{
    fields.required("client", &ClientInfo::client, {.help = Tr::text("Number of the connection.")})
        .required("name", &ClientInfo::name, {.help = Tr::text("What it calls itself.")})
        .required("version", &ClientInfo::version)
        .required("protocol", &ClientInfo::protocol, {.help = Tr::text("Revision of MCP that it speaks.")})
        .required("since", &ClientInfo::since, {.help = Tr::text("Since the workbench started."), .unit = "s"})
        .required("calls", &ClientInfo::calls)
        .required("running", &ClientInfo::running)
        .required("last_action", &ClientInfo::lastAction)
        .required("at_most", &ClientInfo::atMost, {.help = Tr::text("What it may do at most beyond reading.")});
}

struct ClientListing
{
    bool stopped = false;
    std::vector<ClientInfo> clients;
};

void describe(Fields<ClientListing> &fields)
{
    fields.required("stopped", &ClientListing::stopped, {.help = Tr::text("Whether all assistants are stopped.")})
        .required("clients", &ClientListing::clients);
}

struct WhichClient
{
    int client = 0;
};

void describe(Fields<WhichClient> &fields)
{
    fields.required("client", &WhichClient::client,
        {.title = Tr::text("Connection"), .help = Tr::text("Number of the connection, from mcp_clients.")});
}

struct Limit
{
    QString name;
    Verdict atMost = Verdict::Allow;
};

void describe(Fields<Limit> &fields)
{
    fields
        .required("name", &Limit::name,
            {.title = Tr::text("Client"), .help = Tr::text("What the client calls itself."), .maxLength = 80})
        .required("at_most", &Limit::atMost,
            {.title = Tr::text("At most"),
                .help = Tr::text("Allow: as the settings say. Ask: asks for all but reading. Deny: only reads.")});
}

// What decides about assistants is the person's alone.
Result<void> refuseAssistants(const CallContext &context)
{
    if (context.caller().isAssistant())
        return fail(ErrorCode::Denied, Tr::text("Only the person at the workbench decides about assistants."));
    return {};
}

Result<Stopped> stopAssistants(Bench &bench, const StopAssistants &wanted, CallContext &context)
{
    if (!wanted.stopped) {
        if (const auto allowed = refuseAssistants(context); !allowed)
            return fail(allowed.error());
    }
    bench.policy.setAssistantsStopped(wanted.stopped);
    const int cancelled = wanted.stopped ? bench.jobs.cancelAllOf(CallerKind::Assistant) : 0;
    return Stopped{.stopped = wanted.stopped, .cancelled = cancelled};
}

ClientListing listClients(Bench &bench, const McpServer &server)
{
    const AssistantPolicy policy = bench.policy.settings().get();
    ClientListing listing{.stopped = *bench.policy.assistantsStopped().get(), .clients = {}};
    const auto listedClients = server.clients().get();
    for (const ClientSummary &client : *listedClients)
        listing.clients.push_back({.client = client.number,
            .name = client.name,
            .version = client.version,
            .protocol = client.protocol,
            .since = client.since.seconds(),
            .calls = client.calls,
            .running = client.running,
            .lastAction = client.lastAction,
            .atMost = policy.clients.value(client.name, Verdict::Allow)});
    return listing;
}

Result<Nothing> disconnectClient(McpServer &server, const WhichClient &wanted, CallContext &context)
{
    if (const auto allowed = refuseAssistants(context); !allowed)
        return fail(allowed.error());
    const auto clients = server.clients().get();
    if (std::ranges::find(*clients, wanted.client, &ClientSummary::number) == clients->end())
        return fail(ErrorCode::NotFound, Tr::text("No client has the number %1.").arg(wanted.client));
    server.disconnectClient(wanted.client);
    return Nothing{};
}

Result<Limit> limitClient(Bench &bench, const Limit &wanted, CallContext &context)
{
    if (const auto allowed = refuseAssistants(context); !allowed)
        return fail(allowed.error());
    AssistantPolicy policy = bench.policy.settings().get();
    policy.clients.remove(wanted.name);
    if (wanted.atMost != Verdict::Allow)
        policy.clients.insert(wanted.name, wanted.atMost);
    if (const auto kept = bench.policy.settings().set(policy); !kept)
        return fail(kept.error());
    return wanted;
}

} // namespace

void addMcpActions(Bench &bench, McpServer &server)
{
    ActionSet actions(bench.registry);
    actions.add<StopAssistants, Stopped>(
        {.name = "bench_stop_assistants",
            .title = Tr::text("Stop all assistants"),
            .help = Tr::text("Stop all assistants at once: their jobs end and every further call of theirs is refused."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Inline,
            .idempotent = true},
        [&bench](const StopAssistants &wanted, CallContext &context) { return stopAssistants(bench, wanted, context); });
    actions.add<Nothing, ClientListing>(
        {.name = "mcp_clients",
            .title = Tr::text("List clients"),
            .help = Tr::text("List the MCP clients and ohmctl calls that are connected, and what each may do at most."),
            .runs = Runs::Worker,
            .idempotent = true},
        [&bench, &server](const Nothing &, CallContext &) -> Result<ClientListing> { return listClients(bench, server); });
    actions.add<WhichClient, Nothing>(
        {.name = "mcp_disconnect",
            .title = Tr::text("Disconnect a client"),
            .help = Tr::text("Disconnect a client; its jobs end and what it holds is given back."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Inline},
        [&server](const WhichClient &wanted, CallContext &context) { return disconnectClient(server, wanted, context); });
    actions.add<Limit, Limit>({.name = "mcp_limit",
                                  .title = Tr::text("Limit a client"),
                                  .help = Tr::text("Set what a client may do at most beyond reading; kept in the settings."),
                                  .effect = Effect::ChangesBench,
                                  .runs = Runs::Worker,
                                  .idempotent = true},
        [&bench](const Limit &wanted, CallContext &context) { return limitClient(bench, wanted, context); });
}

} // namespace ohm::mcp
