// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/jobtable.h"

#include "action/actiontr.h"

#include <algorithm>

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptEndedJobs = 200;

} // namespace

JobId JobTable::freshId() { return JobId(u"j%1"_s.arg(++m_lastId)); }

void JobTable::add(const JobPointer &job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
        const auto ended = std::ranges::count_if(m_jobs, [](const JobPointer &known) { return isFinal(known->state()); });
        if (std::size_t(ended) > keptEndedJobs)
            m_jobs.erase(std::ranges::find_if(m_jobs, [](const JobPointer &known) { return isFinal(known->state()); }));
    }
    job->whenChanged([this](const Job &) { touch(); });
    touch();
}

Result<JobPointer> JobTable::require(const JobId &id) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find(m_jobs, id, [](const JobPointer &job) { return job->id(); });
    if (found != m_jobs.end())
        return *found;
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"job"_s;
    error.message = Tr::text("There is no job %1; the last %2 that ended are kept.").arg(id.toString()).arg(keptEndedJobs);
    error.nextActions.push_back(Tr::text("job_list names the jobs there are."));
    return fail(std::move(error));
}

JobList JobTable::all() const
{
    const std::lock_guard lock(m_mutex);
    return {m_jobs.begin(), m_jobs.end()};
}

int JobTable::cancelAllOf(CallerKind kind)
{
    const JobList jobs = all();
    return int(
        std::ranges::count_if(jobs, [kind](const JobPointer &job) { return job->caller().kind == kind && job->cancel(); }));
}

int JobTable::cancelAll()
{
    const JobList jobs = all();
    return int(std::ranges::count_if(jobs, [](const JobPointer &job) { return job->cancel(); }));
}

} // namespace ohm
