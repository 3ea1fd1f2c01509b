// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "probe/engine/openocdlog.h"
#include "probe/engine/tclclient.h"

#include <QMap>

#include <thread>

namespace ohm::probe {

struct OpenOcdCommand
{
    QString program = QStringLiteral("openocd");
    QStringList scriptFolders; // searched before its own
    QList<QByteArray> script; // Tcl that configures it, one command each; `init` and the ports are ours
    QString folder; // where it runs
};

// One run of OpenOCD. It serves Tcl and one GDB port for each target on ports that the kernel chooses, on the loopback only.
class OpenOcdProcess final
{
public:
    // Waits until it has initialised and listens. What it said is told in the error: ToolMissing, or as of startError().
    static Result<std::unique_ptr<OpenOcdProcess>> start(
        const OpenOcdCommand &command, Deadline deadline, const std::stop_token &stop);
    ~OpenOcdProcess(); // ends it
    Q_DISABLE_COPY_MOVE(OpenOcdProcess)

    qint64 pid() const { return m_process->pid(); }
    const OpenOcdLog &log() const { return m_log; }
    const QString &version() const { return m_version; } // its own first line
    quint16 tclPort() const { return m_tclPort; }
    const QMap<QString, quint16> &gdbPorts() const { return m_gdbPorts; } // by target

    Result<std::unique_ptr<TclClient>> connect(Deadline deadline, const std::stop_token &stop) const;

    std::optional<ExitStatus> exitStatus() const { return m_process->exitStatus(); }
    // After it was asked to: waits two seconds, then SIGTERM, SIGKILL.
    std::optional<ExitStatus> waitForEnd();

private:
    explicit OpenOcdProcess(std::unique_ptr<ChildProcess> process);

    void readLog(const std::stop_token &stop);
    Result<void> waitUntilReady(Deadline deadline, const std::stop_token &stop);
    void takeLine(const QString &line);

    const std::unique_ptr<ChildProcess> m_process;
    OpenOcdLog m_log;
    QString m_version;
    quint16 m_tclPort = 0;
    QMap<QString, quint16> m_gdbPorts;
    QString m_gdbTarget; // whose port comes in the next line
    std::jthread m_reader; // the last member: it uses the others
};

} // namespace ohm::probe
