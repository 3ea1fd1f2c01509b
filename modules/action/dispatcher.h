// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/approvals.h"
#include "action/devices.h"
#include "action/jobtable.h"
#include "action/leases.h"
#include "action/policy.h"
#include "action/refreshlog.h"
#include "action/registry.h"
#include "action/strand.h"

namespace ohm {

struct Call
{
    QString action;
    Json arguments = Json::object();
    Caller caller = {};
    Deadline deadline = Deadline::never(); // the action's waits end with Timeout when it passes
    std::uint64_t parent = 0; // Call event that this one belongs to (a batch's step)
    // A panel keeps its own view up to date, which nobody decided: no entry among the jobs, and one in the journal for a whole
    // series (RefreshLog). Only for what the person's panels read; any other call is recorded like all.
    bool refresh = false;
};

// The one door. Panels, palette, MCP clients, ohmctl and replay all come through call():
//
//   find -> validate -> enabled? -> policy -> lease -> journal "call" -> the device's strand -> journal "result" -> caller
class Dispatcher final
{
public:
    struct Parts
    {
        const Clock &clock;
        EventSink &events;
        Registry &registry;
        Devices &devices;
        Leases &leases;
        Policy &policy;
        Approvals &approvals;
        JobTable &jobs;
        Strands &strands;
    };
    explicit Dispatcher(const Parts &parts)
        : m_parts(parts)
        , m_refreshes(parts.clock, parts.events)
    {
    }

    // Never waits. The job may have ended already when this returns: refused calls and inline actions have. Only an
    // unknown action gives no job.
    Result<JobPointer> call(const Call &call);

    // For threads that may wait, tests and scripts; never for the GUI's thread. Without a deadline, work on a device that has
    // no other is done in the calling thread.
    Result<Json> callAndWait(const Call &call);

private:
    enum class Where { Strand, HereIfIdle };
    Result<JobPointer> start(const Call &call, Where where);
    Result<void> admit(const Action &action, const Call &call, const DeviceId &device) const;
    bool isRealDevice(const DeviceId &device) const;
    JobPointer makeJob(const Action &action, const Call &call, const DeviceId &device) const;
    void list(const JobPointer &job, Verdict verdict);
    void begin(const JobPointer &job, Deadline deadline, Where where);
    void askThenBegin(const JobPointer &job, Deadline deadline);
    void execute(const JobPointer &job, Deadline deadline);
    void endCancelled(const JobPointer &job);
    void end(const JobPointer &job, Result<Json> result);
    void recordCall(Job &job, std::uint64_t parent);
    void recordEnd(const Job &job, const Result<Json> &result, Instant now);

    const Parts m_parts;
    RefreshLog m_refreshes;
};

} // namespace ohm
