// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdcontrol.h"

#include "probe/engine/openocdfailure.h"
#include "probe/engine/targetquery.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <utility>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patienceForExamination = 3s;

// Drivers that reach a program instead of a probe.
bool isSimulated(const QString &adapter) { return adapter == u"remote_bitbang" || adapter == u"dummy"; }

QStringList namesOf(const std::vector<TargetState> &targets)
{
    QStringList names;
    for (const TargetState &target : targets)
        names << target.name;
    return names;
}

// A connection of its own with the memory behind it: the session's is busy with whatever is done there.
struct OwnMemory
{
    OwnMemory(std::unique_ptr<TclClient> client, const OpenOcdLog &log, const QString &target, const QString &folder,
        MemoryCapabilities capabilities)
        : link(std::move(client), log)
        , memory(link, target, folder, std::move(capabilities))
    {
    }

    OpenOcdLink link;
    TclMemory memory;
};

} // namespace

Result<std::unique_ptr<OpenOcdControl>> OpenOcdControl::open(Setup setup, Deadline deadline, const std::stop_token &stop)
{
    std::unique_ptr<OpenOcdControl> control(new OpenOcdControl(std::move(setup)));
    if (const auto begun = control->begin(deadline, stop); !begun)
        return fail(begun.error());
    return control;
}

OpenOcdControl::OpenOcdControl(Setup setup)
    : m_setup(std::move(setup))
{
}

OpenOcdControl::~OpenOcdControl() = default;

Result<void> OpenOcdControl::begin(Deadline deadline, const std::stop_token &stop)
{
    auto process = OpenOcdProcess::start(m_setup.command, deadline, stop);
    if (!process)
        return fail(process.error());
    m_process = std::move(*process);
    auto link = m_process->connect(deadline, stop);
    auto queries = link ? m_process->connect(deadline, stop) : Result<std::unique_ptr<TclClient>>();
    auto events = link && queries ? m_process->connect(deadline, stop) : Result<std::unique_ptr<TclClient>>();
    if (!link || !queries || !events)
        return fail(!link ? link.error() : !queries ? queries.error() : events.error());
    m_link = std::make_unique<OpenOcdLink>(std::move(*link), m_process->log());
    m_flash = std::make_unique<OpenOcdFlash>(*m_link, m_setup.folder);
    m_queries = std::move(*queries);
    m_events = std::move(*events);
    if (const auto on = m_events->evaluate("tcl_notifications on", deadline, stop); !on)
        return fail(on.error());
    if (const auto ready = waitForExamination(deadline, stop); !ready)
        return ready;
    collectInfo(deadline, stop);
    m_events->whenEvent([this](const QByteArray &frame) {
        static constexpr QByteArrayView reset("type target_reset mode ");
        m_news = frame.startsWith(reset) ? QString::fromUtf8(frame.sliced(reset.size())) : QString();
    });
    return {};
}

// The open port says nothing: OpenOCD opens it even when not a single target could be examined.
Result<void> OpenOcdControl::waitForExamination(Deadline deadline, const std::stop_token &stop)
{
    const Deadline patience = deadline.sooner(Deadline::after(patienceForExamination));
    while (true) {
        auto targets = look(deadline, stop);
        if (!targets)
            return fail(targets.error());
        m_examined = std::move(*targets);
        const QStringList log = m_process->log().lines(0);
        const auto isThere = [&](const TargetState &target) {
            return target.isExamined() && (target.isCore() || wrongIdentitiesIn(log).empty());
        };
        if (std::ranges::any_of(m_examined, isThere))
            return {};
        // Nothing is on its way any more once each target has been tried.
        const bool allFailed = m_examined.empty() || log.filter(u"examination failed"_s).size() >= qsizetype(m_examined.size());
        if (allFailed || patience.isOver())
            return fail(notExamined(namesOf(m_examined), log));
        m_process->log().waitBeyond(m_process->log().end(), Deadline::after(50ms), stop);
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Connecting was cancelled."));
    }
}

void OpenOcdControl::collectInfo(Deadline deadline, const std::stop_token &stop)
{
    const auto adapter = m_link->evaluate(Tr::text("Asking for the probe's driver"), "adapter name", deadline, stop);
    m_info.adapter = adapter ? QString::fromUtf8(*adapter) : QString();
    m_info.version = m_process->version();
    m_info.pid = m_process->pid();
    m_info.tclPort = m_process->tclPort();
    if (isSimulated(m_info.adapter))
        m_info.standIn = Tr::text("a debug probe and a board").english();
    const QStringList log = m_process->log().lines(0);
    for (const WrongIdentity &wrong : wrongIdentitiesIn(log))
        m_info.warnings << Tr::text("%1 answers as %2 where the configuration expects %3: it may be for another chip.")
                               .arg(wrong.tap)
                               .arg(wrong.found)
                               .arg(wrong.expected)
                               .english();
    for (const TargetState &target : m_examined) {
        if (!target.isExamined())
            m_info.warnings << Tr::text("%1 was not examined: it has no power, is locked, or is held in reset by another core.")
                                   .arg(target.name)
                                   .english();
    }
    m_info.warnings << complaintsIn(log);
}

Result<std::vector<TargetState>> OpenOcdControl::look(Deadline deadline, const std::stop_token &stop)
{
    auto targets = queryTargets(*m_queries, deadline, stop);
    if (!targets)
        return targets;
    noteLockups(*targets);
    for (TargetState &target : *targets) {
        target.gdbPort = m_process->gdbPorts().value(target.name);
        const auto lockup = m_lockups.find(target.name);
        if (lockup != m_lockups.end() && target.isHalted() && target.resumes == lockup->second)
            target.reason = u"lockup"_s;
    }
    return targets;
}

// OpenOCD halts a core that is locked up and says so in its log alone; the reason that it gives is that it asked for the halt.
void OpenOcdControl::noteLockups(const std::vector<TargetState> &targets)
{
    const std::uint64_t end = m_process->log().end();
    const QStringList lines = m_process->log().lines(std::exchange(m_logSeen, end), end).filter(u"clearing lockup"_s);
    for (const TargetState &target : targets) {
        if (!lines.filter(u'[' + target.name + u']').isEmpty())
            m_lockups[target.name] = target.resumes;
    }
}

Result<QString> OpenOcdControl::waitForNews(Deadline deadline, const std::stop_token &stop)
{
    const auto told = m_events->waitForEvent(deadline, stop);
    return told ? Result<QString>(m_news) : fail(told.error());
}

Error OpenOcdControl::whyEnded(const QString &session)
{
    const auto exit = m_process->waitForEnd();
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("OpenOCD of session %1 ended by itself (%2).")
                        .arg(session)
                        .arg(exit ? exit->describe() : Message(Tr::text("it does not end")));
    error.nextActions.push_back(Tr::text("Connect again with probe_connect."));
    const QStringList log = m_process->log().lines(0);
    error.detail = log.sliced(std::max<qsizetype>(0, log.size() - 20)).join(u'\n');
    return error;
}

Error OpenOcdControl::whyNotExamined(const QStringList &targets) const
{
    return notExamined(targets, m_process->log().lines(0));
}

ControlEnd OpenOcdControl::close(bool resume, Deadline deadline, const std::stop_token &stop)
{
    const auto targets = resume ? look(deadline, stop) : std::vector<TargetState>();
    if (targets) {
        for (const TargetState &target : *targets) {
            if (target.isHalted()) [[maybe_unused]]
                const auto resumed = this->resume(target, deadline, stop);
        }
    }
    [[maybe_unused]] const auto asked = m_link->evaluate(Tr::text("Ending OpenOCD"), "shutdown", deadline, stop);
    const auto exit = m_process->waitForEnd();
    m_setup.simulated.reset(); // somebody may still hold the session, and the machine takes one debugger at a time
    if (!exit)
        return {.exitCode = std::nullopt, .how = Tr::text("does not end")};
    return {.exitCode = exit->signal == 0 ? std::optional(exit->code) : std::nullopt, .how = exit->describe()};
}

MemoryCapabilities OpenOcdControl::capabilitiesOf(const TargetState &target) const
{
    MemoryCapabilities capabilities = probe::capabilitiesOf(target.type, target.isLittleEndian);
    capabilities.regions = m_setup.regions;
    return capabilities;
}

MemoryAccess &OpenOcdControl::memory(const TargetState &target)
{
    auto &memory = m_memories[target.name];
    if (!memory)
        memory = std::make_unique<TclMemory>(*m_link, target.name, m_setup.folder, capabilitiesOf(target));
    return *memory;
}

Result<std::shared_ptr<MemoryAccess>> OpenOcdControl::ownMemory(
    const TargetState &target, const QString &folder, Deadline deadline, const std::stop_token &stop)
{
    auto client = m_process->connect(deadline, stop);
    if (!client)
        return fail(client.error());
    const auto own =
        std::make_shared<OwnMemory>(std::move(*client), m_process->log(), target.name, folder, capabilitiesOf(target));
    return std::shared_ptr<MemoryAccess>(own, &own->memory);
}

Result<quint16> OpenOcdControl::debuggerPort(const TargetState &target)
{
    if (target.gdbPort != 0)
        return target.gdbPort;
    return fail(ErrorCode::Unsupported, Tr::text("%1 has no port for GDB: it is no core.").arg(target.name));
}

Result<CommandTranscript> OpenOcdControl::command(const QString &script, Deadline deadline, const std::stop_token &stop)
{
    auto transcript = m_link->transcript(script.toUtf8(), deadline, stop);
    if (!transcript)
        return fail(transcript.error());
    return CommandTranscript{transcript->code, transcript->text, transcript->log};
}

} // namespace ohm::probe
