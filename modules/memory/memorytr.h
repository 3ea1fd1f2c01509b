// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::memory {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::memory)
public:
    static constexpr Text text(const char *source) { return {"ohm::memory", source}; }
};

} // namespace ohm::memory
