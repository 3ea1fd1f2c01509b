// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/childprocess.h"

#include "core/coretr.h"
#include "core/execplan_posix.h"
#include "core/fdio_posix.h"
#include "core/guardian_posix.h"

#include <poll.h>
#include <sys/wait.h>

#include <array>
#include <csignal>

namespace ohm {

using core::Tr;

namespace {

// One of the child's standard streams with what ends a wait on it.
struct Channel
{
    std::mutex mutex; // held while the descriptor is in use, so that closeInput() cannot close it under a write
    UniqueFd fd;
    WakePipe wake;
};

// The leader is not reaped before this object dies. Until then its number, and so the group's, cannot become another's: every
// signal goes where it is meant to.
class PosixChildProcess final : public ChildProcess
{
public:
    PosixChildProcess(const QString &program, StartedChild started)
        : m_program(program)
        , m_pid(started.pid)
        , m_pidfd(std::move(started.pidfd))
    {
        m_input.fd = std::move(started.pipes.input);
        m_output.fd = std::move(started.pipes.output);
        m_errors.fd = std::move(started.pipes.errors);
    }
    ~PosixChildProcess() override;

    qint64 pid() const override { return m_pid; }

    Result<QByteArray> readOutput(Deadline deadline, std::stop_token stop) override
    {
        return readFrom(m_output, deadline, stop);
    }
    Result<QByteArray> readErrors(Deadline deadline, std::stop_token stop) override
    {
        return readFrom(m_errors, deadline, stop);
    }
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop) override;
    void closeInput() override;

    Result<ExitStatus> wait(Deadline deadline, std::stop_token stop) override;
    std::optional<ExitStatus> exitStatus() override;
    void interrupt() override { ::kill(-m_pid, SIGINT); }
    void terminate() override { ::kill(-m_pid, SIGTERM); }
    void kill() override { ::kill(-m_pid, SIGKILL); }

private:
    Result<QByteArray> readFrom(Channel &channel, Deadline deadline, const std::stop_token &stop);
    Error explain(const IoOutcome &outcome) const;

    const QString m_program;
    const pid_t m_pid;
    const UniqueFd m_pidfd;
    Channel m_input;
    Channel m_output;
    Channel m_errors;
};

PosixChildProcess::~PosixChildProcess()
{
    if (!exitStatus()) {
        terminate();
        [[maybe_unused]] const auto polite = wait(Deadline::after(500ms), {});
    }
    kill(); // also when the leader has ended: others of its group may live on
    // A process in an uninterruptible system call does not even die of SIGKILL. It is left to the guardian then.
    if (!wait(Deadline::after(2s), {}))
        return;
    guardian().dismiss(m_pid);
    ::waitpid(m_pid, nullptr, 0);
}

Result<QByteArray> PosixChildProcess::readFrom(Channel &channel, Deadline deadline, const std::stop_token &stop)
{
    std::array<char, 64 * 1024> buffer;
    const std::lock_guard lock(channel.mutex);
    if (!channel.fd.isOpen())
        return fail(explain({IoEnd::EndOfFile}));
    const IoOutcome outcome = readSome(channel.fd.get(), buffer, channel.wake, deadline, stop);
    if (outcome.end != IoEnd::Done)
        return fail(explain(outcome));
    return QByteArray(buffer.data(), qsizetype(outcome.size));
}

Result<std::size_t> PosixChildProcess::writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    const std::lock_guard lock(m_input.mutex);
    if (!m_input.fd.isOpen())
        return fail(explain({IoEnd::Closed}));
    const std::span<const char> span(bytes.data(), std::size_t(bytes.size()));
    const IoOutcome outcome = ohm::writeSome(m_input.fd.get(), span, m_input.wake, deadline, stop);
    if (outcome.end != IoEnd::Done)
        return fail(explain(outcome));
    return outcome.size;
}

void PosixChildProcess::closeInput()
{
    m_input.wake.close();
    const std::lock_guard lock(m_input.mutex);
    m_input.fd.reset();
}

Result<ExitStatus> PosixChildProcess::wait(Deadline deadline, std::stop_token stop)
{
    WakePipe wake;
    switch (wake.waitFor(m_pidfd.get(), POLLIN, deadline, stop)) {
    case Readiness::TimedOut:
        return fail(ErrorCode::Timeout, Tr::text("%1 is still running.").arg(m_program));
    case Readiness::Stopped:
        return fail(explain({IoEnd::Stopped}));
    case Readiness::Closed:
    case Readiness::Ready:
        break;
    }
    const auto status = exitStatus();
    if (!status)
        return fail(ErrorCode::Io, Tr::text("The end of %1 cannot be waited for: too many open files.").arg(m_program));
    return *status;
}

std::optional<ExitStatus> PosixChildProcess::exitStatus()
{
    siginfo_t info = {};
    if (::waitid(P_PID, id_t(m_pid), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == 0)
        return std::nullopt;
    if (info.si_code == CLD_EXITED)
        return ExitStatus{info.si_status, 0};
    return ExitStatus{0, info.si_status};
}

Error PosixChildProcess::explain(const IoOutcome &outcome) const
{
    switch (outcome.end) {
    case IoEnd::TimedOut:
        return fail(ErrorCode::Timeout, Tr::text("%1 did not answer in time.").arg(m_program)).error();
    case IoEnd::Stopped:
        return fail(ErrorCode::Cancelled, Tr::text("Waiting for %1 was cancelled.").arg(m_program)).error();
    case IoEnd::Failed:
        if (outcome.error != EPIPE)
            return failErrno(outcome.error, Tr::text("Talking to %1 failed").arg(m_program)).error();
        return fail(ErrorCode::Disconnected, Tr::text("%1 reads no more input.").arg(m_program)).error();
    case IoEnd::Closed:
        return fail(ErrorCode::Disconnected, Tr::text("The input of %1 is closed.").arg(m_program)).error();
    case IoEnd::EndOfFile:
    case IoEnd::Done:
        break;
    }
    return fail(ErrorCode::Disconnected, Tr::text("The output of %1 has ended.").arg(m_program)).error();
}

} // namespace

Result<std::unique_ptr<ChildProcess>> ChildProcess::start(const ProcessSpec &spec)
{
    const auto path = findProgram(spec.program, spec.package);
    if (!path)
        return fail(path.error());
    auto started = execute(spec, *path);
    if (!started)
        return fail(started.error());
    return std::make_unique<PosixChildProcess>(spec.program, std::move(*started));
}

} // namespace ohm
