// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/consolesampler.h"

#include "serial/panel/background.h"

namespace ohm::serial {

ConsoleSampler::ConsoleSampler(Bench &bench, std::shared_ptr<const Console> console, QObject *parent)
    : QObject(parent)
    , m_bench(bench)
    , m_console(std::move(console))
{
    m_timer.setInterval(500);
    connect(&m_timer, &QTimer::timeout, this, &ConsoleSampler::sampleNow);
}

void ConsoleSampler::setWatched(bool watched)
{
    if (watched == m_timer.isActive())
        return;
    if (!watched)
        return m_timer.stop();
    m_timer.start();
    sampleNow();
}

void ConsoleSampler::sampleNow()
{
    if (std::exchange(m_underWay, true))
        return;
    const auto look = [console = m_console] {
        return ConsoleSample{console->status(), console->statistics(), console->lines()};
    };
    inBackground(m_bench, {}, this, look, [this](const ConsoleSample &sample) {
        m_underWay = false;
        Q_EMIT sampled(sample);
    });
}

} // namespace ohm::serial
