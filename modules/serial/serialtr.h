// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::serial {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::serial)
public:
    static constexpr Text text(const char *source) { return {"ohm::serial", source}; }
};

} // namespace ohm::serial
