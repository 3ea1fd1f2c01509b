// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writeall.h"

#include "core/coretr.h"

namespace ohm {

using core::Tr;

Error stoppedMidway(Error error, qsizetype sent, qsizetype total)
{
    error.message = Tr::text("%1 %2 of %3 bytes went out.").arg(error.message).arg(sent).arg(total);
    return error;
}

} // namespace ohm
