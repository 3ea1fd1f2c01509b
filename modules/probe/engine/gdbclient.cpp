// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbclient.h"

#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 8 * 1024 * 1024;

// In this order: what is forbidden is forbidden before any file of the person's choice is read.
constexpr std::array settings{"-gdb-set confirm off", "-gdb-set pagination off", "-gdb-set may-call-functions off",
    "-gdb-set may-write-registers off", "-gdb-set may-write-memory off", "-gdb-set may-insert-breakpoints off",
    "-gdb-set may-insert-tracepoints off", "-gdb-set may-insert-fast-tracepoints off", "-gdb-set print elements 256",
    "-gdb-set print repeats 32", "-gdb-set backtrace limit 1000", "-gdb-set remotetimeout 10"};

} // namespace

Result<QString> GdbClient::find()
{
    const QString package = u"gdb-multiarch"_s;
    for (const QString &name : {u"gdb-multiarch"_s, u"arm-none-eabi-gdb"_s}) {
        if (auto path = findProgram(name, package))
            return path;
    }
    return findProgram(package, package);
}

Result<std::unique_ptr<GdbClient>> GdbClient::start(const Plan &plan, Deadline deadline, const std::stop_token &stop)
{
    ProcessSpec spec{.program = plan.gdb, .wantsInput = true, .discardErrors = true, .package = u"gdb-multiarch"_s};
    spec.arguments = {u"--nx"_s, u"--quiet"_s, u"--interpreter=mi2"_s, u"-iex"_s, u"set auto-load off"_s};
    spec.environment.insert(u"DEBUGINFOD_URLS"_s, QString());
    spec.environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    auto process = ChildProcess::start(spec);
    if (!process)
        return fail(process.error());
    auto client = std::unique_ptr<GdbClient>(new GdbClient(std::move(*process)));
    if (const auto prepared = client->prepare(plan, deadline, stop); !prepared)
        return fail(prepared.error());
    return client;
}

Result<void> GdbClient::prepare(const Plan &plan, Deadline deadline, const std::stop_token &stop)
{
    for (const char *setting : settings) {
        if (const auto set = command(setting, deadline, stop); !set)
            return fail(set.error());
    }
    if (!plan.program.isEmpty()) {
        const auto loaded = command("-file-exec-and-symbols " + miString(plan.program), deadline, stop);
        if (!loaded)
            return fail(loaded.error());
    }
    const auto connected = command("-target-select remote 127.0.0.1:" + QByteArray::number(plan.port), deadline, stop);
    return connected ? Result<void>() : fail(connected.error());
}

Result<Json> GdbClient::command(const QByteArray &command, Deadline deadline, const std::stop_token &stop)
{
    const int token = ++m_lastToken;
    if (const auto sent = m_process->write(QByteArray::number(token) + command + '\n', deadline, stop); !sent)
        return fail(sent.error());
    auto record = answerTo(token, deadline, stop);
    if (!record)
        return fail(record.error());
    if (record->name != u"error")
        return std::move(record->results);
    const auto words = record->results.find("msg");
    return fail(
        ErrorCode::ToolFailed, Tr::text("GDB says: %1").arg(words == record->results.end() ? QString() : toQString(*words)));
}

// Answers to commands that were given up come late; they are left out.
Result<MiRecord> GdbClient::answerTo(int token, Deadline deadline, const std::stop_token &stop)
{
    while (true) {
        const auto line = readLine(deadline, stop);
        if (!line)
            return fail(line.error());
        auto record = parseMiRecord(*line);
        if (!record)
            return fail(record.error());
        if (*record && (*record)->kind == '^' && (*record)->token == token)
            return std::move(**record);
    }
}

Result<QByteArray> GdbClient::readLine(Deadline deadline, const std::stop_token &stop)
{
    qsizetype searched = 0;
    while (true) {
        const qsizetype newline = m_received.indexOf('\n', searched);
        if (newline >= 0) {
            const QByteArray line = m_received.first(newline).trimmed();
            m_received.remove(0, newline + 1);
            return line;
        }
        if (m_received.size() > longestLine)
            return fail(ErrorCode::Protocol, Tr::text("GDB's answer has no end."));
        searched = m_received.size();
        const auto piece = m_process->readOutput(deadline, stop);
        if (!piece)
            return fail(piece.error().code == ErrorCode::Disconnected
                    ? fail(ErrorCode::Disconnected, Tr::text("GDB ended by itself.")).error()
                    : piece.error());
        m_received += *piece;
    }
}

Result<void> GdbClient::forgetTarget(Deadline deadline, const std::stop_token &stop)
{
    for (const char *flush : {"maintenance flush register-cache", "maintenance flush dcache"}) {
        const auto done = command("-interpreter-exec console " + miString(QString::fromLatin1(flush)), deadline, stop);
        if (!done)
            return fail(done.error());
    }
    return {};
}

} // namespace ohm::probe
