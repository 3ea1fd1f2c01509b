// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/revision.h"

namespace ohm::mcp {

const char *revisionName(Revision revision)
{
    static constexpr const char *names[] = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28"};
    return names[static_cast<std::size_t>(revision)];
}

std::optional<Revision> revisionFromName(std::string_view name)
{
    for (const Revision revision : allRevisions) {
        if (name == revisionName(revision))
            return revision;
    }
    return std::nullopt;
}

} // namespace ohm::mcp
