// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"
#include "probe/engine/boardbook.h"
#include "probe/engine/probesession.h"

#include <set>

class QLockFile;

namespace ohm::probe {

using SessionPointer = std::shared_ptr<ProbeSession>;

struct ConnectRequest
{
    std::optional<QString> configFile; // a path, or a name that OpenOCD finds in its scripts
    std::optional<QString> board; // exactly one of the two
    std::optional<QString> machine; // virtual machine behind a simulated board
    std::optional<QString> name; // of the session; chosen when left out
    std::optional<QString> probeSerial;
    std::optional<int> speedKhz;
    std::optional<QString> program; // ELF file whose symbols shall be known; left out: what the machine has booted
    std::optional<QString> openocd;
    bool halt = false;
};

// All debug sessions of the workbench. Each is a device "probe:NAME" in bench.devices (details: sessiondetails.h), with its own
// OpenOCD and its own strand. A session that ended by itself stays, to tell why, until it is disconnected. Thread safe.
class Sessions final
{
public:
    explicit Sessions(Bench &bench);
    ~Sessions(); // ends all
    Q_DISABLE_COPY_MOVE(Sessions)

    Result<SessionPointer> connect(ConnectRequest request, Deadline deadline, const std::stop_token &stop);
    // The session is gone afterwards, whatever happened to its OpenOCD.
    Result<std::optional<ExitStatus>> disconnect(
        const QString &name, bool resume, Deadline deadline, const std::stop_token &stop);

    Result<SessionPointer> require(const QString &name) const; // "p1" or "probe:p1"; NotFound names those there are
    std::vector<SessionPointer> all() const;
    void publish(const QString &name); // something that shows has changed
    void publishChange(ProbeSession &session); // after a breakpoint or a register was changed

    const BoardBook &boards() const { return m_boards; }
    Bench &bench() { return m_bench; }

private:
    Result<SessionPointer> open(ConnectRequest request, Deadline deadline, const std::stop_token &stop);
    Result<SessionPlan> planFor(const ConnectRequest &request);
    Result<void> reserve(const QString &name);
    Result<void> checkFree(const QString &machine) const;
    Result<std::unique_ptr<sim::SimProbe>> simulate(
        SessionPlan &plan, ConnectRequest &request, Deadline deadline, const std::stop_token &stop) const;
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
