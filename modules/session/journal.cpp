// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal.h"

#include "session/sessionfile.h"

#include <algorithm>

namespace ohm {

namespace {

// Long enough to make a batch of a burst, short enough that views feel immediate and a SIGKILL loses next to nothing.
constexpr std::chrono::milliseconds batchTime(30);

std::size_t weight(const Event &event)
{
    // JSON is not measured, which would cost more than it is worth: results are small but for a few.
    return 200 + std::size_t(event.bytes.size());
}

} // namespace

Journal::Journal(const Clock &clock, Limits limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_writer([this](const std::stop_token &stop) { writeLoop(stop); })
{
}

Journal::~Journal()
{
    m_writer.request_stop();
    m_writer.join();
    flush();
}

Result<void> Journal::record(const QString &path)
{
    auto file = SessionFile::create(path, m_clock);
    if (!file)
        return fail(file.error());
    {
        const std::lock_guard lock(m_fileMutex);
        m_file = std::move(*file);
        m_writtenUpTo = 0;
        m_recording.set({.file = path, .problem = {}, .written = 0});
    }
    flush();
    return {};
}

std::uint64_t Journal::append(Event event)
{
    bool wake = false;
    std::uint64_t sequence = 0;
    {
        const std::lock_guard lock(m_mutex);
        sequence = ++m_last;
        event.sequence = sequence;
        if (event.at.ns == 0)
            event.at = m_clock.now();
        m_bytes += weight(event);
        m_events.push_back(std::make_shared<const Event>(std::move(event)));
        trim();
        wake = !std::exchange(m_dirty, true);
    }
    if (wake)
        m_wake.notify_one();
    return sequence;
}

void Journal::trim()
{
    while (m_events.size() > 1 && (m_events.size() > m_limits.events || m_bytes > m_limits.bytes)) {
        m_bytes -= weight(*m_events.front());
        m_events.pop_front();
    }
}

std::vector<EventPointer> Journal::after(std::uint64_t sequence, std::size_t max) const
{
    const std::lock_guard lock(m_mutex);
    if (m_events.empty())
        return {};
    const std::uint64_t front = m_events.front()->sequence;
    const std::size_t skip = sequence < front ? 0 : std::min<std::size_t>(sequence - front + 1, m_events.size());
    const std::size_t count = std::min(max, m_events.size() - skip);
    const auto begin = m_events.begin() + std::ptrdiff_t(skip);
    return {begin, begin + std::ptrdiff_t(count)};
}

EventPointer Journal::find(std::uint64_t sequence) const
{
    const auto found = after(sequence - 1, 1);
    return !found.empty() && found.front()->sequence == sequence ? found.front() : nullptr;
}

std::uint64_t Journal::first() const
{
    const std::lock_guard lock(m_mutex);
    return m_events.empty() ? m_last + 1 : m_events.front()->sequence;
}

std::uint64_t Journal::last() const
{
    const std::lock_guard lock(m_mutex);
    return m_last;
}

void Journal::writeLoop(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [this] { return m_dirty; });
            // Let the burst come in; a stop ends this wait too.
            m_wake.wait_for(lock, stop, batchTime, [] { return false; });
            m_dirty = false;
        }
        flush();
    }
}

void Journal::flush()
{
    constexpr std::size_t batch = 4096;
    const std::lock_guard fileLock(m_fileMutex);
    while (m_file) {
        const std::vector<EventPointer> events = after(m_writtenUpTo, batch);
        if (events.empty())
            break;
        RecordingState state = *m_recording.get();
        if (const Result<void> written = m_file->write(events); !written) {
            state.problem = written.error().message.english();
            m_file.reset(); // a full disk must not be hammered thirty times a second
        } else {
            m_writtenUpTo = events.back()->sequence;
            state.written += events.size();
        }
        m_recording.set(std::move(state));
    }
    m_revision.set(last());
}

} // namespace ohm
