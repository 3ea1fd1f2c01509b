// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/benchresources.h"

#include "mcp/mcptr.h"
#include "session/actions/summaries.h"

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

Json jobSummaries(const Bench &bench)
{
    Json list = Json::array();
    for (const JobPointer &job : bench.jobs.all())
        list.push_back(encode(summarize(*job)));
    return list;
}

Result<QByteArray> readBench(Bench &bench, const QString &name)
{
    if (name == u"devices")
        return dumpJson({{"devices", Codec<std::vector<DeviceSummary>>::encode(summarizeDevices(bench))}});
    if (name == u"jobs")
        return dumpJson({{"jobs", jobSummaries(bench)}});
    return fail(ErrorCode::NotFound, Tr::text("There is no resource ohmdeck://%1.").arg(name));
}

std::vector<ResourceInfo> jobLogs(const Bench &bench)
{
    std::vector<ResourceInfo> logs;
    for (const JobPointer &job : bench.jobs.all())
        logs.push_back({.name = job->id().toString(), .title = job->action().spec().title.english()});
    return logs;
}

Result<QByteArray> readJobLog(const Bench &bench, const QString &name)
{
    const auto job = bench.jobs.require(JobId(name));
    if (!job)
        return fail(job.error());
    return (*job)->log(0).first.join(u'\n').toUtf8();
}

} // namespace

void addBenchResources(Bench &bench)
{
    bench.resources.add({.scheme = u"ohmdeck"_s,
        .title = Tr::text("Workbench"),
        .help = Tr::text("What is live on the bench, and its jobs."),
        .mimeType = u"application/json"_s,
        .list =
            [] { return std::vector<ResourceInfo>{{u"devices"_s, u"Everything live on the bench"_s}, {u"jobs"_s, u"Jobs"_s}}; },
        .read = [&bench](const QString &name) { return readBench(bench, name); }});
    bench.resources.add({.scheme = u"job"_s,
        .title = Tr::text("Log of a job"),
        .help = Tr::text("The lines that a job logged, the last 10,000."),
        .list = [&bench] { return jobLogs(bench); },
        .read = [&bench](const QString &name) { return readJobLog(bench, name); }});
}

} // namespace ohm::mcp
