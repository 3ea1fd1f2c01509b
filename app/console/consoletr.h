// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::console {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::console)
public:
    static constexpr Text text(const char *source) { return {"ohm::console", source}; }
};

} // namespace ohm::console
