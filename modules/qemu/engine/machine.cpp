// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machine.h"

#include "qemu/engine/done.h"
#include "qemu/engine/emulators.h"
#include "qemu/qemutr.h"

#include <QFile>
#include <QRegularExpression>

#include <array>
#include <thread>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

MachineState stateOf(const QString &runState)
{
    if (runState == u"running")
        return MachineState::Running;
    return runState == u"debug" ? MachineState::Halted : MachineState::Paused;
}

QByteArray tailOf(const QString &path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max<qint64>(0, file.size() - maxBytes));
    return file.read(maxBytes);
}

Error notRunning(const QString &id, const std::optional<ExitReason> &exit)
{
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.message = exit ? Tr::text("The machine %1 is stopped: %2").arg(id).arg(exit->text)
                         : Tr::text("The machine %1 is not running.").arg(id);
    error.nextActions.push_back(Tr::text("Start it again with qemu_start and the same id."));
    return error;
}

} // namespace

const char *machineStateName(MachineState state)
{
    constexpr std::array names = {"starting", "running", "paused", "halted", "stopped"};
    return names.at(std::size_t(state));
}

Machine::Machine(MachineConfig config, MachineFiles files, Surroundings surroundings)
    : m_id(config.id)
    , m_surroundings(std::move(surroundings))
{
    m_status.state = MachineState::Stopped;
    m_status.config = std::move(config);
    m_status.files = std::move(files);
}

Machine::~Machine() { [[maybe_unused]] const auto reason = stop(Deadline::after(3s)); }

MachineStatus Machine::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void Machine::change(const std::function<void(MachineStatus &)> &edit)
{
    {
        const std::lock_guard lock(m_mutex);
        edit(m_status);
    }
    m_surroundings.onChanged();
}

Result<void> Machine::start(const QString &imageSha256, Deadline deadline, std::stop_token stop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_status.imageSha256 = imageSha256;
        m_stops.clear();
        m_recordedEnd = 0;
    }
    takeProcess();
    return launch(deadline, std::move(stop));
}

Result<void> Machine::launch(Deadline deadline, std::stop_token stop)
{
    const MachineStatus before = status();
    const QStringList arguments = commandLine(before.config, before.files);
    change([&](MachineStatus &now) {
        now.state = MachineState::Starting;
        now.exit.reset();
        now.stoppedAt.reset();
        now.resets = 0;
        now.commandLine = shellQuoted(QStringList{before.config.program} + arguments);
        m_memoryMap.reset();
    });
    auto process = QemuProcess::launch({.program = before.config.program,
                                           .arguments = arguments,
                                           .package = packageOf(before.config.arch),
                                           .qmpSocket = before.files.qmpSocket(),
                                           .onEvent = [this](const QString &name, const Json &) { onEvent(name); },
                                           .onExit = [this] { onExit(); },
                                           .onIdle = [this] { onIdle(); }},
        deadline, stop);
    if (!process) {
        const Error &error = process.error();
        becomeStopped({ExitKind::FailedToStart, error.message, {}, error.detail});
        return fail(error);
    }
    const qint64 pid = (*process)->pid();
    {
        const std::lock_guard lock(m_mutex);
        m_process = std::move(*process);
    }
    change([&](MachineStatus &now) {
        now.pid = pid;
        now.startedAt = m_surroundings.clock.now();
    });
    onExit(); // it may have ended before we held it
    auto ready = findGdbPort(deadline, stop);
    if (ready)
        ready = settle(deadline, stop);
    const bool hasEnded =
        !ready && (ready.error().code == ErrorCode::Disconnected || ready.error().code == ErrorCode::NotEnabled);
    return hasEnded ? fail(m_process->endError()) : ready;
}

Result<void> Machine::findGdbPort(Deadline deadline, const std::stop_token &stop)
{
    static const QRegularExpression port(u"tcp:127\\.0\\.0\\.1:(\\d+)"_s);
    if (!status().config.gdbOverTcp)
        return {};
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    const auto devices = (*client)->execute(u"query-chardev"_s, Json::object(), deadline, stop);
    if (!devices)
        return fail(devices.error());
    for (const Json &device : *devices) {
        if (device.value("label", "") != "gdb0")
            continue;
        const int number = port.match(toQString(device.value("filename", Json("")))).captured(1).toInt();
        change([number](MachineStatus &now) { now.gdbPort = number; });
    }
    return {};
}

std::unique_ptr<QemuProcess> Machine::takeProcess()
{
    const std::lock_guard lock(m_mutex);
    return std::move(m_process);
}

Result<QmpClient *> Machine::qmp()
{
    const std::lock_guard lock(m_mutex);
    if (!m_process || m_status.state == MachineState::Stopped)
        return fail(notRunning(m_id, m_status.exit));
    return &m_process->qmp();
}

Result<ExitReason> Machine::stop(Deadline deadline)
{
    const MachineStatus before = status();
    if (before.state != MachineState::Stopped && before.config.recording == Recording::Record) {
        // Whoever wants to go back later has to know how far the recording reaches.
        const auto client = qmp();
        const Deadline brief = deadline.sooner(Deadline::after(1s)); // a machine that hangs is ended all the same
        const auto end = client ? instructionCount(**client, brief, {}) : fail(client.error());
        const std::lock_guard lock(m_mutex);
        m_recordedEnd = end.value_or(0);
    }
    const auto process = takeProcess();
    if (!process)
        return before.exit.value_or(ExitReason{});
    auto reason = process->stop(deadline);
    if (!reason)
        return reason;
    becomeStopped(*reason);
    return status().exit.value_or(*reason);
}

Result<void> Machine::restart(
    const std::function<Result<QString>(MachineConfig &)> &edit, Deadline deadline, std::stop_token stop)
{
    if (const auto stopped = this->stop(deadline); !stopped)
        return fail(stopped.error());
    MachineConfig config = status().config;
    const auto sha256 = edit(config);
    if (!sha256)
        return fail(sha256.error());
    {
        const std::lock_guard lock(m_mutex);
        m_status.config = config;
    }
    return start(*sha256, deadline, std::move(stop));
}

Result<void> Machine::pause(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    if (const auto done = (*client)->execute(u"stop"_s, Json::object(), deadline, stop); !done)
        return fail(done.error());
    return settle(deadline, stop);
}

Result<void> Machine::resume(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    if (status().config.recording == Recording::Replay) {
        if (const auto bounded = stopReplayAt(**client, m_recordedEnd, deadline, stop); !bounded)
            return bounded;
    }
    if (const auto done = (*client)->execute(u"cont"_s, Json::object(), deadline, stop); !done)
        return fail(done.error());
    return settle(deadline, stop);
}

Result<void> Machine::reset(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    if (status().config.recording == Recording::Replay) {
        const auto toBegin = [](QmpClient &, std::uint64_t) -> Result<std::uint64_t> { return 0; };
        return done(travel(toBegin, {}, deadline, stop));
    }
    if (const auto done = (*client)->execute(u"system_reset"_s, Json::object(), deadline, stop); !done)
        return fail(done.error());
    return settle(deadline, stop);
}

QByteArray Machine::serialOutput(int port, qint64 maxBytes) const { return tailOf(status().files.serialLog(port), maxBytes); }

QByteArray Machine::waitForOutput(qint64 maxBytes, Deadline deadline, std::stop_token stop) const
{
    constexpr auto quiet = 60ms;
    QByteArray output = serialOutput(0, maxBytes);
    Deadline quietUntil = Deadline::after(quiet);
    while (!stop.stop_requested() && !deadline.isOver() && status().state != MachineState::Stopped) {
        std::this_thread::sleep_for(5ms); // the log is a file that QEMU writes: nothing tells of its growth everywhere
        QByteArray now = serialOutput(0, maxBytes);
        if (now != output)
            quietUntil = Deadline::after(quiet);
        output = std::move(now);
        if (!output.isEmpty() && quietUntil.isOver())
            break;
    }
    return output;
}

void Machine::onEvent(const QString &name)
{
    if (name == u"RESET")
        change([](MachineStatus &now) { ++now.resets; });
    const bool mayChangeState = name == u"STOP" || name == u"RESUME" || name == u"GUEST_PANICKED" || name == u"SUSPEND";
    if (mayChangeState)
        askRunState();
}

// Always in the reader's thread. A debugger that steps makes thousands of events: one question at a time is under way, and its
// answer is what counts.
void Machine::askRunState()
{
    QmpClient *client = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_runStateChanged = m_askingRunState;
        if (!m_process || m_askingRunState)
            return;
        m_askingRunState = true;
        client = &m_process->qmp();
    }
    client->post(u"query-status"_s, Json::object(), [this](const Result<Json> &answer) { takeRunState(answer); });
    if (status().config.recording != Recording::Off)
        client->post(u"query-replay"_s, Json::object(), [this](const Result<Json> &answer) { noteStop(answer); });
}

void Machine::takeRunState(const Result<Json> &answer)
{
    bool again = false;
    bool changed = false;
    {
        const std::lock_guard lock(m_mutex);
        m_askingRunState = false;
        again = std::exchange(m_runStateChanged, false);
        const bool isLive = m_status.state != MachineState::Stopped && m_status.state != MachineState::Starting;
        if (answer && isLive && !m_travelling) {
            const QString runState = toQString(answer->value("status", Json("")));
            changed = runState != m_status.runState;
            m_status.runState = runState;
            m_status.state = stateOf(runState);
        }
    }
    if (changed)
        m_surroundings.onChanged();
    if (again)
        askRunState();
}

void Machine::noteStop(const Result<Json> &replayState)
{
    const std::lock_guard lock(m_mutex);
    const bool isStanding = m_status.state == MachineState::Paused || m_status.state == MachineState::Halted;
    if (replayState && isStanding && !m_travelling)
        m_stops.insert(replayState->value("icount", std::uint64_t(0)));
}

Result<void> Machine::settle(Deadline deadline, std::stop_token stop)
{
    const auto client = qmp();
    if (!client)
        return fail(client.error());
    const auto answer = (*client)->execute(u"query-status"_s, Json::object(), deadline, std::move(stop));
    if (!answer)
        return fail(answer.error());
    const QString runState = toQString(answer->value("status", Json("")));
    change([&runState](MachineStatus &now) {
        if (now.state == MachineState::Stopped)
            return;
        now.runState = runState;
        now.state = stateOf(runState);
    });
    return {};
}

void Machine::onExit()
{
    std::optional<ExitReason> reason;
    {
        const std::lock_guard lock(m_mutex);
        if (m_process)
            reason = m_process->exitReason();
    }
    if (reason)
        becomeStopped(*reason);
}

void Machine::becomeStopped(const ExitReason &reason)
{
    change([&](MachineStatus &now) {
        if (now.state == MachineState::Stopped)
            return;
        now.state = MachineState::Stopped;
        now.runState.clear();
        now.exit = reason;
        now.stoppedAt = m_surroundings.clock.now();
        now.pid = 0;
        now.gdbPort = 0;
    });
}

void Machine::onIdle() const
{
    const MachineStatus now = status();
    for (int port = 0; port < now.config.serialPorts; ++port) {
        // QEMU appends, so that a log cut down to nothing simply begins again.
        QFile log(now.files.serialLog(port));
        if (log.size() > m_surroundings.maxSerialLog())
            log.resize(0);
    }
}

} // namespace ohm::qemu
