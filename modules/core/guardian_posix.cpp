// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guardian_posix.h"

#include "core/coretr.h"
#include "core/wakepipe_posix.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>

namespace ohm {

using core::Tr;

namespace {

constexpr std::size_t maxGroups = 4096;

// What goes through the lifeline; far below PIPE_BUF, so writes of several processes never mix.
struct Record
{
    enum Kind : int { Enlist, Dismiss } kind;
    pid_t group;
};

bool send(int lifeline, Record record)
{
    ssize_t size = 0;
    do {
        size = ::write(lifeline, &record, sizeof record);
    } while (size < 0 && errno == EINTR);
    return size == ssize_t(sizeof record);
}

// Everything from here to guard() runs in the guardian: the fork of a program with threads, hence no allocation and no locks.
struct Groups
{
    void apply(Record record)
    {
        const auto end = list.begin() + count;
        const auto found = std::find(list.begin(), end, record.group);
        if (record.kind == Record::Enlist && found == end && count < maxGroups)
            list[count++] = record.group;
        else if (record.kind == Record::Dismiss && found != end)
            *found = list[--count];
    }

    std::array<pid_t, maxGroups> list;
    std::size_t count = 0;
};

// In a session of its own, a Ctrl+C in our terminal does not reach it. No other descriptor stays open: it must not keep ports,
// sockets or the other end of somebody's pipe alive.
void detach(int lifeline)
{
    ::setsid();
    ::prctl(PR_SET_NAME, "ohm-guardian");
    [[maybe_unused]] const int moved = ::chdir("/");
    ::dup2(lifeline, STDIN_FILENO);
    ::close_range(STDOUT_FILENO, ~0U, 0);
}

[[noreturn]] void guard(int lifeline)
{
    detach(lifeline);
    Groups groups;
    Record record = {};
    while (true) {
        const ssize_t size = ::read(STDIN_FILENO, &record, sizeof record);
        if (size == ssize_t(sizeof record))
            groups.apply(record);
        else if (size >= 0 || errno != EINTR)
            break;
    }
    for (std::size_t i = 0; i < groups.count; ++i)
        ::kill(-groups.list[i], SIGKILL);
    ::_exit(0);
}

} // namespace

Result<int> Guardian::lifeline()
{
    const std::lock_guard lock(m_mutex);
    if (m_groups.size() >= maxGroups)
        return fail(ErrorCode::LimitExceeded, Tr::text("More than %1 programs cannot be started.").arg(maxGroups));
    if (!isAlive()) {
        if (auto started = start(); !started)
            return fail(started.error());
    }
    return m_lifeline.get();
}

bool Guardian::isAlive() const
{
    pollfd wait = {m_lifeline.get(), 0, 0}; // POLLERR: nobody has the read end open
    return m_lifeline.isOpen() && ::poll(&wait, 1, 0) == 0;
}

Result<void> Guardian::start()
{
    ignoreBrokenPipeSignal();
    if (m_pid > 0)
        ::waitpid(m_pid, nullptr, 0); // somebody killed it
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failErrno(errno, Tr::text("The process that guards started programs cannot be started"));
    const UniqueFd readEnd(ends[0]);
    UniqueFd writeEnd(ends[1]);
    // The number stays the same for good: another thread may be forking a child that was told it.
    if (!m_lifeline.isOpen())
        m_lifeline = std::move(writeEnd);
    else
        ::dup3(writeEnd.get(), m_lifeline.get(), O_CLOEXEC);
    writeEnd.reset();
    return forkGuardian(readEnd.get());
}

Result<void> Guardian::forkGuardian(int readEnd)
{
    sigset_t all;
    sigset_t before;
    sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before); // the guardian keeps them blocked: only SIGKILL ends it early
    m_pid = ::fork();
    if (m_pid == 0)
        guard(readEnd);
    const int error = errno;
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    if (m_pid < 0)
        return failErrno(error, Tr::text("The process that guards started programs cannot be started"));
    for (const pid_t group : m_groups)
        send(m_lifeline.get(), {Record::Enlist, group});
    return {};
}

bool Guardian::enlistMyself(int lifeline) { return send(lifeline, {Record::Enlist, ::getpid()}); }

void Guardian::adopt(pid_t group)
{
    const std::lock_guard lock(m_mutex);
    m_groups.insert(group);
    send(m_lifeline.get(), {Record::Enlist, group}); // again: the guardian may be a new one by now
}

void Guardian::dismiss(pid_t group)
{
    const std::lock_guard lock(m_mutex);
    m_groups.erase(group);
    send(m_lifeline.get(), {Record::Dismiss, group});
}

Guardian &guardian()
{
    // Never destroyed: children may still be ended by destructors of other statics, and the kernel closes the lifeline.
    static Guardian &instance = *new Guardian;
    return instance;
}

} // namespace ohm
