// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/doctor.h"

namespace ohm {

std::vector<Finding> Doctor::examine(const QString &family) const
{
    std::vector<Finding> all;
    for (const Entry &entry : m_checks) {
        if (!family.isEmpty() && entry.family != family)
            continue;
        for (Finding &finding : entry.check())
            all.push_back(std::move(finding));
    }
    return all;
}

} // namespace ohm
