// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/typeinfo.h"
#include "core/id.h"

#include <QByteArray>
#include <QMap>

#include <concepts>
#include <limits>

namespace ohm {

// Codec<T> says how a C++ type is written as JSON: type() describes it, decode() reads what validate() has accepted, encode()
// writes it. isOptional: may be absent altogether. Structs get theirs from describe() (fields.h), enums from choicesOf().
template <typename T>
struct Codec;

// An address or register value: in JSON an integer, or text such as "0x20000000" as people write it.
struct HexNumber
{
    std::uint64_t value = 0;
    friend bool operator==(HexNumber, HexNumber) = default;
};

// Bytes that JSON shows as hexadecimal text ("48 65 6c"); blanks and ':' between bytes are allowed when reading.
struct HexBytes
{
    QByteArray bytes;
};

// Bytes that JSON carries as Base64: pictures.
struct Base64Bytes
{
    QByteArray bytes;
};

QByteArray bytesFromHex(const QString &text);
QString hexFromBytes(const QByteArray &bytes);
std::uint64_t integerFromText(const Json &value);

template <>
struct Codec<bool>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type();
    static bool decode(const Json &json) { return json.get<bool>(); }
    static Json encode(bool value) { return value; }
};

template <std::integral T>
    requires(!std::same_as<T, bool>)
struct Codec<T>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type()
    {
        static const TypeInfo info{.kind = Kind::Integer,
            .minimum = double(std::numeric_limits<T>::min()),
            .maximum = double(std::numeric_limits<T>::max())};
        return info;
    }
    static T decode(const Json &json) { return json.get<T>(); }
    static Json encode(T value) { return value; }
};

template <std::floating_point T>
struct Codec<T>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type()
    {
        static const TypeInfo info{.kind = Kind::Number};
        return info;
    }
    static T decode(const Json &json) { return json.get<T>(); }
    static Json encode(T value) { return value; }
};

template <>
struct Codec<QString>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type();
    static QString decode(const Json &json) { return toQString(json); }
    static Json encode(const QString &text) { return jsonString(text); }
};

template <>
struct Codec<HexBytes>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type() { return Codec<QString>::type(); }
    static HexBytes decode(const Json &json) { return {bytesFromHex(toQString(json))}; }
    static Json encode(const HexBytes &value) { return jsonString(hexFromBytes(value.bytes)); }
};

template <>
struct Codec<Base64Bytes>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type() { return Codec<QString>::type(); }
    static Base64Bytes decode(const Json &json) { return {QByteArray::fromBase64(toQString(json).toLatin1())}; }
    static Json encode(const Base64Bytes &value) { return value.bytes.toBase64().toStdString(); }
};

template <>
struct Codec<HexNumber>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type();
    static HexNumber decode(const Json &json) { return {integerFromText(json)}; }
    static Json encode(HexNumber number) { return number.value; }
};

template <typename Tag>
struct Codec<Id<Tag>>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type() { return Codec<QString>::type(); }
    static Id<Tag> decode(const Json &json) { return Id<Tag>(toQString(json)); }
    static Json encode(const Id<Tag> &id) { return jsonString(id.toString()); }
};

template <>
struct Codec<Json>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type();
    static Json decode(const Json &json) { return json; }
    static Json encode(const Json &json) { return json; }
};

template <typename T>
struct Codec<std::optional<T>>
{
    static constexpr bool isOptional = true;
    static const TypeInfo &type() { return Codec<T>::type(); }
    static std::optional<T> decode(const Json &json)
    {
        return json.is_null() ? std::nullopt : std::optional<T>(Codec<T>::decode(json));
    }
    static Json encode(const std::optional<T> &value) { return value ? Codec<T>::encode(*value) : Json(); }
};

template <typename T>
struct Codec<std::vector<T>>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type()
    {
        static const TypeInfo info{.kind = Kind::List, .element = &Codec<T>::type()};
        return info;
    }
    static std::vector<T> decode(const Json &json)
    {
        std::vector<T> list;
        list.reserve(json.size());
        for (const Json &element : json)
            list.push_back(Codec<T>::decode(element));
        return list;
    }
    static Json encode(const std::vector<T> &list)
    {
        Json json = Json::array();
        for (const T &element : list)
            json.push_back(Codec<T>::encode(element));
        return json;
    }
};

template <typename T>
struct Codec<QMap<QString, T>>
{
    static constexpr bool isOptional = false;
    static const TypeInfo &type()
    {
        static const TypeInfo info{.kind = Kind::Map, .element = &Codec<T>::type()};
        return info;
    }
    static QMap<QString, T> decode(const Json &json)
    {
        QMap<QString, T> map;
        for (const auto &[key, value] : json.items())
            map.insert(QString::fromStdString(key), Codec<T>::decode(value));
        return map;
    }
    static Json encode(const QMap<QString, T> &map)
    {
        Json json = Json::object();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            json[it.key().toStdString()] = Codec<T>::encode(it.value());
        return json;
    }
};

template <typename Enum>
struct EnumChoice
{
    Enum value;
    const char *name;
    Text title;
};

// An enum takes part when `std::vector<EnumChoice<E>> choicesOf(E)` is found beside it; the argument only selects the overload.
template <typename Enum>
concept Choosable = std::is_enum_v<Enum> && requires(Enum e) {
    { choicesOf(e) } -> std::same_as<std::vector<EnumChoice<Enum>>>;
};

template <Choosable Enum>
struct Codec<Enum>
{
    static constexpr bool isOptional = false;
    static const std::vector<EnumChoice<Enum>> &choices()
    {
        static const std::vector<EnumChoice<Enum>> all = choicesOf(Enum{});
        return all;
    }
    static const TypeInfo &type()
    {
        static const TypeInfo info = [] {
            TypeInfo made{.kind = Kind::Choice};
            for (const auto &choice : choices())
                made.choices.push_back({choice.name, choice.title});
            return made;
        }();
        return info;
    }
    static Enum decode(const Json &json)
    {
        const auto &name = json.get_ref<const std::string &>();
        for (const auto &choice : choices()) {
            if (name == choice.name)
                return choice.value;
        }
        return Enum{};
    }
    static Json encode(Enum value)
    {
        for (const auto &choice : choices()) {
            if (value == choice.value)
                return choice.name;
        }
        return nullptr;
    }
};

} // namespace ohm
