// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/layoutcodec.h"

#include "action/codec.h"
#include "mctp/mctptr.h"

#include <bit>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

quint64 loadBytes(QByteArrayView bytes, Order order)
{
    quint64 value = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        value = value << 8 | quint8(bytes[order == Order::MsbFirst ? i : bytes.size() - 1 - i]);
    return value;
}

qint64 signExtended(quint64 value, qsizetype bytes)
{
    const int unused = int(64 - 8 * bytes);
    return bytes == 0 ? 0 : qint64(value << unused) >> unused;
}

QByteArray inOrder(QByteArrayView bytes, Order order)
{
    QByteArray copy = bytes.toByteArray();
    if (order == Order::LsbFirst)
        std::reverse(copy.begin(), copy.end());
    return copy;
}

constexpr quint64 realFormat = 6;

std::optional<qsizetype> sensorBytes(quint64 format)
{
    if (format > realFormat)
        return std::nullopt;
    return format == realFormat ? 4 : qsizetype(1) << (format / 2);
}

class Decoder final
{
public:
    Decoder(QByteArrayView bytes, qsizetype offset, Order order)
        : m_bytes(bytes)
        , m_offset(offset)
        , m_order(order)
    {
    }

    std::vector<Field> all(Layout layout)
    {
        std::vector<Field> fields;
        if (sequence(layout, fields) && m_at < m_bytes.size())
            fields.push_back(unexpected());
        return fields;
    }

private:
    // False: it broke off.
    bool sequence(Layout layout, std::vector<Field> &fields)
    {
        for (const FieldLayout &each : layout) {
            if (!isPresent(each))
                continue;
            fields.push_back(one(each));
            if (!fields.back().problem.isEmpty() && m_broken)
                return false;
        }
        return true;
    }

    bool isPresent(const FieldLayout &field) const
    {
        return !field.whenField || (known(field.whenField) & field.whenMask) == field.whenValue;
    }

    quint64 known(const char *name) const
    {
        for (auto it = m_known.rbegin(); it != m_known.rend(); ++it) {
            if (qstrcmp(it->first, name) == 0)
                return it->second;
        }
        return 0;
    }

    qsizetype left() const { return m_bytes.size() - m_at; }

    // Nullopt: the field that says it holds no size there is.
    std::optional<qsizetype> sizeOf(const FieldLayout &field) const
    {
        switch (field.rule) {
        case SizeRule::Fixed:
            break;
        case SizeRule::Rest:
            return std::max<qsizetype>(0, left() - field.size);
        case SizeRule::Named:
            return qsizetype(std::min<quint64>(known(field.sizeFrom), 0xffff));
        case SizeRule::VendorId:
            return known(field.sizeFrom) == 0 ? 2 : 4;
        case SizeRule::SensorData:
            return sensorBytes(known(field.sizeFrom));
        case SizeRule::Share:
            return std::max<qsizetype>(0, m_share - field.size);
        }
        return field.size;
    }

    Field one(const FieldLayout &layout)
    {
        if (layout.kind == FieldKind::List)
            return list(layout);
        Field field{.name = QString::fromLatin1(layout.name), .offset = m_offset + m_at};
        const auto size = sizeOf(layout);
        if (!size || *size > left()) {
            field.length = left();
            field.value = jsonString(hexFromBytes(m_bytes.sliced(m_at).toByteArray()));
            field.problem = !size ? Tr::text("its size is not known, because %1 holds no format there is")
                                        .arg(QString::fromLatin1(layout.sizeFrom))
                                  : Tr::text("cut off: takes %1 bytes, but %2 are left").arg(*size).arg(left());
            m_at = m_bytes.size();
            m_broken = true;
            return field;
        }
        field.length = *size;
        fill(field, layout, m_bytes.sliced(m_at, *size));
        m_at += *size;
        return field;
    }

    void fill(Field &field, const FieldLayout &layout, QByteArrayView bytes)
    {
        switch (layout.kind) {
        case FieldKind::Unsigned:
        case FieldKind::Bits:
            return fillUnsigned(field, layout, bytes);
        case FieldKind::Signed:
            field.value = signExtended(loadBytes(bytes, m_order), bytes.size());
            return;
        case FieldKind::Float:
            field.value = double(std::bit_cast<float>(quint32(loadBytes(bytes, m_order))));
            return;
        case FieldKind::SensorNumber:
            return fillSensorNumber(field, known(layout.sizeFrom), bytes);
        case FieldKind::Uuid:
            field.value = jsonString(uuidText(bytes));
            return;
        case FieldKind::Version:
            field.value = jsonString(versionText(inOrder(bytes, m_order)));
            return;
        case FieldKind::Bytes:
        case FieldKind::List:
            field.value = jsonString(hexFromBytes(bytes.toByteArray()));
            return;
        }
    }

    void fillUnsigned(Field &field, const FieldLayout &layout, QByteArrayView bytes)
    {
        const quint64 value = loadBytes(bytes, m_order);
        m_known.emplace_back(layout.name, value);
        field.value = value;
        if (const char *meaning = nameOf(layout.names, value))
            field.meaning = QString::fromLatin1(meaning);
        for (const BitLayout &part : layout.bits) {
            const quint64 bits = value >> part.lowest & ((quint64(1) << part.width) - 1);
            Field child{.name = QString::fromLatin1(part.name), .offset = field.offset, .length = field.length};
            child.lowestBit = part.lowest;
            child.bits = part.width;
            child.value = bits;
            if (const char *meaning = nameOf(part.names, bits))
                child.meaning = QString::fromLatin1(meaning);
            m_known.emplace_back(part.name, bits);
            field.add(std::move(child));
        }
    }

    void fillSensorNumber(Field &field, quint64 format, QByteArrayView bytes) const
    {
        const quint64 value = loadBytes(bytes, m_order);
        if (format == realFormat)
            field.value = double(std::bit_cast<float>(quint32(value)));
        else if (format & 1)
            field.value = signExtended(value, bytes.size());
        else
            field.value = value;
    }

    Field list(const FieldLayout &layout)
    {
        Field field{.name = QString::fromLatin1(layout.name), .offset = m_offset + m_at};
        const qsizetype end = layout.countFrom ? m_bytes.size() : m_bytes.size() - layout.size;
        const quint64 wanted = layout.countFrom ? known(layout.countFrom) : ~quint64(0);
        m_share = wanted > 0 ? left() / qsizetype(std::min<quint64>(wanted, 0xffff)) : 0;
        for (quint64 i = 0; i < wanted && !m_broken; ++i) {
            if (m_at < end)
                field.add(element(layout.element, i));
            else if (layout.countFrom)
                field.problem = Tr::text("cut off: %1 entries, but only %2 follow").arg(wanted).arg(i);
            if (m_at >= end && (!layout.countFrom || !field.problem.isEmpty()))
                break;
        }
        m_broken = m_broken || !field.problem.isEmpty();
        field.length = m_offset + m_at - field.offset;
        if (field.children.empty())
            field.value = Json::array();
        return field;
    }

    Field element(Layout layout, quint64 index)
    {
        const std::size_t outer = m_known.size();
        Field whole{.name = u"[%1]"_s.arg(index), .offset = m_offset + m_at};
        (void)sequence(layout, whole.children);
        whole.length = m_offset + m_at - whole.offset;
        m_known.resize(outer);
        if (layout.size() != 1 || whole.children.size() != 1)
            return whole;
        // An element of one field stands for itself.
        Field only = std::move(whole.children.front());
        only.name = whole.name;
        return only;
    }

    Field unexpected() const
    {
        Field field{.name = u"unexpected"_s, .offset = m_offset + m_at, .length = left()};
        field.value = jsonString(hexFromBytes(m_bytes.sliced(m_at).toByteArray()));
        field.problem = Tr::text("%1 bytes more than there should be").arg(left());
        return field;
    }

    const QByteArrayView m_bytes;
    const qsizetype m_offset;
    const Order m_order;
    qsizetype m_at = 0;
    qsizetype m_share = 0; // of a list's element
    bool m_broken = false;
    std::vector<std::pair<const char *, quint64>> m_known;
};

bool isBcd(quint8 byte) { return (byte & 0x0f) <= 9 && ((byte >> 4) <= 9 || (byte >> 4) == 0x0f); }

QString bcdText(quint8 byte)
{
    const int low = byte & 0x0f;
    const int high = byte >> 4;
    return high == 0x0f ? QString::number(low) : QString::number(high) + QString::number(low);
}

std::optional<quint8> bcdByte(const QString &text)
{
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber);
    if (!isNumber || text.size() > 2)
        return std::nullopt;
    return quint8(text.size() == 1 ? 0xf0 | value : (value / 10) << 4 | value % 10);
}

} // namespace

std::vector<Field> decodeLayout(Layout layout, QByteArrayView bytes, qsizetype offset, Order order)
{
    return Decoder(bytes, offset, order).all(layout);
}

QString versionText(QByteArrayView bytes)
{
    const auto at = [&bytes](int i) { return quint8(bytes[i]); };
    const bool hasUpdate = at(2) != 0xff;
    const bool alphaIsText = at(3) == 0 || (at(3) >= 'a' && at(3) <= 'z');
    if (!isBcd(at(0)) || !isBcd(at(1)) || (hasUpdate && !isBcd(at(2))) || !alphaIsText)
        return u"0x"_s + QString::fromLatin1(bytes.toByteArray().toHex());
    QString text = bcdText(at(0)) + u'.' + bcdText(at(1));
    if (hasUpdate)
        text += u'.' + bcdText(at(2));
    return at(3) == 0 ? text : text + QLatin1Char(char(at(3)));
}

std::optional<QByteArray> versionBytes(const QString &text)
{
    if (text.startsWith(u"0x")) {
        const QByteArray bytes = QByteArray::fromHex(text.sliced(2).toLatin1());
        return bytes.size() == 4 ? std::optional(bytes) : std::nullopt;
    }
    QString rest = text;
    QByteArray bytes(4, '\0');
    bytes[2] = '\xff';
    if (!rest.isEmpty() && rest.back() >= u'a' && rest.back() <= u'z') {
        bytes[3] = rest.back().toLatin1();
        rest.chop(1);
    }
    const QStringList parts = rest.split(u'.');
    if (parts.size() < 2 || parts.size() > 3)
        return std::nullopt;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto byte = bcdByte(parts[i]);
        if (!byte)
            return std::nullopt;
        bytes[i] = char(*byte);
    }
    return bytes;
}

QString uuidText(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes.toByteArray().toHex());
    for (const int at : {20, 16, 12, 8}) {
        if (text.size() > at)
            text.insert(at, u'-');
    }
    return text;
}

const char *nameOf(ValueNames names, quint64 value)
{
    for (const ValueName &each : names) {
        if (each.value == value)
            return each.name;
    }
    return nullptr;
}

const CommandLayout *findCommand(Commands commands, quint8 command)
{
    for (const CommandLayout &each : commands) {
        if (each.command == command)
            return &each;
    }
    return nullptr;
}

} // namespace ohm::mctp
