// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/resources.h"

namespace ohm::serial {

class Consoles;

// console://NAME: the last 64 KiB that a console received, as text.
ResourceProvider consoleResource(Consoles &consoles);

} // namespace ohm::serial
