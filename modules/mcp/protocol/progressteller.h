// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/job.h"
#include "mcp/protocol/host.h"
#include "mcp/protocol/outlet.h"

#include <QTimer>

namespace ohm::mcp {

// Tells a client how far its call is, from the job's counted progress and log: values rise strictly, at most ten messages a
// second, none after the teller is gone. Lives in the server's thread.
class ProgressTeller final
{
public:
    struct Wishes
    {
        Json token; // of the request's _meta; null: no progress wanted
        bool log = false; // log lines wanted
        Revision revision = newestLegacy;
        bool any() const { return !token.is_null() || log; }
    };

    ProgressTeller(Outlet &outlet, const std::shared_ptr<Postbox> &postbox, JobPointer job, Wishes wishes);

    void say(const QString &text); // beside the job's own progress: what it waits for
    void flush(); // what is still unsaid, before the answer

private:
    void changed();
    void tellProgress();
    void tellLog();

    Outlet &m_outlet;
    const JobPointer m_job;
    const Wishes m_wishes;
    double m_lastValue = -1;
    qsizetype m_nextLine = 0;
    QTimer m_pause; // while it runs, changes wait
    std::shared_ptr<ProgressTeller *> m_self; // gone with us; what the job's thread holds is weak
};

} // namespace ohm::mcp
