// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"

#include <QCoreApplication>

namespace ohm {

QString Text::translated() const { return isEmpty() ? QString() : QCoreApplication::translate(context, source); }

Message Message::verbatim(const QString &words)
{
    Message message;
    message.m_words = words;
    return message;
}

QString Message::english() const
{
    return m_text.isEmpty() ? m_words : fill(m_text.english(), [](const Message &argument) { return argument.english(); });
}

QString Message::translated() const
{
    return m_text.isEmpty() ? m_words
                            : fill(m_text.translated(), [](const Message &argument) { return argument.translated(); });
}

Message Message::arg(const Message &value) const
{
    Message result = *this;
    result.m_arguments.push_back(value);
    return result;
}

template <typename Words>
QString Message::fill(const QString &pattern, Words words) const
{
    // By hand and in one pass: QString::arg would also replace a "%2" that stands in the value given for %1.
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const int index = isPlace ? pattern[i + 1].digitValue() - 1 : -1;
        if (index < 0 || index >= qsizetype(m_arguments.size())) {
            result += pattern[i];
            continue;
        }
        result += words(m_arguments[std::size_t(index)]);
        ++i;
    }
    return result;
}

} // namespace ohm
