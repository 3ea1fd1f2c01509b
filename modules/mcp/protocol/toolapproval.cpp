// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/toolcalls.h"

#include "mcp/protocol/approvalform.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestInput = 600; // seconds in which a client may come back with its person's answer
constexpr auto inputKey = "approval";

// Binds an answer to exactly what was asked: tool, arguments and caller, whatever the order of the members.
std::string digestOf(const Action &action, const Json &arguments, const Caller &caller)
{
    const nlohmann::json sorted = nlohmann::json::parse(dump(arguments));
    const std::string text = std::string("tools/call\n") + action.spec().name + '\n' + caller.id().toStdString() + '\n'
        + sorted.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256).toBase64().toStdString();
}

qint64 nowInSeconds() { return QDateTime::currentSecsSinceEpoch(); }

} // namespace

void ToolCalls::seekApproval(Key key, Call &call, const ToolRequest &request)
{
    if (m_host.bench.shell) {
        if (call.teller)
            call.teller->say(u"Waiting for approval in the workbench's window."_s);
        return;
    }
    if (!call.attendance) {
        // Somebody attends, but only for a call of another client.
        decide(*call.job, ohm::Answer::Deny, u"nobody to ask"_s);
        return;
    }
    call.asked = true;
    if (!isModern(request.ticket.revision)) {
        askByElicitation(key, call);
        return;
    }
    call.digest = digestOf(call.job->action(), call.job->arguments(), request.caller);
    askByInputRequired(key, call);
}

void ToolCalls::askByElicitation(Key key, Call &call)
{
    m_outlet.request(elicitationId(key), "elicitation/create", approvalForm(*call.job));
    waitAtMost(key, call, longestWait);
}

void ToolCalls::askByInputRequired(Key key, Call &call)
{
    const Json state = {{"call", key}, {"digest", call.digest}, {"until", nowInSeconds() + qint64(longestInput)}};
    const Json body = {{"inputRequests", {{inputKey, {{"method", "elicitation/create"}, {"params", approvalForm(*call.job)}}}}},
        {"requestState", m_host.seal.close(state)}};
    const Ticket ticket = *std::exchange(call.ticket, std::nullopt);
    call.teller.reset();
    waitAtMost(key, call, longestInput);
    m_outlet.result(ticket, members(body), {}, "input_required");
}

bool ToolCalls::answerElicitation(const std::string &id, const Json &result)
{
    const auto found = std::ranges::find_if(
        m_calls, [&](const auto &entry) { return entry.second.asked && elicitationId(entry.first) == id; });
    if (found == m_calls.end())
        return false;
    settle(found->second, result);
    return true;
}

// What comes back was in the client's hands: it counts only when it is ours, of this request, in time, and still awaited.
ToolCalls::Call *ToolCalls::awaitingInput(const Json &sealed, const std::string &digest, Key &key)
{
    const std::optional<Json> state =
        sealed.is_string() ? m_host.seal.open(sealed.get_ref<const std::string &>()) : std::nullopt;
    if (!state || state->value("until", qint64(0)) < nowInSeconds() || state->value("digest", std::string()) != digest)
        return nullptr;
    key = state->value("call", Key(0));
    const auto found = m_calls.find(key);
    const bool isAwaiting = found != m_calls.end() && found->second.asked && !found->second.ticket;
    return isAwaiting && found->second.digest == digest ? &found->second : nullptr;
}

void ToolCalls::resume(ToolRequest &&request, const Prepared &prepared)
{
    Key key = 0;
    const std::string digest = digestOf(*prepared.action, prepared.arguments, request.caller);
    Call *call = awaitingInput(request.params["requestState"], digest, key);
    if (!call) {
        m_outlet.error(request.ticket,
            {RpcCode::InvalidParams, "This requestState is not from here, not of this call, used up or too old.", {}});
        return;
    }
    call->ticket = request.ticket;
    const Json &response = member(member(request.params, "inputResponses"), inputKey);
    if (response.is_null()) {
        askByInputRequired(key, *call);
        return;
    }
    beginTelling(*call, request);
    waitAtMost(key, *call, prepared.wait);
    settle(*call, response);
}

void ToolCalls::settle(Call &call, const Json &elicitResult)
{
    const auto attendance = std::move(call.attendance); // needed until the answer is given, and no longer
    call.asked = false;
    decide(*call.job, approvalOf(elicitResult), u"elicitation"_s);
}

void ToolCalls::decide(const Job &job, ohm::Answer answer, const QString &by)
{
    const auto open = m_host.bench.approvals.list().get();
    const auto found = std::ranges::find_if(*open, [&](const ApprovalRequest &request) { return request.job.get() == &job; });
    if (found != open->end())
        m_host.bench.approvals.answer(found->id, answer, by);
}

} // namespace ohm::mcp
