// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/ipcstatus.h"

#include "mctp/mctptr.h"

#include <QtEndian>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 magic = 0x43504945; // "EIPC" in memory
constexpr quint32 knownVersion = 1;
constexpr qsizetype nameSize = 32;
constexpr qsizetype backendSize = 12;
constexpr qsizetype smallestEndpoint = 72;
constexpr quint32 mostEndpoints = 256;

// Where a word lies in the block, in words.
enum Word {
    Magic,
    Version,
    Bytes,
    EndpointsAt,
    EndpointCount,
    EndpointBytes,
    Backend,
    LinkState = 9,
    MaxPacket,
    LocalSession,
    RemoteSession,
    DoorbellsIn,
    DoorbellsOut,
    LinkBound,
    LinkUnbound,
    RxBroken,
    RxUnknown,
};

quint32 wordAt(QByteArrayView block, qsizetype offset) { return qFromLittleEndian<quint32>(block.data() + offset); }

quint32 word(QByteArrayView block, Word which) { return wordAt(block, 4 * qsizetype(which)); }

QString textAt(QByteArrayView block, qsizetype offset, qsizetype room)
{
    const QByteArrayView text = block.sliced(offset, room);
    return QString::fromUtf8(text.first(qstrnlen(text.data(), std::size_t(room))));
}

QString linkState(quint32 state)
{
    static constexpr const char *names[] = {"off", "connecting", "connected"};
    return state < std::size(names) ? QString::fromLatin1(names[state]) : QString::number(state);
}

IpcEndpoint endpointAt(QByteArrayView block, qsizetype offset, quint32 state)
{
    const auto at = [&](int index) { return wordAt(block, offset + nameSize + 4 * index); };
    constexpr quint32 bound = 2;
    return {.name = textAt(block, offset, nameSize),
        .state = state == bound ? u"bound"_s : u"unbound"_s,
        .id = at(1),
        .txMessages = at(2),
        .txBytes = at(3),
        .txRefused = at(4),
        .rxMessages = at(5),
        .rxBytes = at(6),
        .bound = at(7),
        .unbound = at(8),
        .errors = at(9)};
}

} // namespace

Result<qsizetype> ipcStatusSize(QByteArrayView head)
{
    if (head.size() < ipcStatusHead || word(head, Magic) != magic) {
        Error error;
        error.code = ErrorCode::NotFound;
        error.message = Tr::text("There is no status of eai_ipc there.");
        error.causes.push_back(Tr::text("The program has not called eai_ipc_init() yet, or keeps its status elsewhere."));
        error.nextActions.push_back(Tr::text("Let it run, or give the address of its struct eai_ipc."));
        return fail(std::move(error));
    }
    if (word(head, Version) != knownVersion)
        return fail(ErrorCode::Unsupported,
            Tr::text("The status of eai_ipc has version %1; known is %2.").arg(word(head, Version)).arg(knownVersion));
    const quint64 count = word(head, EndpointCount);
    const quint64 size = word(head, EndpointBytes);
    const quint64 end = word(head, EndpointsAt) + count * size;
    if (count > mostEndpoints || size < smallestEndpoint || size > 1024 || word(head, EndpointsAt) < ipcStatusHead
        || end > word(head, Bytes) || word(head, Bytes) > 1024 * 1024)
        return fail(ErrorCode::Protocol, Tr::text("The status of eai_ipc tells sizes that cannot be."));
    return qsizetype(word(head, Bytes));
}

Result<IpcStatus> parseIpcStatus(QByteArrayView block)
{
    const auto size = ipcStatusSize(block);
    if (!size)
        return fail(size.error());
    if (block.size() < *size)
        return fail(ErrorCode::Protocol,
            Tr::text("The status of eai_ipc has %1 bytes, but %2 were read.").arg(*size).arg(block.size()));
    IpcStatus status{.backend = textAt(block, 4 * Backend, backendSize),
        .link = linkState(word(block, LinkState)),
        .maxPacket = word(block, MaxPacket),
        .localSession = word(block, LocalSession),
        .remoteSession = word(block, RemoteSession),
        .doorbellsIn = word(block, DoorbellsIn),
        .doorbellsOut = word(block, DoorbellsOut),
        .linkBound = word(block, LinkBound),
        .linkUnbound = word(block, LinkUnbound),
        .rxBroken = word(block, RxBroken),
        .rxUnknown = word(block, RxUnknown)};
    for (quint32 i = 0; i < word(block, EndpointCount); ++i) {
        const qsizetype offset = qsizetype(word(block, EndpointsAt)) + qsizetype(i) * word(block, EndpointBytes);
        if (const quint32 state = wordAt(block, offset + nameSize); state != 0)
            status.endpoints.push_back(endpointAt(block, offset, state));
    }
    return status;
}

} // namespace ohm::mctp
