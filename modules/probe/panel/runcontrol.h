// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QObject>

class QAction;
class QKeyEvent;
class QToolBar;

namespace ohm {
class ActionRunner;
}

namespace ohm::probe {

class SessionChoice;

// Run, halt, step, step over and reset of the chosen target, for a panel's tool bar and its keys.
class RunControl final : public QObject
{
    Q_OBJECT
public:
    RunControl(ActionRunner &runner, SessionChoice &choice, QObject *parent);

    void addTo(QToolBar &bar); // the panel has its name by then
    void addResetsTo(QToolBar &bar);

    bool isKey(const QKeyEvent &event) const;
    bool press(const QKeyEvent &event); // false: not ours

private:
    struct Command
    {
        QAction *action;
        int key;
        bool whileHalted, whileRunning;
    };
    QAction *add(const char *name, const char *icon, const QString &text, int key, const char *tool, const Json &more);
    void addNamed(QToolBar &bar, QAction *action);
    void call(const QString &tool, const Json &more);
    void refresh();

    ActionRunner &m_runner;
    SessionChoice &m_choice;
    std::vector<Command> m_commands;
    QAction *m_reset;
    QAction *m_resetHalt;
    bool m_isMoving = false; // a key that is held down does not pile up steps
};

} // namespace ohm::probe
