// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArrayView>

namespace ohm {

// The failure of a write of `total` bytes that stopped after `sent`: its message says so.
Error stoppedMidway(Error error, qsizetype sent, qsizetype total);

// Calls `writeSome(rest)`, which gives a Result of the number of bytes taken, until all bytes are taken.
template <typename WriteSome>
Result<void> writeAll(QByteArrayView bytes, WriteSome writeSome)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const Result<std::size_t> size = writeSome(bytes.sliced(sent));
        if (!size)
            return fail(stoppedMidway(size.error(), sent, bytes.size()));
        sent += qsizetype(*size);
    }
    return {};
}

} // namespace ohm
