// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QStringList>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>

namespace ohm::probe {

// What OpenOCD printed, line by line, bounded, without the answers to our scripts. Positions count all lines since the start.
// Thread safe.
class OpenOcdLog final
{
public:
    static constexpr std::size_t keptLines = 4000;
    static constexpr qsizetype longestLine = 4096; // what is longer is cut

    void append(QByteArrayView bytes); // in pieces of any size
    void close(); // nothing more comes

    std::uint64_t end() const;
    QStringList lines(std::uint64_t from, std::uint64_t to) const; // [from, to), those that are still there
    QStringList lines(std::uint64_t from) const { return lines(from, ~std::uint64_t(0)); }

    // The position after the first line at or after `from` that is `text`; nullopt: deadline, stop or the end came first.
    std::optional<std::uint64_t> waitFor(
        const QString &text, std::uint64_t from, Deadline deadline, const std::stop_token &stop) const;
    // Waits until there is more than `known` lines or nothing more comes. False: deadline or stop.
    bool waitBeyond(std::uint64_t known, Deadline deadline, const std::stop_token &stop) const;
    bool isClosed() const;

private:
    void takeLine(QByteArray line);

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_grown;
    std::deque<QString> m_lines;
    std::uint64_t m_first = 0;
    QByteArray m_open; // the line that has no end yet
    bool m_closed = false;
};

// The lines that tell of a failure ("Error: …", "Warn : …"), without what is said at every start.
QStringList complaintsIn(const QStringList &lines);

} // namespace ohm::probe
