// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/sessions.h"

#include "action/nearest.h"
#include "probe/engine/gdbcontrol.h"
#include "probe/engine/sessiondetails.h"
#include "probe/probetr.h"

#include <QDir>
#include <QLockFile>
#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString bareName(const QString &name, const QString &kind = u"probe"_s)
{
    return name.startsWith(kind + u':') ? name.sliced(kind.size() + 1) : name;
}

Error refusal(ErrorCode code, const char *field, const Message &message)
{
    Error error;
    error.code = code;
    error.field = QString::fromLatin1(field);
    error.message = message;
    return error;
}

} // namespace

Sessions::Sessions(Bench &bench)
    : m_bench(bench)
    , m_boards(bench.paths)
{
    for (int number = 0; !m_claim; ++number) {
        m_folder = m_bench.paths.runtime + u"/probe%1"_s.arg(number);
        auto claim = std::make_unique<QLockFile>(m_folder + u".lock"_s);
        claim->setStaleLockTime(0);
        // Any other failure than "somebody has it", such as a missing folder, shows clearly when a session's folder is made.
        if (claim->tryLock(0) || claim->error() != QLockFile::LockFailedError)
            m_claim = std::move(claim);
    }
}

Sessions::~Sessions()
{
    for (const SessionPointer &session : all()) [[maybe_unused]]
        const auto ended = disconnect(session->name(), false, Deadline::after(5s), {});
    QDir(m_folder).removeRecursively();
}

QString Sessions::folderFor(const QString &name) const { return m_folder + u'/' + name; }

Result<void> Sessions::reserve(const QString &name)
{
    static const QRegularExpression valid(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$"_s);
    if (!valid.match(name).hasMatch())
        return fail(refusal(ErrorCode::InvalidArgument, "name",
            Tr::text("\"%1\" is no name for a session: use up to 32 letters, digits, and _ . -").arg(name)));
    const std::lock_guard lock(m_mutex);
    if (!m_sessions.contains(name) && m_opening.insert(name).second)
        return {};
    Error error = refusal(ErrorCode::Busy, "name", Tr::text("There is a debug session %1 already.").arg(name));
    error.nextActions.push_back(Tr::text("Choose another name, or end it with probe_disconnect."));
    return fail(std::move(error));
}

// A GDB stub takes one debugger at a time and says nothing to others.
Result<void> Sessions::checkFree(const ConnectRequest &request) const
{
    const QString machine = request.machine ? bareName(*request.machine, u"qemu"_s) : QString();
    const auto url = request.gdbPort ? gdbPortUrl(*request.gdbPort) : Result<QString>();
    for (const SessionPointer &session : all()) {
        const bool isSameMachine = !machine.isEmpty() && session->plan().machine == machine;
        const bool isSameStub =
            url && !url->isEmpty() && session->info().url == *url && session->states().state() != SessionState::Ended;
        if (!isSameMachine && !isSameStub)
            continue;
        Error error = isSameMachine
            ? refusal(ErrorCode::Busy, "machine",
                  Tr::text("The debug session %1 has the virtual machine %2.").arg(session->name()).arg(machine))
            : refusal(ErrorCode::Busy, "gdb_port",
                  Tr::text("The debug session %1 is connected to %2 already.").arg(session->name()).arg(*request.gdbPort));
        error.nextActions.push_back(Tr::text("Use that session, or end it with probe_disconnect."));
        return fail(std::move(error));
    }
    return {};
}

Result<SessionPointer> Sessions::connect(const ConnectRequest &request, Deadline deadline, const std::stop_token &stop)
{
    if (!request.name)
        return open(request, deadline, stop);
    if (const auto reserved = reserve(*request.name); !reserved)
        return fail(reserved.error());
    auto session = open(request, deadline, stop);
    const std::lock_guard lock(m_mutex);
    m_opening.erase(*request.name);
    return session;
}

Result<SessionPointer> Sessions::open(const ConnectRequest &request, Deadline deadline, const std::stop_token &stop)
{
    const auto checked = checkRequest(request);
    const auto free = checked ? checkFree(request) : checked;
    if (!free)
        return fail(free.error());
    const QString name = request.name ? *request.name : m_bench.devices.freshName(u"probe"_s, u"p"_s);
    auto opened = openControl(m_bench.devices, m_boards, request, {.name = name, .folder = folderFor(name)}, deadline, stop);
    if (!opened) {
        QDir(folderFor(name)).removeRecursively();
        return fail(opened.error());
    }
    auto session = ProbeSession::open(std::move(opened->plan), std::move(opened->control),
        {.clock = m_bench.clock, .onEvent = [this, name](const SessionEvent &event) { takeEvent(name, event); }}, deadline,
        stop);
    if (!session)
        return session;
    if (opened->program) {
        if (const auto used = (*session)->useProgram(*opened->program); !used) {
            [[maybe_unused]] const auto ended = (*session)->close(false, Deadline::after(3s), {});
            Error error = used.error();
            error.field = u"elf"_s;
            return fail(std::move(error));
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.emplace(name, *session);
    }
    publish(name);
    return session;
}

Result<ControlEnd> Sessions::disconnect(const QString &name, bool resume, Deadline deadline, const std::stop_token &stop)
{
    const auto session = require(name);
    if (!session)
        return fail(session.error());
    const QString bare = (*session)->name();
    const auto end = (*session)->close(resume, deadline, stop);
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.erase(bare);
    }
    {
        const std::lock_guard publishing(m_publishing);
        m_bench.devices.remove(DeviceId(u"probe:"_s + bare));
    }
    m_bench.resources.touch(u"probe"_s, u"sessions"_s);
    return end;
}

Result<SessionPointer> Sessions::require(const QString &name) const
{
    const QString bare = bareName(name);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_sessions.find(bare); found != m_sessions.end())
        return found->second;
    QStringList known;
    for (const auto &[each, session] : m_sessions)
        known << each;
    Error error = refusal(ErrorCode::NotFound, "session", Tr::text("There is no debug session %1.").arg(bare));
    const QString near = nearest(bare, known);
    if (!near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    else if (!known.isEmpty())
        error.nextActions.push_back(Tr::text("There are: %1.").arg(known.join(u", "_s)));
    else
        error.nextActions.push_back(Tr::text("Open one with probe_connect."));
    return fail(std::move(error));
}

std::vector<SessionPointer> Sessions::all() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<SessionPointer> sessions;
    for (const auto &[name, session] : m_sessions)
        sessions.push_back(session);
    return sessions;
}

void Sessions::publish(const QString &name)
{
    const std::lock_guard publishing(m_publishing);
    const auto session = require(name);
    if (!session)
        return;
    m_bench.devices.put(deviceOf(**session));
    m_bench.resources.touch(u"probe"_s, u"sessions"_s);
    m_bench.resources.touch(u"probe"_s, name + u"/state"_s);
}

void Sessions::publishChange(ProbeSession &session)
{
    session.noteChange();
    publish(session.name());
}

void Sessions::takeEvent(const QString &name, const SessionEvent &event)
{
    const QString source = u"probe:"_s + name;
    const bool isProblem = event.kind == u"lost" || event.kind == u"ended";
    if (isProblem) {
        if (const auto session = require(name))
            m_bench.events.append(
                {.kind = EventKind::Problem, .source = source, .data = toJson((*session)->states().why().value_or(Error()))});
    }
    m_bench.events.append({.at = event.at, .kind = EventKind::State, .source = source, .data = eventJson(event)});
    publish(name);
}

} // namespace ohm::probe
