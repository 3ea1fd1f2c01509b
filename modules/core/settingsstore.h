// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QObject>

#include <mutex>

namespace ohm {

// The person's settings: one JSON file of groups ({"console": {"scrollback": 100000}}). Only what differs from the defaults is
// kept. Groups are typed by SettingsGroup (action/settingsgroup.h). Thread safe.
class SettingsStore final : public QObject
{
    Q_OBJECT
public:
    explicit SettingsStore(const QString &path);

    // A missing file is an empty store. A broken one is kept beside as "…broken" and reported, never overwritten in silence.
    Result<void> load();

    Json group(const QString &name) const; // {} when nothing is set
    Result<void> setGroup(const QString &name, const Json &values);

Q_SIGNALS:
    void groupChanged(const QString &name);

private:
    const QString m_path;
    mutable std::mutex m_mutex;
    Json m_groups = Json::object();
};

} // namespace ohm
