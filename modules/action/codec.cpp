// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/codec.h"

#include <algorithm>

namespace ohm {

namespace {

// Bounds of an address: JSON integers of up to 64 bits without sign.
const TypeInfo hexNumberType{.kind = Kind::Integer, .minimum = 0, .maximum = 18446744073709551615.0, .acceptsHexText = true};
const TypeInfo booleanType{.kind = Kind::Boolean};
const TypeInfo stringType{.kind = Kind::String};
const TypeInfo anyType{.kind = Kind::Any};

} // namespace

QString FieldInfo::title() const
{
    if (!spec.title.isEmpty())
        return spec.title.translated();
    QString words = QString::fromLatin1(name).replace(u'_', u' ');
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

const FieldInfo *StructInfo::find(std::string_view name) const
{
    const auto found = std::ranges::find_if(fields, [&](const FieldInfo &field) { return name == field.name; });
    return found == fields.end() ? nullptr : &*found;
}

QByteArray bytesFromHex(const QString &text)
{
    QString digits = text;
    digits.remove(u' ').remove(u':').remove(u'\n');
    return QByteArray::fromHex(digits.toLatin1());
}

QString hexFromBytes(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex(' ')); }

std::uint64_t integerFromText(const Json &value)
{
    if (!value.is_string())
        return value.get<std::uint64_t>();
    return toQString(value).toULongLong(nullptr, 0);
}

const TypeInfo &Codec<bool>::type() { return booleanType; }

const TypeInfo &Codec<QString>::type() { return stringType; }

const TypeInfo &Codec<HexNumber>::type() { return hexNumberType; }

const TypeInfo &Codec<Json>::type() { return anyType; }

} // namespace ohm
