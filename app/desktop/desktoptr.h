// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::desktop {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::desktop)
public:
    static constexpr Text text(const char *source) { return {"ohm::desktop", source}; }
};

} // namespace ohm::desktop
