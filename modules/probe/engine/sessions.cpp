// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/sessions.h"

#include "action/nearest.h"
#include "probe/engine/sessiondetails.h"
#include "probe/engine/simulatedboard.h"
#include "probe/engine/targetquery.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString bareName(const QString &name) { return name.startsWith(u"probe:") ? name.sliced(6) : name; }

Error refusal(ErrorCode code, const char *field, const Message &message)
{
    Error error;
    error.code = code;
    error.field = QString::fromLatin1(field);
    error.message = message;
    return error;
}

Result<BoardProfile> profileOf(const ConnectRequest &request, const BoardBook &boards)
{
    if (request.configFile.has_value() == request.board.has_value())
        return fail(refusal(ErrorCode::InvalidArgument, request.board ? "cfg_file" : "board",
            Tr::text("Connecting takes either a board or a configuration file.")));
    if (request.board)
        return boards.load(*request.board);
    const QFileInfo file(*request.configFile);
    if (file.isAbsolute() && !file.isFile())
        return fail(
            refusal(ErrorCode::NotFound, "cfg_file", Tr::text("There is no configuration file %1.").arg(*request.configFile)));
    return profileOfFile(*request.configFile);
}

Result<QList<QByteArray>> scriptFor(const BoardProfile &board, const ConnectRequest &request)
{
    QList<QByteArray> script;
    for (const QString &line : board.before)
        script << line.toUtf8();
    for (const QString &file : board.files) {
        const auto word = tclWord(file);
        if (!word)
            return fail(refusal(ErrorCode::InvalidArgument, "cfg_file", word.error().message));
        script << "source [find " + *word + ']';
    }
    for (const QString &line : board.after)
        script << line.toUtf8();
    if (request.probeSerial) {
        const auto word = tclWord(*request.probeSerial);
        if (!word)
            return fail(refusal(ErrorCode::InvalidArgument, "probe_serial", word.error().message));
        script << "adapter serial " + *word;
    }
    if (const auto speed = request.speedKhz ? request.speedKhz : board.speedKhz)
        script << "adapter speed " + QByteArray::number(*speed);
    // Memory that cannot be read reads as zero for a debugger unless this is said.
    script << "gdb_report_data_abort enable";
    // A debugger that connects shall not halt the target by that.
    script << "foreach ohm_t [target names] { $ohm_t configure -event gdb-attach {} }" << targetQuerySetup();
    return script;
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

Result<SessionPlan> Sessions::planFor(const ConnectRequest &request)
{
    auto board = profileOf(request, m_boards);
    if (!board)
        return fail(board.error());
    if (request.machine && !board->simulated)
        return fail(refusal(ErrorCode::InvalidArgument, "machine",
            Tr::text("A virtual machine can only be behind a simulated board, such as simulated-stm32f405.")));
    if (request.program && !QFileInfo(*request.program).isFile())
        return fail(refusal(ErrorCode::NotFound, "elf", Tr::text("There is no file %1.").arg(*request.program)));
    auto script = scriptFor(*board, request);
    if (!script)
        return fail(script.error());
    SessionPlan plan;
    plan.command.script = std::move(*script);
    plan.command.program = request.openocd.value_or(board->openocd.isEmpty() ? u"openocd"_s : board->openocd);
    plan.command.scriptFolders = QStringList(board->scriptFolders.begin(), board->scriptFolders.end());
    plan.name = request.name ? *request.name : m_bench.devices.freshName(u"probe"_s, u"p"_s);
    plan.title = board->title;
    plan.folder = folderFor(plan.name);
    plan.board = std::move(*board);
    if (!QDir().mkpath(plan.folder))
        return fail(refusal(ErrorCode::Io, "", Tr::text("The folder %1 cannot be made.").arg(plan.folder)));
    plan.command.folder = plan.folder;
    return plan;
}

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

// A machine's GDB stub takes one debugger at a time and says nothing to others.
Result<void> Sessions::checkFree(const QString &machine) const
{
    for (const SessionPointer &session : all()) {
        if (session->plan().machine != machine)
            continue;
        Error error = refusal(ErrorCode::Busy, "machine",
            Tr::text("The debug session %1 has the virtual machine %2.").arg(session->name()).arg(machine));
        error.nextActions.push_back(Tr::text("Use that session, or end it with probe_disconnect."));
        return fail(std::move(error));
    }
    return {};
}

// The probe of a board that is simulated, with the machine that is asked for behind it; null for hardware.
Result<std::unique_ptr<sim::SimProbe>> Sessions::simulate(
    SessionPlan &plan, ConnectRequest &request, Deadline deadline, const std::stop_token &stop) const
{
    if (!plan.board.simulated)
        return nullptr;
    sim::SimProbeConfig config{.chip = *plan.board.simulated, .listen = plan.folder + u"/probe"_s};
    if (request.machine) {
        const auto machine = findMachine(m_bench.devices, *request.machine);
        if (!machine)
            return fail(machine.error());
        if (const auto free = checkFree(machine->name); !free)
            return fail(free.error());
        config.stub = machine->stub;
        plan.machine = machine->name;
        if (!request.program && ElfFile::load(machine->image))
            request.program = machine->image;
    }
    auto setup = simulatedProbeSetup(config.listen);
    if (!setup)
        return fail(setup.error());
    plan.command.script.prepend(std::move(*setup));
    return sim::SimProbe::start(config, deadline.sooner(Deadline::after(10s)), stop);
}

Result<SessionPointer> Sessions::connect(ConnectRequest request, Deadline deadline, const std::stop_token &stop)
{
    if (!request.name)
        return open(std::move(request), deadline, stop);
    const QString name = *request.name;
    if (const auto reserved = reserve(name); !reserved)
        return fail(reserved.error());
    auto session = open(std::move(request), deadline, stop);
    const std::lock_guard lock(m_mutex);
    m_opening.erase(name);
    return session;
}

Result<SessionPointer> Sessions::open(ConnectRequest request, Deadline deadline, const std::stop_token &stop)
{
    auto plan = planFor(request);
    if (!plan)
        return fail(plan.error());
    const QString name = plan->name;
    const QString build = plan->board.build;
    auto simulated = simulate(*plan, request, deadline, stop);
    if (!simulated) {
        QDir(folderFor(name)).removeRecursively();
        return fail(simulated.error());
    }
    auto session = ProbeSession::open(std::move(*plan),
        {.clock = m_bench.clock,
            .onEvent = [this, name](const SessionEvent &event) { takeEvent(name, event); },
            .simulated = std::move(*simulated)},
        deadline, stop);
    if (!session) {
        QDir(folderFor(name)).removeRecursively();
        Error error = session.error();
        if (!build.isEmpty())
            error.nextActions.push_back(
                Tr::text("This board needs the OpenOCD of %1: name it with the argument openocd or in the profile.")
                    .arg(build));
        return fail(std::move(error));
    }
    if (request.program) {
        if (const auto used = (*session)->useProgram(*request.program); !used) {
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

Result<std::optional<ExitStatus>> Sessions::disconnect(
    const QString &name, bool resume, Deadline deadline, const std::stop_token &stop)
{
    const auto session = require(name);
    if (!session)
        return fail(session.error());
    const QString bare = (*session)->name();
    const auto exit = (*session)->close(resume, deadline, stop);
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.erase(bare);
    }
    {
        const std::lock_guard publishing(m_publishing);
        m_bench.devices.remove(DeviceId(u"probe:"_s + bare));
    }
    m_bench.resources.touch(u"probe"_s, u"sessions"_s);
    return exit;
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
