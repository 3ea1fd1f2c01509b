// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace ohm {

class Message;

// A sentence of the interface that is known at compile time and translated only where it is shown: machines (MCP, ohmctl, the
// journal) read the English source, people read translated(). Made by a module's Tr::text().
struct Text
{
    const char *context = "";
    const char *source = "";

    bool isEmpty() const { return !source || !*source; }
    QString english() const { return QString::fromUtf8(source); }
    QString translated() const;

    // Starts a Message whose %1 is `value`.
    template <typename Value>
    Message arg(const Value &value) const;
};

// A Text with its arguments filled in, still translatable; so are arguments that are Texts or Messages themselves.
class Message final
{
public:
    Message() = default;
    Message(Text text)
        : m_text(text)
    {
    } // implicit: a Text without arguments is a message

    // Words that no catalogue knows, such as a tool's own last line.
    static Message verbatim(const QString &words);

    bool isEmpty() const { return m_text.isEmpty() && m_words.isEmpty(); }
    QString english() const;
    QString translated() const;

    Message arg(const Message &value) const;
    Message arg(const QString &value) const { return arg(verbatim(value)); }
    Message arg(const char *value) const { return arg(QString::fromUtf8(value)); }
    template <typename Number>
        requires std::is_arithmetic_v<Number>
    Message arg(Number value) const
    {
        return arg(QString::number(value));
    }

private:
    template <typename Words>
    QString fill(const QString &pattern, Words words) const;

    Text m_text;
    QString m_words; // instead of a text
    std::vector<Message> m_arguments;
};

template <typename Value>
Message Text::arg(const Value &value) const
{
    return Message(*this).arg(value);
}

} // namespace ohm
