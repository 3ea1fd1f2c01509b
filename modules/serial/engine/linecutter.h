// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"

#include <QByteArray>

#include <deque>

namespace ohm::serial {

// A line as it went over the wire.
struct WireLine
{
    Instant at; // of its first byte
    Direction direction = Direction::Received;
    QByteArray bytes; // with its end (LF or CR LF), which the last or a cut one lacks
};

// Cuts what went through a console into lines, whose end is LF. A change of direction begins a new line; a line of more than
// 64 KiB is cut.
class LineCutter final
{
public:
    void feed(const BytePiece &piece);
    bool hasLine() const { return !m_lines.empty(); }
    const WireLine &first() const { return m_lines.front(); }
    WireLine take();

    bool hasOpen() const { return !m_open.bytes.isEmpty(); }
    Instant openSince() const { return m_open.at; }
    void cutOpen(); // the open line becomes a line as it is

private:
    std::deque<WireLine> m_lines;
    WireLine m_open;
};

} // namespace ohm::serial
