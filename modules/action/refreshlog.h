// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"
#include "core/event.h"
#include "core/id.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace ohm {

class Action;
class Job;

// What the person's panels ask again and again to keep their view up to date: in the journal one entry for a whole series
// instead of up to twenty a second. A series is what is asked of one device by one action:
//   Call, when it begins   data: {"action","arguments": those of the first,"refresh": true}
//   Result, when it ends   data: {"ok": some went well,"seconds","result": {"refreshes","failed"},"error": the last one, if
//   any}
// It ends when nothing was asked for a while. Thread safe.
class RefreshLog final
{
public:
    static constexpr std::chrono::milliseconds usualPause{10'000}; // twice the slowest interval of a panel

    RefreshLog(const Clock &clock, EventSink &events, std::chrono::milliseconds pause = usualPause)
        : m_clock(clock)
        , m_events(events)
        , m_pause(pause)
    {
    }
    ~RefreshLog(); // ends all series
    Q_DISABLE_COPY_MOVE(RefreshLog)

    // The sequence of the series' Call event, which is made of `call` when this is the first of it.
    std::uint64_t begin(const Job &job, Instant at, const std::function<Event()> &call);
    void end(const Job &job, const Result<Json> &result, Instant at);

private:
    struct Series
    {
        std::uint64_t call = 0;
        QString caller;
        Instant begun, last;
        int underway = 0;
        std::uint64_t refreshes = 0, failed = 0;
        Json error;
    };
    using Key = std::pair<const Action *, DeviceId>;
    using Open = std::map<Key, Series>;

    void watch(const std::stop_token &stop);
    std::chrono::nanoseconds endWhatIsOver();
    void close(const Action &action, const Series &series);

    const Clock &m_clock;
    EventSink &m_events;
    const std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    Open m_open;
    std::jthread m_watcher; // from the first series on
};

} // namespace ohm
