// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/subscriptions.h"

namespace ohm::mcp {

namespace {

constexpr std::size_t mostListens = 100;

Json subscriptionMeta(const Ticket &ticket) { return {{subscriptionKey, Json::parse(ticket.id.json)}}; }

bool flag(const Json &filter, const char *name) { return filter.contains(name) && filter[name] == true; }

std::set<std::string> wantedUris(const Json &filter)
{
    std::set<std::string> uris;
    const auto list = filter.find("resourceSubscriptions");
    if (list == filter.end() || !list->is_array())
        return uris;
    for (const Json &uri : *list) {
        if (uri.is_string())
            uris.insert(uri.get<std::string>());
    }
    return uris;
}

} // namespace

Json honouredFilter(const Json &filter)
{
    Json honoured = Json::object();
    for (const char *name : {"toolsListChanged", "resourcesListChanged"}) {
        if (flag(filter, name))
            honoured[name] = true;
    }
    if (const auto uris = wantedUris(filter); !uris.empty())
        honoured["resourceSubscriptions"] = uris;
    return honoured;
}

void Subscriptions::listen(const Ticket &ticket, const Json &params)
{
    const auto filter = params.find("notifications");
    if (filter == params.end() || !filter->is_object()) {
        m_outlet.error(ticket, {RpcCode::InvalidParams, "The parameter notifications must be an object.", {}});
        return;
    }
    if (m_listens.size() >= mostListens) {
        m_outlet.error(ticket, {RpcCode::InvalidParams, "Too many subscriptions are open on this connection.", {}});
        return;
    }
    const Listen listen{.ticket = ticket,
        .tools = flag(*filter, "toolsListChanged"),
        .resourceList = flag(*filter, "resourcesListChanged"),
        .uris = wantedUris(*filter)};
    m_listens.insert_or_assign(ticket.id.json, listen);
    notify(listen, "notifications/subscriptions/acknowledged", {{"notifications", honouredFilter(*filter)}});
}

bool Subscriptions::end(const RequestId &id) { return m_listens.erase(id.json) > 0; }

void Subscriptions::endAll()
{
    for (const auto &[id, listen] : m_listens)
        m_outlet.result(listen.ticket, {}, members(subscriptionMeta(listen.ticket)));
    m_listens.clear();
}

void Subscriptions::toolsChanged()
{
    constexpr auto method = "notifications/tools/list_changed";
    if (m_legacy)
        m_outlet.notify(method, {});
    for (const auto &[id, listen] : m_listens) {
        if (listen.tools)
            notify(listen, method);
    }
}

void Subscriptions::resourceListChanged()
{
    constexpr auto method = "notifications/resources/list_changed";
    if (m_legacy)
        m_outlet.notify(method, {});
    for (const auto &[id, listen] : m_listens) {
        if (listen.resourceList)
            notify(listen, method);
    }
}

void Subscriptions::resourceChanged(const std::string &uri)
{
    constexpr auto method = "notifications/resources/updated";
    if (m_legacyUris.contains(uri))
        m_outlet.notify(method, {{"uri", uri}});
    for (const auto &[id, listen] : m_listens) {
        if (listen.uris.contains(uri))
            notify(listen, method, {{"uri", uri}});
    }
}

void Subscriptions::notify(const Listen &listen, const char *method, Json params)
{
    params["_meta"] = subscriptionMeta(listen.ticket);
    m_outlet.notify(method, params);
}

} // namespace ohm::mcp
