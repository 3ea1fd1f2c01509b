// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/jobtable.h"

#include "action/actiontr.h"

#include <algorithm>

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t keptEndedJobs = 200;
// More than these are looked through for ended ones: not at every call, which would cost more than the rest of it.
constexpr std::size_t fewJobs = keptEndedJobs + 50;

void dropOldest(std::deque<JobPointer> &jobs)
{
    const auto hasEnded = [](const JobPointer &job) { return isFinal(job->state()); };
    auto surplus = std::ranges::count_if(jobs, hasEnded) - std::ptrdiff_t(keptEndedJobs);
    std::erase_if(jobs, [&](const JobPointer &job) { return surplus > 0 && hasEnded(job) && surplus-- > 0; });
}

} // namespace

JobId JobTable::freshId() { return JobId(u"j%1"_s.arg(++m_lastId)); }

void JobTable::add(const JobPointer &job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(job);
        if (m_jobs.size() > fewJobs)
            dropOldest(m_jobs);
    }
    job->whenChanged([this](const Job &) { touch(); });
    touch();
}

void JobTable::addUnlisted(const JobPointer &job)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_unlisted, [](const std::weak_ptr<Job> &known) { return known.expired(); });
    m_unlisted.push_back(job);
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

JobList JobTable::running() const
{
    const std::lock_guard lock(m_mutex);
    JobList jobs(m_jobs.begin(), m_jobs.end());
    for (const auto &unlisted : m_unlisted) {
        if (JobPointer job = unlisted.lock())
            jobs.push_back(std::move(job));
    }
    std::erase_if(jobs, [](const JobPointer &job) { return isFinal(job->state()); });
    return jobs;
}

int JobTable::cancelAllOf(CallerKind kind)
{
    const JobList jobs = running();
    return int(
        std::ranges::count_if(jobs, [kind](const JobPointer &job) { return job->caller().kind == kind && job->cancel(); }));
}

int JobTable::cancelAll()
{
    const JobList jobs = running();
    return int(std::ranges::count_if(jobs, [](const JobPointer &job) { return job->cancel(); }));
}

} // namespace ohm
