// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/message.h"

namespace ohm::mctp {

// What our own endpoint says of itself.
struct OwnIdentity
{
    quint8 eid = 0;
    QByteArray uuid; // 16 bytes
};

// The answer of a bus owner to a control request: the commands that are mandatory for it (DSP0236 1.3.1, table 12), and Get
// Endpoint UUID. It gives EIDs and takes none. Nullopt for datagrams and what is no request.
std::optional<QByteArray> answerControl(QByteArrayView body, const OwnIdentity &own);

} // namespace ohm::mctp
