// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::probe {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::probe)
public:
    static constexpr Text text(const char *source) { return {"ohm::probe", source}; }
};

} // namespace ohm::probe
