// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/job.h"

namespace ohm {

namespace {

constexpr qsizetype keptLogLines = 10'000;

} // namespace

const char *jobStateName(JobState state)
{
    static constexpr const char *names[] = {"approval", "queued", "running", "succeeded", "failed", "cancelled"};
    return names[static_cast<std::size_t>(state)];
}

Job::Job(JobId id, const Action &action, Json arguments, Caller caller, DeviceId device)
    : m_id(std::move(id))
    , m_action(action)
    , m_arguments(std::move(arguments))
    , m_caller(std::move(caller))
    , m_device(std::move(device))
{
}

JobState Job::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

Progress Job::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

Instant Job::endedAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_endedAt;
}

std::pair<QStringList, qsizetype> Job::log(qsizetype from) const
{
    const std::lock_guard lock(m_mutex);
    const qsizetype end = m_firstLogLine + m_log.size();
    const qsizetype begin = std::clamp(from, m_firstLogLine, end);
    return {m_log.mid(begin - m_firstLogLine), end};
}

std::optional<Result<Json>> Job::result() const
{
    const std::lock_guard lock(m_mutex);
    return m_result;
}

bool Job::cancel()
{
    std::function<void()> endNow;
    {
        const std::lock_guard lock(m_mutex);
        if (isFinal(m_state))
            return false;
        if (m_state != JobState::Running)
            endNow = m_onCancelledEarly;
    }
    const bool first = m_stop.request_stop();
    if (endNow)
        endNow();
    return first;
}

bool Job::begin()
{
    {
        const std::lock_guard lock(m_mutex);
        if (isFinal(m_state) || m_stop.stop_requested())
            return false;
        m_state = JobState::Running;
    }
    notifyChanged();
    return true;
}

bool Job::claimEnd() { return !m_ending.exchange(true); }

void Job::whenCancelledEarly(std::function<void()> receive)
{
    const std::lock_guard lock(m_mutex);
    m_onCancelledEarly = std::move(receive);
}

void Job::whenFinished(std::function<void(const Job &)> receive)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!isFinal(m_state)) {
            m_onFinished.push_back(std::move(receive));
            return;
        }
    }
    receive(*this);
}

void Job::whenChanged(std::function<void(const Job &)> receive)
{
    const std::lock_guard lock(m_mutex);
    m_onChanged.push_back(std::move(receive));
}

bool Job::waitUntilFinished(Deadline deadline, std::stop_token stop) const
{
    // Not condition_variable_any, which could wait for the token itself: it takes two locks more to wake up.
    const std::stop_callback wake(stop, [this] {
        const std::lock_guard lock(m_mutex);
        m_ended.notify_all();
    });
    std::unique_lock lock(m_mutex);
    const auto isOver = [&] { return isFinal(m_state) || stop.stop_requested(); };
    if (deadline.isNever())
        m_ended.wait(lock, isOver);
    else
        m_ended.wait_until(lock, deadline.at(), isOver);
    return isFinal(m_state);
}

void Job::setCallEvent(std::uint64_t sequence, std::uint64_t parent, Instant at)
{
    m_parentCall = parent;
    m_callEvent = sequence;
    m_startedAt = at;
}

void Job::setState(JobState state)
{
    {
        const std::lock_guard lock(m_mutex);
        if (isFinal(m_state))
            return;
        m_state = state;
    }
    notifyChanged();
}

void Job::setProgress(Progress progress)
{
    {
        const std::lock_guard lock(m_mutex);
        m_progress = std::move(progress);
    }
    notifyChanged();
}

void Job::appendLog(const QString &line)
{
    {
        const std::lock_guard lock(m_mutex);
        m_log.append(line);
        if (m_log.size() > keptLogLines) {
            m_log.removeFirst();
            ++m_firstLogLine;
        }
    }
    notifyChanged();
}

void Job::finish(Result<Json> result, Instant at)
{
    std::vector<std::function<void(const Job &)>> receivers;
    {
        const std::lock_guard lock(m_mutex);
        if (isFinal(m_state))
            return;
        m_state = result                                  ? JobState::Succeeded
            : result.error().code == ErrorCode::Cancelled ? JobState::Cancelled
                                                          : JobState::Failed;
        m_result = std::move(result);
        m_endedAt = at;
        m_onCancelledEarly = nullptr;
        receivers = std::exchange(m_onFinished, {});
    }
    notifyChanged();
    for (const auto &receive : receivers)
        receive(*this);
    // Only now: a waiter that wakes up must find all receivers told.
    m_ended.notify_all();
}

void Job::notifyChanged()
{
    std::vector<std::function<void(const Job &)>> receivers;
    {
        const std::lock_guard lock(m_mutex);
        receivers = m_onChanged;
    }
    for (const auto &receive : receivers)
        receive(*this);
}

void CallContext::progress(double done, std::optional<double> total, Message text)
{
    m_job.setProgress({.done = done, .total = total, .text = std::move(text)});
}

} // namespace ohm
