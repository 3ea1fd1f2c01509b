// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/workbenchlink.h"

#include "app/console/consoletr.h"
#include "core/clock.h"
#include "core/windowlock.h"
#include "mcp/server/endpoint.h"

#include <QLockFile>

#include <cerrno>
#include <poll.h>
#include <signal.h>
#include <sys/socket.h>

namespace ohm::console {

namespace {

std::unexpected<Error> closed()
{
    return fail(Error{.code = ErrorCode::Disconnected, .message = Tr::text("The workbench was closed.")}.next(
        Tr::text("Open it again, or repeat the command with --local.")));
}

std::unexpected<Error> interrupted() { return fail(ErrorCode::Cancelled, Tr::text("The call was cancelled.")); }

ErrorCode codeFromName(const std::string &name)
{
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        if (name == errorName(ErrorCode(code)))
            return ErrorCode(code);
    }
    return ErrorCode::Internal;
}

std::vector<Message> messages(const Json &list)
{
    std::vector<Message> all;
    for (const Json &text : list)
        all.push_back(Message::verbatim(toQString(text)));
    return all;
}

// The inverse of toJson(Error).
Error errorFromJson(const Json &json)
{
    Error error;
    error.code = codeFromName(json.value("error_type", std::string()));
    error.message = Message::verbatim(toQString(json.value("message", Json(""))));
    error.causes = messages(json.value("causes", Json::array()));
    error.nextActions = messages(json.value("next_actions", Json::array()));
    error.field = toQString(json.value("field", Json("")));
    error.detail = toQString(json.value("detail", Json("")));
    return error;
}

constexpr std::chrono::seconds longestOpening(10);

// Its lock is only looked at: holding it, if but for a moment, would turn away the window that is about to take it.
bool isWindowOpen(const Paths &paths)
{
    qint64 process = 0;
    QString host;
    QString program;
    return QLockFile(windowLockPath(paths.runtime)).getLockInfo(&process, &host, &program)
        && (::kill(pid_t(process), 0) == 0 || errno == EPERM);
}

// A window holds its lock before its workbench listens.
Result<UniqueFd> connectWhenOpen(const Paths &paths, int signalEnd)
{
    const Deadline deadline = Deadline::after(longestOpening);
    while (true) {
        Result<UniqueFd> socket = mcp::connectToWorkbench(mcp::socketPath(paths));
        if (socket || deadline.isOver() || !isWindowOpen(paths))
            return socket;
        pollfd signalled{signalEnd, POLLIN, 0};
        if (::poll(&signalled, 1, 20) > 0)
            return interrupted();
    }
}

} // namespace

Result<std::unique_ptr<WorkbenchLink>> WorkbenchLink::attach(const Paths &paths, int signalEnd)
{
    Result<UniqueFd> socket = connectWhenOpen(paths, signalEnd);
    if (!socket)
        return fail(socket.error());
    std::unique_ptr<WorkbenchLink> link(new WorkbenchLink(std::move(*socket), signalEnd));
    const Result<Json> attached = link->request("ohmdeck/attach", {{"version", OHM_VERSION}, {"log", true}}, {});
    if (!attached)
        return fail(attached.error());
    return link;
}

Result<Json> WorkbenchLink::call(const QString &action, const Json &arguments, const Listener &listener)
{
    const Json params = {
        {"name", action.toStdString()}, {"arguments", arguments}, {"_meta", {{"progressToken", m_lastId + 1}}}};
    const Result<Json> answer = request("tools/call", params, listener);
    if (!answer)
        return answer;
    if (answer->value("isError", false))
        return fail(errorFromJson((*answer)["_meta"]["ohmdeck/error"]));
    return answer->value("structuredContent", Json::object());
}

Result<Json> WorkbenchLink::request(const char *method, const Json &params, const Listener &listener)
{
    const int id = ++m_lastId;
    if (const auto sent = send({{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}}); !sent)
        return fail(sent.error());
    for (;;) {
        const Result<Json> message = readMessage();
        if (!message) {
            if (message.error().code == ErrorCode::Cancelled)
                (void)send({{"jsonrpc", "2.0"}, {"method", "notifications/cancelled"}, {"params", {{"requestId", id}}}});
            return message;
        }
        if (message->contains("method"))
            notice(*message, listener);
        else if (message->contains("error"))
            return fail(ErrorCode::Protocol, Message::verbatim(toQString((*message)["error"]["message"])));
        else if (message->value("id", Json()) == id)
            return (*message)["result"];
    }
}

Result<void> WorkbenchLink::send(const Json &message)
{
    const QByteArray line = dumpJson(message) + '\n';
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t size = ::send(m_socket.get(), line.constData() + sent, std::size_t(line.size() - sent), MSG_NOSIGNAL);
        if (size < 0 && errno != EINTR)
            return closed();
        sent += std::max<ssize_t>(size, 0);
    }
    return {};
}

Result<Json> WorkbenchLink::readMessage()
{
    for (;;) {
        if (const qsizetype end = m_unread.indexOf('\n'); end >= 0) {
            const std::optional<Json> message = parseJson(QByteArrayView(m_unread).first(end));
            m_unread.remove(0, end + 1);
            return message ? Result<Json>(*message) : fail(ErrorCode::Protocol, Tr::text("The workbench sent no JSON."));
        }
        pollfd waits[] = {{m_socket.get(), POLLIN, 0}, {m_signalEnd, POLLIN, 0}};
        const int ready = ::poll(waits, 2, -1);
        if (ready < 0 && errno == EINTR)
            continue;
        if (waits[1].revents)
            return interrupted();
        char buffer[64 * 1024];
        const ssize_t size = ::recv(m_socket.get(), buffer, sizeof buffer, 0);
        if (size <= 0)
            return closed();
        m_unread.append(buffer, size);
    }
}

void WorkbenchLink::notice(const Json &message, const Listener &listener) const
{
    const Json params = message.value("params", Json::object());
    if (message["method"] == "notifications/progress" && listener.progress)
        listener.progress(
            params.value("progress", 0.0), params.value("total", 0.0), toQString(params.value("message", Json(""))));
    if (message["method"] == "notifications/message" && listener.log)
        listener.log(toQString(params.value("data", Json(""))));
}

} // namespace ohm::console
