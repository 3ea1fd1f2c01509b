// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/sessionstate.h"

#include "core/waiting.h"
#include "probe/engine/openocdfailure.h"
#include "probe/probetr.h"

#include <functional>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptEvents = 1000;
constexpr auto longestUntold = 300ms;

QString kindOf(const TargetState &target)
{
    if (!target.isExamined())
        return u"unknown"_s;
    return target.state == u"debug-running" ? u"running"_s : target.state;
}

} // namespace

void SessionStateBook::note(const std::vector<TargetState> &targets)
{
    const std::lock_guard noting(m_noting);
    std::vector<SessionEvent> events;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == SessionState::Ended)
            return;
        take(targets);
        if (staysUntold())
            return;
        compareAll(events);
    }
    tell(events);
}

void SessionStateBook::take(std::vector<TargetState> targets)
{
    for (TargetState &now : targets) {
        const auto before = std::ranges::find(m_targets, now.name, &TargetState::name);
        const bool isSameHalt = before != m_targets.end() && now.isHalted() && before->resumes == now.resumes;
        if (isSameHalt && !now.watched) // told once only
            now.watched = before->watched;
    }
    m_targets = std::move(targets);
    applyExplanations();
}

void SessionStateBook::applyExplanations()
{
    for (TargetState &target : m_targets) {
        const auto known = m_explanations.find(target.name);
        if (known != m_explanations.end() && target.isHalted() && target.resumes == known->second.resumes)
            target.reason = known->second.reason;
    }
}

bool SessionStateBook::staysUntold() const
{
    if (m_quiet == 0)
        return false;
    const bool isLong = std::chrono::steady_clock::now() - m_quietSince > longestUntold;
    const auto isNews = [&](const TargetState &now) {
        const auto told = std::ranges::find(m_told, now.name, &TargetState::name);
        return told == m_told.end() || told->isExamined() != now.isExamined() || (isLong && kindOf(now) == u"running");
    };
    return std::ranges::none_of(m_targets, isNews);
}

void SessionStateBook::compareAll(std::vector<SessionEvent> &events)
{
    for (TargetState &now : m_targets) {
        const auto before = std::ranges::find(m_told, now.name, &TargetState::name);
        if (before == m_told.end()) // the first look is no event
            continue;
        compareBreakpoints(*before, now, events);
        compare(*before, now, events);
    }
    m_told = m_targets;
    compareWhole(events);
}

SessionStateBook::Quiet::Quiet(SessionStateBook &book)
    : m_book(book)
{
    const std::lock_guard lock(book.m_mutex);
    if (book.m_quiet++ == 0)
        book.m_quietSince = std::chrono::steady_clock::now();
}

SessionStateBook::Quiet::~Quiet()
{
    const std::lock_guard noting(m_book.m_noting);
    std::vector<SessionEvent> events;
    {
        const std::lock_guard lock(m_book.m_mutex);
        if (--m_book.m_quiet > 0 || m_book.m_state == SessionState::Ended)
            return;
        m_book.compareAll(events);
    }
    m_book.tell(events);
}

TargetState SessionStateBook::explain(TargetState halted, const QString &reason)
{
    const std::lock_guard lock(m_mutex);
    m_explanations[halted.name] = {halted.resumes, reason};
    applyExplanations();
    halted.reason = reason;
    return halted;
}

void SessionStateBook::compareBreakpoints(const TargetState &before, const TargetState &now, std::vector<SessionEvent> &events)
{
    const auto tell = [&](const QString &kind, const Message &reason) {
        add(events, {.kind = kind, .target = now.name, .reason = reason.english()});
    };
    if (now.debuggers > before.debuggers)
        tell(u"debugger"_s,
            Tr::text("A debugger has connected to the GDB port; as long as it is there, the breakpoints are its own alone."));
    else if (now.gone.size() > before.gone.size())
        tell(u"breakpoints"_s, Tr::text("Breakpoints that are missing and cannot be set: %1.").arg(now.gone.size()));
    if (now.restored > before.restored)
        tell(u"breakpoints"_s,
            Tr::text("Breakpoints that were missing and have been set again: %1.").arg(now.restored - before.restored));
}

void SessionStateBook::compare(const TargetState &before, TargetState &now, std::vector<SessionEvent> &events)
{
    now.halts = before.halts;
    const bool sameState = before.state == now.state;
    // A step begins and ends halted, perhaps where it began.
    if (sameState && (!now.isHalted() || (before.pc == now.pc && before.resumes == now.resumes))) {
        now.watched = before.watched;
        return;
    }
    now.halts += now.isHalted();
    SessionEvent event{.kind = kindOf(now), .target = now.name, .reason = now.reason, .pc = now.pc, .watched = now.watched};
    if (before.state == u"unknown" && !now.isHalted())
        event.kind = u"examined"_s;
    add(events, std::move(event));
}

void SessionStateBook::compareWhole(std::vector<SessionEvent> &events)
{
    const auto isLivingCore = [](const TargetState &target) { return target.isCore() && target.isExamined(); };
    const bool hasLivingCore = std::ranges::any_of(m_targets, isLivingCore);
    m_hasCores = m_hasCores || hasLivingCore;
    const bool isAlive = m_hasCores ? hasLivingCore : std::ranges::any_of(m_targets, &TargetState::isExamined);
    if (m_state == SessionState::Connected && !isAlive) {
        m_state = SessionState::Lost;
        m_why = connectionLost({});
        add(events, {.kind = u"lost"_s, .reason = m_why->message.english()});
    } else if (m_state == SessionState::Lost && isAlive) {
        m_state = SessionState::Connected;
        m_why.reset();
        add(events, {.kind = u"recovered"_s});
    }
}

void SessionStateBook::noteReset(const QString &mode)
{
    const std::lock_guard noting(m_noting);
    std::vector<SessionEvent> events;
    {
        const std::lock_guard lock(m_mutex);
        add(events, {.kind = u"reset"_s, .reason = mode});
    }
    tell(events);
}

void SessionStateBook::noteEnd(const Error &why)
{
    const std::lock_guard noting(m_noting);
    std::vector<SessionEvent> events;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == SessionState::Ended)
            return;
        m_state = SessionState::Ended;
        m_why = why;
        for (TargetState &target : m_targets)
            target.state = u"unknown"_s;
        add(events, {.kind = u"ended"_s, .reason = why.message.english()});
    }
    tell(events);
}

void SessionStateBook::add(std::vector<SessionEvent> &events, SessionEvent event)
{
    event.number = ++m_lastNumber;
    event.at = m_clock.now();
    events.push_back(std::move(event));
}

void SessionStateBook::tell(const std::vector<SessionEvent> &events)
{
    for (const SessionEvent &event : events)
        m_onEvent(event);
    const std::lock_guard lock(m_mutex);
    m_events.insert(m_events.end(), events.begin(), events.end());
    while (m_events.size() > keptEvents)
        m_events.pop_front();
    m_endIsTold = m_state == SessionState::Ended;
    if (!events.empty())
        m_happened.notify_all();
}

std::vector<TargetState> SessionStateBook::targets() const
{
    const std::lock_guard lock(m_mutex);
    return m_targets;
}

SessionState SessionStateBook::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

std::optional<Error> SessionStateBook::why() const
{
    const std::lock_guard lock(m_mutex);
    return m_why;
}

std::uint64_t SessionStateBook::lastEvent() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastNumber;
}

Result<SessionEvent> SessionStateBook::waitForEvent(
    const QStringList &kinds, std::uint64_t number, Deadline deadline, const std::stop_token &stop) const
{
    const auto matches = [&](const SessionEvent &event) {
        return event.number > number && (kinds.isEmpty() || kinds.contains(event.kind));
    };
    std::unique_lock lock(m_mutex);
    auto found = m_events.end();
    const auto settled = [&] {
        found = std::ranges::find_if(m_events, matches);
        return found != m_events.end() || m_endIsTold;
    };
    waitUntil(m_happened, lock, deadline, stop, settled);
    if (found != m_events.end())
        return *found;
    if (m_endIsTold)
        return fail(*m_why);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("Waiting for an event was cancelled."));
    return fail(ErrorCode::Timeout, Tr::text("Nothing happened in the time given."));
}

} // namespace ohm::probe
