// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bridgecore.h"

#include "mcp/protocol/handshake.h"
#include "mcp/protocol/linescan.h"
#include "mcp/protocol/subscriptions.h"

namespace ohm::console {

using namespace mcp;

namespace {

constexpr std::size_t mostWaiting = 1000;

std::string lineOf(QByteArrayView line) { return std::string(line.data(), std::size_t(line.size())) + '\n'; }

Json paramsOf(const Json &message)
{
    const auto params = message.find("params");
    return params != message.end() && params->is_object() ? *params : Json::object();
}

bool hasModernVersion(const Json &params)
{
    const auto revision = revisionFromName(textMember(member(params, "_meta"), versionKey));
    return revision && isModern(*revision);
}

Revision revisionOf(bool modern) { return modern ? newest : newestLegacy; }

// A list without entries keeps a client content until the workbench is there and says that the list changed.
const char *emptyListOf(const std::string &method)
{
    if (method == "tools/list")
        return R"("tools":[])";
    if (method == "resources/list")
        return R"("resources":[])";
    if (method == "resources/templates/list")
        return R"("resourceTemplates":[])";
    return method == "prompts/list" ? R"("prompts":[])" : nullptr;
}

} // namespace

void BridgeCore::fromClient(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return;
    if (isConnected()) {
        // First on its way, then looked at: the workbench works meanwhile.
        m_out.toWorkbench(lineOf(line));
        passed(line);
        return;
    }
    auto message = parseLine(line);
    if (!message)
        m_out.toClient(errorLine({}, message.error()));
    else
        answerOffline(std::move(*message), line);
}

void BridgeCore::passed(QByteArrayView line)
{
    const auto facts = scanLine(line);
    // An id with an escape is spelled differently in the answer.
    if (facts && facts->method == "tools/call" && !facts->id.empty() && !facts->id.contains('\\')) {
        m_underWay.insert_or_assign(std::string(facts->id), "tools/call");
        return;
    }
    if (const auto message = parseLine(line))
        noteFromClient(*message, line);
}

void BridgeCore::noteFromClient(const Json &message, QByteArrayView line)
{
    if (message.is_array()) {
        for (const Json &element : message)
            noteFromClient(element, {});
        return;
    }
    if (!message.is_object())
        return;
    const std::string method = textMember(message, "method");
    if (method == "notifications/initialized")
        m_initialized = true;
    if (method == "notifications/cancelled") {
        const std::string id = dump(member(member(message, "params"), "requestId"));
        m_underWay.erase(id);
        m_listens.erase(id);
    }
    if (!method.empty() && message.contains("id"))
        noteRequest(dump(message["id"]), message, line);
}

void BridgeCore::noteRequest(const std::string &id, const Json &message, QByteArrayView line)
{
    const std::string method = textMember(message, "method");
    const Json params = paramsOf(message);
    const auto uri = params.find("uri");
    m_underWay[id] = method;
    if (method == "initialize")
        m_initialize = params;
    else if (method == "logging/setLevel")
        m_logLevel = params;
    else if (method == "resources/subscribe" && uri != params.end() && uri->is_string())
        m_subscribed.insert(uri->get<std::string>());
    else if (method == "resources/unsubscribe" && uri != params.end() && uri->is_string())
        m_subscribed.erase(uri->get<std::string>());
    else if (method == "subscriptions/listen")
        m_listens[id] = lineOf(line);
}

void BridgeCore::answerOffline(Json &&message, QByteArrayView line)
{
    if (message.is_array()) {
        m_waiting.push_back({.line = lineOf(line)});
        return;
    }
    auto incoming = classify(std::move(message));
    if (!incoming) {
        m_out.toClient(errorLine(incoming.error().id, incoming.error().error));
        return;
    }
    if (auto *request = std::get_if<IncomingRequest>(&*incoming)) {
        serveOffline(std::move(*request), line);
        return;
    }
    const auto *notification = std::get_if<IncomingNotification>(&*incoming);
    if (!notification)
        return;
    if (notification->method == "notifications/initialized")
        m_initialized = true;
    if (notification->method == "notifications/cancelled") {
        const std::string id = dump(member(notification->params, "requestId"));
        std::erase_if(m_waiting, [&](const Waiting &waiting) { return waiting.id == id; });
        m_listens.erase(id);
    }
}

void BridgeCore::serveOffline(IncomingRequest &&request, QByteArrayView line)
{
    const bool modern = hasModernVersion(request.params);
    if (answerHandshake(request, modern) || (modern && acknowledgeListen(request, line)))
        return;
    Waiting waiting{.id = request.id.json, .method = request.method, .line = lineOf(line), .isModern = modern};
    if (m_state == State::GivenUp || m_waiting.size() >= mostWaiting)
        refuse(waiting);
    m_waiting.push_back(std::move(waiting));
    if (m_state == State::GivenUp || m_waiting.size() > mostWaiting)
        m_waiting.pop_back();
}

bool BridgeCore::answerHandshake(const IncomingRequest &request, bool modern)
{
    if (request.method == "server/discover" && modern) {
        m_out.toClient(resultLine(request.id, newest, discoverBody()));
        return true;
    }
    if (modern)
        return false;
    if (request.method == "initialize") {
        m_initialize = request.params;
        m_out.toClient(resultLine(request.id, newestLegacy, initializeBody(negotiatedRevision(request.params))));
        return true;
    }
    if (request.method != "ping")
        return false;
    m_out.toClient(resultLine(request.id, newestLegacy, {}));
    return true;
}

// The workbench that comes later gets the request, and its own acknowledgement goes no further.
bool BridgeCore::acknowledgeListen(const IncomingRequest &request, QByteArrayView line)
{
    const auto filter = request.params.find("notifications");
    if (request.method != "subscriptions/listen" || filter == request.params.end() || !filter->is_object())
        return false;
    m_listens[request.id.json] = lineOf(line);
    m_out.toClient(notificationLine("notifications/subscriptions/acknowledged",
        {{"_meta", {{subscriptionKey, Json::parse(request.id.json)}}}, {"notifications", honouredFilter(*filter)}}));
    return true;
}

void BridgeCore::refuse(const Waiting &waiting)
{
    if (waiting.id.empty())
        return;
    if (const char *list = emptyListOf(waiting.method)) {
        const std::string kept = waiting.isModern ? std::string(list) + ',' + cacheMembers(0) : list;
        m_out.toClient(resultLine({waiting.id}, revisionOf(waiting.isModern), kept));
        return;
    }
    m_out.toClient(errorLine({waiting.id}, {RpcCode::InternalError, m_reason, {}}));
}

void BridgeCore::connected()
{
    const bool isReconnection = m_wasConnected || m_state == State::GivenUp;
    m_state = State::Connected;
    m_wasConnected = true;
    // Says that an MCP client is behind this connection, which so can never pass for ohmctl's person.
    Json hello = {{"version", OHM_VERSION}};
    if (!m_profile.empty())
        hello["profile"] = m_profile;
    m_out.toWorkbench(notificationLine("ohmdeck/bridge", hello));
    if (!m_initialize.is_null()) {
        replay("initialize", m_initialize);
        if (m_initialized)
            m_out.toWorkbench(notificationLine("notifications/initialized", {}));
        if (!m_logLevel.is_null())
            replay("logging/setLevel", m_logLevel);
        for (const std::string &uri : m_subscribed)
            replay("resources/subscribe", {{"uri", uri}});
    }
    for (const auto &[id, line] : m_listens) {
        m_ourListens.insert(id);
        m_underWay[id] = "subscriptions/listen";
        m_out.toWorkbench(line);
    }
    if (isReconnection)
        tellListsChanged();
    while (!m_waiting.empty()) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        fromClient(QByteArrayView(waiting.line.data(), qsizetype(waiting.line.size()) - 1));
    }
}

void BridgeCore::replay(const char *method, const Json &params)
{
    const std::string id = "ohmdeck-bridge-" + std::to_string(++m_lastOwnId);
    m_ourIds.insert(id);
    m_out.toWorkbench(requestLine(id, method, params));
}

void BridgeCore::tellListsChanged()
{
    for (const char *method : {"notifications/tools/list_changed", "notifications/resources/list_changed"}) {
        if (m_initialized)
            m_out.toClient(notificationLine(method, {}));
    }
    for (const auto &[id, line] : m_listens) {
        const Json filter = member(member(Json::parse(line), "params"), "notifications");
        const Json meta = {{"_meta", {{subscriptionKey, Json::parse(id)}}}};
        if (member(filter, "toolsListChanged") == true)
            m_out.toClient(notificationLine("notifications/tools/list_changed", meta));
        if (member(filter, "resourcesListChanged") == true)
            m_out.toClient(notificationLine("notifications/resources/list_changed", meta));
    }
}

void BridgeCore::fromWorkbench(QByteArrayView line)
{
    const bool expectsOurs = !m_ourIds.empty() || !m_ourListens.empty();
    if (expectsOurs) {
        const auto message = parseJson(line);
        if (message && isOurs(*message))
            return;
    }
    m_out.toClient(lineOf(line));
    if (const auto facts = scanLine(line)) {
        if (facts->method.empty())
            answered(std::string(facts->id));
    } else if (const auto batch = parseJson(line); batch && batch->is_array()) {
        for (const Json &answer : *batch)
            answered(dump(member(answer, "id")));
    }
}

void BridgeCore::answered(const std::string &id)
{
    m_underWay.erase(id);
    m_listens.erase(id);
}

bool BridgeCore::isOurs(const Json &message)
{
    if (!message.is_object())
        return false;
    if (textMember(message, "method") == "notifications/subscriptions/acknowledged") {
        const Json &meta = member(member(message, "params"), "_meta");
        return m_ourListens.erase(dump(member(meta, subscriptionKey))) > 0;
    }
    const auto id = message.find("id");
    return id != message.end() && id->is_string() && m_ourIds.erase(id->get<std::string>()) > 0;
}

void BridgeCore::lost()
{
    m_state = State::Waiting;
    m_ourIds.clear();
    m_ourListens.clear();
    for (const auto &[id, method] : std::exchange(m_underWay, {})) {
        if (method == "initialize")
            m_out.toClient(resultLine({id}, newestLegacy, initializeBody(negotiatedRevision(m_initialize))));
        else if (method != "subscriptions/listen")
            m_out.toClient(
                errorLine({id}, {RpcCode::InternalError, "The workbench was closed before it answered; call again.", {}}));
    }
}

void BridgeCore::giveUp(const std::string &reason)
{
    m_state = State::GivenUp;
    m_reason = reason;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        refuse(waiting);
}

} // namespace ohm::console
