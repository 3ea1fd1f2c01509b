// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/actions.h"
#include "session/actions/summaries.h"
#include "session/sessiontr.h"

#include <QRegularExpression>

namespace ohm {

using session::Tr;
using namespace Qt::StringLiterals;

namespace {

struct ListJobs
{
    std::optional<QString> state;
};

void describe(Fields<ListJobs> &fields)
{
    fields.optional("state", &ListJobs::state,
        {.title = Tr::text("State"),
            .help = Tr::text("Only these: approval, queued, running, succeeded, failed or cancelled.")});
}

struct JobListing
{
    std::vector<JobSummary> jobs;
};

void describe(Fields<JobListing> &fields)
{
    fields.required("jobs", &JobListing::jobs, {.help = Tr::text("Oldest first; the last 200 that ended are kept.")});
}

struct WhichJob
{
    QString job;
};

void describe(Fields<WhichJob> &fields)
{
    fields.required("job", &WhichJob::job, {.title = Tr::text("Job"), .help = Tr::text("The job's id.")});
}

struct WaitForJob
{
    QString job;
    double timeout = 20;
};

void describe(Fields<WaitForJob> &fields)
{
    fields.required("job", &WaitForJob::job, {.title = Tr::text("Job"), .help = Tr::text("The job's id.")})
        .optional("timeout_s", &WaitForJob::timeout,
            {.title = Tr::text("Wait"),
                .help = Tr::text("How long to wait for its end."),
                .unit = "s",
                .minimum = 0,
                .maximum = 200});
}

struct JobOutput
{
    QString job;
    std::optional<std::int64_t> cursor;
    std::optional<int> tail;
    std::optional<QString> pattern;
};

void describe(Fields<JobOutput> &fields)
{
    fields.required("job", &JobOutput::job, {.title = Tr::text("Job"), .help = Tr::text("The job's id.")})
        .optional("cursor", &JobOutput::cursor,
            {.title = Tr::text("Cursor"), .help = Tr::text("Where the last answer ended."), .minimum = 0})
        .optional("tail", &JobOutput::tail,
            {.title = Tr::text("Last lines"),
                .help = Tr::text("Only the last lines."),
                .unit = "lines",
                .minimum = 1,
                .maximum = 2000})
        .optional("pattern", &JobOutput::pattern,
            {.title = Tr::text("Pattern"), .help = Tr::text("Only lines that match."), .format = Format::Regex});
}

struct JobLines
{
    std::vector<QString> lines;
    std::int64_t cursor = 0;
    bool more = false;
};

void describe(Fields<JobLines> &fields)
{
    fields.required("lines", &JobLines::lines)
        .required("cursor", &JobLines::cursor, {.help = Tr::text("Give it to the next call.")})
        .required("more", &JobLines::more, {.help = Tr::text("Whether there are lines after the cursor already.")});
}

constexpr qsizetype linesPerAnswer = 2000;

JobLines linesOf(const Job &job, const JobOutput &wanted)
{
    auto [lines, end] = job.log(wanted.cursor.value_or(0));
    if (wanted.pattern)
        lines = lines.filter(QRegularExpression(*wanted.pattern));
    if (wanted.tail)
        lines = lines.mid(std::max<qsizetype>(0, lines.size() - *wanted.tail));
    JobLines answer{.lines = {}, .cursor = end, .more = false};
    // Without a filter the lines are consecutive, so a long answer can be cut and go on at the cut.
    if (lines.size() > linesPerAnswer && !wanted.pattern) {
        answer.cursor = end - lines.size() + linesPerAnswer;
        answer.more = true;
        lines = lines.first(linesPerAnswer);
    }
    answer.lines.assign(lines.begin(), lines.end());
    return answer;
}

Result<JobSummary> waitForJob(Bench &bench, const WaitForJob &wanted, CallContext &context)
{
    const auto job = bench.jobs.require(JobId(wanted.job));
    if (!job)
        return fail(job.error());
    if (job->get() == &context.job())
        return fail(ErrorCode::InvalidArgument, Tr::text("A job cannot wait for itself."));
    (*job)->waitUntilFinished(Deadline::afterSeconds(wanted.timeout).sooner(context.deadline()), context.stop());
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled, Tr::text("The wait was cancelled; the job %1 goes on.").arg(wanted.job));
    return summarize(**job);
}

JobListing listJobs(const Bench &bench, const ListJobs &wanted)
{
    JobListing listing;
    for (const JobPointer &job : bench.jobs.all()) {
        if (!wanted.state || *wanted.state == QLatin1StringView(jobStateName(job->state())))
            listing.jobs.push_back(summarize(*job));
    }
    return listing;
}

} // namespace

void addJobActions(Bench &bench)
{
    ActionSet actions(bench.registry);
    actions.add<ListJobs, JobListing>({.name = "job_list",
                                          .title = Tr::text("List jobs"),
                                          .help = Tr::text("List the jobs that run and the last ones that ended."),
                                          .runs = Runs::Inline,
                                          .idempotent = true},
        [&bench](const ListJobs &wanted, CallContext &) -> Result<JobListing> { return listJobs(bench, wanted); });
    actions.add<WhichJob, JobSummary>(
        {.name = "job_status",
            .title = Tr::text("Job status"),
            .help = Tr::text("Tell a job's state, counted progress, last lines, and its result once it ended."),
            .runs = Runs::Inline,
            .idempotent = true},
        [&bench](const WhichJob &wanted, CallContext &) {
            return mapResult(bench.jobs.require(JobId(wanted.job)), [](const JobPointer &job) { return summarize(*job); });
        });
    actions.add<WaitForJob, JobSummary>(
        {.name = "job_wait",
            .title = Tr::text("Wait for a job"),
            .help = Tr::text("Wait for the end of a job, or until the time is over; tells its state and result."),
            .runs = Runs::Worker,
            .idempotent = true},
        [&bench](const WaitForJob &wanted, CallContext &context) { return waitForJob(bench, wanted, context); });
    actions.add<JobOutput, JobLines>(
        {.name = "job_output",
            .title = Tr::text("Read a job's log"),
            .help = Tr::text("Read the log lines of a job from a cursor on, or its last lines, or those that match."),
            .runs = Runs::Inline,
            .idempotent = true},
        [&bench](const JobOutput &wanted, CallContext &) {
            return mapResult(
                bench.jobs.require(JobId(wanted.job)), [&](const JobPointer &job) { return linesOf(*job, wanted); });
        });
    actions.add<WhichJob, JobSummary>({.name = "job_cancel",
                                          .title = Tr::text("Cancel a job"),
                                          .help = Tr::text("Ask a job to stop; what has been done already is in its log."),
                                          .effect = Effect::ChangesBench,
                                          .runs = Runs::Inline,
                                          .idempotent = true},
        [&bench](const WhichJob &wanted, CallContext &) {
            return mapResult(bench.jobs.require(JobId(wanted.job)), [](const JobPointer &job) {
                job->cancel();
                return summarize(*job);
            });
        });
}

} // namespace ohm
