// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QObject>

#include <set>

namespace ohm {

// What the person began lately, to begin it again: calls of the actions that begin something (ActionSpec::menu "run" and
// "file") with their arguments, and layouts. Newest first; kept in the settings.
class Recents final : public QObject
{
    Q_OBJECT
public:
    struct Item
    {
        const Action *action = nullptr; // nullptr: a layout
        Json arguments = Json::object();
        QString layout;
    };

    explicit Recents(Bench &bench); // the settings must have been loaded

    std::vector<Item> items() const; // those that this build knows
    void addLayout(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void followJobs();
    void add(Json entry);

    Bench &m_bench;
    Json m_entries = Json::array(); // [{"action", "arguments"} or {"layout"}]
    std::set<std::uint64_t> m_seen; // calls that ended, of those that the job table still has
};

QString recentWords(const Recents::Item &item); // "Open console: ttyUSB0, 115200 Bd"

} // namespace ohm
