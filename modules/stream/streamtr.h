// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::stream {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::stream)
public:
    static constexpr Text text(const char *source) { return {"ohm::stream", source}; }
};

} // namespace ohm::stream
