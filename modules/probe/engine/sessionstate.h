// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/targetstate.h"

#include <condition_variable>
#include <deque>
#include <functional>
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
    void compare(const TargetState &before, TargetState &now, std::vector<SessionEvent> &events);
    void compareWhole(std::vector<SessionEvent> &events);
    void add(std::vector<SessionEvent> &events, SessionEvent event);
    void tell(const std::vector<SessionEvent> &events);

    const Clock &m_clock;
    const OnEvent m_onEvent;
    std::mutex m_noting; // taken before m_mutex
    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_happened;
    std::vector<TargetState> m_targets;
    SessionState m_state = SessionState::Connected;
    std::optional<Error> m_why;
    std::deque<SessionEvent> m_events; // the last ones that have been told
    std::uint64_t m_lastNumber = 0;
    bool m_endIsTold = false;
    bool m_hasCores = false; // one was seen; a memory bus alone answers even when nothing is there
};

} // namespace ohm::probe
