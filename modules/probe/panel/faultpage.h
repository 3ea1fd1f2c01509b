// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "ui/themecolors.h"

#include <QString>

namespace ohm::probe {

// What probe_fault_report answers as a page of rich text: the cause first, then where, the bits, the registers.
QString faultPage(const Json &report, const ThemeColors &colors);

} // namespace ohm::probe
