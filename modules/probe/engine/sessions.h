// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/engine/sessionopening.h"

#include <set>

class QLockFile;

namespace ohm::probe {

using SessionPointer = std::shared_ptr<ProbeSession>;

// All debug sessions of the workbench. Each is a device "probe:NAME" in bench.devices (details: sessiondetails.h), with its own
// OpenOCD or GDB stub and its own strand. A session that ended by itself stays, to tell why, until it is disconnected. Thread
// safe.
class Sessions final
{
public:
    explicit Sessions(Bench &bench);
    ~Sessions(); // ends all
    Q_DISABLE_COPY_MOVE(Sessions)

    Result<SessionPointer> connect(const ConnectRequest &request, Deadline deadline, const std::stop_token &stop);
    // The session is gone afterwards, whatever happened to the other side.
    Result<ControlEnd> disconnect(const QString &name, bool resume, Deadline deadline, const std::stop_token &stop);

    Result<SessionPointer> require(const QString &name) const; // "p1" or "probe:p1"; NotFound names those there are
    std::vector<SessionPointer> all() const;
    void publish(const QString &name); // something that shows has changed
    void publishChange(ProbeSession &session); // after a breakpoint or a register was changed

    const BoardBook &boards() const { return m_boards; }
    Bench &bench() { return m_bench; }

private:
    Result<SessionPointer> open(const ConnectRequest &request, Deadline deadline, const std::stop_token &stop);
    Result<void> reserve(const QString &name);
    Result<void> checkFree(const ConnectRequest &request) const;
    QString folderFor(const QString &name) const;
    void takeEvent(const QString &name, const SessionEvent &event);

    Bench &m_bench;
    const BoardBook m_boards;
    std::unique_ptr<QLockFile> m_claim; // on our folder below `runtime`: a second workbench takes another one
    QString m_folder;
    mutable std::mutex m_mutex;
    std::map<QString, SessionPointer> m_sessions; // by name
    std::set<QString> m_opening; // names asked for, of sessions that are not in the list yet
    std::mutex m_publishing; // keeps an older state from overtaking a newer one
};

} // namespace ohm::probe
