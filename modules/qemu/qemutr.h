// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::qemu {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::qemu)
public:
    static constexpr Text text(const char *source) { return {"ohm::qemu", source}; }
};

} // namespace ohm::qemu
