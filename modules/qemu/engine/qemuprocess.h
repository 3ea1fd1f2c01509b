// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/engine/exitreason.h"
#include "qemu/engine/qmpclient.h"

namespace ohm::qemu {

// One run of qemu-system-*: the program, its QMP connection, its last words, and why it ended.
class QemuProcess final
{
public:
    struct Launch
    {
        QString program;
        QStringList arguments;
        QString package; // to install when the program is missing
        QString qmpSocket; // that the arguments make it listen on
        QmpClient::EventHandler onEvent; // in the QMP reader's thread
        std::function<void()> onExit; // in the watcher's thread, once, when exitReason() is known
        std::function<void()> onIdle; // in the watcher's thread, about once a second
    };

    // Starts it and waits until it answers over QMP. One that ended before is given as well: exitReason() tells why.
    // ToolMissing, Timeout, Cancelled otherwise.
    static Result<std::unique_ptr<QemuProcess>> launch(Launch launch, Deadline deadline, std::stop_token stop = {});
    ~QemuProcess(); // ends it
    Q_DISABLE_COPY_MOVE(QemuProcess)

    qint64 pid() const { return m_process->pid(); }
    QmpClient &qmp() { return *m_qmp; }

    std::optional<ExitReason> exitReason() const; // nullopt while it runs
    // Why it ended, as an error; waits a moment for the end of a process whose connection broke.
    Error endError() const;

    // QMP "quit", then SIGTERM, then SIGKILL. Returns why it ended, which may have been earlier.
    Result<ExitReason> stop(Deadline deadline);

private:
    QemuProcess(Launch launch, std::unique_ptr<ChildProcess> process);

    Result<void> connect(Deadline deadline, const std::stop_token &stop);
    void watch(const std::stop_token &stop);
    void takeOutput(const QByteArray &piece);
    void takeEvent(const QString &name, const Json &data);
    void takeExit(const ExitStatus &status);
    bool waitForExit(Deadline deadline) const;

    const Launch m_launch;
    const std::unique_ptr<ChildProcess> m_process;

    mutable std::mutex m_mutex;
    mutable std::condition_variable_any m_changed;
    ExitFacts m_facts;
    std::optional<ExitReason> m_exit;
    std::unique_ptr<QmpClient> m_qmp; // these two have threads that use what stands above
    std::jthread m_watcher;
};

} // namespace ohm::qemu
