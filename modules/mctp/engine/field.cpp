// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/field.h"

#include "mctp/mctptr.h"

#include <algorithm>

namespace ohm::mctp {

namespace {

void collectProblems(const Field &field, std::vector<Message> &problems)
{
    if (!field.problem.isEmpty())
        problems.push_back(Tr::text("%1: %2").arg(field.name).arg(field.problem));
    for (const Field &child : field.children)
        collectProblems(child, problems);
}

// The elements of a list are called [0], [1] …
bool isElement(const Field &field) { return field.name.startsWith(u'['); }

} // namespace

const Field *Field::find(QStringView childName) const
{
    const auto found = std::ranges::find_if(children, [childName](const Field &child) { return child.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

const Field *Field::findDeep(QStringView anyName) const
{
    if (name == anyName)
        return this;
    for (const Field &child : children) {
        if (const Field *found = child.findDeep(anyName))
            return found;
    }
    return nullptr;
}

bool isValid(const Field &field) { return field.problem.isEmpty() && std::ranges::all_of(field.children, isValid); }

std::vector<Message> problemsOf(const Field &field)
{
    std::vector<Message> problems;
    collectProblems(field, problems);
    return problems;
}

void moveBy(Field &field, qsizetype offset)
{
    field.offset += offset;
    for (Field &child : field.children)
        moveBy(child, offset);
}

Json toJson(const Field &field)
{
    Json json = {{"name", jsonString(field.name)}, {"offset", field.offset}, {"length", field.length}};
    if (field.lowestBit >= 0) {
        json["bit"] = field.lowestBit;
        json["bits"] = field.bits;
    }
    if (!field.value.is_null())
        json["value"] = field.value;
    if (!field.meaning.isEmpty())
        json["meaning"] = jsonString(field.meaning);
    if (!field.problem.isEmpty())
        json["problem"] = jsonString(field.problem.english());
    for (const Field &child : field.children)
        json["fields"].push_back(toJson(child));
    return json;
}

Json valuesOf(const Field &field)
{
    if (field.children.empty() || field.value.is_string()) // bytes may be shown in parts, but are given whole
        return field.value;
    if (isElement(field.children.front())) {
        Json list = Json::array();
        for (const Field &child : field.children)
            list.push_back(valuesOf(child));
        return list;
    }
    Json object = Json::object();
    for (const Field &child : field.children)
        object[child.name.toStdString()] = valuesOf(child);
    return object;
}

} // namespace ohm::mctp
