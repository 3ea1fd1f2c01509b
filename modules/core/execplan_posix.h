// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "core/uniquefd_posix.h"

#include <sys/types.h>

#include <string>

namespace ohm {

// Our ends of a child's standard streams; non-blocking, closed on exec. Not open: the child has none of it from us.
struct ChildPipes
{
    UniqueFd input;
    UniqueFd output;
    UniqueFd errors;
};

struct StartedChild
{
    pid_t pid = 0; // also the number of its process group
    UniqueFd pidfd; // readable once it has ended, see pidfd_open(2)
    ChildPipes pipes;
};

// Forks and executes `path` with the rest as `spec` says; enlisted with the guardian before its first instruction. Returns once
// the program runs, or with the reason why it does not.
Result<StartedChild> execute(const ProcessSpec &spec, const QString &path);

} // namespace ohm
