// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QObject>

#include <functional>
#include <set>

namespace ohm::probe {

// Sight of what anybody does on the bench: tells each change of the jobs of some actions, begun after follow() was called, in
// the GUI's thread. A job's end is told once.
class JobWatch final : public QObject
{
    Q_OBJECT
public:
    using Receive = std::function<void(const JobPointer &)>;

    JobWatch(Bench &bench, QObject *parent);

    void follow(const QStringList &actions, Receive receive);

private:
    void look();

    struct Following
    {
        QStringList actions;
        Receive receive;
    };
    Bench &m_bench;
    std::vector<Following> m_following;
    std::set<QString> m_ended; // of those followed
};

} // namespace ohm::probe
