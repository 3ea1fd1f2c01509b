// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logpacer.h"

namespace ohm {

namespace {

constexpr auto quietTime = 10ms;
constexpr auto longestTime = 40ms;
constexpr auto clearedCheck = 250ms; // a log that was cleared, or whose stream has ended, wakes nobody

} // namespace

LogPacer::LogPacer(std::shared_ptr<const ByteLog> log, QObject *parent)
    : QObject(parent)
    , m_log(std::move(log))
    , m_seenFirst(m_log->firstOffset())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LogPacer::tick);
    m_thread = std::jthread([this](std::stop_token stop) { watch(std::move(stop)); });
}

LogPacer::~LogPacer() = default;

void LogPacer::watch(std::stop_token stop)
{
    while (waitForWork(stop)) {
        std::unique_lock lock(m_mutex);
        m_armed = false;
        QMetaObject::invokeMethod(this, &LogPacer::notice, Qt::QueuedConnection);
        m_changed.wait(lock, stop, [this] { return m_armed; });
    }
}

// True when the log has changed, false when stopped.
bool LogPacer::waitForWork(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        std::unique_lock lock(m_mutex);
        const std::uint64_t end = m_seenEnd;
        const std::uint64_t first = m_seenFirst;
        lock.unlock();
        const Deadline deadline = Deadline::after(clearedCheck);
        if (m_log->waitBeyond(end, deadline, stop) || m_log->firstOffset() != first)
            return true;
        lock.lock();
        m_changed.wait_until(lock, stop, deadline.at(), [] { return false; });
    }
    return false;
}

void LogPacer::notice()
{
    m_latest = std::chrono::steady_clock::now() + longestTime;
    m_lastEnd = m_log->endOffset();
    m_timer.start(quietTime);
}

void LogPacer::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const std::uint64_t end = m_log->endOffset();
    if (end == m_lastEnd || now >= m_latest) {
        Q_EMIT due();
        return;
    }
    m_lastEnd = end;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_latest - now);
    m_timer.start(std::min<std::chrono::milliseconds>(quietTime, left));
}

void LogPacer::consumed(std::uint64_t offset)
{
    if (m_log->endOffset() > offset) {
        notice();
        return;
    }
    const std::lock_guard lock(m_mutex);
    m_seenEnd = offset;
    m_seenFirst = m_log->firstOffset();
    m_armed = true;
    m_changed.notify_all();
}

} // namespace ohm
