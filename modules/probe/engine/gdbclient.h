// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/childprocess.h"
#include "probe/engine/mitext.h"

namespace ohm::probe {

// One GDB that looks at one target through OpenOCD's GDB port and never changes it: it may write neither memory nor registers,
// set no breakpoint and call no function. No file of the person's or in the program tells it anything. One thread at a time.
class GdbClient final
{
public:
    struct Plan
    {
        QString gdb; // its full path
        QString program; // ELF file; empty: none
        quint16 port = 0; // of OpenOCD, on the loopback
    };
    // The target has to stand still. ToolFailed with GDB's words.
    static Result<std::unique_ptr<GdbClient>> start(const Plan &plan, Deadline deadline, const std::stop_token &stop);

    // One MI command; what comes from outside stands in it as miString(). ToolFailed with GDB's words, Disconnected when it
    // ended.
    Result<Json> command(const QByteArray &command, Deadline deadline, const std::stop_token &stop);

    // Everything that it knows of the target is forgotten: the target has been moved by somebody else.
    Result<void> forgetTarget(Deadline deadline, const std::stop_token &stop);

    bool hasEnded() const { return m_process->exitStatus().has_value(); }
    qint64 pid() const { return m_process->pid(); }

    // The full path of a GDB that knows all processors; ToolMissing names the package.
    static Result<QString> find();

private:
    explicit GdbClient(std::unique_ptr<ChildProcess> process)
        : m_process(std::move(process))
    {
    }
    Result<void> prepare(const Plan &plan, Deadline deadline, const std::stop_token &stop);
    Result<MiRecord> answerTo(int token, Deadline deadline, const std::stop_token &stop);
    Result<QByteArray> readLine(Deadline deadline, const std::stop_token &stop);

    const std::unique_ptr<ChildProcess> m_process;
    QByteArray m_received;
    int m_lastToken = 0;
};

} // namespace ohm::probe
