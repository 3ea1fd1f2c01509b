// SPDX-License-Identifier: GPL-3.0-or-later
// The status block of eai_ipc as it lies in a target's memory.
#include "fuzz/fuzztarget.h"
#include "mctp/engine/ipcstatus.h"

using namespace ohm;
using namespace ohm::mctp;

void fuzz::run(QByteArrayView data)
{
    const auto size = ipcStatusSize(Exact(data.first(std::min(data.size(), ipcStatusHead))).view());
    check(!size || *size >= ipcStatusHead, "a block is longer than its head");
    (void)parseIpcStatus(data);
    if (size && *size <= data.size()) {
        const auto status = parseIpcStatus(Exact(data.first(*size)).view());
        check(!status || qsizetype(status->endpoints.size()) <= *size, "endpoints lie in the block");
    }
}

QByteArrayList fuzz::seeds()
{
    QByteArray block;
    const auto put = [&block](quint32 word) { block.append(reinterpret_cast<const char *>(&word), sizeof word); };
    for (const quint32 word : {0x43504945U, 1U, 76U + 2 * 72, 76U, 2U, 72U}) // mark, version, sizes
        put(word);
    for (quint32 i = 6; i < 19; ++i)
        put(i);
    for (const quint32 state : {2U, 1U}) {
        block += QByteArray("endpoint").leftJustified(32, '\0');
        for (quint32 i = 0; i < 10; ++i)
            put(i == 0 ? state : i);
    }
    return {block, block.first(ipcStatusHead)};
}
