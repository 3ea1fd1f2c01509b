// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::mcp {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::mcp)
public:
    static constexpr Text text(const char *source) { return {"ohm::mcp", source}; }
};

} // namespace ohm::mcp
