// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/tcltext.h"

#include "probe/probetr.h"

namespace ohm::probe {

namespace {

bool isPlain(char c)
{
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return isLetter || (c >= '0' && c <= '9') || quint8(c) >= 0x80 || QByteArrayView("_-./:+").contains(c);
}

// Reads one list after the other; `m_at` stands at what has not been looked at.
class ListReader final
{
public:
    explicit ListReader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
        return m_at < m_text.size();
    }

    std::optional<QByteArray> next()
    {
        if (m_text[m_at] == '{')
            return braced();
        return m_text[m_at] == '"' ? quoted() : bare();
    }

private:
    static bool isBlank(char c) { return QByteArrayView(" \t\n\r\v\f").contains(c); }
    bool atEndOfElement() const { return m_at == m_text.size() || isBlank(m_text[m_at]); }

    std::optional<QByteArray> braced()
    {
        const qsizetype begin = ++m_at;
        for (int depth = 1; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\\')
                ++m_at;
            else if (c == '{')
                ++depth;
            else if (c == '}' && --depth == 0)
                return endOf(m_text.sliced(begin, m_at++ - begin).toByteArray());
        }
        return std::nullopt;
    }

    std::optional<QByteArray> quoted()
    {
        QByteArray element;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return endOf(element);
            }
            takeCharacter(element);
        }
        return std::nullopt;
    }

    std::optional<QByteArray> bare()
    {
        QByteArray element;
        for (; !atEndOfElement(); ++m_at)
            takeCharacter(element);
        return element;
    }

    std::optional<QByteArray> endOf(const QByteArray &element) const
    {
        return atEndOfElement() ? std::optional(element) : std::nullopt;
    }

    // Leaves m_at at the last character taken.
    void takeCharacter(QByteArray &element)
    {
        if (m_text[m_at] != '\\' || m_at + 1 == m_text.size()) {
            element += m_text[m_at];
            return;
        }
        const char c = m_text[++m_at];
        static constexpr QByteArrayView letters("abfnrtv");
        static constexpr QByteArrayView meanings("\a\b\f\n\r\t\v");
        const qsizetype letter = letters.indexOf(c);
        if (letter >= 0)
            element += meanings[letter];
        else if (c >= '0' && c <= '7')
            takeOctal(element);
        else
            element += c;
    }

    void takeOctal(QByteArray &element)
    {
        int value = 0;
        qsizetype end = m_at;
        for (; end < m_text.size() && end < m_at + 3 && m_text[end] >= '0' && m_text[end] <= '7'; ++end)
            value = value * 8 + (m_text[end] - '0');
        element += char(value);
        m_at = end - 1;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<QByteArray> tclWord(const QString &text)
{
    if (text.contains(QChar(u'\0')))
        return fail(ErrorCode::InvalidArgument, Tr::text("A text for OpenOCD must not contain the character NUL."));
    return tclWordOf(text);
}

QByteArray tclWordOf(const QString &text)
{
    QByteArray word = "\"";
    for (const char c : text.toUtf8()) {
        if (isPlain(c))
            word += c;
        else
            word += '\\' + QByteArray::number(quint8(c), 8).rightJustified(3, '0');
    }
    return word + '"';
}

QByteArray tclScriptWord(QByteArrayView script)
{
    int depth = 0;
    for (const char c : script) {
        depth += (c == '{') - (c == '}');
        if (depth < 0 || c == '\\' || c == '\x1a')
            return tclWordOf(QString::fromUtf8(script));
    }
    return depth == 0 ? '{' + script.toByteArray() + '}' : tclWordOf(QString::fromUtf8(script));
}

Result<QStringList> parseTclList(QByteArrayView text)
{
    QStringList list;
    ListReader reader(text);
    while (reader.skipBlanks()) {
        const auto element = reader.next();
        if (!element)
            return fail(ErrorCode::Protocol,
                Tr::text("OpenOCD's answer is no list: %1")
                    .arg(QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 200)))));
        list << QString::fromUtf8(*element);
    }
    return list;
}

} // namespace ohm::probe
