// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paths.h"

#include <QLockFile>

#include <optional>

namespace ohm::console {

// Starts `ohmctl serve` in a session of its own, so that it outlives the bridge that needed it. Of several bridges that start
// at the same time one does it, the others find its socket.
class Launcher final
{
public:
    Launcher(const Paths &paths, const QString &profile, int idleMinutes);

    Result<void> start(); // also success: somebody else is starting one
    std::optional<Error> failure() const; // it ended instead of listening; with its last words
    void done() { m_lock.unlock(); } // it listens, or will not

private:
    const QString m_log;
    const QString m_profile;
    const int m_idleMinutes;
    QLockFile m_lock;
    qint64 m_pid = 0; // 0: another bridge's
};

} // namespace ohm::console
