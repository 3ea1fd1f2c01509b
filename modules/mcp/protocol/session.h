// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/incoming.h"
#include "mcp/protocol/linesplitter.h"
#include "mcp/protocol/subscriptions.h"
#include "mcp/protocol/toolcalls.h"

namespace ohm::mcp {

// Who is connected, for the list of clients.
struct ClientSummary
{
    int number = 0; // of the connection, 1, 2, 3 …
    QString name; // what it calls itself; empty until it said
    QString version;
    QString protocol; // "2025-11-25"; empty until it said
    bool isConsole = false; // ohmctl
    Instant since;
    std::uint64_t calls = 0;
    int running = 0;
    QString lastAction;
    friend bool operator==(const ClientSummary &, const ClientSummary &) = default;
};

// The protocol on one connection: bytes come in, lines go out; of sockets it knows nothing. The era is decided per request, as
// "Versioning and compatibility" of revision 2026-07-28 has it: a version in _meta makes a request modern, `initialize` makes
// those without one legacy. Lives in the server's thread. Its end cancels the jobs of an assistant and gives its leases back.
class Session final
{
public:
    Session(Host &host, int number, Outlet::Send send);
    ~Session();

    void receive(QByteArrayView bytes);

    ClientSummary summary() const;
    Subscriptions &subscriptions() { return m_subscriptions; }

private:
    struct Identity
    {
        QString name;
        QString version;
    };

    void receiveLine(QByteArrayView line);
    void receiveBatch(Json &&batch);
    void receiveMessage(Json &&message, const std::shared_ptr<Batch> &batch);
    void handle(IncomingRequest &&request, const std::shared_ptr<Batch> &batch);
    void handle(IncomingNotification &&notification);
    void serve(const Ticket &ticket, Request &&request);
    Answer answerTo(Revision revision, const Request &request);

    std::expected<Revision, RpcError> eraOf(const IncomingRequest &request);
    std::expected<ClientTraits, RpcError> modernTraits(const Json &params);
    void identify(const Json &clientInfo);
    Caller caller() const;

    Answer initialize(const Json &params);
    Answer attach(const Json &params);
    Answer handOver(const Json &params);
    Answer listTools(const Json &params, Revision revision);
    Answer subscribe(const Json &params, bool on);
    Answer setLogLevel(const Json &params);

    Host &m_host;
    const int m_number;
    const Instant m_since;
    Outlet m_outlet;
    LineSplitter m_lines;
    Subscriptions m_subscriptions;
    std::shared_ptr<ToolCalls> m_calls;
    bool m_isFresh = true; // nothing came yet
    bool m_isConsole = false;
    QString m_profile; // the other server that its client takes us for; empty: none
    std::optional<Revision> m_legacy; // set by initialize
    ClientTraits m_legacyClient;
    std::optional<Revision> m_lastRevision;
    Identity m_identity;
};

} // namespace ohm::mcp
