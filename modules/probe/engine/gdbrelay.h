// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace ohm::probe {

// A stub of our own for a GDB that only looks: a port on the loopback that passes on what reads registers, memory and
// descriptions, and refuses everything else. Where a stub takes one debugger only, GDB looks through our connection by it.
// One GDB at a time.
class GdbRelay
{
public:
    virtual ~GdbRelay() = default; // ends the connection

    // The stub's answer to one request. From a thread of the relay's own.
    using Ask = std::function<Result<QByteArray>(QByteArrayView request, Deadline deadline, const std::stop_token &stop)>;

    struct Offer
    {
        bool hasDescription = false; // the stub describes its registers
        std::size_t packetSize = 400;
    };
    // Unsupported on Windows.
    static Result<std::unique_ptr<GdbRelay>> start(Ask ask, Offer offer);

    virtual quint16 port() const = 0;
};

// What the relay answers; nullopt: nothing at all.
std::optional<QByteArray> relayedAnswer(
    QByteArrayView request, const GdbRelay::Ask &ask, GdbRelay::Offer offer, const std::stop_token &stop);

} // namespace ohm::probe
