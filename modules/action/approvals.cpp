// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/approvals.h"

using namespace Qt::StringLiterals;

namespace ohm {

namespace {

const char *answerName(Answer answer)
{
    static constexpr const char *names[] = {"allow_once", "allow_always", "deny"};
    return names[static_cast<std::size_t>(answer)];
}

} // namespace

void Approvals::leave()
{
    if (--m_attending > 0)
        return;
    const auto open = m_list.get(); // each answer publishes another list
    for (const ApprovalRequest &request : *open)
        answer(request.id, Answer::Deny, u"nobody to ask"_s);
}

void Approvals::ask(const JobPointer &job, Decided decided)
{
    record(*job, {{"question", job->action().spec().help.source}}, {});
    ApprovalRequest request{.id = 0, .job = job, .since = m_clock.now()};
    std::vector<std::function<void(const ApprovalRequest &)>> receivers;
    {
        const std::lock_guard lock(m_mutex);
        request.id = ++m_lastId;
        m_open.emplace(request.id, Entry{request, std::move(decided)});
        receivers = m_receivers;
        publish();
    }
    for (const auto &receive : receivers)
        receive(request);
    // A call that is cancelled, or ends by its deadline, takes its question along.
    const std::uint64_t id = request.id;
    job->whenFinished([this, id](const Job &) { answer(id, Answer::Deny, u"cancelled"_s); });
    if (!isAttended())
        answer(id, Answer::Deny, u"nobody to ask"_s);
}

bool Approvals::answer(std::uint64_t id, Answer given, const QString &by)
{
    Entry entry;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_open.find(id);
        if (found == m_open.end())
            return false;
        entry = std::move(found->second);
        m_open.erase(found);
        publish();
    }
    record(*entry.request.job, {{"answer", answerName(given)}}, by);
    entry.decided(given, by);
    return true;
}

void Approvals::whenAsked(std::function<void(const ApprovalRequest &)> receive)
{
    const std::lock_guard lock(m_mutex);
    m_receivers.push_back(std::move(receive));
}

void Approvals::publish()
{
    ApprovalList list;
    for (const auto &[id, entry] : m_open)
        list.push_back(entry.request);
    m_list.set(std::move(list));
}

void Approvals::record(const Job &job, Json data, const QString &by)
{
    Event event{.kind = EventKind::Approval, .source = job.action().name(), .caller = by.isEmpty() ? job.caller().id() : by};
    event.call = job.callEvent();
    event.data = std::move(data);
    event.data["job"] = job.id().toString().toStdString();
    m_events.append(std::move(event));
}

} // namespace ohm
