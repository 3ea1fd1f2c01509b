// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/codec.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/mctptr.h"

#include <QRegularExpression>

#include <bit>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

QString below(const QString &path, const char *name)
{
    return path.isEmpty() ? QString::fromLatin1(name) : path + u'.' + QLatin1StringView(name);
}

quint64 largestOf(qsizetype bytes) { return bytes >= 8 ? ~quint64(0) : (quint64(1) << (8 * bytes)) - 1; }

class Encoder final
{
public:
    explicit Encoder(Order order)
        : m_order(order)
    {
    }

    Result<void> sequence(Layout layout, const Json &values, const QString &path)
    {
        if (!values.is_object())
            return fail(badField(path, Tr::text("an object with the fields is needed")));
        for (const FieldLayout &each : layout) {
            if (each.whenField && (known(each.whenField) & each.whenMask) != each.whenValue)
                continue;
            if (auto done = one(each, layout, values, below(path, each.name)); !done)
                return done;
        }
        return refuseUnknown(layout, values, path);
    }

    QByteArray bytes;

private:
    static Result<void> refuseUnknown(Layout layout, const Json &values, const QString &path)
    {
        for (const auto &[name, value] : values.items()) {
            const bool isKnown = std::ranges::any_of(layout, [&name](const FieldLayout &each) { return name == each.name; });
            if (!isKnown)
                return fail(badField(below(path, name.c_str()), Tr::text("there is no such field here")));
        }
        return {};
    }

    quint64 known(const char *name) const
    {
        for (auto it = m_known.rbegin(); it != m_known.rend(); ++it) {
            if (qstrcmp(it->first, name) == 0)
                return it->second;
        }
        return 0;
    }

    Result<void> one(const FieldLayout &field, Layout layout, const Json &values, const QString &path)
    {
        const auto found = values.find(field.name);
        if (found == values.end()) {
            if (const FieldLayout *counted = countedBy(layout, field.name))
                return number(field, quint64(values.value(counted->name, Json::array()).size()));
            return fail(badField(path, Tr::text("this field is missing")));
        }
        switch (field.kind) {
        case FieldKind::List:
            return list(field, *found, path);
        case FieldKind::Bytes:
            return raw(field, *found, path);
        case FieldKind::Uuid:
            return uuid(*found, path);
        case FieldKind::Version:
            return version(*found, path);
        case FieldKind::Bits:
            return parts(field, *found, path);
        case FieldKind::Float:
        case FieldKind::Signed:
        case FieldKind::SensorNumber:
            return real(field, *found, path);
        case FieldKind::Unsigned:
            break;
        }
        const auto value = numberFrom(*found, field.names, largestOf(sizeOf(field)), path);
        return value ? number(field, *value) : fail(value.error());
    }

    static const FieldLayout *countedBy(Layout layout, const char *count)
    {
        for (const FieldLayout &each : layout) {
            if (each.kind == FieldKind::List && each.countFrom && qstrcmp(each.countFrom, count) == 0)
                return &each;
        }
        return nullptr;
    }

    qsizetype sizeOf(const FieldLayout &field) const
    {
        const quint64 from = field.sizeFrom ? known(field.sizeFrom) : 0;
        switch (field.rule) {
        case SizeRule::VendorId:
            return from == 0 ? 2 : 4;
        case SizeRule::SensorData:
            return from >= 6 ? 4 : qsizetype(1) << (from / 2);
        case SizeRule::Named:
            return qsizetype(from);
        case SizeRule::Fixed:
        case SizeRule::Rest:
        case SizeRule::Share:
            break;
        }
        return field.size;
    }

    void put(quint64 value, qsizetype size)
    {
        for (qsizetype i = 0; i < size; ++i)
            bytes.append(char(value >> (8 * (m_order == Order::MsbFirst ? size - 1 - i : i))));
    }

    Result<void> number(const FieldLayout &field, quint64 value)
    {
        m_known.emplace_back(field.name, value);
        for (const BitLayout &part : field.bits)
            m_known.emplace_back(part.name, value >> part.lowest & largestOf(1) & ((quint64(1) << part.width) - 1));
        put(value, sizeOf(field));
        return {};
    }

    Result<void> parts(const FieldLayout &field, const Json &value, const QString &path)
    {
        if (!value.is_object()) {
            const auto whole = numberFrom(value, field.names, largestOf(sizeOf(field)), path);
            return whole ? number(field, *whole) : fail(whole.error());
        }
        quint64 whole = 0;
        for (const BitLayout &part : field.bits) {
            const Json given = value.value(part.name, Json(0));
            const auto bits = numberFrom(given, part.names, (quint64(1) << part.width) - 1, below(path, part.name));
            if (!bits)
                return fail(bits.error());
            whole |= *bits << part.lowest;
        }
        return number(field, whole);
    }

    Result<void> real(const FieldLayout &field, const Json &value, const QString &path)
    {
        if (!value.is_number())
            return fail(badField(path, Tr::text("a number is needed")));
        const bool isReal =
            field.kind == FieldKind::Float || (field.kind == FieldKind::SensorNumber && known(field.sizeFrom) == 6);
        if (isReal)
            put(std::bit_cast<quint32>(value.get<float>()), 4);
        else
            put(quint64(value.get<qint64>()), sizeOf(field));
        return {};
    }

    Result<void> raw(const FieldLayout &field, const Json &value, const QString &path)
    {
        const auto data = bytesFrom(value, path);
        if (!data)
            return fail(data.error());
        const bool isFree = field.rule == SizeRule::Rest || field.rule == SizeRule::Share;
        if (!isFree && data->size() != sizeOf(field))
            return fail(badField(path, Tr::text("%1 bytes are needed, not %2").arg(sizeOf(field)).arg(data->size())));
        bytes += *data;
        return {};
    }

    Result<void> uuid(const Json &value, const QString &path)
    {
        const QByteArray id = QByteArray::fromHex(toQString(value).remove(u'-').toLatin1());
        if (id.size() != 16)
            return fail(badField(path, Tr::text("a UUID of 32 hexadecimal digits is needed")));
        bytes += id;
        return {};
    }

    Result<void> version(const Json &value, const QString &path)
    {
        auto id = versionBytes(toQString(value));
        if (!id)
            return fail(badField(path, Tr::text("a version such as 1.3.1 or 0xf1f3f100 is needed")));
        if (m_order == Order::LsbFirst)
            std::reverse(id->begin(), id->end());
        bytes += *id;
        return {};
    }

    Result<void> list(const FieldLayout &field, const Json &value, const QString &path)
    {
        if (!value.is_array())
            return fail(badField(path, Tr::text("a list is needed")));
        const std::size_t outer = m_known.size();
        for (std::size_t i = 0; i < value.size(); ++i) {
            // An element of one field stands for itself.
            const Json element =
                field.element.size() == 1 && !value[i].is_object() ? Json{{field.element.front().name, value[i]}} : value[i];
            if (auto done = sequence(field.element, element, u"%1[%2]"_s.arg(path).arg(i)); !done)
                return done;
            m_known.resize(outer);
        }
        return {};
    }

    const Order m_order;
    std::vector<std::pair<const char *, quint64>> m_known;
};

} // namespace

Result<QByteArray> encodeLayout(Layout layout, const Json &values, const QString &path, Order order)
{
    Encoder encoder(order);
    return mapResult(encoder.sequence(layout, values, path), [&encoder] { return encoder.bytes; });
}

Error badField(const QString &path, Message message)
{
    Error error;
    error.code = ErrorCode::InvalidArgument;
    error.field = path;
    error.message = Tr::text("%1: %2").arg(path).arg(message);
    return error;
}

Result<quint64> numberFrom(const Json &value, ValueNames names, quint64 largest, const QString &path)
{
    quint64 number = 0;
    bool isNumber = true;
    if (value.is_boolean())
        number = value.get<bool>() ? 1 : 0;
    else if (value.is_number_unsigned() || (value.is_number_integer() && value.get<qint64>() >= 0))
        number = value.get<quint64>();
    else if (value.is_string()) {
        const QString text = toQString(value);
        for (const ValueName &each : names) {
            if (text == QLatin1StringView(each.name))
                return each.value;
        }
        number = text.toULongLong(&isNumber, 0);
    } else {
        isNumber = false;
    }
    if (!isNumber || number > largest)
        return fail(badField(path, Tr::text("a number from 0 to %1 is needed, or its name").arg(largest)));
    return number;
}

Result<QByteArray> bytesFrom(const Json &value, const QString &path)
{
    static const QRegularExpression hex(u"^([ :]*[0-9a-fA-F]{2})*[ :]*$"_s);
    const QString text = value.is_string() ? toQString(value) : QString();
    if (!value.is_string() || !hex.match(text).hasMatch())
        return fail(badField(path, Tr::text("bytes in hexadecimal are needed, such as \"01 ff\"")));
    return bytesFromHex(text);
}

} // namespace ohm::mctp
