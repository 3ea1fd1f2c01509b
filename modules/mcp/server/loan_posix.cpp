// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/loan.h"

#include <sys/stat.h>

namespace ohm::mcp {

bool canBeLent(int fd)
{
    struct stat status{};
    return ::fstat(fd, &status) == 0 && (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode));
}

} // namespace ohm::mcp
