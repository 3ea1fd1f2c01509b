// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/inputhistory.h"

namespace ohm::serial {

InputHistory::InputHistory(const QStringList &lines)
    : m_lines(lines.last(std::min(longest, lines.size())))
    , m_at(m_lines.size())
{
}

void InputHistory::add(const QString &line)
{
    if (!line.isEmpty()) {
        m_lines.removeAll(line);
        m_lines.append(line);
        if (m_lines.size() > longest)
            m_lines.removeFirst();
    }
    leave();
}

QString InputHistory::older(const QString &typed)
{
    if (m_at == m_lines.size())
        m_typed = typed;
    if (m_at == 0)
        return m_lines.isEmpty() ? typed : m_lines.first();
    return m_lines[--m_at];
}

QString InputHistory::newer()
{
    if (m_at < m_lines.size())
        ++m_at;
    return m_at == m_lines.size() ? m_typed : m_lines[m_at];
}

} // namespace ohm::serial
