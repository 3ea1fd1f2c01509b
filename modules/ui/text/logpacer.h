// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"

#include <QObject>
#include <QTimer>

#include <thread>

namespace ohm {

// Says when a view of a log should look at it again: 10 ms after the last byte came in, at latest 40 ms after the first.
// A thread waits for bytes, so that a log at rest costs the GUI thread nothing.
class LogPacer final : public QObject
{
    Q_OBJECT
public:
    explicit LogPacer(std::shared_ptr<const ByteLog> log, QObject *parent = nullptr);
    ~LogPacer() override;

    // The answer to due(): all bytes before `offset` have been looked at, tell of the next.
    void consumed(std::uint64_t offset);

Q_SIGNALS:
    void due();

private:
    void watch(std::stop_token stop);
    bool waitForWork(std::stop_token stop);
    void notice();
    void tick();

    std::shared_ptr<const ByteLog> m_log;
    QTimer m_timer;
    std::chrono::steady_clock::time_point m_latest;
    std::uint64_t m_lastEnd = 0;

    std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_changed;
    bool m_armed = true;
    std::uint64_t m_seenEnd = 0;
    std::uint64_t m_seenFirst = 0;

    std::jthread m_thread; // the last member: it ends before the others do
};

} // namespace ohm
