// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/mitext.h"

#include "probe/probetr.h"

namespace ohm::probe {

namespace {

constexpr int deepest = 200; // levels of tuples and lists within each other

class MiReader final
{
public:
    explicit MiReader(QByteArrayView text)
        : m_text(text)
    {
    }

    bool readResults(Json &results) // ",name=value" over and over
    {
        while (m_at < m_text.size()) {
            if (m_text[m_at] != ',' || !readInto(++m_at, results))
                return false;
        }
        return true;
    }

    std::optional<QByteArray> readString()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            return std::nullopt;
        QByteArray string;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return string;
            }
            takeCharacter(string);
        }
        return std::nullopt;
    }

    bool atEnd() const { return m_at == m_text.size(); }

private:
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool readInto(qsizetype at, Json &results)
    {
        m_at = at;
        const qsizetype equals = m_text.indexOf('=', m_at);
        if (equals < 0)
            return false;
        const std::string name(m_text.data() + m_at, std::size_t(equals - m_at));
        m_at = equals + 1;
        Json value;
        if (!readValue(value))
            return false;
        results[name] = std::move(value);
        return true;
    }

    bool readValue(Json &value)
    {
        if (isAt('"')) {
            const auto string = readString();
            if (string)
                value = QString::fromUtf8(*string).toStdString(); // what is no UTF-8 becomes the replacement character
            return string.has_value();
        }
        if (++m_depth > deepest)
            return false;
        const bool isRead = isAt('{') ? readTuple(value) : isAt('[') && readList(value);
        --m_depth;
        return isRead;
    }

    bool readTuple(Json &value)
    {
        value = Json::object();
        return readElements('}', [this, &value] { return readInto(m_at, value); });
    }

    bool readList(Json &value)
    {
        value = Json::array();
        return readElements(']', [this, &value] {
            const char first = m_at < m_text.size() ? m_text[m_at] : ' ';
            const qsizetype equals = m_text.indexOf('=', m_at);
            if (first != '"' && first != '{' && first != '[') {
                if (equals < 0)
                    return false;
                m_at = equals + 1;
            }
            value.push_back({});
            return readValue(value.back());
        });
    }

    template <typename Function>
    bool readElements(char end, Function readOne)
    {
        ++m_at;
        if (isAt(end)) {
            ++m_at;
            return true;
        }
        while (readOne()) {
            if (isAt(end)) {
                ++m_at;
                return true;
            }
            if (!isAt(','))
                return false;
            ++m_at;
        }
        return false;
    }

    // Leaves m_at at the last character taken.
    void takeCharacter(QByteArray &string)
    {
        if (m_text[m_at] != '\\' || m_at + 1 == m_text.size()) {
            string += m_text[m_at];
            return;
        }
        const char c = m_text[++m_at];
        static constexpr QByteArrayView letters("abefnrtv");
        static constexpr QByteArrayView meanings("\a\b\x1b\f\n\r\t\v");
        const qsizetype letter = letters.indexOf(c);
        if (letter >= 0)
            string += meanings[letter];
        else if (c >= '0' && c <= '7')
            takeOctal(string);
        else
            string += c;
    }

    void takeOctal(QByteArray &string)
    {
        int value = 0;
        qsizetype end = m_at;
        for (; end < m_text.size() && end < m_at + 3 && m_text[end] >= '0' && m_text[end] <= '7'; ++end)
            value = value * 8 + (m_text[end] - '0');
        string += char(value);
        m_at = end - 1;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

std::unexpected<Error> damaged(QByteArrayView line)
{
    const QString shown = QString::fromUtf8(line.first(std::min<qsizetype>(line.size(), 200)));
    return fail(ErrorCode::Protocol, Tr::text("GDB said something that is no record: %1").arg(shown));
}

} // namespace

Result<std::optional<MiRecord>> parseMiRecord(QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9')
        ++at;
    static constexpr QByteArrayView kinds("^*+=~@&");
    if (at == line.size() || !kinds.contains(line[at]))
        return std::nullopt;
    MiRecord record;
    if (at > 0)
        record.token = line.first(at).toByteArray().toInt();
    record.kind = line[at];
    const QByteArrayView rest = line.sliced(at + 1);
    if (QByteArrayView("~@&").contains(record.kind)) {
        MiReader reader(rest);
        const auto text = reader.readString();
        if (!text)
            return damaged(line);
        record.name = QString::fromUtf8(*text);
        return record;
    }
    const qsizetype comma = rest.indexOf(',');
    const qsizetype end = comma < 0 ? rest.size() : comma;
    record.name = QString::fromLatin1(rest.first(end));
    if (!MiReader(rest.sliced(end)).readResults(record.results))
        return damaged(line);
    return record;
}

QByteArray miString(const QString &text)
{
    QByteArray quoted = "\"";
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (quint8(c) < 0x20 || c == 0x7f)
            quoted += '\\' + QByteArray::number(quint8(c), 8).rightJustified(3, '0');
        else
            quoted += c;
    }
    return quoted + '"';
}

} // namespace ohm::probe
