// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/qemuprocess.h"

#include "qemu/qemutr.h"
#include "stream/streamoptions.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptOutput = 16 * 1024;

} // namespace

Result<std::unique_ptr<QemuProcess>> QemuProcess::launch(Launch launch, Deadline deadline, std::stop_token stop)
{
    ProcessSpec spec;
    spec.program = launch.program;
    spec.arguments = launch.arguments;
    spec.mergeOutput = true;
    spec.package = launch.package;
    auto process = ChildProcess::start(spec);
    if (!process)
        return fail(process.error());
    auto self = std::unique_ptr<QemuProcess>(new QemuProcess(std::move(launch), std::move(*process)));
    if (const auto connected = self->connect(deadline, stop); !connected && !self->exitReason())
        return fail(connected.error());
    return self;
}

QemuProcess::QemuProcess(Launch launch, std::unique_ptr<ChildProcess> process)
    : m_launch(std::move(launch))
    , m_process(std::move(process))
    , m_watcher([this](const std::stop_token &stop) { watch(stop); })
{
}

QemuProcess::~QemuProcess()
{
    if (!exitReason()) {
        const std::lock_guard lock(m_mutex);
        m_facts.stopRequested = true;
    }
    if (!waitForExit(Deadline::after(0s)))
        m_process->terminate();
    if (!waitForExit(Deadline::after(500ms)))
        m_process->kill();
    waitForExit(Deadline::after(2s));
    m_watcher.request_stop();
    m_watcher.join(); // before the QMP client that it asks goes
}

std::optional<ExitReason> QemuProcess::exitReason() const
{
    const std::lock_guard lock(m_mutex);
    return m_exit;
}

Result<void> QemuProcess::connect(Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        auto stream = openStream(u"unix:"_s + m_launch.qmpSocket, {}, deadline, stop);
        if (stream) {
            auto client = QmpClient::connect(
                std::move(*stream), [this](const QString &name, const Json &data) { takeEvent(name, data); }, deadline, stop);
            if (!client && client.error().code != ErrorCode::Disconnected)
                return fail(client.error());
            if (client) {
                const std::lock_guard lock(m_mutex);
                m_qmp = std::move(*client);
                m_facts.wasReady = true;
                return {};
            }
        }
        // QEMU opens the socket some 20 ms after its start; nothing tells when.
        std::unique_lock lock(m_mutex);
        if (m_changed.wait_for(lock, stop, 3ms, [this] { return m_exit.has_value(); })) {
            lock.unlock();
            return fail(endError());
        }
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Starting QEMU was cancelled."));
        if (deadline.isOver())
            return fail(ErrorCode::Timeout, Tr::text("QEMU did not open its QMP socket in time."));
    }
}

Error QemuProcess::endError() const
{
    waitForExit(Deadline::after(1s));
    const ExitReason reason = exitReason().value_or(ExitReason{});
    const bool isLocked = reason.lastLines.contains(u"Failed to get"_s) && reason.lastLines.contains(u"lock"_s);
    Error error;
    error.code = isLocked ? ErrorCode::Busy : ErrorCode::ToolFailed;
    error.message = reason.text;
    error.detail = reason.lastLines;
    if (isLocked)
        error.nextActions.push_back(Tr::text("Another program uses the image: end it, or use a copy of the image."));
    if (reason.kind == ExitKind::GuestPanic)
        error.nextActions.push_back(Tr::text("Check that the image is built for this machine and begins with its vectors."));
    return error;
}

Result<ExitReason> QemuProcess::stop(Deadline deadline)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_exit)
            return *m_exit;
        m_facts.stopRequested = true;
    }
    m_qmp->post(u"quit"_s, Json::object(), [](const Result<Json> &) { }); // QEMU may be gone before it answers
    if (!waitForExit(deadline.sooner(Deadline::after(2s))))
        m_process->terminate();
    if (!waitForExit(deadline.sooner(Deadline::after(1s))))
        m_process->kill();
    if (!waitForExit(Deadline::after(2s)))
        return fail(ErrorCode::Timeout, Tr::text("QEMU (process %1) does not end, not even by SIGKILL.").arg(pid()));
    return *exitReason();
}

bool QemuProcess::waitForExit(Deadline deadline) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, deadline.at(), [this] { return m_exit.has_value(); });
}

void QemuProcess::watch(const std::stop_token &stop)
{
    Deadline idle = Deadline::after(1s);
    while (!stop.stop_requested()) {
        const auto piece = m_process->readOutput(idle, stop);
        if (piece)
            takeOutput(*piece);
        else if (piece.error().code != ErrorCode::Timeout)
            break;
        if (!idle.isOver())
            continue;
        m_launch.onIdle();
        idle = Deadline::after(1s);
    }
    const auto status = m_process->wait(Deadline::never(), stop);
    if (!status)
        return;
    takeExit(*status);
    m_launch.onExit();
}

void QemuProcess::takeOutput(const QByteArray &piece)
{
    const std::lock_guard lock(m_mutex);
    m_facts.output = (m_facts.output + QString::fromUtf8(piece)).right(keptOutput);
}

void QemuProcess::takeEvent(const QString &name, const Json &data)
{
    if (name == u"SHUTDOWN") {
        const std::lock_guard lock(m_mutex);
        if (const auto reason = data.find("reason"); reason != data.end())
            m_facts.shutdownReason = toQString(*reason);
    }
    m_launch.onEvent(name, data);
}

void QemuProcess::takeExit(const ExitStatus &status)
{
    QmpClient *client = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        client = m_qmp.get();
    }
    if (client) // its last event tells why; it is in the socket already
        client->waitUntilClosed(Deadline::after(500ms));
    const std::lock_guard lock(m_mutex);
    m_facts.status = status;
    m_exit = ohm::qemu::exitReason(m_facts);
    m_changed.notify_all();
}

} // namespace ohm::qemu
