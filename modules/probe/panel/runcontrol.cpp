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
    const auto command = [this](const Words &words, QKeyCombination keys, const char *tool, const Json &more) {
        m_commands.push_back({add(words, keys, tool, more), keys, true});
    };
    command({"run", "play", Tr::tr("Run")}, Qt::Key_F5, "probe_run", Json::object());
    command({"halt", "pause", Tr::tr("Halt")}, Qt::Key_F6, "probe_halt", Json::object());
    m_commands.back().whileHalted = false;
    m_halt = m_commands.back().action;
    command({"step_over", "step_over", Tr::tr("Step over")}, Qt::Key_F10, "probe_step", {{"by", "line"}, {"over", true}});
    command({"step_into", "step", Tr::tr("Step into")}, Qt::Key_F11, "probe_step", {{"by", "line"}});
    command({"step_out", "step_out", Tr::tr("Step out")}, Qt::SHIFT | Qt::Key_F11, "probe_step", {{"by", "out"}});
    command({"step", "step_instruction", Tr::tr("Step one instruction")}, Qt::CTRL | Qt::Key_F11, "probe_step", Json::object());
    m_reset = add({"reset", "reset", Tr::tr("Reset and run")}, {}, "probe_reset", Json::object());
    m_resetHalt = add({"reset_halt", "step_back", Tr::tr("Reset and halt")}, {}, "probe_reset", {{"halt_after_reset", true}});
    connect(&choice, &SessionChoice::changed, this, &RunControl::refresh);
    refresh();
}

// Several panels have them: each of its own name.
QAction *RunControl::add(const Words &words, QKeyCombination keys, const char *tool, const Json &more)
{
    auto *action = new QAction(Icons::get(QString::fromLatin1(words.icon)), words.text, this);
    action->setObjectName(u"%1_control_%2"_s.arg(parent()->objectName(), QLatin1StringView(words.name)));
    // Only told: as a shortcut it would quarrel with the window's own of that key.
    const bool hasKeys = keys.key() != Qt::Key_unknown;
    const QString keyText = QKeySequence(keys).toString(QKeySequence::NativeText);
    action->setToolTip(hasKeys ? u"%1 (%2)"_s.arg(words.text, keyText) : words.text);
    connect(action, &QAction::triggered, this, [this, tool = QString::fromLatin1(tool), more] { call(tool, more); });
    return action;
}

QList<QAction *> RunControl::actions() const
{
    QList<QAction *> actions;
    for (const Command &command : m_commands)
        actions << command.action;
    return actions;
}

void RunControl::addTo(QToolBar &bar) { bar.addActions(actions()); }

void RunControl::addResetsTo(QToolBar &bar)
{
    bar.addAction(m_reset);
    bar.addAction(m_resetHalt);
}

void RunControl::call(const QString &tool, Json more)
{
    if (m_moving) {
        // A step over a function that does not come back: its end by cancelling leaves the target halted.
        if (tool == u"probe_halt")
            m_runner.run(u"job_cancel"_s, {{"job", m_moving->id().toString().toStdString()}});
        return;
    }
    Json arguments = m_choice.arguments();
    if (tool == u"probe_reset")
        arguments.erase("target"); // it is the chip that is reset
    if (m_choice.session() && m_choice.session()->program.isEmpty())
        more.erase("by"); // without a program there are no lines: step by instruction
    arguments.update(more);
    m_moving = m_runner.run(tool, arguments, [this](const Result<Json> &moved) {
        m_moving.reset();
        if (!moved && moved.error().code != ErrorCode::Cancelled)
            m_runner.report(moved.error());
    });
}

// While there is nothing to halt its key goes to the next panel, as everywhere. The others are ours even while they do
// nothing: a step too many should not make the window full-screen.
bool RunControl::wants(const QKeyEvent &event) const
{
    return std::ranges::any_of(m_commands, [this, &event](const Command &command) {
        return command.keys == event.keyCombination() && (command.action != m_halt || m_halt->isEnabled());
    });
}

bool RunControl::press(const QKeyEvent &event)
{
    if (!wants(event))
        return false;
    for (const Command &command : m_commands) {
        if (command.keys == event.keyCombination())
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
        command.action->setEnabled(isThere && target->isHalted() == command.whileHalted);
    m_reset->setEnabled(isThere);
    m_resetHalt->setEnabled(isThere);
}

} // namespace ohm::probe
