// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/runcontrol.h"

#include "probe/panel/sessionchoice.h"
#include "probe/probetr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolBar>

namespace ohm::probe {

using namespace Qt::StringLiterals;

RunControl::RunControl(ActionRunner &runner, SessionChoice &choice, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_choice(choice)
{
    m_commands = {
        {add("control_run", "play", Tr::tr("Run"), Qt::Key_F5, "probe_run", Json::object()), Qt::Key_F5, true, false},
        {add("control_halt", "pause", Tr::tr("Halt"), Qt::Key_F6, "probe_halt", Json::object()), Qt::Key_F6, false, true},
        {add("control_step_over", "step_over", Tr::tr("Step over a call"), Qt::Key_F10, "probe_step", {{"over", true}}),
            Qt::Key_F10, true, false},
        {add("control_step", "step", Tr::tr("Step one instruction"), Qt::Key_F11, "probe_step", Json::object()), Qt::Key_F11,
            true, false},
    };
    m_reset = add("control_reset", "reset", Tr::tr("Reset and run"), 0, "probe_reset", Json::object());
    m_resetHalt =
        add("control_reset_halt", "step_back", Tr::tr("Reset and halt"), 0, "probe_reset", {{"halt_after_reset", true}});
    connect(&choice, &SessionChoice::changed, this, &RunControl::refresh);
    refresh();
}

QAction *RunControl::add(const char *name, const char *icon, const QString &text, int key, const char *tool, const Json &more)
{
    auto *action = new QAction(Icons::get(QString::fromLatin1(icon)), text, this);
    action->setObjectName(QString::fromLatin1(name));
    // Only told: as a shortcut it would quarrel with the window's own of that key.
    const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
    action->setToolTip(key ? u"%1 (%2)"_s.arg(text, keys) : text);
    connect(action, &QAction::triggered, this, [this, tool = QString::fromLatin1(tool), more] { call(tool, more); });
    return action;
}

// Several panels have them: each of its own name.
void RunControl::addNamed(QToolBar &bar, QAction *action)
{
    action->setObjectName(u"%1_%2"_s.arg(parent()->objectName(), action->objectName()));
    bar.addAction(action);
}

void RunControl::addTo(QToolBar &bar)
{
    for (const Command &command : m_commands)
        addNamed(bar, command.action);
}

void RunControl::addResetsTo(QToolBar &bar)
{
    addNamed(bar, m_reset);
    addNamed(bar, m_resetHalt);
}

void RunControl::call(const QString &tool, const Json &more)
{
    if (m_isMoving)
        return;
    Json arguments = m_choice.arguments();
    if (tool == u"probe_reset")
        arguments.erase("target"); // it is the chip that is reset
    arguments.update(more);
    m_isMoving = true;
    const JobPointer job = m_runner.run(tool, arguments, [this](const Result<Json> &moved) {
        m_isMoving = false;
        if (!moved && moved.error().code != ErrorCode::Cancelled)
            m_runner.report(moved.error());
    });
    m_isMoving = m_isMoving && job;
}

bool RunControl::isKey(const QKeyEvent &event) const
{
    return event.modifiers() == Qt::NoModifier
        && std::ranges::any_of(m_commands, [&event](const Command &command) { return command.key == event.key(); });
}

bool RunControl::press(const QKeyEvent &event)
{
    if (!isKey(event))
        return false;
    for (const Command &command : m_commands) {
        if (command.key == event.key())
            command.action->trigger(); // does nothing while it is disabled
    }
    return true;
}

void RunControl::refresh()
{
    const ShownSession *session = m_choice.session();
    const ShownTarget *target = m_choice.target();
    const bool isThere = session && session->isConnected() && target && target->isCore();
    for (const Command &command : m_commands)
        command.action->setEnabled(isThere && (target->isHalted() ? command.whileHalted : command.whileRunning));
    m_reset->setEnabled(isThere);
    m_resetHalt->setEnabled(isThere);
}

} // namespace ohm::probe
