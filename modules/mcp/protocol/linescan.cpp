// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/linescan.h"

namespace ohm::mcp {

namespace {

class Scanner final
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<LineFacts> scan()
    {
        skipBlanks();
        if (!take('{'))
            return std::nullopt;
        skipBlanks();
        LineFacts facts;
        while (!atEnd() && !take('}')) {
            const std::string_view key = value();
            skipBlanks();
            take(':');
            skipBlanks();
            // The id of an answer stands before the answer itself, of which the rest of the line consists.
            if (!facts.id.empty() && (key == "\"result\"" || key == "\"error\""))
                return facts;
            const std::string_view member = value();
            if (key == "\"id\"")
                facts.id = member;
            else if (key == "\"method\"" && member.size() >= 2)
                facts.method = member.substr(1, member.size() - 2);
            skipBlanks();
            take(',');
            skipBlanks();
        }
        return facts;
    }

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    bool isAt(char c) const { return !atEnd() && m_text[m_at] == c; }
    bool take(char c) { return isAt(c) && ++m_at; }

    void skipBlanks()
    {
        while (!atEnd() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\r' || m_text[m_at] == '\n'))
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; !atEnd() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
    }

    void skipStructure()
    {
        int depth = 0;
        do {
            const char c = m_text[m_at];
            if (c == '"') {
                skipString();
                continue;
            }
            depth += (c == '{' || c == '[') - (c == '}' || c == ']');
            ++m_at;
        } while (!atEnd() && depth > 0);
    }

    std::string_view value()
    {
        const std::size_t start = m_at;
        if (isAt('"'))
            skipString();
        else if (isAt('{') || isAt('['))
            skipStructure();
        else
            m_at = std::min(m_text.find_first_of(",:}] \t\r", m_at + 1), m_text.size());
        m_at = std::min(m_at, m_text.size());
        return m_text.substr(start, m_at - start);
    }

    const std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::optional<LineFacts> scanLine(QByteArrayView line)
{
    return Scanner(std::string_view(line.data(), std::size_t(line.size()))).scan();
}

} // namespace ohm::mcp
