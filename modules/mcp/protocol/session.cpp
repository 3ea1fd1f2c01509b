// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/session.h"

#include "mcp/protocol/completion.h"
#include "mcp/protocol/handshake.h"
#include "mcp/protocol/paging.h"
#include "mcp/protocol/prompts.h"
#include "mcp/protocol/resourcemethods.h"

#include <algorithm>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

constexpr auto attachMethod = "ohmdeck/attach";
constexpr auto bridgeMethod = "ohmdeck/bridge";
constexpr auto handOverMethod = "ohmdeck/hand_over";

bool canElicitForms(const Json &capabilities)
{
    const Json &elicitation = member(capabilities, "elicitation");
    return elicitation.is_object() && (elicitation.empty() || elicitation.contains("form"));
}

bool includesInfo(const Json &level) { return level == "debug" || level == "info"; }

bool isLogLevel(const Json &level)
{
    constexpr std::string_view levels[] = {"debug", "info", "notice", "warning", "error", "critical", "alert", "emergency"};
    return level.is_string() && std::ranges::find(levels, level.get_ref<const std::string &>()) != std::end(levels);
}

// Until when a client may keep an answer; live things it may not keep at all.
int keepingTime(std::string_view method)
{
    if (method == "prompts/list" || method == "resources/templates/list")
        return 3'600'000;
    return method == "tools/list" ? 60'000 : 0;
}

bool isCacheable(std::string_view method) { return method.ends_with("/list") || method == "resources/read"; }

RpcError unknownMethod(const std::string &method, Revision revision)
{
    return {.code = RpcCode::MethodNotFound,
        .message = "There is no method " + method + " in revision " + revisionName(revision) + '.',
        .data = {}};
}

} // namespace

Session::Session(Host &host, int number, Outlet::Send send)
    : m_host(host)
    , m_number(number)
    , m_since(host.bench.clock.now())
    , m_outlet(std::move(send))
    , m_lines(
          host.longestLine, [this](QByteArrayView line) { receiveLine(line); },
          [this] {
              m_outlet.error({},
                  {RpcCode::InvalidRequest,
                      "The line is longer than " + std::to_string(m_host.longestLine) + " bytes; it was dropped.", {}});
          })
    , m_subscriptions(m_outlet)
    , m_calls(std::make_shared<ToolCalls>(host, m_outlet))
{
}

Session::~Session()
{
    m_calls.reset();
    // What a console's person sent into the background stays; an assistant that is gone leaves nothing running.
    if (m_isConsole)
        return;
    for (const JobPointer &job : m_host.bench.jobs.all()) {
        if (job->caller().isAssistant() && job->caller().connection == m_number)
            job->cancel();
    }
    m_host.bench.leases.releaseAllOf(caller());
}

void Session::receive(QByteArrayView bytes) { m_lines.feed(bytes); }

void Session::receiveLine(QByteArrayView line)
{
    if (line.trimmed().isEmpty())
        return;
    auto message = parseLine(line);
    if (!message)
        m_outlet.error({}, message.error());
    else if (message->is_array())
        receiveBatch(std::move(*message));
    else
        receiveMessage(std::move(*message), nullptr);
}

void Session::receiveBatch(Json &&batch)
{
    if (!m_legacy || !hasBatches(*m_legacy) || batch.empty()) {
        m_outlet.error({}, {RpcCode::InvalidRequest, "Batches are taken in revision 2025-03-26 only, and not empty.", {}});
        return;
    }
    const auto answers = std::make_shared<Batch>();
    // Counted first, so that an answer that is there at once does not send the array before the others.
    answers->open = batch.size();
    for (Json &message : batch)
        receiveMessage(std::move(message), answers);
}

void Session::receiveMessage(Json &&message, const std::shared_ptr<Batch> &batch)
{
    auto incoming = classify(std::move(message));
    if (!incoming) {
        m_outlet.error({.id = incoming.error().id, .batch = batch}, incoming.error().error);
        return;
    }
    if (auto *request = std::get_if<IncomingRequest>(&*incoming)) {
        handle(std::move(*request), batch);
        return;
    }
    if (auto *notification = std::get_if<IncomingNotification>(&*incoming))
        handle(std::move(*notification));
    else if (auto *response = std::get_if<IncomingResponse>(&*incoming))
        m_calls->answerElicitation(response->id, response->result);
    m_outlet.drop({.id = {}, .batch = batch}); // no answer belongs to these
}

void Session::handle(IncomingRequest &&request, const std::shared_ptr<Batch> &batch)
{
    Ticket ticket{.id = request.id, .batch = batch};
    const auto revision = eraOf(request);
    m_isFresh = false;
    if (!revision) {
        m_outlet.error(ticket, revision.error());
        return;
    }
    ticket.revision = *revision;
    ClientTraits client = m_legacyClient;
    if (isModern(*revision)) {
        const auto traits = modernTraits(request.params);
        if (!traits) {
            m_outlet.error(ticket, traits.error());
            return;
        }
        client = *traits;
    }
    m_lastRevision = *revision;
    serve(ticket, {.method = std::move(request.method), .params = std::move(request.params), .client = client});
}

// Reference: specification 2026-07-28, basic/versioning; a server may serve both eras on one connection.
std::expected<Revision, RpcError> Session::eraOf(const IncomingRequest &request)
{
    const auto meta = request.params.find("_meta");
    const bool hasVersion = meta != request.params.end() && meta->is_object() && meta->contains(versionKey);
    if (hasVersion) {
        const Json &asked = (*meta)[versionKey];
        if (!asked.is_string())
            return invalidParams(std::string("_meta[\"") + versionKey + "\"] must be a string.");
        const auto revision = revisionFromName(asked.get_ref<const std::string &>());
        if (revision && isModern(*revision))
            return *revision;
        return std::unexpected(RpcError{RpcCode::UnsupportedVersion, "This protocol version is not served by request.",
            {{"supported", supportedModernRevisions()}, {"requested", asked}}});
    }
    if (request.method == "server/discover")
        return invalidParams(std::string("_meta[\"") + versionKey + "\"] is missing.");
    if (request.method == "initialize" || request.method == "ping" || (m_isFresh && request.method == attachMethod))
        return m_legacy.value_or(newestLegacy);
    if (m_legacy)
        return *m_legacy;
    return invalidParams(
        std::string("Begin with initialize, or give _meta[\"") + versionKey + "\"] with each request (revision 2026-07-28).");
}

std::expected<ClientTraits, RpcError> Session::modernTraits(const Json &params)
{
    const Json &meta = params["_meta"];
    const auto capabilities = meta.find(capabilitiesKey);
    if (capabilities == meta.end() || !capabilities->is_object())
        return invalidParams(std::string("_meta[\"") + capabilitiesKey + "\"] is missing or not an object.");
    if (const auto info = meta.find(clientInfoKey); info != meta.end() && m_identity.name.isEmpty())
        identify(*info);
    return ClientTraits{.canElicit = canElicitForms(*capabilities), .wantsLog = includesInfo(member(meta, logLevelKey))};
}

void Session::identify(const Json &clientInfo)
{
    if (!clientInfo.is_object())
        return;
    const auto shortened = [&](const char *key) { return QString::fromStdString(textMember(clientInfo, key)).left(80); };
    const Identity identity{.name = shortened("name"), .version = shortened("version")};
    // Leases are held under the name: a connection that calls itself something else starts anew.
    if (!m_identity.name.isEmpty() && identity.name != m_identity.name)
        m_host.bench.leases.releaseAllOf(caller());
    m_identity = identity;
    m_host.changed();
}

Caller Session::caller() const
{
    if (m_isConsole)
        return {.kind = CallerKind::Console};
    return {.kind = CallerKind::Assistant, .name = m_identity.name, .connection = m_number};
}

void Session::serve(const Ticket &ticket, Request &&request)
{
    if (request.method == "tools/call") {
        if (m_identity.name.isEmpty())
            m_identity.name = u"unnamed"_s;
        m_calls->start({.ticket = ticket,
            .params = std::move(request.params),
            .client = request.client,
            .caller = caller(),
            .profile = m_profile});
        m_host.changed();
        return;
    }
    if (request.method == "subscriptions/listen" && isModern(ticket.revision)) {
        m_subscriptions.listen(ticket, request.params);
        return;
    }
    Answer answer = answerTo(ticket.revision, request);
    if (!answer) {
        m_outlet.error(ticket, answer.error());
        return;
    }
    if (isModern(ticket.revision) && isCacheable(request.method))
        answer->append(",").append(cacheMembers(keepingTime(request.method)));
    // initialize decides the revision that its own answer is written in, and both spell it alike.
    m_outlet.result(ticket, *answer);
}

Answer Session::answerTo(Revision revision, const Request &request)
{
    const std::string &method = request.method;
    const Json &params = request.params;
    const Bench &bench = m_host.bench;
    if (method == "tools/list")
        return listTools(params, revision);
    if (method == "resources/list")
        return listResources(bench, params, revision);
    if (method == "resources/templates/list")
        return listResourceTemplates(bench, params, revision);
    if (method == "resources/read")
        return readResource(bench, params, revision);
    if (method == "prompts/list")
        return listPrompts(params, revision);
    if (method == "prompts/get")
        return getPrompt(params);
    if (method == "completion/complete" && hasCompletions(revision))
        return complete(bench, params);
    if (isModern(revision))
        return method == "server/discover" ? Answer(discoverBody()) : std::unexpected(unknownMethod(method, revision));
    if (method == "ping")
        return {};
    if (method == "initialize")
        return initialize(params);
    if (method == "resources/subscribe" || method == "resources/unsubscribe")
        return subscribe(params, method == "resources/subscribe");
    if (method == "logging/setLevel")
        return setLogLevel(params);
    if (method == attachMethod)
        return attach(params);
    if (method == handOverMethod && m_isConsole)
        return handOver(params);
    return std::unexpected(unknownMethod(method, revision));
}

void Session::handle(IncomingNotification &&notification)
{
    if (m_isFresh && notification.method == bridgeMethod)
        m_profile = QString::fromStdString(textMember(notification.params, "profile"));
    m_isFresh = false;
    if (notification.method == "notifications/initialized") {
        m_subscriptions.setLegacy(m_legacy.has_value());
        return;
    }
    if (notification.method != "notifications/cancelled")
        return; // others are known to nobody or need nothing done
    const auto id = notification.params.find("requestId");
    if (id == notification.params.end())
        return;
    const RequestId cancelled{dump(*id)};
    if (!m_calls->cancel(cancelled))
        m_subscriptions.end(cancelled);
}

Answer Session::initialize(const Json &params)
{
    if (m_isConsole)
        return std::unexpected(unknownMethod("initialize", newestLegacy));
    m_legacy = negotiatedRevision(params);
    m_lastRevision = m_legacy;
    identify(member(params, "clientInfo"));
    m_legacyClient = {
        .canElicit = hasElicitation(*m_legacy) && canElicitForms(member(params, "capabilities")), .wantsLog = true};
    m_subscriptions.setLegacy(false);
    return initializeBody(*m_legacy);
}

// ohmctl says hello with it as the very first message; the bridge says something else first, so that no MCP client behind it
// can pass for the person. The socket itself is open to its owner alone.
Answer Session::attach(const Json &params)
{
    if (m_legacy)
        return std::unexpected(unknownMethod(attachMethod, *m_legacy));
    m_isConsole = true;
    m_legacy = newestLegacy;
    m_legacyClient = {.canElicit = false, .wantsLog = member(params, "log") == true};
    m_identity = {.name = u"ohmctl"_s, .version = QString::fromStdString(textMember(params, "version"))};
    m_host.changed();
    return std::string(R"("version":")" OHM_VERSION R"(")");
}

// A window wants to stand in our place. Only the person's own programs may ask for that.
Answer Session::handOver(const Json &params)
{
    if (!m_host.handOver)
        return std::unexpected(RpcError{RpcCode::InvalidRequest, "This workbench keeps its place.", {}});
    const std::string answer = dump(m_host.handOver(member(params, "force") == true));
    return answer.substr(1, answer.size() - 2);
}

Answer Session::listTools(const Json &params, Revision revision)
{
    const auto cursor = cursorOf(params);
    if (!cursor)
        return std::unexpected(cursor.error());
    if (const QStringList known = m_host.tools.profiles(); !m_profile.isEmpty() && !known.contains(m_profile))
        return invalidParams("This workbench has no profile " + m_profile.toStdString()
            + "; there are: " + known.join(u", "_s).toStdString() + '.');
    const std::string *page = m_host.tools.page(revision, *cursor, m_profile);
    if (!page)
        return invalidParams("This cursor is not from an answer of this server; start without one.");
    return *page;
}

Answer Session::subscribe(const Json &params, bool on)
{
    const auto uri = params.find("uri");
    if (uri == params.end() || !uri->is_string())
        return invalidParams("The parameter uri is missing or not a string.");
    const std::string &address = uri->get_ref<const std::string &>();
    if (!findResource(m_host.bench, address).provider)
        return std::unexpected(noSuchResource(address, *m_legacy));
    if (on)
        m_subscriptions.subscribe(address);
    else
        m_subscriptions.unsubscribe(address);
    return {};
}

Answer Session::setLogLevel(const Json &params)
{
    const Json &level = member(params, "level");
    if (!isLogLevel(level))
        return invalidParams(
            "The parameter level must be one of debug, info, notice, warning, error, critical, alert, emergency.");
    m_legacyClient.wantsLog = includesInfo(level);
    return {};
}

ClientSummary Session::summary() const
{
    return {.number = m_number,
        .name = m_identity.name,
        .version = m_identity.version,
        .protocol = m_lastRevision ? QString::fromLatin1(revisionName(*m_lastRevision)) : QString(),
        .isConsole = m_isConsole,
        .since = m_since,
        .calls = m_calls->started(),
        .running = m_calls->running(),
        .lastAction = m_calls->lastAction()};
}

} // namespace ohm::mcp
