// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/endpoint.h"

#include "mcp/mcptr.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

QString socketPath(const Paths &paths) { return paths.runtime + u"/mcp.sock"_s; }

Result<UniqueFd> connectToWorkbench(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return fail(ErrorCode::InvalidArgument, Tr::text("The path %1 is too long for a socket.").arg(path));
    std::memcpy(address.sun_path, name.constData(), std::size_t(name.size()));
    UniqueFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (!socket.isOpen())
        return failErrno(errno, Tr::text("No local socket could be made"));
    if (::connect(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return failErrno(errno, Tr::text("No workbench answers at %1").arg(path));
    return socket;
}

} // namespace ohm::mcp
