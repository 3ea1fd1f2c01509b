// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "serial/engine/console.h"

#include <QTimer>

namespace ohm::serial {

struct ConsoleSample
{
    ConsoleStatus status;
    ConsoleStatistics numbers;
    LineStates lines;
};

// Looks at a console twice a second while somebody is watching. Asking a driver for its lines may take a USB transfer, so it
// happens in a worker.
class ConsoleSampler final : public QObject
{
    Q_OBJECT
public:
    ConsoleSampler(Bench &bench, std::shared_ptr<const Console> console, QObject *parent);

    void setWatched(bool watched);
    void sampleNow();

Q_SIGNALS:
    void sampled(const ohm::serial::ConsoleSample &sample);

private:
    Bench &m_bench;
    const std::shared_ptr<const Console> m_console;
    QTimer m_timer;
    bool m_underWay = false;
};

} // namespace ohm::serial
