// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"

#include <QByteArray>

#include <thread>

#include <sys/types.h>

namespace ohm::perf {

enum class Feed { LogLines, OneLine };

// A process that writes into a pseudo terminal, and a thread that reads the other end into a log, as a console does.
// To be made before the QApplication, because it forks; the writer ends with this process.
class PtyFeed final
{
public:
    PtyFeed(Feed kind, std::size_t bytes, int baud); // baud 0: as fast as it goes
    ~PtyFeed();
    Q_DISABLE_COPY_MOVE(PtyFeed)

    void start(ByteLog &log, const Clock &clock);
    std::size_t size() const { return m_bytes; }

private:
    [[noreturn]] void writeAll(int master, int go, Feed kind, int baud) const;
    void readAll(ByteLog &log, const Clock &clock) const;

    std::size_t m_bytes;
    pid_t m_writer = -1;
    int m_slave = -1;
    int m_go = -1;
    std::jthread m_reader;
};

// Log lines of about 72 bytes, numbered, `bytes` in all.
QByteArray logLines(std::size_t bytes);

} // namespace ohm::perf
