// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execplan_posix.h"

#include "core/coretr.h"
#include "core/guardian_posix.h"

#include <QFile>
#include <QProcessEnvironment>

#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace ohm {

using core::Tr;

namespace {

// How far the child came. It writes this through a pipe that exec closes: nothing in it means that the program runs.
struct StartFailure
{
    enum Stage : int { Guard, Streams, Folder, Program } stage;
    int error;
};

// All that the child needs, made before the fork: after it, in a program with threads, nothing may allocate.
struct ExecPlan
{
    std::string path;
    std::string folder;
    std::vector<std::string> words; // owns what argv and envp point to
    std::vector<char *> argv;
    std::vector<char *> envp;
    std::array<UniqueFd, 3> streams; // the child's ends
    UniqueFd report;
    int lifeline = -1;
};

struct Pipe
{
    UniqueFd readEnd;
    UniqueFd writeEnd;
};

// Numbers 0 to 2 are kept free (a program may run with them closed), so that none of ours is overwritten in the child.
UniqueFd aboveStandard(UniqueFd fd)
{
    if (fd.get() > STDERR_FILENO)
        return fd;
    return UniqueFd(::fcntl(fd.get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
}

bool makePipe(Pipe &pipe)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    pipe.readEnd = aboveStandard(UniqueFd(ends[0]));
    pipe.writeEnd = aboveStandard(UniqueFd(ends[1]));
    return pipe.readEnd.isOpen() && pipe.writeEnd.isOpen();
}

// Ours only: the flag belongs to one end of a pipe, and programs expect their own to block.
UniqueFd nonBlocking(UniqueFd fd)
{
    ::fcntl(fd.get(), F_SETFL, ::fcntl(fd.get(), F_GETFL) | O_NONBLOCK);
    return fd;
}

bool openNothing(UniqueFd &theirs)
{
    theirs = aboveStandard(UniqueFd(::open("/dev/null", O_RDWR | O_CLOEXEC)));
    return theirs.isOpen();
}

bool makeInput(bool wanted, ExecPlan &plan, ChildPipes &ours)
{
    if (!wanted)
        return openNothing(plan.streams[0]);
    Pipe pipe;
    if (!makePipe(pipe))
        return false;
    plan.streams[0] = std::move(pipe.readEnd);
    ours.input = nonBlocking(std::move(pipe.writeEnd));
    return true;
}

bool makeOutput(UniqueFd &theirs, UniqueFd &ours)
{
    Pipe pipe;
    if (!makePipe(pipe))
        return false;
    theirs = std::move(pipe.writeEnd);
    ours = nonBlocking(std::move(pipe.readEnd));
    return true;
}

bool makeErrors(const ProcessSpec &spec, ExecPlan &plan, ChildPipes &ours)
{
    if (spec.discardErrors)
        return openNothing(plan.streams[2]);
    if (!spec.mergeOutput)
        return makeOutput(plan.streams[2], ours.errors);
    plan.streams[2] = UniqueFd(::fcntl(plan.streams[1].get(), F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    return plan.streams[2].isOpen();
}

bool makeStreams(const ProcessSpec &spec, ExecPlan &plan, ChildPipes &ours)
{
    if (!makeInput(spec.wantsInput, plan, ours) || !makeOutput(plan.streams[1], ours.output))
        return false;
    return makeErrors(spec, plan, ours);
}

QStringList environmentOf(const ProcessSpec &spec)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[name, value] : spec.environment.asKeyValueRange())
        environment.insert(name, value);
    return environment.toStringList();
}

void fillWords(const ProcessSpec &spec, const QString &path, ExecPlan &plan)
{
    plan.path = QFile::encodeName(path).toStdString();
    plan.folder = QFile::encodeName(spec.workingDirectory).toStdString();
    const QStringList environment = environmentOf(spec);
    plan.words.reserve(std::size_t(spec.arguments.size() + environment.size()));
    plan.argv.push_back(plan.path.data());
    const auto addAll = [&plan](const QStringList &list, std::vector<char *> &pointers) {
        for (const QString &word : list)
            pointers.push_back(plan.words.emplace_back(word.toLocal8Bit().toStdString()).data());
        pointers.push_back(nullptr);
    };
    addAll(spec.arguments, plan.argv);
    addAll(environment, plan.envp);
}

// From here to runChild(): between fork and exec, async-signal-safe calls only.

[[noreturn]] void giveUp(const ExecPlan &plan, StartFailure::Stage stage)
{
    const StartFailure failure = {stage, errno};
    [[maybe_unused]] const ssize_t size = ::write(plan.report.get(), &failure, sizeof failure);
    ::_exit(127);
}

// Handlers are ours and ignored signals would stay ignored in the program, which expects neither.
void resetSignals()
{
    for (int signal = 1; signal < NSIG; ++signal)
        ::signal(signal, SIG_DFL); // fails for SIGKILL and SIGSTOP, as it should
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

[[noreturn]] void runChild(const ExecPlan &plan)
{
    ::setpgid(0, 0);
    if (!Guardian::enlistMyself(plan.lifeline))
        giveUp(plan, StartFailure::Guard);
    for (int stream = 0; stream < 3; ++stream) {
        if (::dup2(plan.streams[std::size_t(stream)].get(), stream) < 0)
            giveUp(plan, StartFailure::Streams);
    }
    if (!plan.folder.empty() && ::chdir(plan.folder.c_str()) != 0)
        giveUp(plan, StartFailure::Folder);
    // All of ours are closed on exec already; a library may have forgotten it.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    resetSignals();
    ::execve(plan.path.c_str(), plan.argv.data(), plan.envp.data());
    giveUp(plan, StartFailure::Program);
}

// Signals stay blocked until the child has reset them: no handler of ours shall run in it.
pid_t forkChild(const ExecPlan &plan)
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    const pid_t pid = ::fork();
    if (pid == 0)
        runChild(plan);
    const int error = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (pid > 0)
        ::setpgid(pid, pid); // also here: whoever comes first, the group exists when start() returns
    errno = error;
    return pid;
}

std::optional<StartFailure> awaitStart(int report)
{
    StartFailure failure = {};
    ssize_t size = 0;
    do {
        size = ::read(report, &failure, sizeof failure);
    } while (size < 0 && errno == EINTR);
    return size == ssize_t(sizeof failure) ? std::optional(failure) : std::nullopt;
}

Error explain(const StartFailure &failure, const ProcessSpec &spec, const QString &path)
{
    if (failure.stage == StartFailure::Folder)
        return failErrno(failure.error, Tr::text("%1 cannot be started in the folder %2").arg(path).arg(spec.workingDirectory))
            .error();
    Error error = failErrno(failure.error, Tr::text("%1 cannot be started").arg(path)).error();
    if (failure.stage == StartFailure::Program && failure.error == ENOENT) {
        error.code = ErrorCode::ToolMissing;
        error.causes.push_back(Tr::text("The program's interpreter or loader is not installed."));
        if (!spec.package.isEmpty())
            error.nextActions.push_back(Tr::text("Install the package %1 again.").arg(spec.package));
    }
    return error;
}

void bury(pid_t pid)
{
    ::kill(-pid, SIGKILL);
    guardian().dismiss(pid);
    ::waitpid(pid, nullptr, 0);
}

} // namespace

Result<StartedChild> execute(const ProcessSpec &spec, const QString &path)
{
    const auto lifeline = guardian().lifeline();
    if (!lifeline)
        return fail(lifeline.error());
    ExecPlan plan;
    StartedChild child;
    Pipe report;
    fillWords(spec, path, plan);
    if (!makeStreams(spec, plan, child.pipes) || !makePipe(report))
        return failErrno(errno, Tr::text("%1 cannot be started").arg(path));
    plan.lifeline = *lifeline;
    plan.report = std::move(report.writeEnd);
    child.pid = forkChild(plan);
    if (child.pid < 0)
        return failErrno(errno, Tr::text("%1 cannot be started").arg(path));
    plan.report.reset();
    guardian().adopt(child.pid);
    if (const auto failure = awaitStart(report.readEnd.get())) {
        bury(child.pid);
        return fail(explain(*failure, spec, path));
    }
    child.pidfd = UniqueFd(int(::syscall(SYS_pidfd_open, child.pid, 0)));
    if (!child.pidfd.isOpen()) {
        const int error = errno;
        bury(child.pid);
        return failErrno(error, Tr::text("%1 cannot be watched").arg(path));
    }
    return child;
}

} // namespace ohm
