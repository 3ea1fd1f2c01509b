// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/action.h"

namespace ohm {

Action::Action(ActionSpec spec, const StructInfo &arguments, const StructInfo &result, Function function)
    : m_spec(std::move(spec))
    , m_arguments(arguments)
    , m_result(result)
    , m_function(std::move(function))
{
}

QString Action::family() const { return name().section(u'_', 0, 0); }

std::optional<Message> Action::whyDisabled() const { return m_spec.whyDisabled ? m_spec.whyDisabled() : std::nullopt; }

DeviceId Action::device(const Json &arguments) const
{
    for (const FieldInfo &field : m_arguments.fields) {
        if (!*field.spec.device)
            continue;
        const auto given = arguments.find(field.name);
        if (given == arguments.end() || !given->is_string())
            continue;
        const QString kind = QString::fromLatin1(field.spec.device);
        const QString name = toQString(*given);
        const bool isWhole = kind == u"id" || name.startsWith(kind + u':');
        return DeviceId(isWhole ? name : kind + u':' + name);
    }
    return {};
}

const char *effectName(Effect effect)
{
    switch (effect) {
    case Effect::Reads:
        return "reads";
    case Effect::ChangesBench:
        return "changes_bench";
    case Effect::WritesDevice:
        return "writes_device";
    case Effect::Destroys:
        return "destroys";
    }
    return "";
}

} // namespace ohm
