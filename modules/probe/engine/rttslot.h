// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/rttpump.h"
#include "probe/engine/sessionport.h"

namespace ohm::probe {

// The RTT channels of a session and their places in the list of ports.
struct RttRun
{
    explicit RttRun(RttPump::Setup setup)
        : pump(std::move(setup))
    {
    }

    RttPump pump;
    std::vector<std::unique_ptr<SessionPort>> ports; // go first
};

// Where a session keeps its RTT channels, which are read and written beside the session's strand. Thread safe.
class RttSlot final
{
public:
    std::shared_ptr<RttRun> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_run;
    }
    void set(std::shared_ptr<RttRun> run)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_run.swap(run);
        }
        if (run) // whoever still reads or writes ends now
            run->pump.stop();
    }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<RttRun> m_run;
};

} // namespace ohm::probe
