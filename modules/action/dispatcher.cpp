// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/dispatcher.h"

#include "action/actiontr.h"
#include "action/redact.h"

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

namespace {

Error deniedBy(const QString &by, const Action &action)
{
    Error error;
    error.code = ErrorCode::Denied;
    if (by == u"nobody to ask") {
        error.message = Tr::text("%1 needs a person's approval, and nobody is there to ask.").arg(action.name());
        error.nextActions.push_back(Tr::text("Open the workbench's window, or allow it in the settings under Assistants."));
    } else {
        error.message = Tr::text("%1 was refused (%2).").arg(action.name()).arg(by);
        error.nextActions.push_back(Tr::text("Ask the person what to do instead; do not repeat the call unchanged."));
    }
    return error;
}

} // namespace

Result<JobPointer> Dispatcher::call(const Call &call) { return start(call, Where::Strand); }

Result<JobPointer> Dispatcher::start(const Call &call, Where where)
{
    const Result<const Action *> action = m_parts.registry.require(call.action);
    if (!action)
        return fail(action.error());
    const DeviceId device = (*action)->device(call.arguments);
    const JobPointer job = makeJob(**action, call, device);
    recordCall(*job, call.parent);
    if (const Result<void> admitted = admit(**action, call, device); !admitted) {
        end(job, fail(admitted.error()));
        return job;
    }
    const Verdict verdict = m_parts.policy.decide(**action, call.caller, isRealDevice(device));
    list(job, verdict);
    switch (verdict) {
    case Verdict::Allow:
        begin(job, call.deadline, where);
        break;
    case Verdict::Ask:
        askThenBegin(job, call.deadline);
        break;
    case Verdict::Deny:
        end(job, fail(deniedBy(u"by the rules for assistants"_s, **action)));
        break;
    }
    return job;
}

Result<Json> Dispatcher::callAndWait(const Call &call)
{
    // With a deadline, somebody has to be there to cancel what does not look at it.
    const Result<JobPointer> job = start(call, call.deadline.isNever() ? Where::HereIfIdle : Where::Strand);
    if (!job)
        return fail(job.error());
    if (!(*job)->waitUntilFinished(call.deadline)) {
        (*job)->cancel();
        (*job)->waitUntilFinished(Deadline::never());
    }
    return *(*job)->result();
}

Result<void> Dispatcher::admit(const Action &action, const Call &call, const DeviceId &device) const
{
    if (auto valid = validate(call.arguments, action.arguments()); !valid)
        return valid;
    if (const auto why = action.whyDisabled())
        return fail(ErrorCode::NotEnabled, *why);
    const bool touchesDevice = action.spec().effect != Effect::Reads && !device.isEmpty();
    const bool handlesLeases = action.family() == u"lease";
    if (touchesDevice && !handlesLeases)
        return m_parts.leases.check(device, call.caller);
    return {};
}

bool Dispatcher::isRealDevice(const DeviceId &device) const
{
    const auto known = m_parts.devices.find(device);
    return !known || known->isReal();
}

// What reads for the person's panels can neither hide a change nor what an assistant does.
JobPointer Dispatcher::makeJob(const Action &action, const Call &call, const DeviceId &device) const
{
    const bool isRefresh =
        call.refresh && action.spec().effect == Effect::Reads && call.caller.kind == CallerKind::Person && call.parent == 0;
    const JobId id = isRefresh ? JobId(u"refresh"_s) : m_parts.jobs.freshId();
    auto job = std::make_shared<Job>(id, action, call.arguments, call.caller, device);
    job->setRefresh(isRefresh);
    return job;
}

void Dispatcher::list(const JobPointer &job, Verdict verdict)
{
    job->whenCancelledEarly([this, weak = std::weak_ptr(job)] { endCancelled(weak.lock()); });
    if (job->isRefresh())
        m_parts.jobs.addUnlisted(job);
    else if (verdict == Verdict::Ask || job->action().spec().runs != Runs::Inline)
        m_parts.jobs.add(job);
}

void Dispatcher::askThenBegin(const JobPointer &job, Deadline deadline)
{
    job->setState(JobState::Approval);
    m_parts.approvals.ask(job, [this, job, deadline](Answer answer, const QString &by) {
        if (answer == Answer::Deny) {
            end(job, fail(deniedBy(by, job->action())));
            return;
        }
        if (answer == Answer::AllowAlways)
            m_parts.policy.allowAlways(job->action(), job->caller());
        job->setState(JobState::Queued);
        begin(job, deadline, Where::Strand);
    });
}

void Dispatcher::begin(const JobPointer &job, Deadline deadline, Where where)
{
    const Runs runs = job->action().spec().runs;
    if (runs == Runs::Inline) {
        execute(job, deadline);
        return;
    }
    const bool onDevice = runs == Runs::Device;
    const bool here = onDevice && where == Where::HereIfIdle;
    if (here && m_parts.strands.runHere(job->device(), [&] { execute(job, deadline); }))
        return;
    m_parts.strands.post(onDevice ? job->device() : DeviceId(), [this, job, deadline] { execute(job, deadline); });
}

void Dispatcher::execute(const JobPointer &job, Deadline deadline)
{
    if (!job->begin()) {
        endCancelled(job);
        return;
    }
    CallContext context(*job, deadline, m_parts.clock);
    end(job, job->action().run(job->arguments(), context));
}

void Dispatcher::endCancelled(const JobPointer &job)
{
    if (job)
        end(job, fail(ErrorCode::Cancelled, Tr::text("%1 was cancelled before it began.").arg(job->action().name())));
}

void Dispatcher::recordCall(Job &job, std::uint64_t parent)
{
    const Instant at = m_parts.clock.now();
    const auto made = [&] {
        Event call{.at = at, .kind = EventKind::Call, .source = job.action().name(), .caller = job.caller().id()};
        call.call = parent;
        call.data = {{"action", job.action().spec().name}, {"arguments", redacted(job.arguments(), job.action().arguments())}};
        return call;
    };
    if (job.isRefresh())
        return job.setCallEvent(m_refreshes.begin(job, at, made), parent, at);
    Event event = made();
    event.data["job"] = job.id().toString().toStdString();
    job.setCallEvent(m_parts.events.append(std::move(event)), parent, at);
}

void Dispatcher::recordEnd(const Job &job, const Result<Json> &result, Instant now)
{
    if (job.isRefresh())
        return m_refreshes.end(job, result, now);
    Event event{.at = now, .kind = EventKind::Result, .source = job.action().name(), .caller = job.caller().id()};
    event.call = job.callEvent();
    event.data = {{"ok", result.has_value()}, {"seconds", double((now - job.startedAt()).count()) / 1e9}};
    if (result)
        event.data["result"] = *result;
    else
        event.data["error"] = toJson(result.error());
    m_parts.events.append(std::move(event));
}

void Dispatcher::end(const JobPointer &job, Result<Json> result)
{
    if (!job->claimEnd())
        return;
    const Instant now = m_parts.clock.now();
    recordEnd(*job, result, now);
    job->finish(std::move(result), now);
}

} // namespace ohm
