// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/statistics.h"

#include "mctp/mctptr.h"

namespace ohm::mctp {

void describe(Fields<Statistics> &fields)
{
    fields.required("packets_in", &Statistics::packetsIn, {.help = Tr::text("Packets in good frames.")});
    fields.required("packets_out", &Statistics::packetsOut, {.help = Tr::text("Frames that we sent.")});
    fields.required("bytes_in", &Statistics::bytesIn, {.help = Tr::text("On the wire."), .unit = "bytes"});
    fields.required("bytes_out", &Statistics::bytesOut, {.help = Tr::text("On the wire."), .unit = "bytes"});
    fields.required("delivered", &Statistics::delivered, {.help = Tr::text("Messages that came in whole and were taken.")});
    fields.required("requests", &Statistics::requests, {.help = Tr::text("Of ours.")});
    fields.required("retries", &Statistics::retries, {.help = Tr::text("Requests that were sent again.")});
    fields.required("timeouts", &Statistics::timeouts, {.help = Tr::text("Requests that got no answer.")});
    fields.required("answered", &Statistics::answered, {.help = Tr::text("Requests to us that we answered.")});
    fields.required(
        "not_acknowledged", &Statistics::notAcknowledged, {.help = Tr::text("Frames that nobody on an I2C bus acknowledged.")});
    fields.required("disconnects", &Statistics::disconnects, {.help = Tr::text("Times that the port went away.")});
    fields.required("dropped", &Statistics::dropped, {.help = Tr::text("Drops of all reasons.")});
    fields.required("drops", &Statistics::drops, {.help = Tr::text("Drops by reason.")});
}

Statistics statisticsFrom(const LinkStatistics &counters)
{
    Statistics statistics{.packetsIn = counters.packetsIn,
        .packetsOut = counters.packetsOut,
        .bytesIn = counters.bytesIn,
        .bytesOut = counters.bytesOut,
        .delivered = counters.delivered,
        .requests = counters.requests,
        .retries = counters.retries,
        .timeouts = counters.timeouts,
        .answered = counters.answered,
        .notAcknowledged = counters.notAcknowledged,
        .disconnects = counters.disconnects};
    for (std::size_t i = 0; i < dropCount; ++i) {
        statistics.drops.insert(QString::fromLatin1(dropName(Drop(i))), counters.drops[i]);
        statistics.dropped += counters.drops[i];
    }
    return statistics;
}

} // namespace ohm::mctp
