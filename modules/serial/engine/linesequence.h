// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <chrono>
#include <optional>
#include <vector>

namespace ohm::serial {

// One step on the modem lines; lines that are not named stay as they are.
struct LineStep
{
    std::optional<bool> dtr, rts;
    std::chrono::milliseconds wait{0}; // afterwards
    friend bool operator==(const LineStep &, const LineStep &) = default;
};

// "dtr=1,rts=0,wait=100,dtr=0", or the name of one of these:
//   reset           RTS pulse: EN low for 100 ms on boards with the automatic reset circuit of Espressif
//   esp-reset       the same
//   esp-bootloader  DTR holds GPIO0 low while RTS resets the chip (Espressif, "Boot Mode Selection", "Automatic Bootloader")
//   dtr-reset       DTR pulse of 250 ms, as Arduino boards with an ATmega expect it
// 1 means asserted, which is a low voltage at the pin of a TTL adapter. InvalidArgument (field "sequence") names the bad step.
Result<std::vector<LineStep>> parseLineSequence(const QString &text);

} // namespace ohm::serial
