// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/lineindex.h"

#include <memory>

namespace ohm {

// The bytes of one line, which may have bytes of the other direction between them that were left out.
struct LineBytes
{
    struct Gap
    {
        int at; // bytes before the gap
        ByteOffset skipped; // bytes left out so far
    };

    ByteOffset begin = 0;
    QByteArrayView bytes; // valid until the reader reads again
    std::vector<Gap> gaps;

    ByteOffset offsetOf(int byte) const; // where in the log the line's byte is
    int byteAt(ByteOffset offset) const; // the way back; clamped to 0 … bytes.size()
};

// Reads lines of a log by way of a window, so that going through many lines in order asks the log seldom.
class LogReader final
{
public:
    LogReader(std::shared_ptr<const ByteLog> log, bool withSent)
        : m_log(std::move(log))
        , m_withSent(withSent)
    {
    }

    const ByteLog &log() const { return *m_log; }
    LineBytes read(const LogLine &line); // no bytes when the log has dropped it meanwhile

private:
    struct Part // of the window, contiguous in the log
    {
        ByteOffset offset;
        qsizetype at; // in m_window
    };

    bool covers(const LogLine &line) const { return line.begin >= m_begin && line.end <= m_end; }
    void load(const LogLine &line);
    qsizetype positionOf(ByteOffset offset) const;

    std::shared_ptr<const ByteLog> m_log;
    bool m_withSent;
    QByteArray m_window;
    std::vector<Part> m_parts;
    ByteOffset m_begin = 0; // what of the log the window covers
    ByteOffset m_end = 0;
};

} // namespace ohm
