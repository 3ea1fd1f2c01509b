// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/registry.h"

#include "action/actiontr.h"
#include "action/nearest.h"

#include <QRegularExpression>

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

void Registry::add(std::unique_ptr<Action> action)
{
    // The rule that every MCP client accepts: lower case, at most 40, a family and a verb.
    static const QRegularExpression rule(u"^[a-z][a-z0-9]*(_[a-z0-9]+)+$"_s);
    const QString name = action->name();
    if (!rule.match(name).hasMatch() || name.size() > 40)
        qFatal("action name '%s' breaks the rule for names", action->spec().name);
    if (!m_byName.emplace(name.toStdString(), action.get()).second)
        qFatal("action '%s' is declared twice", action->spec().name);
    m_actions.push_back(std::move(action));
}

void Registry::addForeign(ForeignSpec spec)
{
    const Action *action = find(QString::fromLatin1(spec.action));
    if (!action)
        qFatal("%s:%s stands for %s, which there is not", spec.profile, spec.name, spec.action);
    m_foreign.push_back(std::make_unique<ForeignTool>(std::move(spec), *action));
}

const Action *Registry::find(const QString &name) const
{
    const auto found = m_byName.find(name.toStdString());
    return found == m_byName.end() ? nullptr : found->second;
}

std::vector<const Action *> Registry::inMenu(std::string_view menu) const
{
    std::vector<const Action *> found;
    for (const auto &action : m_actions) {
        if (menu == action->spec().menu)
            found.push_back(action.get());
    }
    return found;
}

Result<const Action *> Registry::require(const QString &name) const
{
    if (const Action *action = find(name))
        return action;
    QStringList names;
    for (const auto &action : m_actions)
        names.append(action->name());
    Error error;
    error.code = ErrorCode::UnknownAction;
    error.message = Tr::text("There is no action \"%1\".").arg(name);
    if (const QString near = nearest(name, names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    return fail(std::move(error));
}

} // namespace ohm
