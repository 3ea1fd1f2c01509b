// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"

#include <QCoreApplication>

namespace ohm::session {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ohm::session)
public:
    static constexpr Text text(const char *source) { return {"ohm::session", source}; }
};

} // namespace ohm::session
