// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"

#include <memory>

namespace ohm {

// Collects what describe(Fields<T> &) says of a struct:
//
//   struct Write { QString console; QString text; LineEnding ending = LineEnding::Lf; std::optional<int> pauseMs; };
//   inline void describe(Fields<Write> &fields)
//   {
//       fields.required("console", &Write::console, {.help = Tr::text("The console to write to."), .device = "console"});
//       fields.required("text", &Write::text, {.help = Tr::text("What to send.")});
//       fields.optional("line_ending", &Write::ending, {.help = Tr::text("What to append.")});
//   }
//
// From this one description come the JSON Schema, the parser with its errors, the form, the flags of ohmctl and the reference.
template <typename Struct>
class Fields final
{
public:
    struct Member
    {
        FieldInfo info;
        std::function<void(Struct &, const Json &)> decode;
        std::function<void(const Struct &, Json &)> encode;
    };

    template <typename T>
    Fields &required(const char *name, T Struct::*member, FieldSpec spec = {})
    {
        return add(name, member, std::move(spec), true);
    }

    // Left out, the field keeps the value that the struct gives it.
    template <typename T>
    Fields &optional(const char *name, T Struct::*member, FieldSpec spec = {})
    {
        return add(name, member, std::move(spec), false);
    }

    const std::vector<Member> &members() const { return m_members; }

private:
    template <typename T>
    Fields &add(const char *name, T Struct::*member, FieldSpec spec, bool required)
    {
        const Struct defaults{};
        Member entry{
            .info =
                {.name = name, .spec = std::move(spec), .type = &Codec<T>::type(), .required = required, .defaultValue = {}},
            .decode = [member](Struct &object, const Json &value) { object.*member = Codec<T>::decode(value); },
            .encode =
                [member, name](const Struct &object, Json &json) {
                    if (Json value = Codec<T>::encode(object.*member); !(Codec<T>::isOptional && value.is_null()))
                        json[name] = std::move(value);
                },
        };
        if (!required && !Codec<T>::isOptional)
            entry.info.defaultValue = Codec<T>::encode(defaults.*member);
        m_members.push_back(std::move(entry));
        return *this;
    }

    std::vector<Member> m_members;
};

template <typename Struct>
concept Described = std::is_class_v<Struct> && requires(Fields<Struct> &fields) { describe(fields); };

template <Described Struct>
const Fields<Struct> &fieldsOf()
{
    static const Fields<Struct> fields = [] {
        Fields<Struct> collected;
        describe(collected);
        return collected;
    }();
    return fields;
}

template <Described Struct>
const StructInfo &structInfo()
{
    static const StructInfo info = [] {
        StructInfo collected;
        for (const auto &member : fieldsOf<Struct>().members())
            collected.fields.push_back(member.info);
        return collected;
    }();
    return info;
}

// `json` must have passed validate() (validate.h); members that it lacks keep their defaults.
template <Described Struct>
Struct decode(const Json &json)
{
    Struct object{};
    for (const auto &member : fieldsOf<Struct>().members()) {
        if (const auto found = json.find(member.info.name); found != json.end() && !found->is_null())
            member.decode(object, *found);
    }
    return object;
}

template <Described Struct>
Json encode(const Struct &object)
{
    Json json = Json::object();
    for (const auto &member : fieldsOf<Struct>().members())
        member.encode(object, json);
    return json;
}

template <Described Struct>
struct Codec<Struct>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type()
    {
        static const TypeInfo info{.kind = Kind::Object, .object = &structInfo<Struct>()};
        return info;
    }
    static Struct decode(const Json &json) { return ohm::decode<Struct>(json); }
    static Json encode(const Struct &object) { return ohm::encode(object); }
};

// An action without arguments or without a result.
struct Nothing
{
};
inline void describe(Fields<Nothing> &) { }

} // namespace ohm
