// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytestream.h"

#include <QString>
#include <QStringList>

namespace ohm {

enum class Parity { None, Even, Odd, Mark, Space };
enum class FlowControl { None, Hardware, Software };

// How a serial line is set. Streams that are no serial lines ignore it.
struct LineSettings
{
    int baud = 115200; // 1 to 100 million; ports and drivers have their own limits
    int dataBits = 8; // 5 to 8
    Parity parity = Parity::None;
    int stopBits = 1; // 1 or 2
    FlowControl flow = FlowControl::None;
    std::optional<bool> dtr; // state to open with; nullopt: leave it to the driver
    std::optional<bool> rts;
};

// InvalidArgument naming what is out of range, before anything is touched.
Result<void> checkLineSettings(const LineSettings &settings);
Result<void> checkBreak(std::chrono::milliseconds duration);

// Opens what `url` names:
//   /dev/ttyUSB0, COM3                 a serial port (or a pty's other end)
//   pty, pty:/path/of/link             a new pseudo terminal whose other end another program opens; optional link to it
//   socket://host:port                 raw TCP
//   rfc2217://host:port                a serial port over Telnet (RFC 2217)
//   unix:/path, unix:///path           a Unix domain socket (a named pipe on Windows)
// InvalidArgument for a url of no known kind; NotFound, Busy, Denied, Disconnected, Timeout with a remedy otherwise.
Result<std::unique_ptr<ByteStream>> openStream(
    const QString &url, const LineSettings &settings, Deadline deadline, std::stop_token stop = {});

// For a "pty" stream: the path that the other program opens. Empty for all others.
QString peerPath(const ByteStream &stream);

} // namespace ohm
