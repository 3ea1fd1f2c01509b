// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logdocument.h"
#include "ui/text/timecolumn.h"

namespace ohm {

enum class CopyFormat {
    Plain, // without escape sequences, all other bytes as they came
    Escapes, // the very bytes
    WithTimes, // Plain, each line behind its time
    Hex, // "4F 68 6D", a row for each line
};

// The part of the shown lines that lies in `range`. Lines that were cut for their length are joined again.
QByteArray copyLines(LogDocument &document, ByteRange range, CopyFormat format, const TimeColumn &times);

} // namespace ohm
