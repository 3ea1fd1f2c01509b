// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/probesession.h"

#include "action/nearest.h"
#include "probe/engine/openocdfailure.h"
#include "probe/engine/targetquery.h"
#include "probe/probetr.h"

#include <QDir>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lookEvery = 400ms; // while nothing is told: OpenOCD tells of no target that went away
constexpr auto patienceForExamination = 3s;

QStringList namesOf(const std::vector<TargetState> &targets)
{
    QStringList names;
    for (const TargetState &target : targets)
        names << target.name;
    return names;
}

} // namespace

Result<std::shared_ptr<ProbeSession>> ProbeSession::open(
    SessionPlan plan, Surroundings surroundings, Deadline deadline, const std::stop_token &stop)
{
    auto session = std::shared_ptr<ProbeSession>(new ProbeSession(std::move(plan), std::move(surroundings)));
    if (const auto begun = session->begin(deadline, stop); !begun)
        return fail(begun.error());
    return session;
}

ProbeSession::ProbeSession(SessionPlan plan, Surroundings surroundings)
    : m_plan(std::move(plan))
    , m_simulated(std::move(surroundings.simulated))
    , m_states(surroundings.clock, std::move(surroundings.onEvent))
{
}

ProbeSession::~ProbeSession()
{
    m_watcher.request_stop();
    if (m_watcher.joinable())
        m_watcher.join();
    m_tools.rtt.set(nullptr); // its connection goes before OpenOCD does
    m_process.reset();
    QDir(m_plan.folder).removeRecursively();
}

Result<void> ProbeSession::begin(Deadline deadline, const std::stop_token &stop)
{
    auto process = OpenOcdProcess::start(m_plan.command, deadline, stop);
    if (!process)
        return fail(process.error());
    m_process = std::move(*process);
    auto link = m_process->connect(deadline, stop);
    auto queries = link ? m_process->connect(deadline, stop) : Result<std::unique_ptr<TclClient>>();
    auto events = link && queries ? m_process->connect(deadline, stop) : Result<std::unique_ptr<TclClient>>();
    if (!link || !queries || !events)
        return fail(!link ? link.error() : !queries ? queries.error() : events.error());
    m_link = std::make_unique<OpenOcdLink>(std::move(*link), m_process->log());
    m_queries = std::move(*queries);
    m_events = std::move(*events);
    if (const auto on = m_events->evaluate("tcl_notifications on", deadline, stop); !on)
        return fail(on.error());
    if (const auto ready = waitForExamination(deadline, stop); !ready)
        return ready;
    const auto adapter = m_link->evaluate(Tr::text("Asking for the probe's driver"), "adapter name", deadline, stop);
    m_adapter = adapter ? QString::fromUtf8(*adapter) : QString();
    collectWarnings();
    m_events->whenEvent([this](const QByteArray &frame) { takeEvent(frame); });
    m_watcher = std::jthread([this](const std::stop_token &stopped) { watch(stopped); });
    return {};
}

// The open port says nothing: OpenOCD opens it even when not a single target could be examined.
Result<void> ProbeSession::waitForExamination(Deadline deadline, const std::stop_token &stop)
{
    const Deadline patience = deadline.sooner(Deadline::after(patienceForExamination));
    while (true) {
        if (const auto looked = look(*m_queries, deadline, stop); !looked)
            return looked;
        const auto targets = m_states.targets();
        const QStringList log = m_process->log().lines(0);
        const auto isThere = [&](const TargetState &target) {
            return target.isExamined() && (target.isCore() || wrongIdentitiesIn(log).empty());
        };
        if (std::ranges::any_of(targets, isThere))
            return {};
        // Nothing is on its way any more once each target has been tried.
        const bool allFailed = targets.empty() || log.filter(u"examination failed"_s).size() >= qsizetype(targets.size());
        if (allFailed || patience.isOver())
            return fail(notExamined(namesOf(targets), log));
        m_process->log().waitBeyond(m_process->log().end(), Deadline::after(50ms), stop);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Connecting was cancelled."));
    }
}

void ProbeSession::collectWarnings()
{
    const QStringList log = m_process->log().lines(0);
    for (const WrongIdentity &wrong : wrongIdentitiesIn(log))
        m_warnings << Tr::text("%1 answers as %2 where the configuration expects %3: it may be for another chip.")
                          .arg(wrong.tap)
                          .arg(wrong.found)
                          .arg(wrong.expected)
                          .english();
    for (const TargetState &target : m_states.targets()) {
        if (!target.isExamined())
            m_warnings << Tr::text("%1 was not examined: it has no power, is locked, or is held in reset by another core.")
                              .arg(target.name)
                              .english();
    }
    m_warnings << complaintsIn(log);
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
    return fail(notExamined(namesOf(targets), m_process->log().lines(0)));
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

Result<void> ProbeSession::refresh(Deadline deadline, const std::stop_token &stop) { return look(*m_queries, deadline, stop); }

Result<void> ProbeSession::look(TclClient &client, Deadline deadline, const std::stop_token &stop)
{
    const std::lock_guard lock(m_looking);
    auto targets = queryTargets(client, deadline, stop);
    if (!targets)
        return fail(targets.error());
    for (TargetState &target : *targets)
        target.gdbPort = m_process->gdbPorts().value(target.name);
    m_states.note(*targets);
    return {};
}

Result<MemoryAccess *> ProbeSession::memory(const TargetState &target)
{
    auto &memory = m_memories[target.name];
    if (!memory) {
        MemoryCapabilities capabilities = capabilitiesOf(target.type, target.isLittleEndian);
        for (const ProfileRegion &region : m_plan.board.regions)
            capabilities.regions.push_back(
                {.start = {region.start.value}, .size = region.size.value, .kind = region.kind, .name = region.name});
        std::ranges::sort(capabilities.regions, {}, &MemoryRegion::start);
        memory = std::make_unique<TclMemory>(*m_link, target.name, m_plan.folder, std::move(capabilities));
    }
    return memory.get();
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
        auto told = m_events->waitForEvent(Deadline::after(lookEvery), stop);
        while (told)
            told = m_events->waitForEvent(Deadline::after(0ns), stop);
        if (stop.stop_requested())
            return;
        if (told.error().code == ErrorCode::Timeout) {
            const auto looked = look(*m_queries, Deadline::after(5s), stop);
            if (looked || looked.error().code == ErrorCode::Timeout) // busy with one long command
                continue;
        }
        break;
    }
    if (stop.stop_requested())
        return;
    const auto exit = m_process->waitForEnd();
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("OpenOCD of session %1 ended by itself (%2).")
                        .arg(name())
                        .arg(exit ? exit->describe() : Message(Tr::text("it does not end")));
    error.nextActions.push_back(Tr::text("Connect again with probe_connect."));
    const QStringList log = m_process->log().lines(0);
    error.detail = log.sliced(std::max<qsizetype>(0, log.size() - 20)).join(u'\n');
    m_states.noteEnd(error);
    abandon();
}

void ProbeSession::takeEvent(const QByteArray &frame)
{
    static constexpr QByteArrayView reset("type target_reset mode ");
    if (frame.startsWith(reset))
        m_states.noteReset(QString::fromUtf8(frame.sliced(reset.size())));
}

std::optional<ExitStatus> ProbeSession::close(bool resume, Deadline deadline, const std::stop_token &stop)
{
    m_watcher.request_stop();
    if (m_watcher.joinable())
        m_watcher.join();
    m_tools.rtt.set(nullptr);
    const Deadline soon = deadline.sooner(Deadline::after(3s));
    if (resume && refresh(soon, stop)) {
        for (const TargetState &target : m_states.targets()) {
            if (target.isHalted() && m_link->select(target.name, soon, stop)) [[maybe_unused]]
                const auto resumed = m_link->evaluate(Tr::text("Resuming"), "resume", soon, stop);
        }
    }
    [[maybe_unused]] const auto asked = m_link->evaluate(Tr::text("Ending OpenOCD"), "shutdown", soon, stop);
    auto exit = m_process->waitForEnd();
    m_simulated.reset(); // somebody may still hold this session, and the machine takes one debugger at a time
    return exit;
}

void ProbeSession::abandon()
{
    if (m_link)
        m_link->close();
}

} // namespace ohm::probe
