// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/qmpclient.h"

#include "qemu/qemutr.h"

#include <array>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

// The longest real answer (query-qmp-schema) has about 200 kB; what is longer than this is not QMP.
constexpr qsizetype maxLine = 16 * 1024 * 1024;

// What one waiting execute() shares with the reader, which may outlast it.
struct Waiting
{
    std::mutex mutex;
    std::condition_variable_any answered;
    std::optional<Result<Json>> reply;
};

Error refusal(const QString &command, const Json &error)
{
    const auto member = [&error](const char *name) {
        const auto found = error.find(name);
        return found != error.end() && found->is_string() ? toQString(*found) : QString();
    };
    const bool isUnknown = member("class") == u"CommandNotFound";
    return fail(isUnknown ? ErrorCode::Unsupported : ErrorCode::ToolFailed,
        Tr::text("QEMU refused %1: %2").arg(command).arg(member("desc")))
        .error();
}

Error ended(const QString &command)
{
    return fail(ErrorCode::Disconnected, Tr::text("QEMU ended before it answered %1.").arg(command)).error();
}

} // namespace

Result<std::unique_ptr<QmpClient>> QmpClient::connect(
    std::unique_ptr<ByteStream> stream, EventHandler onEvent, Deadline deadline, std::stop_token stop)
{
    auto client = std::unique_ptr<QmpClient>(new QmpClient(std::move(stream), std::move(onEvent)));
    {
        std::unique_lock lock(client->m_mutex);
        const auto settled = [&client] { return client->m_greeted || client->m_closed; };
        if (!client->m_changed.wait_until(lock, stop, deadline.at(), settled)) {
            const bool cancelled = stop.stop_requested();
            return fail(cancelled ? ErrorCode::Cancelled : ErrorCode::Timeout, Tr::text("QEMU sent no QMP greeting."));
        }
    }
    if (const auto ready = client->execute(u"qmp_capabilities"_s, Json::object(), deadline, stop); !ready)
        return fail(ready.error());
    return client;
}

QmpClient::QmpClient(std::unique_ptr<ByteStream> stream, EventHandler onEvent)
    : m_stream(std::move(stream))
    , m_onEvent(std::move(onEvent))
    , m_reader([this](const std::stop_token &stop) { readAll(stop); })
{
}

QmpClient::~QmpClient()
{
    m_reader.request_stop();
    m_stream->close();
}

Result<Json> QmpClient::execute(const QString &command, const Json &arguments, Deadline deadline, std::stop_token stop)
{
    const auto waiting = std::make_shared<Waiting>();
    post(command, arguments, [waiting](Result<Json> reply) {
        const std::lock_guard lock(waiting->mutex);
        waiting->reply = std::move(reply);
        waiting->answered.notify_all();
    });
    std::unique_lock lock(waiting->mutex);
    if (waiting->answered.wait_until(lock, stop, deadline.at(), [&waiting] { return waiting->reply.has_value(); }))
        return std::move(*waiting->reply);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("Waiting for QEMU's answer to %1 was cancelled.").arg(command));
    return fail(ErrorCode::Timeout, Tr::text("QEMU did not answer %1 in time.").arg(command));
}

void QmpClient::post(const QString &command, const Json &arguments, ReplyHandler onReply)
{
    std::unique_lock lock(m_mutex);
    if (m_closed) {
        lock.unlock();
        onReply(fail(ended(command)));
        return;
    }
    const std::int64_t id = ++m_lastId;
    m_pending.insert_or_assign(id, std::pair(command, std::move(onReply)));
    lock.unlock();
    const Json message = {{"execute", command.toStdString()}, {"arguments", arguments}, {"id", id}};
    const std::lock_guard writing(m_writing);
    // A failed write means that QEMU is gone: the reader sees the end as well and answers everything that is pending.
    if (!m_stream->write(dumpJson(message) + '\n', soon()))
        m_stream->close();
}

Result<QString> QmpClient::monitor(const QString &line, Deadline deadline, std::stop_token stop)
{
    const Json arguments = {{"command-line", line.toStdString()}};
    const auto answer = execute(u"human-monitor-command"_s, arguments, deadline, stop);
    if (!answer)
        return fail(answer.error());
    const QString text = toQString(*answer).remove(u'\r');
    if (text.startsWith(u"Error: "))
        return fail(ErrorCode::ToolFailed, Tr::text("QEMU refused \"%1\": %2").arg(line).arg(text.sliced(7).trimmed()));
    return text;
}

bool QmpClient::waitUntilClosed(Deadline deadline) const
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, deadline.at(), [this] { return m_closed; });
}

void QmpClient::readAll(const std::stop_token &stop)
{
    std::array<char, 64 * 1024> buffer;
    while (true) {
        const auto size = m_stream->read(buffer, Deadline::never(), stop);
        if (!size)
            break;
        m_received.append(buffer.data(), qsizetype(*size));
        if (!takeLines())
            break;
    }
    endAll();
}

bool QmpClient::takeLines()
{
    qsizetype begin = 0;
    for (qsizetype end = m_received.indexOf('\n'); end >= 0; end = m_received.indexOf('\n', begin)) {
        const QByteArrayView line = QByteArrayView(m_received).sliced(begin, end - begin);
        if (const auto message = parseJson(line); message && message->is_object())
            takeMessage(*message);
        begin = end + 1;
    }
    m_received.remove(0, begin);
    return m_received.size() <= maxLine;
}

void QmpClient::takeMessage(const Json &message)
{
    if (message.contains("QMP")) {
        const std::lock_guard lock(m_mutex);
        m_greeted = true;
        m_changed.notify_all();
    } else if (const auto event = message.find("event"); event != message.end() && event->is_string()) {
        const auto data = message.find("data");
        m_onEvent(toQString(*event), data == message.end() ? Json::object() : *data);
    } else if (message.contains("return") || message.contains("error")) {
        takeReply(message);
    }
}

void QmpClient::takeReply(const Json &message)
{
    const auto id = message.find("id");
    if (id == message.end() || !id->is_number_integer())
        return;
    std::unique_lock lock(m_mutex);
    auto pending = m_pending.extract(id->get<std::int64_t>());
    lock.unlock();
    if (pending.empty())
        return;
    const auto &[command, onReply] = pending.mapped();
    if (const auto error = message.find("error"); error != message.end())
        onReply(fail(refusal(command, *error)));
    else
        onReply(message.at("return"));
}

void QmpClient::endAll()
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
    const auto pending = std::exchange(m_pending, {});
    lock.unlock();
    for (const auto &[id, entry] : pending)
        entry.second(fail(ended(entry.first)));
}

} // namespace ohm::qemu
