// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/validate.h"

#include "action/actiontr.h"
#include "action/nearest.h"

#include <QRegularExpression>

#include <cmath>

namespace ohm {

using action::Tr;
using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> refuse(const QString &path, Message message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = path;
    error.message = std::move(message);
    return std::unexpected(std::move(error));
}

// The value as the caller wrote it, short enough for one line.
QString shown(const Json &value)
{
    const QString text = QString::fromUtf8(dumpJson(value));
    return text.size() <= 60 ? text : text.left(57) + u"…"_s;
}

QString number(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? QString::number(qint64(value))
                                                                : QString::number(value, 'g', 17);
}

Text kindWords(const TypeInfo &type)
{
    switch (type.kind) {
    case Kind::Boolean:
        return Tr::text("true or false");
    case Kind::Integer:
        return type.acceptsHexText ? Tr::text("an integer or text such as \"0x20000000\"") : Tr::text("an integer");
    case Kind::Number:
        return Tr::text("a number");
    case Kind::String:
    case Kind::Choice:
        return Tr::text("text");
    case Kind::List:
        return Tr::text("a list");
    case Kind::Map:
    case Kind::Object:
        return Tr::text("an object");
    case Kind::Any:
        break;
    }
    return Tr::text("a value");
}

std::unexpected<Error> wrongKind(const Json &value, const TypeInfo &type, const QString &path)
{
    return refuse(path, Tr::text("%1 must be %2, but %3 was given.").arg(path).arg(kindWords(type)).arg(shown(value)));
}

Message rangeMessage(const QString &path, const Json &value, double low, double high, const FieldSpec &spec)
{
    const QString unit = *spec.unit ? u' ' + QString::fromUtf8(spec.unit) : QString();
    const bool openEnded = high >= 9.2e18;
    if (openEnded)
        return Tr::text("%1 is %2; it must be at least %3.").arg(path).arg(shown(value)).arg(number(low) + unit);
    return Tr::text("%1 is %2; it must be from %3 to %4.")
        .arg(path)
        .arg(shown(value))
        .arg(number(low))
        .arg(number(high) + unit);
}

Result<void> checkRange(double value, const Json &given, const TypeInfo &type, const FieldSpec &spec, const QString &path)
{
    const bool bounded = type.kind == Kind::Integer;
    const double low = spec.minimum.value_or(bounded ? type.minimum : -HUGE_VAL);
    const double high = spec.maximum.value_or(bounded ? type.maximum : HUGE_VAL);
    if (value < low || value > high)
        return refuse(path, rangeMessage(path, given, low, high, spec));
    return {};
}

Result<void> checkInteger(const Json &value, const TypeInfo &type, const FieldSpec &spec, const QString &path)
{
    if (value.is_string() && type.acceptsHexText) {
        bool ok = false;
        const qulonglong parsed = toQString(value).toULongLong(&ok, 0);
        return ok ? checkRange(double(parsed), value, type, spec, path) : wrongKind(value, type, path);
    }
    if (!value.is_number_integer())
        return wrongKind(value, type, path);
    return checkRange(value.is_number_unsigned() ? double(value.get<std::uint64_t>()) : double(value.get<std::int64_t>()),
        value, type, spec, path);
}

Result<void> checkText(const Json &value, const TypeInfo &type, const FieldSpec &spec, const QString &path)
{
    if (!value.is_string())
        return wrongKind(value, type, path);
    const QString text = toQString(value);
    if (spec.maxLength && text.size() > *spec.maxLength)
        return refuse(
            path, Tr::text("%1 has %2 characters; at most %3 are allowed.").arg(path).arg(text.size()).arg(*spec.maxLength));
    if (spec.format == Format::Regex) {
        const QRegularExpression expression(text);
        if (!expression.isValid())
            return refuse(path,
                Tr::text("%1 is no regular expression: %2 at character %3 of \"%4\".")
                    .arg(path)
                    .arg(expression.errorString())
                    .arg(expression.patternErrorOffset())
                    .arg(text));
    }
    if (spec.format == Format::Hex) {
        static const QRegularExpression pairs(u"^([0-9A-Fa-f]{2}[ :\\n]?)*$"_s);
        if (!pairs.match(text).hasMatch())
            return refuse(path,
                Tr::text("%1 must be pairs of hexadecimal digits such as \"48 65 6c\", but %2 was given.")
                    .arg(path)
                    .arg(shown(value)));
    }
    return {};
}

Result<void> checkChoice(const Json &value, const TypeInfo &type, const QString &path)
{
    if (!value.is_string())
        return wrongKind(value, type, path);
    QStringList names;
    for (const ChoiceInfo &choice : type.choices) {
        if (value.get_ref<const std::string &>() == choice.name)
            return {};
        names.append(QString::fromUtf8(choice.name));
    }
    return refuse(path, Tr::text("%1 is %2; it must be one of: %3.").arg(path).arg(shown(value)).arg(names.join(u", "_s)));
}

Result<void> checkObject(const Json &value, const StructInfo &info, const QString &path);

Result<void> checkValue(const Json &value, const TypeInfo &type, const FieldSpec &spec, const QString &path);

Result<void> checkList(const Json &value, const TypeInfo &type, const FieldSpec &spec, const QString &path)
{
    if (!value.is_array())
        return wrongKind(value, type, path);
    if (spec.maxLength && qsizetype(value.size()) > *spec.maxLength)
        return refuse(
            path, Tr::text("%1 has %2 entries; at most %3 are allowed.").arg(path).arg(value.size()).arg(*spec.maxLength));
    FieldSpec each = spec;
    each.maxLength.reset(); // counts elements, not what is in them
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (auto checked = checkValue(value[i], *type.element, each, u"%1[%2]"_s.arg(path).arg(i)); !checked)
            return checked;
    }
    return {};
}

Result<void> checkMap(const Json &value, const TypeInfo &type, const FieldSpec &spec, const QString &path)
{
    if (!value.is_object())
        return wrongKind(value, type, path);
    for (const auto &[key, element] : value.items()) {
        if (auto checked = checkValue(element, *type.element, spec, path + u'.' + QString::fromStdString(key)); !checked)
            return checked;
    }
    return {};
}

Result<void> checkValue(const Json &value, const TypeInfo &type, const FieldSpec &spec, const QString &path)
{
    switch (type.kind) {
    case Kind::Boolean:
        return value.is_boolean() ? Result<void>() : wrongKind(value, type, path);
    case Kind::Integer:
        return checkInteger(value, type, spec, path);
    case Kind::Number:
        return value.is_number() ? checkRange(value.get<double>(), value, type, spec, path) : wrongKind(value, type, path);
    case Kind::String:
        return checkText(value, type, spec, path);
    case Kind::Choice:
        return checkChoice(value, type, path);
    case Kind::List:
        return checkList(value, type, spec, path);
    case Kind::Map:
        return checkMap(value, type, spec, path);
    case Kind::Object:
        return checkObject(value, *type.object, path);
    case Kind::Any:
        break;
    }
    return {};
}

Result<void> checkUnknown(const Json &value, const StructInfo &info, const QString &prefix)
{
    for (const auto &[key, unused] : value.items()) {
        if (info.find(key))
            continue;
        QStringList known;
        for (const FieldInfo &field : info.fields)
            known.append(QString::fromUtf8(field.name));
        const QString name = QString::fromStdString(key);
        const QString near = nearest(name, known);
        if (!near.isEmpty())
            return refuse(prefix + name, Tr::text("There is no field %1. Did you mean %2?").arg(prefix + name).arg(near));
        if (known.isEmpty())
            return refuse(prefix + name, Tr::text("There is no field %1: no argument is taken here.").arg(prefix + name));
        return refuse(
            prefix + name, Tr::text("There is no field %1. Known fields: %2.").arg(prefix + name).arg(known.join(u", "_s)));
    }
    return {};
}

Result<void> checkObject(const Json &value, const StructInfo &info, const QString &path)
{
    if (!value.is_object())
        return refuse(path,
            Tr::text("%1 must be an object, but %2 was given.").arg(path.isEmpty() ? u"arguments"_s : path).arg(shown(value)));
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    if (auto checked = checkUnknown(value, info, prefix); !checked)
        return checked;
    for (const FieldInfo &field : info.fields) {
        const QString fieldPath = prefix + QString::fromUtf8(field.name);
        const auto found = value.find(field.name);
        const bool absent = found == value.end() || found->is_null();
        if (absent && field.required)
            return refuse(fieldPath, Tr::text("The field %1 is missing. %2").arg(fieldPath).arg(field.spec.help));
        if (absent)
            continue;
        if (auto checked = checkValue(*found, *field.type, field.spec, fieldPath); !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<void> validate(const Json &value, const StructInfo &info) { return checkObject(value, info, QString()); }

} // namespace ohm
