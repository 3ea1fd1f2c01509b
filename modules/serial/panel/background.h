// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

#include <QObject>

namespace ohm::serial {

// Runs `work` on the strand of `device` (an empty one: beside everything else) and `done` with its value in the thread of
// `context`, unless that is gone by then. For what a panel does that is no action: typing, looking at line states, its own
// files.
template <typename Work, typename Done>
void inBackground(Bench &bench, const DeviceId &device, QObject *context, Work work, Done done)
{
    auto value = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
    auto ended = std::make_shared<ChangeNotifier>();
    QObject::connect(
        ended.get(), &ChangeNotifier::changed, context, [value, done = std::move(done)] { done(**value); },
        Qt::QueuedConnection);
    bench.strands.post(device, [value, ended, work = std::move(work)] {
        value->emplace(work());
        Q_EMIT ended->changed();
    });
}

} // namespace ohm::serial
