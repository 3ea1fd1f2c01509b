// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/link.h"

namespace ohm::mctp {

enum class CaptureFormat {
    PcapNg, // packets as LINKTYPE_MCTP; what held none, on a second interface, with the reason as its comment
    Json, // a list of all, decoded
};
std::vector<EnumChoice<CaptureFormat>> choicesOf(CaptureFormat);

struct WrittenCapture
{
    QString path; // absolute
    quint64 captures = 0;
    quint64 lost = 0; // that had fallen out of the monitor since `cursor`
    qint64 bytes = 0; // of the file
};

// Writes what the monitor holds from `cursor` on beside the file and renames it. InvalidArgument for a relative path or a file
// that exists already and shall not be overwritten; Io.
Result<WrittenCapture> writeCapture(
    Link &link, const Clock &clock, const QString &file, CaptureFormat format, quint64 cursor, bool overwrite);

// One capture as mctp_monitor and the JSON file tell it.
Json captureJson(const Capture &capture, Monitor &monitor, const Clock &clock, Layer layer, bool withFields);

} // namespace ohm::mctp
