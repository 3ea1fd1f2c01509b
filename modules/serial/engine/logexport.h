// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/codec.h"
#include "core/clock.h"
#include "core/error.h"
#include "stream/bytelog.h"

#include <functional>
#include <stop_token>

namespace ohm::serial {

enum class ExportFormat {
    Text, // a line each: time, direction, text
    Csv, // time, seconds, direction, text, hex (RFC 4180)
    PcapNg, // a packet for each piece that came or went, with its time
    Raw, // the bytes
};
std::vector<EnumChoice<ExportFormat>> choicesOf(ExportFormat);

enum class ExportDirection { Received, Sent, Both };
std::vector<EnumChoice<ExportDirection>> choicesOf(ExportDirection);

struct ExportRequest
{
    QString console; // its name, for formats that tell it
    QString file;
    ExportFormat format = ExportFormat::Text;
    ExportDirection direction = ExportDirection::Both;
    bool overwrite = false;
    std::uint64_t from = 0; // offset in the log
};

struct Exported
{
    QString path; // absolute
    std::uint64_t bytes = 0; // of the file
    std::uint64_t dropped = 0; // bytes after `from` that the log no longer had
};

// Writes what `log` holds beside the file and renames it. InvalidArgument for a relative path or a file that exists already;
// Io when the system refuses. `progress` hears of bytes read and to be read.
Result<Exported> exportLog(const ByteLog &log, const Clock &clock, const ExportRequest &request,
    const std::function<void(double, double)> &progress, std::stop_token stop);

} // namespace ohm::serial
