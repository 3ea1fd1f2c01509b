// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/fields.h"
#include "mctp/engine/link.h"

namespace ohm::mctp {

// The counters of a link as actions tell them.
struct Statistics
{
    quint64 packetsIn = 0, packetsOut = 0, bytesIn = 0, bytesOut = 0;
    quint64 delivered = 0, requests = 0, retries = 0, timeouts = 0, answered = 0, notAcknowledged = 0, disconnects = 0;
    quint64 dropped = 0; // all reasons together
    QMap<QString, quint64> drops; // by reason, every one
};
void describe(Fields<Statistics> &fields);
Statistics statisticsFrom(const LinkStatistics &counters);

} // namespace ohm::mctp
