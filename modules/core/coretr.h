// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::core {

// The module's translation context. Tr::tr() translates at once; Tr::text() keeps the sentence for whoever shows it
// (lupdate reads it as QT_TR_NOOP, see cmake/Translations.cmake). Every module has the like.
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::core)
public:
    static constexpr Text text(const char *source) { return {"ohm::core", source}; }
};

} // namespace ohm::core
