// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/serialsettings.h"
#include "ui/text/logpainter.h"

#include <QPalette>

namespace ohm::serial {

// The rules in the colours of the theme; a pattern that is broken is left out.
std::vector<HighlightRule> highlightRules(const ConsoleHighlights &highlights, const QPalette &palette);

} // namespace ohm::serial
