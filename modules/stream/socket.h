// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <QString>

namespace ohm {

// A host name is resolved in a thread of its own, because the resolver of the C library knows neither deadline nor stop; the
// time is shared evenly among the addresses that it gives.
Result<std::unique_ptr<ByteStream>> connectTcp(const QString &host, quint16 port, Deadline deadline, std::stop_token stop = {});

// `path` has at most 107 bytes.
Result<std::unique_ptr<ByteStream>> connectLocal(const QString &path, Deadline deadline, std::stop_token stop = {});

} // namespace ohm
