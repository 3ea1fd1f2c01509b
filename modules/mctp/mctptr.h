// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::mctp {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::mctp)
public:
    static constexpr Text text(const char *source) { return {"ohm::mctp", source}; }
};

} // namespace ohm::mctp
