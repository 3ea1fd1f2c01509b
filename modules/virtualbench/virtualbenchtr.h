// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::virtualbench {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::virtualbench)
public:
    static constexpr Text text(const char *source) { return {"ohm::virtualbench", source}; }
};

} // namespace ohm::virtualbench
