// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/linesplitter.h"

namespace ohm::mcp {

void LineSplitter::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0) {
            keep(bytes);
            return;
        }
        finish(bytes.first(end));
        bytes = bytes.sliced(end + 1);
    }
}

void LineSplitter::finish(QByteArrayView tail)
{
    if (m_partial.isEmpty() && !m_discarding && tail.size() <= m_limit) {
        m_onLine(tail); // the usual case: no copy
        return;
    }
    keep(tail);
    if (!std::exchange(m_discarding, false)) {
        const QByteArray line = std::exchange(m_partial, {});
        m_onLine(line);
    }
    m_partial = {};
}

void LineSplitter::keep(QByteArrayView part)
{
    if (m_discarding)
        return;
    if (m_partial.size() + part.size() > m_limit) {
        m_discarding = true;
        m_partial = {};
        m_onTooLong();
        return;
    }
    m_partial.append(part);
}

} // namespace ohm::mcp
