// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/streamoptions.h"

#include "stream/pseudoterminal.h"
#include "stream/rfc2217stream.h"
#include "stream/serialport.h"
#include "stream/socket.h"
#include "stream/streamtr.h"
#include "stream/streamurl.h"

namespace ohm {

using stream::Tr;

namespace {

constexpr int maxBaud = 100'000'000;

Result<std::unique_ptr<ByteStream>> openRemotePort(
    const StreamUrl &url, const LineSettings &settings, Deadline deadline, std::stop_token stop)
{
    auto connection = connectTcp(url.host, url.port, deadline, stop);
    if (!connection)
        return connection;
    const QString name = QStringLiteral("%1:%2").arg(url.host).arg(url.port);
    return openRfc2217(std::move(*connection), name, settings, deadline, stop);
}

} // namespace

Result<void> checkLineSettings(const LineSettings &settings)
{
    struct Range
    {
        Text what;
        int value, least, most;
    };
    const Range ranges[] = {
        {Tr::text("A baud rate"), settings.baud, 1, maxBaud},
        {Tr::text("A number of data bits"), settings.dataBits, 5, 8},
        {Tr::text("A number of stop bits"), settings.stopBits, 1, 2},
    };
    for (const auto &[what, value, least, most] : ranges) {
        if (value < least || value > most)
            return fail(ErrorCode::InvalidArgument,
                Tr::text("%1 of %2 is not possible; give %3 to %4.").arg(what).arg(value).arg(least).arg(most));
    }
    return {};
}

Result<void> checkBreak(std::chrono::milliseconds duration)
{
    if (duration >= 1ms && duration <= 10s)
        return {};
    return fail(
        ErrorCode::InvalidArgument, Tr::text("A break of %1 ms is not possible; give 1 to 10000 ms.").arg(duration.count()));
}

Result<std::unique_ptr<ByteStream>> openStream(
    const QString &url, const LineSettings &settings, Deadline deadline, std::stop_token stop)
{
    const auto parts = parseStreamUrl(url);
    if (!parts)
        return fail(parts.error());
    if (const auto valid = checkLineSettings(settings); !valid)
        return fail(valid.error());
    switch (parts->kind) {
    case StreamUrl::Kind::SerialPort:
        return openSerialPort(parts->path, settings);
    case StreamUrl::Kind::PseudoTerminal:
        return createPseudoTerminal(parts->path);
    case StreamUrl::Kind::Tcp:
        return connectTcp(parts->host, parts->port, deadline, stop);
    case StreamUrl::Kind::Rfc2217:
        return openRemotePort(*parts, settings, deadline, stop);
    case StreamUrl::Kind::LocalSocket:
        break;
    }
    return connectLocal(parts->path, deadline, stop);
}

QString peerPath(const ByteStream &stream)
{
    const auto *terminal = dynamic_cast<const PseudoTerminal *>(&stream);
    return terminal ? terminal->peerPath() : QString();
}

} // namespace ohm
