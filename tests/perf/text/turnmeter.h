// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

namespace ohm::perf {

// The longest time that the event loop took to come to an event posted from outside: what a person feels as a stall.
class TurnMeter final : public QObject
{
public:
    TurnMeter()
        : m_thread([this](const std::stop_token &stop) { ask(stop); })
    {
    }

    void restart() { m_worst = {}; }
    double worstMs() const { return std::chrono::duration<double, std::milli>(m_worst).count(); }

private:
    using Clock = std::chrono::steady_clock;

    void ask(const std::stop_token &stop)
    {
        using namespace std::chrono_literals;
        while (!stop.stop_requested()) {
            if (!m_asked.exchange(true)) {
                QMetaObject::invokeMethod(this, [this, asked = Clock::now()] { answer(asked); }, Qt::QueuedConnection);
            }
            std::this_thread::sleep_for(2ms);
        }
    }

    void answer(Clock::time_point asked)
    {
        m_worst = std::max(m_worst, Clock::now() - asked);
        m_asked = false;
    }

    Clock::duration m_worst{};
    std::atomic<bool> m_asked = false;
    std::jthread m_thread; // the last member: it ends before the others do
};

} // namespace ohm::perf
