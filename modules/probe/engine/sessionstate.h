// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/targetstate.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace ohm::probe {

// What a session and its targets are like now, and what happened to them. Thread safe.
class SessionStateBook final
{
public:
    // In the thread that noted it, one after the other, before those who wait for an event see it.
    using OnEvent = std::function<void(const SessionEvent &)>;

    SessionStateBook(const Clock &clock, OnEvent onEvent)
        : m_clock(clock)
        , m_onEvent(std::move(onEvent))
    {
    }

    // The targets as just seen; what is different from before becomes events. Nothing when nothing has changed.
    void note(const std::vector<TargetState> &targets);

    // Something is done to the targets in many small steps: as long as this is held, their halts are no events, and at its end
    // they become one. A run that takes long enough for a person to see it is told at once, and so is a lost target.
    class Quiet final
    {
    public:
        explicit Quiet(SessionStateBook &book);
        ~Quiet();
        Q_DISABLE_COPY_MOVE(Quiet)

    private:
        SessionStateBook &m_book;
    };

    // Why it halted, known better than by what the other side says; holds until it moves. Returns the target with that.
    TargetState explain(TargetState halted, const QString &reason);

    void noteReset(const QString &mode); // "halt", "run", "init"
    void noteEnd(const Error &why);

    std::vector<TargetState> targets() const;
    SessionState state() const;
    std::optional<Error> why() const; // of Lost and Ended

    std::uint64_t lastEvent() const;
    // The first event after `number` that is of one of these kinds (all when empty). Timeout, Cancelled.
    Result<SessionEvent> waitForEvent(
        const QStringList &kinds, std::uint64_t number, Deadline deadline, const std::stop_token &stop) const;

private:
    struct Explanation
    {
        std::uint64_t resumes = 0; // of the target then
        QString reason;
    };

    void take(std::vector<TargetState> targets);
    void applyExplanations();
    bool staysUntold() const;
    void compareAll(std::vector<SessionEvent> &events);
    void compareBreakpoints(const TargetState &before, const TargetState &now, std::vector<SessionEvent> &events);
    void compare(const TargetState &before, TargetState &now, std::vector<SessionEvent> &events);
    void compareWhole(std::vector<SessionEvent> &events);
    void add(std::vector<SessionEvent> &events, SessionEvent event);
    void tell(const std::vector<SessionEvent> &events);

    const Clock &m_clock;
    const OnEvent m_onEvent;
    std::mutex m_noting; // taken before m_mutex
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_happened;
    std::vector<TargetState> m_targets; // as seen last
    std::vector<TargetState> m_told; // as events have told them
    std::map<QString, Explanation> m_explanations; // by target
    int m_quiet = 0;
    std::chrono::steady_clock::time_point m_quietSince;
    SessionState m_state = SessionState::Connected;
    std::optional<Error> m_why;
    std::deque<SessionEvent> m_events; // the last ones that have been told
    std::uint64_t m_lastNumber = 0;
    bool m_endIsTold = false;
    bool m_hasCores = false; // one was seen; a memory bus alone answers even when nothing is there
};

} // namespace ohm::probe
