// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/attendance.h"
#include "mcp/protocol/host.h"
#include "mcp/protocol/outlet.h"
#include "mcp/protocol/progressteller.h"

#include <map>

namespace ohm::mcp {

struct ToolRequest
{
    Ticket ticket;
    Json params;
    ClientTraits client;
    Caller caller;
    QString profile; // of the connection; empty: none
};

// The tools/call requests of one connection, from the request to its one answer:
//
//   call -> ended at once:  the result
//        -> wait_s is over: {"pending":{"job":…}}, and the job goes on
//        -> needs approval: the workbench's window decides; without one the client's person is asked, by elicitation/create
//                           (legacy) or by an input_required result that the client repeats with the answer (modern)
//
// Lives in the server's thread; jobs end in theirs and report through the postbox.
class ToolCalls final : public std::enable_shared_from_this<ToolCalls>
{
public:
    ToolCalls(Host &host, Outlet &outlet)
        : m_host(host)
        , m_outlet(outlet)
    {
    }
    ~ToolCalls(); // cancels what was not answered yet

    void start(ToolRequest request);
    bool cancel(const RequestId &id); // no answer follows; false when no call of this id runs
    bool answerElicitation(const std::string &id, const Json &result); // false: not asked by us

    int running() const { return int(m_calls.size()); }
    std::uint64_t started() const { return m_started; }
    const QString &lastAction() const { return m_lastAction; }

private:
    struct Call
    {
        std::optional<Ticket> ticket; // nullopt: answered input_required, waits to be repeated
        JobPointer job;
        const ForeignTool *foreign = nullptr; // as which it was called
        bool isConsole = false;
        QTimer patience; // runs until the call has waited long enough
        std::unique_ptr<ProgressTeller> teller;
        std::unique_ptr<Attendance> attendance;
        std::string digest; // of the request, while input is awaited
        bool asked = false; // the client's person is being asked
    };
    using Key = std::uint64_t;

    struct Prepared
    {
        const Action *action = nullptr;
        const ForeignTool *foreign = nullptr;
        Json arguments;
        double wait = 0; // seconds
    };
    std::expected<Tool, RpcError> findTool(const ToolRequest &request) const;
    Result<void> prepare(Prepared &prepared, bool isConsole) const;
    void dispatch(ToolRequest &&request, Prepared &&prepared);
    void follow(ToolRequest &&request, const JobPointer &job, const Prepared &prepared, std::unique_ptr<Attendance> attendance);
    void watchEnd(Key key, const JobPointer &job);
    void beginTelling(Call &call, const ToolRequest &request);

    // toolapproval.cpp
    void seekApproval(Key key, Call &call, const ToolRequest &request);
    void askByElicitation(Key key, Call &call);
    void askByInputRequired(Key key, Call &call);
    void resume(ToolRequest &&request, const Prepared &prepared);
    Call *awaitingInput(const Json &sealed, const std::string &digest, Key &key);
    void settle(Call &call, const Json &elicitResult);
    void decide(const Job &job, ohm::Answer answer, const QString &by);
    static std::string elicitationId(Key key) { return "approval-" + std::to_string(key); }

    void jobEnded(Key key);
    void waitAtMost(Key key, Call &call, double seconds);
    void patienceOver(Key key);
    struct Reader // how the answer is read
    {
        const ForeignTool *foreign = nullptr;
        bool isConsole = false;
    };
    void answer(const Ticket &ticket, const Job &job, const Reader &reader);
    void fail(const Ticket &ticket, const Error &error, const ForeignTool *foreign = nullptr);
    void forget(std::map<Key, Call>::iterator call);

    Host &m_host;
    Outlet &m_outlet;
    std::map<Key, Call> m_calls;
    Key m_lastKey = 0;
    std::uint64_t m_started = 0;
    QString m_lastAction;
};

} // namespace ohm::mcp
