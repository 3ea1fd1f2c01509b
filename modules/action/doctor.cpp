// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/doctor.h"

namespace ohm {

std::vector<Finding> Doctor::examine(const QString &family)
{
    std::vector<Finding> all;
    for (const Entry &entry : m_checks) {
        if (!family.isEmpty() && entry.family != family)
            continue;
        std::vector<Finding> found = entry.check();
        all.insert(all.end(), found.begin(), found.end());
        const std::lock_guard lock(m_mutex);
        m_last[entry.family] = std::move(found);
    }
    return all;
}

std::vector<Finding> Doctor::lastFindings() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Finding> all;
    for (const auto &[family, findings] : m_last)
        all.insert(all.end(), findings.begin(), findings.end());
    return all;
}

} // namespace ohm
