// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/refreshlog.h"

#include "action/job.h"

namespace ohm {

RefreshLog::~RefreshLog()
{
    m_watcher = {}; // stops and joins it
    for (const auto &[key, series] : m_open)
        close(*key.first, series);
}

std::uint64_t RefreshLog::begin(const Job &job, Instant at, const std::function<Event()> &call)
{
    std::uint64_t sequence = 0;
    {
        const std::lock_guard lock(m_mutex);
        Series &series = m_open[{&job.action(), job.device()}];
        series.last = at;
        ++series.underway;
        if (series.call != 0)
            return series.call;
        Event event = call();
        event.data["refresh"] = true;
        series.begun = at;
        series.caller = event.caller;
        series.call = sequence = m_events.append(std::move(event));
        if (!m_watcher.joinable())
            m_watcher = std::jthread([this](const std::stop_token &stop) { watch(stop); });
    }
    m_wake.notify_one();
    return sequence;
}

void RefreshLog::end(const Job &job, const Result<Json> &result, Instant at)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_open.find({&job.action(), job.device()});
    if (found == m_open.end())
        return;
    Series &series = found->second;
    series.last = at;
    --series.underway;
    ++series.refreshes;
    if (result || result.error().code == ErrorCode::Cancelled)
        return;
    ++series.failed;
    series.error = toJson(result.error());
}

void RefreshLog::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_wake.wait(lock, stop, [this] { return !m_open.empty(); });
        const auto untilNext = endWhatIsOver();
        m_wake.wait_for(lock, stop, untilNext, [] { return false; });
    }
}

// Returns how long no other series can be over.
std::chrono::nanoseconds RefreshLog::endWhatIsOver()
{
    const Instant now = m_clock.now();
    std::chrono::nanoseconds next = m_pause;
    for (auto each = m_open.begin(); each != m_open.end();) {
        const auto left = m_pause - (now - each->second.last);
        if (each->second.underway > 0 || left.count() > 0) {
            next = each->second.underway > 0 ? next : std::min(next, left);
            ++each;
            continue;
        }
        close(*each->first.first, each->second);
        each = m_open.erase(each);
    }
    return next;
}

void RefreshLog::close(const Action &action, const Series &series)
{
    Event event{.at = m_clock.now(), .kind = EventKind::Result, .source = action.name(), .caller = series.caller};
    event.call = series.call;
    event.data = {{"ok", series.failed == 0 || series.failed < series.refreshes},
        {"seconds", double((series.last - series.begun).count()) / 1e9},
        {"result", {{"refreshes", series.refreshes}, {"failed", series.failed}}}};
    if (series.failed > 0)
        event.data["error"] = series.error;
    m_events.append(std::move(event));
}

} // namespace ohm
