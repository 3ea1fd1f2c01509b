// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/error.h"

#include <QByteArray>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace ohm {

struct ProcessSpec
{
    QString program; // a path, or a name to look up in PATH
    QStringList arguments; // given to the program as they are: no shell ever sees them
    QString workingDirectory; // empty: ours
    QMap<QString, QString> environment; // added to ours
    bool wantsInput = false; // false: its standard input is empty
    bool mergeOutput = false; // true: standard error joins standard output
    bool discardErrors = false; // true: standard error goes nowhere
    QString package; // what to install when the program is missing, e.g. "qemu-system-arm"
};

struct ExitStatus
{
    int code = 0; // of a normal end
    int signal = 0; // not 0: ended by this signal
    bool succeeded() const { return code == 0 && signal == 0; }
    Message describe() const; // "exit code 1", "ended by signal 9 (Killed)"
};

// A program that we started, in a process group of its own. When the workbench ends, even by SIGKILL, the whole group is killed
// by a guardian process (job object on Windows). What leaves the group by itself (setsid(2), daemons) is beyond its reach.
// All members may be called from any thread; reads of one output and writes wait for each other.
class ChildProcess
{
public:
    static Result<std::unique_ptr<ChildProcess>> start(const ProcessSpec &spec);
    virtual ~ChildProcess() = default; // ends the group: SIGTERM, half a second, SIGKILL; reaps it

    virtual qint64 pid() const = 0;

    // What has come since the last call, at least one byte. Timeout, Cancelled, or Disconnected at the end of the output.
    virtual Result<QByteArray> readOutput(Deadline deadline, std::stop_token stop = {}) = 0;
    virtual Result<QByteArray> readErrors(Deadline deadline, std::stop_token stop = {}) = 0;
    // Waits until the program's input takes at least one byte and returns how many it took; write() goes on until it took all.
    virtual Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop = {}) = 0;
    Result<void> write(QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});
    virtual void closeInput() = 0;

    virtual Result<ExitStatus> wait(Deadline deadline, std::stop_token stop = {}) = 0;
    virtual std::optional<ExitStatus> exitStatus() = 0; // without waiting
    virtual void interrupt() = 0; // SIGINT to the group (CTRL_BREAK on Windows)
    virtual void terminate() = 0; // SIGTERM to the group
    virtual void kill() = 0; // SIGKILL to the group
};

// Runs a program until it and its output have ended: whoever inherited the output is waited for too. A non-zero exit is no
// error here; output is kept up to `maxOutput` bytes (the last ones).
struct ProcessOutput
{
    ExitStatus status;
    QByteArray output;
    QByteArray errors;
};
Result<ProcessOutput> runProcess(
    const ProcessSpec &spec, Deadline deadline, std::stop_token stop = {}, qsizetype maxOutput = 16 * 1024 * 1024);

// The program's full path, or ToolMissing with the package to install.
Result<QString> findProgram(const QString &program, const QString &package);

} // namespace ohm
