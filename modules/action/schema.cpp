// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/schema.h"

namespace ohm {

namespace {

Json typeSchema(const TypeInfo &type, bool closed);

Json objectSchema(const StructInfo &info, bool closed)
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const FieldInfo &field : info.fields) {
        Json schema = typeSchema(*field.type, closed);
        const FieldSpec &spec = field.spec;
        if (closed && !spec.title.isEmpty())
            schema["title"] = spec.title.source;
        std::string help = spec.help.source;
        if (*spec.unit)
            help += help.empty() ? std::string("In ") + spec.unit + "." : std::string(" (") + spec.unit + ")";
        if (!help.empty())
            schema["description"] = help;
        const bool integer = field.type->kind == Kind::Integer;
        if (spec.minimum)
            schema["minimum"] = integer ? Json(std::int64_t(*spec.minimum)) : Json(*spec.minimum);
        if (spec.maximum)
            schema["maximum"] = integer ? Json(std::int64_t(*spec.maximum)) : Json(*spec.maximum);
        if (spec.maxLength)
            schema[field.type->kind == Kind::List ? "maxItems" : "maxLength"] = *spec.maxLength;
        if (!field.defaultValue.is_null())
            schema["default"] = field.defaultValue;
        if (*spec.example)
            schema["examples"] = Json::array({Json::parse(spec.example)});
        properties[field.name] = std::move(schema);
        if (field.required)
            required.push_back(field.name);
    }
    Json schema = {{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty())
        schema["required"] = std::move(required);
    if (closed)
        schema["additionalProperties"] = false;
    return schema;
}

Json choiceSchema(const TypeInfo &type)
{
    Json names = Json::array();
    for (const ChoiceInfo &choice : type.choices)
        names.push_back(choice.name);
    return {{"type", "string"}, {"enum", std::move(names)}};
}

Json integerSchema(const TypeInfo &type)
{
    if (type.acceptsHexText)
        return {{"type", Json::array({"integer", "string"})}};
    return {{"type", "integer"}};
}

Json typeSchema(const TypeInfo &type, bool closed)
{
    switch (type.kind) {
    case Kind::Boolean:
        return {{"type", "boolean"}};
    case Kind::Integer:
        return integerSchema(type);
    case Kind::Number:
        return {{"type", "number"}};
    case Kind::String:
        return {{"type", "string"}};
    case Kind::Choice:
        return choiceSchema(type);
    case Kind::List:
        return {{"type", "array"}, {"items", typeSchema(*type.element, closed)}};
    case Kind::Map:
        return {{"type", "object"}, {"additionalProperties", typeSchema(*type.element, closed)}};
    case Kind::Object:
        return objectSchema(*type.object, closed);
    case Kind::Any:
        break;
    }
    return Json::object();
}

// Mirrors JobSummary (jobtable.h) as far as a client needs it to go on.
Json jobSchema()
{
    return {{"type", "object"},
        {"description", "Present when the call goes on as a job: ask job_wait or job_status for its end."},
        {"properties",
            {{"job", {{"type", "string"}, {"description", "Id for job_wait, job_status, job_output and job_cancel."}}},
                {"state", {{"type", "string"}}}}},
        {"required", Json::array({"job", "state"})}};
}

} // namespace

Json inputSchema(const StructInfo &info) { return objectSchema(info, true); }

Json outputSchema(const StructInfo &info, bool mayBecomeJob)
{
    Json schema = objectSchema(info, false);
    if (mayBecomeJob) {
        schema.erase("required");
        schema["properties"]["pending"] = jobSchema();
    }
    return schema;
}

} // namespace ohm
