// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/svd.h"

namespace ohm::probe {

// A CMSIS-SVD file's content. Protocol for what is none or contradicts itself, LimitExceeded for what would become too much;
// the message names the line. Unsupported for addresses that do not count bytes.
Result<SvdDevice> parseSvd(const QByteArray &xml);

constexpr int svdMostRegisters = 500'000; // of a device, repeated ones counted
constexpr int svdMostRepetitions = 65'536; // of one element

} // namespace ohm::probe
