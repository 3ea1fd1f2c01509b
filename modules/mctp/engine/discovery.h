// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/calls.h"

namespace ohm::mctp {

// An entry of a bridge's routing table (DSP0236, table 31).
struct Route
{
    quint8 firstEid = 0;
    int size = 1; // EIDs
    QString kind; // "Endpoint", "Bridge" …
    bool isStatic = false;
    quint8 port = 0;
    quint8 binding = 0;
    quint8 medium = 0;
    QByteArray address;
};

// All of them; Unsupported when the endpoint is no bridge.
Result<std::vector<Route>> routesOf(const Asking &asking, const Target &target);

// What an endpoint is: EID, UUID, versions, types with theirs, vendors. What it does not answer stays empty; only when it does
// not answer at all this fails.
Result<Endpoint> examine(const Asking &asking, const Target &target);

// Who is on the link: the other end of a serial line, or those of `addresses` on an I2C bus (all that devices may have when it
// is empty), and those behind the bridges among them. Changes nothing there. Tells the link what it finds.
Result<std::vector<Endpoint>> discover(
    const Asking &asking, const std::vector<quint8> &addresses, const std::function<void(double done, double total)> &progress);

enum class SetEidOperation { Set, Force, Reset, SetDiscovered };

struct EidSet
{
    bool isAccepted = false;
    quint8 eid = 0; // that the endpoint has now
    int poolSize = 0; // of a bridge: EIDs that it wants or has
    QString pool; // "No pool", "Pool wanted", "Pool given"
};
Result<EidSet> setEid(const Asking &asking, const Target &target, quint8 eid, SetEidOperation operation);

} // namespace ohm::mctp
