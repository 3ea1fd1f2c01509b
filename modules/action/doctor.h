// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QString>

#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace ohm {

// Something that is missing or blocked, and the exact way to mend it.
struct Finding
{
    QString family; // "qemu"
    Message problem; // what is missing or blocked
    Message why; // what does not work without it
    QString fix; // the command or step, as one can paste it; empty when there is none
    bool isError = true; // false: worth knowing only
};

// What the modules check of the machine they run on. Checks may wait (they run programs), so they run in a worker.
class Doctor final
{
public:
    using Check = std::function<std::vector<Finding>()>;

    void add(const QString &family, Check check) { m_checks.push_back({family, std::move(check)}); }
    std::vector<Finding> examine(const QString &family = {}); // all families when empty

    // What the last examination of each family found, without looking again.
    std::vector<Finding> lastFindings() const;

private:
    struct Entry
    {
        QString family;
        Check check;
    };
    std::vector<Entry> m_checks;
    mutable std::mutex m_mutex;
    std::map<QString, std::vector<Finding>> m_last;
};

} // namespace ohm
