// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace ohm {

// How well `text` fits what was typed: all characters of `pattern` in order (blanks part words that may stand anywhere). Higher
// is better; characters at the beginnings of words and next to each other count most. nullopt: does not fit.
std::optional<int> fuzzyScore(const QString &pattern, const QString &text);

} // namespace ohm
