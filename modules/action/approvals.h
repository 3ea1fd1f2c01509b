// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/job.h"
#include "core/event.h"
#include "core/published.h"

#include <map>

namespace ohm {

enum class Answer { AllowOnce, AllowAlways, Deny };

// A call that waits for the person's word. `job` has the exact action, arguments, caller and device.
struct ApprovalRequest
{
    std::uint64_t id = 0;
    JobPointer job;
    Instant since;
};

using ApprovalList = std::vector<ApprovalRequest>;

// The questions that are open. Whoever can reach the person attends to them: the approval cards of the GUI, an elicitation over
// MCP. With nobody attending, a question is denied at once instead of hanging. Thread safe.
class Approvals final
{
public:
    using Decided = std::function<void(Answer answer, const QString &by)>;

    Approvals(const Clock &clock, EventSink &events)
        : m_clock(clock)
        , m_events(events)
    {
    }

    void attend() { ++m_attending; }
    void leave(); // the last one to leave denies what is open
    bool isAttended() const { return m_attending > 0; }

    void ask(const JobPointer &job, Decided decided);
    // False when it has been answered already. `by` goes into the journal: "person", "elicitation", "cancelled", "timeout".
    bool answer(std::uint64_t id, Answer answer, const QString &by);

    // Told of each question, in the thread of the call, before anybody has seen it.
    void whenAsked(std::function<void(const ApprovalRequest &)> receive);

    const Published<ApprovalList> &list() const { return m_list; }

private:
    struct Entry
    {
        ApprovalRequest request;
        Decided decided;
    };
    void publish();
    void record(const Job &job, Json data, const QString &by);

    const Clock &m_clock;
    EventSink &m_events;
    std::atomic<int> m_attending = 0;
    std::mutex m_mutex;
    std::uint64_t m_lastId = 0;
    std::map<std::uint64_t, Entry> m_open;
    std::vector<std::function<void(const ApprovalRequest &)>> m_receivers;
    Published<ApprovalList> m_list;
};

} // namespace ohm
