// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace ohm::console {

// Data goes to standard output, everything said about it to standard error.
void printData(const QString &text);
void printMessage(const QString &line);
void printError(const Error &error); // with causes and next steps

} // namespace ohm::console
