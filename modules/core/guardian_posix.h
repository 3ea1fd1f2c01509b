// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/uniquefd_posix.h"

#include <sys/types.h>

#include <mutex>
#include <set>

namespace ohm {

// A process beside ours that outlives it by a moment: when we die, even by SIGKILL, it kills every process group that is
// enlisted with it. It learns of our death because the kernel closes the only write end of its pipe, the lifeline.
//
// Part of ChildProcess. There is one per process (guardian() in the .cpp), because what it watches is the death of a process
// and each further one would only be one more process and one more copy of the lifeline that no child may inherit.
class Guardian final
{
public:
    Guardian() = default;
    Q_DISABLE_COPY_MOVE(Guardian)

    // The descriptor on which a child enlists itself, always the same; starts the guardian when there is none (any more).
    Result<int> lifeline();

    // In the child between fork and exec, so that there is no moment in which it runs unguarded. Async-signal-safe.
    static bool enlistMyself(int lifeline);

    void adopt(pid_t group); // after a start that succeeded, so that a guardian started later learns of it
    void dismiss(pid_t group); // before the group's leader is reaped: from then on its number may be another's

private:
    bool isAlive() const;
    Result<void> start();
    Result<void> forkGuardian(int readEnd);

    std::mutex m_mutex;
    UniqueFd m_lifeline;
    pid_t m_pid = 0;
    std::set<pid_t> m_groups;
};

Guardian &guardian();

} // namespace ohm
