// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/channelserver.h"

#include "probe/probetr.h"

namespace ohm::probe {

Result<std::unique_ptr<ChannelServer>> ChannelServer::open(const QString &path)
{
    return fail(ErrorCode::Unsupported, Tr::text("%1: local sockets are not offered on this platform.").arg(path));
}

} // namespace ohm::probe
