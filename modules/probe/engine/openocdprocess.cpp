// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/openocdprocess.h"

#include "probe/engine/openocdfailure.h"
#include "probe/probetr.h"
#include "stream/socket.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// The ports come first, so that no configuration file's choice of a fixed port is overlooked; what a file sets after that
// holds.
QStringList argumentsOf(const OpenOcdCommand &command)
{
    QStringList arguments;
    for (const QString &folder : command.scriptFolders)
        arguments << u"-s"_s << folder;
    arguments << u"-c"_s << u"tcl_port 0; gdb_port 0; telnet_port disabled"_s;
    for (const QByteArray &line : command.script)
        arguments << u"-c"_s << QString::fromUtf8(line);
    // Without an explicit init the ports would be announced first and the process end afterwards.
    arguments << u"-c"_s << u"init"_s;
    return arguments;
}

} // namespace

Result<std::unique_ptr<OpenOcdProcess>> OpenOcdProcess::start(
    const OpenOcdCommand &command, Deadline deadline, const std::stop_token &stop)
{
    ProcessSpec spec;
    spec.program = command.program;
    spec.arguments = argumentsOf(command);
    spec.workingDirectory = command.folder;
    spec.mergeOutput = true;
    spec.package = u"openocd"_s;
    auto process = ChildProcess::start(spec);
    if (!process)
        return fail(process.error());
    auto self = std::unique_ptr<OpenOcdProcess>(new OpenOcdProcess(std::move(*process)));
    if (const auto ready = self->waitUntilReady(deadline, stop); !ready)
        return fail(ready.error());
    return self;
}

OpenOcdProcess::OpenOcdProcess(std::unique_ptr<ChildProcess> process)
    : m_process(std::move(process))
    , m_reader([this](const std::stop_token &stop) { readLog(stop); })
{
}

OpenOcdProcess::~OpenOcdProcess()
{
    if (!exitStatus())
        m_process->terminate();
    if (!m_process->wait(Deadline::after(500ms)))
        m_process->kill();
    m_reader.request_stop();
    m_reader.join();
}

// Its log has to be drained always: when the pipe is full, OpenOCD stands still.
void OpenOcdProcess::readLog(const std::stop_token &stop)
{
    while (true) {
        const auto piece = m_process->readOutput(Deadline::never(), stop);
        if (!piece)
            break;
        m_log.append(*piece);
    }
    m_log.close();
}

Result<void> OpenOcdProcess::waitUntilReady(Deadline deadline, const std::stop_token &stop)
{
    std::uint64_t seen = 0;
    while (m_tclPort == 0) {
        const bool hasMore = m_log.waitBeyond(seen, deadline, stop);
        const QStringList lines = m_log.lines(seen);
        for (const QString &line : lines)
            takeLine(line);
        seen += std::uint64_t(lines.size());
        if (m_tclPort != 0)
            break;
        if (m_log.isClosed() && m_log.end() <= seen) {
            const auto exit = m_process->wait(Deadline::after(2s));
            return fail(startError(m_log.lines(0), exit ? std::optional(*exit) : std::nullopt));
        }
        if (hasMore)
            continue;
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("Starting OpenOCD was cancelled."));
        Error error = startError(m_log.lines(0), std::nullopt);
        error.code = ErrorCode::Timeout;
        error.message = Tr::text("OpenOCD did not get ready in time. Its last words: %1").arg(lines.value(lines.size() - 1));
        return fail(std::move(error));
    }
    return {};
}

void OpenOcdProcess::takeLine(const QString &line)
{
    static const QRegularExpression gdbServer(u"starting gdb server for (\\S+) on"_s);
    static const QRegularExpression listening(u"Listening on port (\\d+) for (tcl|gdb) connections"_s);
    if (m_version.isEmpty() && line.contains(u"Open On-Chip Debugger"))
        m_version = line.trimmed();
    if (const auto match = gdbServer.match(line); match.hasMatch())
        m_gdbTarget = match.captured(1);
    const auto match = listening.match(line);
    if (!match.hasMatch())
        return;
    if (match.captured(2) == u"tcl")
        m_tclPort = match.captured(1).toUShort();
    else
        m_gdbPorts.insert(m_gdbTarget, match.captured(1).toUShort());
}

Result<std::unique_ptr<TclClient>> OpenOcdProcess::connect(Deadline deadline, const std::stop_token &stop) const
{
    auto stream = connectTcp(u"127.0.0.1"_s, m_tclPort, deadline, stop);
    if (!stream)
        return fail(stream.error());
    return std::make_unique<TclClient>(std::move(*stream));
}

std::optional<ExitStatus> OpenOcdProcess::waitForEnd()
{
    if (!m_process->wait(Deadline::after(2s)))
        m_process->terminate();
    if (!m_process->wait(Deadline::after(1s)))
        m_process->kill();
    const auto exit = m_process->wait(Deadline::after(2s));
    return exit ? std::optional(*exit) : std::nullopt;
}

} // namespace ohm::probe
