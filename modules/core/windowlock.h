// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ohm {

// Held (a QLockFile) by the window of these folders from its first moment, before its workbench answers anybody.
inline QString windowLockPath(const QString &runtimeFolder) { return runtimeFolder + QStringLiteral("/window.lock"); }

} // namespace ohm
