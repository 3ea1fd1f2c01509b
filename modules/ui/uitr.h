// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::ui {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::ui)
public:
    static constexpr Text text(const char *source) { return {"ohm::ui", source}; }
};

} // namespace ohm::ui
