// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QCoreApplication>

namespace ohm {

QString Text::translated() const { return isEmpty() ? QString() : QCoreApplication::translate(context, source); }

Message Message::verbatim(const QString &words)
{
    Message message;
    message.m_arguments = {words};
    return message;
}

QString Message::english() const { return fill(m_text.english()); }

QString Message::translated() const { return fill(m_text.translated()); }

Message Message::arg(const QString &value) const
{
    Message result = *this;
    result.m_arguments.append(value);
    return result;
}

QString Message::fill(QString pattern) const
{
    if (pattern.isEmpty())
        return m_arguments.join(u' ');
    // By hand and in one pass: QString::arg would also replace a "%2" that stands in the value given for %1.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int index = isPlace ? pattern[i + 1].digitValue() - 1 : -1;
        if (index < 0 || index >= m_arguments.size()) {
            result += pattern[i];
            continue;
        }
        result += m_arguments[index];
        ++i;
    }
    return result;
}

} // namespace ohm
