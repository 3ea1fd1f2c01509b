// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/firmwareimage.h"

namespace ohm::probe {

// The records of an Intel HEX file (Intel Hexadecimal Object File Format Specification, revision A): what they place where, in
// the order of the file, and the start address. InvalidArgument names the line at fault.
Result<FirmwareImage> parseIntelHex(QByteArrayView content);

} // namespace ohm::probe
