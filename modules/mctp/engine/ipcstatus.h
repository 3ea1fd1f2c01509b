// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <vector>

namespace ohm::mctp {

// The status block of eai_ipc on a target, as firmware/lib/eai_ipc/eai_ipc_status.h lays it out: little endian words.

inline constexpr qsizetype ipcStatusHead = 76; // bytes before the endpoints

struct IpcEndpoint
{
    QString name;
    QString state; // "unbound", "bound"
    quint32 id = 0; // on the wire; 0: none
    quint32 txMessages = 0, txBytes = 0, txRefused = 0;
    quint32 rxMessages = 0, rxBytes = 0;
    quint32 bound = 0, unbound = 0, errors = 0; // times
};

struct IpcStatus
{
    QString backend;
    QString link; // "off", "connecting", "connected"
    quint32 maxPacket = 0; // bytes
    quint32 localSession = 0, remoteSession = 0;
    quint32 doorbellsIn = 0, doorbellsOut = 0;
    quint32 linkBound = 0, linkUnbound = 0; // times
    quint32 rxBroken = 0, rxUnknown = 0;
    std::vector<IpcEndpoint> endpoints; // those in use
};

// The size of the whole block from its first ipcStatusHead bytes. NotFound when there is none (not initialised, or another
// address); Unsupported for a version that is not known; Protocol for sizes that cannot be.
Result<qsizetype> ipcStatusSize(QByteArrayView head);
Result<IpcStatus> parseIpcStatus(QByteArrayView block);

} // namespace ohm::mctp
