// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ohm::serial {

// Lines that were sent, as the Up and Down keys walk through them. What was being typed is there again at the end.
class InputHistory final
{
public:
    static constexpr qsizetype longest = 500;

    explicit InputHistory(const QStringList &lines = {});

    const QStringList &lines() const { return m_lines; } // oldest first
    void add(const QString &line); // a line that is there already moves to the end
    QString older(const QString &typed); // `typed` is what the field shows now
    QString newer();
    void leave() { m_at = m_lines.size(); } // something else was typed

private:
    QStringList m_lines;
    qsizetype m_at = 0;
    QString m_typed;
};

} // namespace ohm::serial
