// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbrelay.h"

namespace ohm::probe {

namespace {

constexpr auto patience = 5s; // for one answer

bool onlyReads(QByteArrayView request)
{
    return request == "g" || request.startsWith('p') || request.startsWith('m') || request.startsWith("qXfer:features:read:");
}

} // namespace

std::optional<QByteArray> relayedAnswer(
    QByteArrayView request, const GdbRelay::Ask &ask, GdbRelay::Offer offer, const std::stop_token &stop)
{
    if (onlyReads(request))
        return ask(request, Deadline::after(patience), stop).value_or(QByteArray("E01"));
    if (request.startsWith("qSupported"))
        return "PacketSize=" + QByteArray::number(qulonglong(offer.packetSize), 16)
            + (offer.hasDescription ? ";qXfer:features:read+" : "");
    if (request == "?")
        return "S05"; // it stands still
    if (request == "qAttached")
        return "1"; // so that GDB ends by letting go
    if (request == "qC")
        return "QC1";
    if (request == "qfThreadInfo")
        return "m1";
    if (request == "qsThreadInfo")
        return "l";
    if (request == "D" || request.startsWith('H') || request.startsWith('T'))
        return "OK";
    return request == "k" ? std::nullopt : std::optional(QByteArray());
}

} // namespace ohm::probe
