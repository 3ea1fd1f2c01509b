// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"

#include <QStringList>

namespace ohm::console {

// `ohmctl ACTION --flags`: in the open workbench, or in one of our own when none is open. Returns the exit code.
int runAction(const Paths &paths, const QString &name, const QStringList &words);

} // namespace ohm::console
