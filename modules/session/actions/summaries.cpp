// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/summaries.h"

#include "session/sessiontr.h"

namespace ohm {

using session::Tr;

namespace {

std::optional<QString> ifAny(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

constexpr qsizetype shownLogLines = 5;

} // namespace

void describe(Fields<DeviceSummary> &fields)
{
    fields.required("id", &DeviceSummary::id, {.help = Tr::text("Stable id, \"<kind>:<name>\".")})
        .required("kind", &DeviceSummary::kind)
        .required("title", &DeviceSummary::title)
        .required("state", &DeviceSummary::state)
        .optional("parent", &DeviceSummary::parent, {.help = Tr::text("The device that it belongs to.")})
        .optional("url", &DeviceSummary::url, {.help = Tr::text("What serial_open takes to reach it.")})
        .optional("stand_in", &DeviceSummary::standIn,
            {.help = Tr::text("Present when it is no hardware: what stands in, and for what.")})
        .optional("holder", &DeviceSummary::holder, {.help = Tr::text("Who holds a lease on it.")})
        .optional("details", &DeviceSummary::details);
}

std::vector<DeviceSummary> summarizeDevices(Bench &bench, const QString &kind)
{
    std::map<DeviceId, QString> holders;
    const auto leases = bench.leases.list().get();
    for (const Lease &lease : *leases)
        holders.emplace(lease.device, lease.holder.id());
    const auto devices = bench.devices.list().get();
    std::vector<DeviceSummary> summaries;
    for (const DeviceInfo &device : *devices) {
        if (!kind.isEmpty() && device.kind != kind)
            continue;
        const auto holder = holders.find(device.id);
        summaries.push_back({.id = device.id.toString(),
            .kind = device.kind,
            .title = device.title,
            .state = device.state,
            .parent = ifAny(device.parent.toString()),
            .url = ifAny(device.url),
            .standIn = ifAny(device.standIn),
            .holder = holder == holders.end() ? std::nullopt : std::optional(holder->second),
            .details = device.details.is_null() ? std::nullopt : std::optional(device.details)});
    }
    return summaries;
}

void describe(Fields<LeaseSummary> &fields)
{
    fields.required("device", &LeaseSummary::device)
        .required("holder", &LeaseSummary::holder)
        .required("reason", &LeaseSummary::reason)
        .required(
            "since", &LeaseSummary::since, {.help = Tr::text("When it was taken, since the workbench started."), .unit = "s"})
        .optional("until", &LeaseSummary::until, {.help = Tr::text("When it ends by itself."), .unit = "s"});
}

LeaseSummary summarize(const Lease &lease)
{
    return {.device = lease.device.toString(),
        .holder = lease.holder.id(),
        .reason = lease.reason,
        .since = lease.since.seconds(),
        .until = lease.until ? std::optional(lease.until->seconds()) : std::nullopt};
}

void describe(Fields<JobSummary> &fields)
{
    fields.required("job", &JobSummary::job)
        .required("action", &JobSummary::action)
        .required("state", &JobSummary::state, {.help = Tr::text("approval, queued, running, succeeded, failed or cancelled.")})
        .required("caller", &JobSummary::caller)
        .required("started", &JobSummary::started, {.help = Tr::text("Since the workbench started."), .unit = "s"})
        .optional("seconds", &JobSummary::seconds, {.help = Tr::text("How long it took."), .unit = "s"})
        .optional("done", &JobSummary::done, {.help = Tr::text("Counted bytes or steps.")})
        .optional("total", &JobSummary::total)
        .optional("progress", &JobSummary::progressText)
        .required("last_lines", &JobSummary::lastLines, {.help = Tr::text("The end of its log.")})
        .optional("result", &JobSummary::result, {.help = Tr::text("The action's result, once it succeeded.")})
        .optional("error", &JobSummary::error, {.help = Tr::text("The action's error, once it failed.")});
}

JobSummary summarize(const Job &job)
{
    JobSummary summary{.job = job.id().toString(),
        .action = job.action().name(),
        .state = QString::fromLatin1(jobStateName(job.state())),
        .caller = job.caller().id(),
        .started = job.startedAt().seconds()};
    const Progress progress = job.progress();
    if (progress.done > 0 || progress.total)
        summary.done = progress.done;
    summary.total = progress.total;
    summary.progressText = ifAny(progress.text.english());
    const QStringList lines = job.log(0).first;
    for (const QString &line : lines.mid(std::max<qsizetype>(0, lines.size() - shownLogLines)))
        summary.lastLines.push_back(line);
    if (const auto result = job.result()) {
        summary.seconds = double((job.endedAt() - job.startedAt()).count()) / 1e9;
        if (*result)
            summary.result = result->value();
        else
            summary.error = toJson(result->error());
    }
    return summary;
}

} // namespace ohm
