// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/action.h"
#include "action/caller.h"
#include "core/clock.h"
#include "core/id.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <stop_token>

namespace ohm {

enum class JobState { Approval, Queued, Running, Succeeded, Failed, Cancelled };

const char *jobStateName(JobState state); // "approval", "queued", "running", "succeeded", "failed", "cancelled"
inline bool isFinal(JobState state) { return state >= JobState::Succeeded; }

// Counted, never invented. Without `total` nobody knows how much there is.
struct Progress
{
    double done = 0;
    std::optional<double> total;
    Message text;
    QString phase; // the part of the work, for programs: "erase"; empty: it has none
};

// One call on its way: who called what, how far it is, its log, its end. Thread safe; shared by whoever watches it.
class Job final
{
public:
    Job(JobId id, const Action &action, Json arguments, Caller caller, DeviceId device);

    const JobId &id() const { return m_id; }
    const Action &action() const { return m_action; }
    const Json &arguments() const { return m_arguments; }
    const Caller &caller() const { return m_caller; }
    const DeviceId &device() const { return m_device; }
    std::uint64_t callEvent() const { return m_callEvent; } // sequence of its Call event in the journal
    std::uint64_t parentCall() const { return m_parentCall; } // that of the call it is a step of; 0: it is none
    bool isRefresh() const { return m_isRefresh; } // a panel's own look, see Call::refresh; its call event is the series'

    JobState state() const;
    Progress progress() const;
    Instant startedAt() const { return m_startedAt; }
    Instant endedAt() const;
    // Lines [from, …) of the log and where the next ones start. Only the last 10,000 are kept.
    std::pair<QStringList, qsizetype> log(qsizetype from) const;

    std::optional<Result<Json>> result() const; // set once state() is final
    // The same without a copy, for a job of which it is known that it has ended: from then on it never changes.
    const Result<Json> &outcome() const { return *m_result; }

    // Asks the work to stop: what has not begun ends at once, what runs within 200 ms or says why it cannot. False when it
    // has ended already.
    bool cancel();
    std::stop_token stopToken() const { return m_stop.get_token(); }

    // Calls `receive` once, in the thread that ends the job; at once when it has ended.
    void whenFinished(std::function<void(const Job &)> receive);
    // Calls `receive` on every change until the end, in the thread that makes it. Keep it short.
    void whenChanged(std::function<void(const Job &)> receive);

    // For threads that may wait (never the GUI's). False: the deadline or `stop` came first.
    bool waitUntilFinished(Deadline deadline, std::stop_token stop = {}) const;

    // The dispatcher's and the context's side.
    void setCallEvent(std::uint64_t sequence, std::uint64_t parent, Instant at);
    void setRefresh(bool on) { m_isRefresh = on; }
    void setState(JobState state);
    bool begin(); // Running now; false when it was cancelled before
    bool claimEnd(); // true for the first who wants to end it; only that one may call finish()
    void whenCancelledEarly(std::function<void()> receive); // cancelled while it waited for approval or its turn
    void setProgress(Progress progress);
    void appendLog(const QString &line);
    void finish(Result<Json> result, Instant at);

private:
    void notifyChanged();

    const JobId m_id;
    const Action &m_action;
    const Json m_arguments;
    const Caller m_caller;
    const DeviceId m_device;
    std::uint64_t m_callEvent = 0;
    std::uint64_t m_parentCall = 0;
    bool m_isRefresh = false;
    Instant m_startedAt;
    std::stop_source m_stop;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_ended;
    JobState m_state = JobState::Queued;
    Progress m_progress;
    QStringList m_log;
    qsizetype m_firstLogLine = 0;
    Instant m_endedAt;
    std::optional<Result<Json>> m_result;
    std::atomic<bool> m_ending = false;
    std::function<void()> m_onCancelledEarly;
    std::vector<std::function<void(const Job &)>> m_onFinished;
    std::vector<std::function<void(const Job &)>> m_onChanged;
};

using JobPointer = std::shared_ptr<Job>;

// What a running action sees of its call.
class CallContext final
{
public:
    CallContext(Job &job, Deadline deadline, const Clock &clock)
        : m_job(job)
        , m_deadline(deadline)
        , m_clock(clock)
    {
    }

    std::stop_token stop() const { return m_job.stopToken(); }
    bool isCancelled() const { return stop().stop_requested(); }
    Deadline deadline() const { return m_deadline; }
    const Caller &caller() const { return m_job.caller(); }
    std::uint64_t callEvent() const { return m_job.callEvent(); }
    Instant now() const { return m_clock.now(); }
    Job &job() { return m_job; }

    void progress(double done, std::optional<double> total = {}, Message text = {});
    void log(const QString &line) { m_job.appendLog(line); }

private:
    Job &m_job;
    Deadline m_deadline;
    const Clock &m_clock;
};

} // namespace ohm
