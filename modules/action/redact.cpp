// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/redact.h"

namespace ohm {

namespace {

void redactValue(Json &value, const TypeInfo &type);

void redactObject(Json &object, const StructInfo &info)
{
    if (!object.is_object())
        return;
    for (const FieldInfo &field : info.fields) {
        const auto found = object.find(field.name);
        if (found == object.end())
            continue;
        if (field.spec.format == Format::Secret)
            *found = "***";
        else
            redactValue(*found, *field.type);
    }
}

void redactValue(Json &value, const TypeInfo &type)
{
    if (type.kind == Kind::Object)
        redactObject(value, *type.object);
    if (type.kind != Kind::List || type.element->kind != Kind::Object || !value.is_array())
        return;
    for (Json &element : value)
        redactObject(element, *type.element->object);
}

} // namespace

Json redacted(const Json &arguments, const StructInfo &info)
{
    Json copy = arguments;
    redactObject(copy, info);
    return copy;
}

} // namespace ohm
