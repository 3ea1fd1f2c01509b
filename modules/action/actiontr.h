// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::action {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::action)
public:
    static constexpr Text text(const char *source) { return {"ohm::action", source}; }
};

} // namespace ohm::action
