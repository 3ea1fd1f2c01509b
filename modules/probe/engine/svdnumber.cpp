// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/svdnumber.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

int scaleShift(QChar suffix)
{
    const qsizetype power = QStringView(u"kmgt").indexOf(suffix.toLower());
    return power < 0 ? 0 : int(power + 1) * 10;
}

QString binaryDigits(const QString &text)
{
    if (text.startsWith(u'#'))
        return text.mid(1);
    return text.startsWith(u"0b", Qt::CaseInsensitive) ? text.mid(2) : QString();
}

} // namespace

std::optional<std::uint64_t> svdNumber(const QString &text)
{
    if (const QString digits = binaryDigits(text); !digits.isEmpty()) {
        bool isNumber = false;
        const std::uint64_t value = digits.toULongLong(&isNumber, 2);
        return isNumber ? std::optional(value) : std::nullopt;
    }
    static const QRegularExpression form(u"^\\+?(?:0[xX]([0-9a-fA-F]+)|([0-9]+))([kmgtKMGT]?)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    bool isNumber = false;
    const bool isHex = !match.captured(1).isEmpty();
    const std::uint64_t value = match.captured(isHex ? 1 : 2).toULongLong(&isNumber, isHex ? 16 : 10);
    const int shift = match.captured(3).isEmpty() ? 0 : scaleShift(match.captured(3).front());
    const bool fits = value <= (~std::uint64_t(0) >> shift);
    return isNumber && fits ? std::optional(value << shift) : std::nullopt;
}

std::optional<SvdPattern> svdPattern(const QString &text)
{
    if (const auto value = svdNumber(text))
        return SvdPattern{*value};
    static const QRegularExpression form(u"^[01xX]{1,64}$"_s);
    const QString digits = binaryDigits(text);
    if (!form.match(digits).hasMatch())
        return std::nullopt;
    SvdPattern pattern;
    for (const QChar digit : digits) {
        pattern.value = pattern.value << 1 | std::uint64_t(digit == u'1');
        pattern.mask = pattern.mask << 1 | std::uint64_t(digit.toLower() != u'x');
    }
    return pattern;
}

QStringList svdIndices(const QString &text, int count)
{
    QStringList indices;
    static const QRegularExpression numbers(u"^([0-9]{1,9})-([0-9]{1,9})$"_s);
    static const QRegularExpression letters(u"^([A-Z])-([A-Z])$"_s);
    if (text.isEmpty()) {
        for (int i = 0; i < count; ++i)
            indices << QString::number(i);
    } else if (const auto range = numbers.match(text); range.hasMatch()) {
        const int first = range.captured(1).toInt(), last = range.captured(2).toInt();
        for (int i = first; i <= last && indices.size() <= count; ++i)
            indices << QString::number(i);
    } else if (const auto span = letters.match(text); span.hasMatch()) {
        for (char16_t letter = span.captured(1)[0].unicode(); letter <= span.captured(2)[0].unicode(); ++letter)
            indices << QString(QChar(letter));
    } else {
        for (const QString &index : text.split(u','))
            indices << index.trimmed();
    }
    return indices.size() == count ? indices : QStringList();
}

} // namespace ohm::probe
