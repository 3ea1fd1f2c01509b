// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/event.h"
#include "core/published.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace ohm {

class SessionFile;

using EventPointer = std::shared_ptr<const Event>;

// What the journal's file is doing; shown in the status bar and by bench_status.
struct RecordingState
{
    QString file; // empty: nothing is written
    QString problem; // why writing stopped, empty when all is well
    std::uint64_t written = 0; // events in the file
};

// The one append-only journal: everything that happens, in order, on one clock. The newest events stay in memory for the views;
// all go to a session file in batches. append() costs a lock and a move and never waits for the disk.
class Journal final : public EventSink
{
public:
    struct Limits
    {
        std::size_t events = 200'000;
        std::size_t bytes = 64 * 1024 * 1024; // of payload and JSON
    };

    explicit Journal(const Clock &clock)
        : Journal(clock, Limits())
    {
    }
    Journal(const Clock &clock, Limits limits);
    ~Journal() override; // writes what is left

    // From now on also written to `path` (an .ohmsession file, see sessionfile.h). What is in memory goes first.
    Result<void> record(const QString &path);

    std::uint64_t append(Event event) override;

    // Up to `max` events with a higher sequence number, oldest first; `first()` tells what is still in memory.
    std::vector<EventPointer> after(std::uint64_t sequence, std::size_t max) const;
    EventPointer find(std::uint64_t sequence) const;
    std::uint64_t first() const;
    std::uint64_t last() const;

    const Clock &clock() const { return m_clock; }

    // The last sequence number, published at most every 30 ms however fast events come.
    const Published<std::uint64_t> &revision() const { return m_revision; }
    const Published<RecordingState> &recording() const { return m_recording; }

private:
    void writeLoop(const std::stop_token &stop);
    void flush();
    void trim();

    const Clock &m_clock;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<EventPointer> m_events;
    std::uint64_t m_last = 0;
    std::size_t m_bytes = 0;
    bool m_dirty = false;

    std::mutex m_fileMutex; // the file is used by the writer's thread and by record()
    std::unique_ptr<SessionFile> m_file;
    std::uint64_t m_writtenUpTo = 0;
    Published<std::uint64_t> m_revision;
    Published<RecordingState> m_recording;
    std::jthread m_writer;
};

} // namespace ohm
