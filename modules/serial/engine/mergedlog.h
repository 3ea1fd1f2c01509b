// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/linecutter.h"

namespace ohm::serial {

// Several consoles on one time axis: their lines in the order in which they began, each behind its console's name, as a log of
// its own that any view can show. Not thread safe: whoever shows it calls advance() now and then.
class MergedLog final
{
public:
    struct Source
    {
        QString name;
        int color = 0; // 0 … 5: which of six terminal colours its name has
        std::shared_ptr<const ByteLog> log;
    };

    // Of each source, at most the last 4 MiB so far are taken.
    explicit MergedLog(const std::vector<Source> &sources, std::size_t capacityBytes = 32 * 1024 * 1024);

    const std::shared_ptr<ByteLog> &log() const { return m_log; }

    // Reads on (at most 128 KiB of each source) and brings out the lines whose place is certain: an older one may come until
    // 50 ms after it, and a line that is not complete yet holds up younger ones for half a second.
    void advance(Instant now);

private:
    struct Lane
    {
        QByteArray prefix;
        std::shared_ptr<const ByteLog> log;
        std::uint64_t position = 0;
        LineCutter cutter;
    };

    static void readOn(Lane &lane);
    Lane *earliest();
    bool isCertain(const WireLine &line, Instant now) const;
    void bringOut(Lane &lane);

    std::vector<Lane> m_lanes;
    const std::shared_ptr<ByteLog> m_log;
};

} // namespace ohm::serial
