// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/job.h"
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

// Run, halt, step and reset of the chosen target, for a panel's tool bar and its keys.
class RunControl final : public QObject
{
    Q_OBJECT
public:
    RunControl(ActionRunner &runner, SessionChoice &choice, QObject *parent); // the parent has its name by then

    void addTo(QToolBar &bar);
    void addResetsTo(QToolBar &bar);
    QAction *halt() const { return m_halt; }
    QList<QAction *> actions() const; // for a context menu

    bool wants(const QKeyEvent &event) const; // in the place of what the key does in the window
    bool press(const QKeyEvent &event); // false: not ours

private:
    struct Command
    {
        QAction *action;
        QKeyCombination keys;
        bool whileHalted;
    };
    struct Words
    {
        const char *name, *icon;
        QString text;
    };
    QAction *add(const Words &words, QKeyCombination keys, const char *tool, const Json &more);
    void call(const QString &tool, Json more);
    void refresh();

    ActionRunner &m_runner;
    SessionChoice &m_choice;
    std::vector<Command> m_commands;
    QAction *m_halt = nullptr;
    QAction *m_reset;
    QAction *m_resetHalt;
    JobPointer m_moving; // a key that is held down does not pile up steps
};

} // namespace ohm::probe
