// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QMenu>

namespace ohm {
class ActionRunner;
}

namespace ohm::qemu {

// Save, load and delete a machine's snapshots. The list is asked for each time that the menu opens.
class SnapshotMenu final : public QMenu
{
    Q_OBJECT
public:
    SnapshotMenu(ActionRunner &runner, const QString &machine, QWidget *parent);

private:
    void refresh();
    void showSnapshots(const Json &snapshots);
    void addSnapshot(const Json &snapshot);
    void act(const char *verb, const QString &name);

    ActionRunner &m_runner;
    const QString m_machine;
    QList<QMenu *> m_entries;
};

} // namespace ohm::qemu
