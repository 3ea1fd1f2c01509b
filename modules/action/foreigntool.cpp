// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/foreigntool.h"

#include "action/validate.h"

#include <QString>

#include <algorithm>

namespace ohm {

namespace {

FieldInfo renamed(const ForeignSpec &spec, const StructInfo &info, const ForeignName &name)
{
    const FieldInfo *ours = info.find(name.ours);
    if (!ours)
        qFatal("%s:%s names the field %s, which %s does not have", spec.profile, spec.name, name.ours, spec.action);
    FieldInfo field = *ours;
    field.name = name.theirs;
    field.required = field.required || name.required;
    return field;
}

Json withNames(Json object, const std::vector<ForeignName> &names, const char *ForeignName::*from, const char *ForeignName::*to)
{
    Json result = Json::object();
    for (auto &[key, value] : object.items()) {
        const auto name = std::ranges::find_if(names, [&](const ForeignName &each) { return key == each.*from; });
        result[name == names.end() ? key : (*name).*to] = std::move(value);
    }
    return result;
}

} // namespace

ForeignTool::ForeignTool(ForeignSpec spec, const Action &action)
    : m_spec(std::move(spec))
    , m_action(action)
{
    for (const ForeignName &name : m_spec.arguments)
        m_arguments.fields.push_back(renamed(m_spec, action.arguments(), name));
    for (const FieldInfo &field : action.result().fields) {
        const auto name = std::ranges::find_if(
            m_spec.results, [&](const ForeignName &each) { return std::string_view(each.ours) == field.name; });
        m_result.fields.push_back(name == m_spec.results.end() ? field : renamed(m_spec, action.result(), *name));
    }
}

Result<Json> ForeignTool::toOurs(Json arguments) const
{
    if (const auto valid = validate(arguments, m_arguments); !valid)
        return fail(valid.error());
    return withNames(std::move(arguments), m_spec.arguments, &ForeignName::theirs, &ForeignName::ours);
}

Json ForeignTool::toTheirs(Json result) const
{
    return withNames(std::move(result), m_spec.results, &ForeignName::ours, &ForeignName::theirs);
}

Error ForeignTool::toTheirs(Error error) const
{
    const auto name = std::ranges::find_if(
        m_spec.arguments, [&](const ForeignName &each) { return error.field == QLatin1String(each.ours); });
    if (name != m_spec.arguments.end())
        error.field = QString::fromLatin1(name->theirs);
    return error;
}

} // namespace ohm
