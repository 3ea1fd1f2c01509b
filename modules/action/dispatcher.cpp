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

Result<JobPointer> Dispatcher::call(const Call &call)
{
    const Result<const Action *> action = m_parts.registry.require(call.action);
    if (!action)
        return fail(action.error());
    const DeviceId device = (*action)->device(call.arguments);
    auto job = std::make_shared<Job>(m_parts.jobs.freshId(), **action, call.arguments, call.caller, device);
    recordCall(*job, call);
    if (const Result<void> admitted = admit(**action, call, device); !admitted) {
        end(job, fail(admitted.error()));
        return job;
    }
    const Verdict verdict = m_parts.policy.decide(**action, call.caller, isRealDevice(device));
    job->whenCancelledEarly([this, weak = std::weak_ptr(job)] { endCancelled(weak.lock()); });
    if (verdict == Verdict::Ask || (*action)->spec().runs != Runs::Inline)
        m_parts.jobs.add(job);
    switch (verdict) {
    case Verdict::Allow:
        begin(job, call);
        break;
    case Verdict::Ask:
        askThenBegin(job, call);
        break;
    case Verdict::Deny:
        end(job, fail(deniedBy(u"by the rules for assistants"_s, **action)));
        break;
    }
    return job;
}

Result<Json> Dispatcher::callAndWait(const Call &call)
{
    const Result<JobPointer> job = this->call(call);
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

void Dispatcher::askThenBegin(const JobPointer &job, const Call &call)
{
    job->setState(JobState::Approval);
    m_parts.approvals.ask(job, [this, job, call](Answer answer, const QString &by) {
        if (answer == Answer::Deny) {
            end(job, fail(deniedBy(by, job->action())));
            return;
        }
        if (answer == Answer::AllowAlways)
            m_parts.policy.allowAlways(job->action(), job->caller());
        job->setState(JobState::Queued);
        begin(job, call);
    });
}

void Dispatcher::begin(const JobPointer &job, const Call &call)
{
    const Runs runs = job->action().spec().runs;
    if (runs == Runs::Inline) {
        execute(job, call);
        return;
    }
    const bool onDevice = runs == Runs::Device;
    m_parts.strands.post(onDevice ? job->device() : DeviceId(), [this, job, call] { execute(job, call); });
}

void Dispatcher::execute(const JobPointer &job, const Call &call)
{
    if (!job->begin()) {
        endCancelled(job);
        return;
    }
    CallContext context(*job, call.deadline, m_parts.clock);
    end(job, job->action().run(call.arguments, context));
}

void Dispatcher::endCancelled(const JobPointer &job)
{
    if (job)
        end(job, fail(ErrorCode::Cancelled, Tr::text("%1 was cancelled before it began.").arg(job->action().name())));
}

void Dispatcher::recordCall(Job &job, const Call &call)
{
    Event event{.at = m_parts.clock.now(), .kind = EventKind::Call, .source = job.action().name(), .caller = call.caller.id()};
    event.call = call.parent;
    event.data = {{"action", job.action().spec().name}, {"arguments", redacted(call.arguments, job.action().arguments())},
        {"job", job.id().toString().toStdString()}};
    const Instant at = event.at;
    job.setCallEvent(m_parts.events.append(std::move(event)), call.parent, at);
}

void Dispatcher::end(const JobPointer &job, Result<Json> result)
{
    if (!job->claimEnd())
        return;
    const Instant now = m_parts.clock.now();
    Event event{.at = now, .kind = EventKind::Result, .source = job->action().name(), .caller = job->caller().id()};
    event.call = job->callEvent();
    event.data = {{"ok", result.has_value()}, {"seconds", double((now - job->startedAt()).count()) / 1e9}};
    if (result)
        event.data["result"] = *result;
    else
        event.data["error"] = toJson(result.error());
    m_parts.events.append(std::move(event));
    job->finish(std::move(result), now);
}

} // namespace ohm
