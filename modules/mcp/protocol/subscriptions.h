// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcp/protocol/host.h"
#include "mcp/protocol/outlet.h"

#include <map>
#include <set>

namespace ohm::mcp {

// The part of a subscriptions/listen filter that is served. Prompts never change, so their notification is not.
Json honouredFilter(const Json &filter);

// Who of one connection wants to hear of changes: a legacy client as a whole, a modern one by any number of listen requests
// that stay open, each with its filter.
class Subscriptions final
{
public:
    explicit Subscriptions(Outlet &outlet)
        : m_outlet(outlet)
    {
    }

    void setLegacy(bool ready) { m_legacy = ready; } // after notifications/initialized
    void subscribe(const std::string &uri) { m_legacyUris.insert(uri); }
    void unsubscribe(const std::string &uri) { m_legacyUris.erase(uri); }

    // subscriptions/listen: acknowledged at once, answered when we end it.
    void listen(const Ticket &ticket, const Json &params);
    bool end(const RequestId &id); // the client cancelled it; false when there is none
    void endAll(); // we are closing: answers all of them

    void toolsChanged();
    void resourceListChanged();
    void resourceChanged(const std::string &uri);

private:
    struct Listen
    {
        Ticket ticket;
        bool tools = false;
        bool resourceList = false;
        std::set<std::string> uris;
    };
    void notify(const Listen &listen, const char *method, Json params = Json::object());

    Outlet &m_outlet;
    bool m_legacy = false;
    std::set<std::string> m_legacyUris;
    std::map<std::string, Listen> m_listens; // by request id
};

} // namespace ohm::mcp
