// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/jobwatch.h"

namespace ohm::probe {

JobWatch::JobWatch(Bench &bench, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
{
}

void JobWatch::follow(const QStringList &actions, Receive receive)
{
    for (const JobPointer &job : m_bench.jobs.all()) {
        if (isFinal(job->state()))
            m_ended.insert(job->id().toString());
    }
    if (m_following.empty())
        m_bench.jobs.revision().subscribe(this, [this](const auto &) { look(); });
    m_following.push_back({actions, std::move(receive)});
}

void JobWatch::look()
{
    for (const JobPointer &job : m_bench.jobs.all()) {
        const QString id = job->id().toString();
        if (m_ended.contains(id))
            continue;
        const bool hasEnded = isFinal(job->state());
        for (const Following &each : m_following) {
            if (!each.actions.contains(job->action().name()))
                continue;
            if (hasEnded)
                m_ended.insert(id);
            each.receive(job);
        }
    }
}

} // namespace ohm::probe
