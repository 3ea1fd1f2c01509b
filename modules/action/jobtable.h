// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/job.h"
#include "core/published.h"

#include <deque>

namespace ohm {

using JobList = std::vector<JobPointer>; // oldest first

// The jobs that run and the last ones that ended. Thread safe.
class JobTable final
{
public:
    JobId freshId();
    void add(const JobPointer &job);
    void addUnlisted(const JobPointer &job); // only cancelAll() and cancelAllOf() know it

    Result<JobPointer> require(const JobId &id) const; // NotFound
    JobList all() const;
    int cancelAllOf(CallerKind kind); // how many were asked to stop
    int cancelAll();

    // Tells that the list or a job in it changed; look again with all().
    const Published<std::uint64_t> &revision() const { return m_revision; }

private:
    JobList running() const;
    void touch() { m_revision.set(++m_changes); }

    mutable std::mutex m_mutex;
    std::atomic<std::uint64_t> m_lastId = 0;
    std::deque<JobPointer> m_jobs;
    std::vector<std::weak_ptr<Job>> m_unlisted;
    std::atomic<std::uint64_t> m_changes = 0;
    Published<std::uint64_t> m_revision;
};

} // namespace ohm
