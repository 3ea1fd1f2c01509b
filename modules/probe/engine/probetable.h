// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace ohm::probe {

// What a debug probe is known by on USB, and which of OpenOCD's interface files drives it.
struct KnownProbe
{
    quint16 vendor = 0;
    quint16 product = 0; // 0: all of the vendor's
    const char *name = "";
    const char *config = "";
};

// In order of vendor and product. packaging/udev/60-ohmdeck-probes.rules has a rule for each.
std::span<const KnownProbe> knownProbes();

// nullptr: none that is known by its numbers; CMSIS-DAP probes of any number are told by the product's name.
const KnownProbe *findKnownProbe(quint16 vendor, quint16 product);

} // namespace ohm::probe
