// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/probesession.h"

#include "action/nearest.h"
#include "probe/probetr.h"

#include <QDir>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lookEvery = 400ms; // while nothing is told: nobody tells of a target that went away

QStringList namesOf(const std::vector<TargetState> &targets)
{
    QStringList names;
    for (const TargetState &target : targets)
        names << target.name;
    return names;
}

} // namespace

Result<std::shared_ptr<ProbeSession>> ProbeSession::open(SessionPlan plan, std::unique_ptr<TargetControl> control,
    Surroundings surroundings, Deadline deadline, const std::stop_token &stop)
{
    auto session =
        std::shared_ptr<ProbeSession>(new ProbeSession(std::move(plan), std::move(control), std::move(surroundings)));
    if (const auto looked = session->look(deadline, stop); !looked)
        return fail(looked.error());
    session->m_watcher = std::jthread([raw = session.get()](const std::stop_token &stopped) { raw->watch(stopped); });
    return session;
}

ProbeSession::ProbeSession(SessionPlan plan, std::unique_ptr<TargetControl> control, Surroundings surroundings)
    : m_plan(std::move(plan))
    , m_control(std::move(control))
    , m_states(surroundings.clock, std::move(surroundings.onEvent))
{
}

ProbeSession::~ProbeSession()
{
    stopWatching();
    m_tools.rtt.set(nullptr); // its connection goes before the other side does
    m_control.reset();
    QDir(m_plan.folder).removeRecursively();
}

void ProbeSession::stopWatching()
{
    m_watcher.request_stop();
    if (m_watcher.joinable())
        m_watcher.join();
}

Result<TargetState> ProbeSession::target(const std::optional<QString> &name) const
{
    const auto targets = m_states.targets();
    const QString wanted = name.value_or(m_plan.board.mainTarget);
    const auto found = std::ranges::find(targets, wanted, &TargetState::name);
    if (found != targets.end())
        return *found;
    if (name) {
        const QString near = nearest(*name, namesOf(targets));
        Error error;
        error.code = ErrorCode::NotFound;
        error.field = u"target"_s;
        error.message = Tr::text("The session has no target %1.").arg(*name);
        error.nextActions.push_back(near.isEmpty() ? Tr::text("There are: %1.").arg(namesOf(targets).join(u", "_s))
                                                   : Tr::text("Did you mean %1?").arg(near));
        return fail(std::move(error));
    }
    const auto core = std::ranges::find_if(targets, [](const TargetState &each) { return each.isCore() && each.isExamined(); });
    if (core != targets.end())
        return *core;
    if (const auto why = m_states.why())
        return fail(*why);
    return fail(m_control->whyNotExamined(namesOf(targets)));
}

Result<TargetState> ProbeSession::haltedTarget(
    const std::optional<QString> &name, Deadline deadline, const std::stop_token &stop)
{
    if (const auto looked = refresh(deadline, stop); !looked)
        return fail(looked.error());
    auto target = this->target(name);
    if (!target || target->isHalted())
        return target;
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.message = Tr::text("%1 does not stand still (%2).").arg(target->name).arg(target->state);
    error.nextActions.push_back(Tr::text("Halt it with probe_halt."));
    return fail(std::move(error));
}

Result<void> ProbeSession::refresh(Deadline deadline, const std::stop_token &stop) { return look(deadline, stop); }

Result<void> ProbeSession::look(Deadline deadline, const std::stop_token &stop)
{
    const std::lock_guard lock(m_looking);
    const auto targets = m_control->look(deadline, stop);
    if (!targets)
        return fail(targets.error());
    m_states.note(*targets);
    return {};
}

Result<OpenOcdControl *> ProbeSession::openOcd(const Message &what)
{
    if (OpenOcdControl *openOcd = m_control->openOcd())
        return openOcd;
    return fail(
        fail(ErrorCode::Unsupported, Tr::text("%1 needs OpenOCD; session %2 is on %3.").arg(what).arg(name()).arg(info().stub))
            .error()
            .next(Tr::text("Connect by board or cfg_file in probe_connect instead of gdb_port.")));
}

QString ProbeSession::program() const
{
    const std::lock_guard lock(m_programMutex);
    return m_program;
}

Result<void> ProbeSession::useProgram(const QString &file)
{
    const auto elf = ElfFile::load(file);
    if (!elf)
        return fail(elf.error());
    auto symbols = SymbolTable::read(*elf);
    if (!symbols)
        return fail(symbols.error());
    m_symbols = std::make_unique<const SymbolTable>(std::move(*symbols));
    const std::lock_guard lock(m_programMutex);
    m_program = file;
    return {};
}

void ProbeSession::watch(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        auto news = m_control->waitForNews(Deadline::after(lookEvery), stop);
        for (; news; news = m_control->waitForNews(Deadline::after(0ns), stop)) {
            if (!news->isEmpty())
                m_states.noteReset(*news);
        }
        if (stop.stop_requested())
            return;
        if (news.error().code == ErrorCode::Timeout) {
            const auto looked = look(Deadline::after(5s), stop);
            if (looked || looked.error().code != ErrorCode::Disconnected) // busy with one long command, or a failed look
                continue;
        }
        break;
    }
    if (stop.stop_requested())
        return;
    m_states.noteEnd(m_control->whyEnded(name()));
    abandon();
}

ControlEnd ProbeSession::close(bool resume, Deadline deadline, const std::stop_token &stop)
{
    stopWatching();
    m_tools.rtt.set(nullptr);
    return m_control->close(resume, deadline.sooner(Deadline::after(3s)), stop);
}

} // namespace ohm::probe
