// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/toolcalls.h"

#include "mcp/mcptr.h"
#include "mcp/protocol/toolresult.h"

#include <algorithm>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostCallsAtOnce = 100; // of one connection

std::chrono::milliseconds milliseconds(double seconds) { return std::chrono::milliseconds(qint64(seconds * 1000)); }

Json takeMember(Json &object, const char *name, Json otherwise)
{
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? std::move(otherwise) : std::move(*found);
}

// An action that waits by itself (timeout_s) is waited for a little longer than it waits.
double waitFor(const Action &action, const Json &arguments)
{
    const FieldInfo *timeout = action.arguments().find("timeout_s");
    if (!timeout)
        return usualWait;
    const Json given = arguments.value("timeout_s", timeout->defaultValue);
    return given.is_number() ? std::clamp(given.get<double>() + 2, usualWait, longestWait) : usualWait;
}

// Takes wait_s out of the arguments: it is ours, the action does not know it.
Result<double> takeWait(const Action &action, Json &arguments, bool isConsole)
{
    if (!action.mayBecomeJob())
        return longestWait; // only an approval can make it wait
    const auto found = arguments.find("wait_s");
    if (found == arguments.end() || action.arguments().find("wait_s"))
        return waitFor(action, arguments);
    const double wait = found->is_number() ? found->get<double>() : -1;
    if (wait < 0 || (wait > longestWait && !isConsole)) {
        Error error;
        error.code = ErrorCode::InvalidArgument;
        error.field = u"wait_s"_s;
        error.message = Tr::text("wait_s is %1; it must be from 0 to %2 s.").arg(toQString(*found)).arg(longestWait);
        return ohm::fail(std::move(error));
    }
    arguments.erase(found);
    return wait;
}

} // namespace

ToolCalls::~ToolCalls()
{
    for (auto &[key, call] : m_calls)
        call.job->cancel();
}

void ToolCalls::start(ToolRequest request)
{
    const auto tool = findTool(request);
    if (!tool) {
        m_outlet.error(request.ticket, tool.error());
        return;
    }
    Prepared prepared{
        .action = tool->action, .foreign = tool->foreign, .arguments = takeMember(request.params, "arguments", Json::object())};
    if (!prepared.arguments.is_object()) {
        m_outlet.error(request.ticket, {RpcCode::InvalidParams, "The parameter arguments must be an object.", {}});
        return;
    }
    if (const auto ready = prepare(prepared, request.caller.kind == CallerKind::Console); !ready) {
        fail(request.ticket, ready.error());
        return;
    }
    if (isModern(request.ticket.revision) && request.params.contains("requestState"))
        resume(std::move(request), prepared);
    else
        dispatch(std::move(request), std::move(prepared));
}

Result<void> ToolCalls::prepare(Prepared &prepared, bool isConsole) const
{
    if (prepared.foreign) {
        auto arguments = prepared.foreign->toOurs(std::move(prepared.arguments));
        if (!arguments)
            return ohm::fail(arguments.error());
        prepared.arguments = std::move(*arguments);
        prepared.wait = longestWait;
        return {};
    }
    const Result<double> wait = takeWait(*prepared.action, prepared.arguments, isConsole);
    if (!wait)
        return ohm::fail(wait.error());
    prepared.wait = *wait;
    return {};
}

std::expected<Tool, RpcError> ToolCalls::findTool(const ToolRequest &request) const
{
    const auto name = request.params.find("name");
    if (name == request.params.end() || !name->is_string())
        return invalidParams("The parameter name is missing or not a string.");
    const QString wanted = toQString(*name);
    const bool isConsole = request.caller.kind == CallerKind::Console;
    const Tool tool = isConsole ? Tool{m_host.bench.registry.find(wanted)} : m_host.tools.find(wanted, request.profile);
    if (tool.action)
        return tool;
    const QString near = m_host.tools.nearestTo(wanted, request.profile);
    const std::string hint = near.isEmpty() ? "" : " Did you mean " + near.toStdString() + "?";
    return invalidParams("There is no tool " + wanted.toStdString() + '.' + hint);
}

void ToolCalls::dispatch(ToolRequest &&request, Prepared &&prepared)
{
    Bench &bench = m_host.bench;
    ++m_started;
    m_lastAction = prepared.action->name();
    if (m_calls.size() >= mostCallsAtOnce) {
        fail(request.ticket,
            ohm::fail(ErrorCode::LimitExceeded,
                Tr::text("%1 calls of this connection run already; wait for one to end.").arg(mostCallsAtOnce))
                .error());
        return;
    }
    // Where nobody sees the workbench's window, a client that can ask its person attends for the time of its own call.
    const bool mayAsk = prepared.action->spec().effect != Effect::Reads && request.client.canElicit && !bench.shell;
    auto attendance = mayAsk ? std::make_unique<Attendance>(bench.approvals) : nullptr;
    const Result<JobPointer> job = bench.dispatcher.call(
        {.action = prepared.action->name(), .arguments = std::move(prepared.arguments), .caller = request.caller});
    if (!job)
        fail(request.ticket, job.error(), prepared.foreign);
    else if (isFinal((*job)->state()))
        answer(request.ticket, **job, {prepared.foreign, request.caller.kind == CallerKind::Console});
    else
        follow(std::move(request), *job, prepared, std::move(attendance));
}

void ToolCalls::follow(
    ToolRequest &&request, const JobPointer &job, const Prepared &prepared, std::unique_ptr<Attendance> attendance)
{
    const Key key = ++m_lastKey;
    Call &call = m_calls[key];
    call.ticket = request.ticket;
    call.job = job;
    call.foreign = prepared.foreign;
    call.isConsole = request.caller.kind == CallerKind::Console;
    call.attendance = std::move(attendance);
    waitAtMost(key, call, prepared.wait);
    beginTelling(call, request);
    if (job->state() == JobState::Approval)
        seekApproval(key, call, request);
    watchEnd(key, job);
}

void ToolCalls::waitAtMost(Key key, Call &call, double seconds)
{
    call.patience.setSingleShot(true);
    call.patience.disconnect();
    // By way of the postbox, because the end of the wait ends the call and with it the timer.
    QObject::connect(&call.patience, &QTimer::timeout, [postbox = m_host.postbox, calls = weak_from_this(), key] {
        postbox->post([calls, key] {
            if (const auto alive = calls.lock())
                alive->patienceOver(key);
        });
    });
    call.patience.start(milliseconds(std::min(seconds, 1e6)));
}

void ToolCalls::watchEnd(Key key, const JobPointer &job)
{
    job->whenFinished([postbox = m_host.postbox, calls = weak_from_this(), key](const Job &) {
        postbox->post([calls, key] {
            if (const auto alive = calls.lock())
                alive->jobEnded(key);
        });
    });
}

void ToolCalls::beginTelling(Call &call, const ToolRequest &request)
{
    const Json &token = member(member(request.params, "_meta"), "progressToken");
    ProgressTeller::Wishes wishes{.token = token.is_string() || token.is_number() ? token : Json(),
        .log = request.client.wantsLog,
        .revision = request.ticket.revision};
    call.teller =
        wishes.any() ? std::make_unique<ProgressTeller>(m_outlet, m_host.postbox, call.job, std::move(wishes)) : nullptr;
}

bool ToolCalls::cancel(const RequestId &id)
{
    const auto found =
        std::ranges::find_if(m_calls, [&](const auto &entry) { return entry.second.ticket && entry.second.ticket->id == id; });
    if (found == m_calls.end())
        return false;
    const JobPointer job = found->second.job;
    m_outlet.drop(*found->second.ticket);
    forget(found);
    job->cancel();
    return true;
}

void ToolCalls::jobEnded(Key key)
{
    const auto found = m_calls.find(key);
    if (found == m_calls.end())
        return;
    Call &call = found->second;
    const JobPointer job = call.job;
    const std::optional<Ticket> ticket = call.ticket;
    const Reader reader{call.foreign, call.isConsole};
    if (call.teller)
        call.teller->flush();
    forget(found);
    if (ticket)
        answer(*ticket, *job, reader);
}

void ToolCalls::patienceOver(Key key)
{
    const auto found = m_calls.find(key);
    if (found == m_calls.end())
        return;
    Call &call = found->second;
    if (call.asked) {
        decide(*call.job, ohm::Answer::Deny, u"timeout"_s);
        return;
    }
    if (!call.job->action().mayBecomeJob()) {
        call.job->cancel();
        return;
    }
    const Ticket ticket = *call.ticket;
    const ToolResult pending = pendingResult(*call.job, ticket.revision);
    forget(found);
    m_outlet.result(ticket, pending.body, pending.meta);
}

void ToolCalls::answer(const Ticket &ticket, const Job &job, const Reader &reader)
{
    const Result<Json> &outcome = job.outcome();
    if (!outcome) {
        fail(ticket, outcome.error(), reader.foreign);
        return;
    }
    const ToolResult result = reader.foreign ? toolResult(job.action(), reader.foreign->toTheirs(*outcome), ticket.revision)
                                             : toolResult(job.action(), *outcome, ticket.revision, reader.isConsole);
    m_outlet.result(ticket, result.body, result.meta);
}

void ToolCalls::fail(const Ticket &ticket, const Error &error, const ForeignTool *foreign)
{
    const ToolResult result = toolError(foreign ? foreign->toTheirs(error) : error);
    m_outlet.result(ticket, result.body, result.meta);
}

void ToolCalls::forget(std::map<Key, Call>::iterator call)
{
    if (call->second.asked && call->second.ticket && !isModern(call->second.ticket->revision)) {
        const std::string id = elicitationId(call->first);
        m_outlet.notify("notifications/cancelled", {{"requestId", id}, {"reason", "The question is settled."}});
    }
    m_calls.erase(call);
    m_host.changed();
}

} // namespace ohm::mcp
