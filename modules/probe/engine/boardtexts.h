// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <span>

namespace ohm::probe {

// What resources/boards/*.json say to people, one by one, for the translators (context "ohm::data", see core/datatext.h).
std::span<const char *const> boardTexts();

// Such words as a part of a message; those of a person's own profile are the same in every language.
Message boardText(const QString &english);

} // namespace ohm::probe
