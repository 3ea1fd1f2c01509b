// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/linecutter.h"

namespace ohm::serial {

namespace {

constexpr qsizetype longestLine = 64 * 1024;

} // namespace

void LineCutter::feed(const BytePiece &piece)
{
    if (piece.direction != m_open.direction)
        cutOpen();
    QByteArrayView rest = piece.bytes();
    while (!rest.isEmpty()) {
        if (m_open.bytes.isEmpty()) {
            m_open.at = piece.at;
            m_open.direction = piece.direction;
        }
        const qsizetype lineFeed = rest.indexOf('\n');
        const qsizetype wanted = lineFeed < 0 ? rest.size() : lineFeed + 1;
        const qsizetype size = std::min(wanted, longestLine - m_open.bytes.size());
        m_open.bytes.append(rest.first(size));
        rest = rest.sliced(size);
        if (m_open.bytes.endsWith('\n') || m_open.bytes.size() == longestLine)
            cutOpen();
    }
}

WireLine LineCutter::take()
{
    WireLine line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void LineCutter::cutOpen()
{
    if (m_open.bytes.isEmpty())
        return;
    m_lines.push_back(std::move(m_open));
    m_open = {};
}

} // namespace ohm::serial
