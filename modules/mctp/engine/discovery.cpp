// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/discovery.h"

#include "action/codec.h"
#include "mctp/engine/controllayouts.h"
#include "mctp/engine/names.h"
#include "mctp/mctptr.h"

#include <set>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 vendorSupport = 0x06;
constexpr quint8 noMore = 0xff;
constexpr quint8 baseSpecification = 0xff;
constexpr quint8 unsupportedCommand = 0x05;
constexpr int mostRounds = 256; // of an endpoint that never says that there is no more
constexpr quint8 firstAddress = 0x08; // I2C: those below and above are reserved
constexpr quint8 lastAddress = 0x77;

QByteArray byte(int value) { return QByteArray(1, char(value)); }

quint8 number(const Json &values, const char *name) { return quint8(values.at(name).get<quint64>()); }

std::vector<QString> versionsOf(const Asking &asking, const Target &target, quint8 type)
{
    std::vector<QString> versions;
    const auto answer = askControl(asking, target, control::getVersion, byte(type));
    if (!answer || answer->completion != 0)
        return versions;
    for (const Json &version : answer->values.at("versions"))
        versions.push_back(toQString(version));
    return versions;
}

std::vector<Endpoint::Type> typesOf(const Asking &asking, const Target &target)
{
    std::vector<Endpoint::Type> types;
    const auto answer = askControl(asking, target, control::getTypes);
    if (!answer || answer->completion != 0)
        return types;
    for (const Json &type : answer->values.at("types"))
        types.push_back({type.get<quint8>(), versionsOf(asking, target, type.get<quint8>())});
    return types;
}

std::vector<Endpoint::Vendor> vendorsOf(const Asking &asking, const Target &target)
{
    std::vector<Endpoint::Vendor> vendors;
    quint8 selector = 0;
    for (int i = 0; i < mostRounds && selector != noMore; ++i) {
        const auto answer = askControl(asking, target, vendorSupport, byte(selector));
        if (!answer || answer->completion != 0)
            break;
        const Json &values = answer->values;
        vendors.push_back({quint32(values.at("vendor_id").get<quint64>()), values.at("vendor_format") == 0,
            quint16(values.at("set_type").get<quint64>())});
        selector = number(values, "next_selector");
    }
    return vendors;
}

QString meaningOf(const char *which, quint64 value)
{
    static constexpr ValueName kinds[] = {{0, "Dynamic"}, {1, "Static"}, {2, "Static, as now"}, {3, "Static, another one now"}};
    static constexpr ValueName pools[] = {{0, "No pool"}, {1, "Pool wanted"}, {2, "Pool given"}};
    static constexpr ValueName entries[] = {{0, "Endpoint"}, {1, "Bridge"}, {2, "Bridge and its range"}, {3, "Range"}};
    const ValueNames names = qstrcmp(which, "eid") == 0 ? ValueNames(kinds)
        : qstrcmp(which, "pool") == 0                   ? ValueNames(pools)
                                                        : ValueNames(entries);
    const char *name = nameOf(names, value);
    return name ? QString::fromLatin1(name) : QString::number(value);
}

Route routeFrom(const Json &entry)
{
    const Json &type = entry.at("entry_type");
    return {.firstEid = number(entry, "first_eid"),
        .size = int(number(entry, "range_size")),
        .kind = meaningOf("entry", number(type, "entry_kind")),
        .isStatic = type.at("static") == 1,
        .port = number(type, "port"),
        .binding = number(entry, "binding"),
        .medium = number(entry, "medium"),
        .address = bytesFromHex(toQString(entry.at("address")))};
}

// EIDs behind a bridge that are not known yet.
std::vector<quint8> behind(const Asking &asking, const Endpoint &bridge, std::set<quint8> &known)
{
    std::vector<quint8> found;
    const auto routes = routesOf(asking, {bridge.eid, bridge.address});
    if (!routes)
        return found;
    for (const Route &route : *routes) {
        for (int eid = route.firstEid; eid < route.firstEid + route.size && eid < broadcastEid; ++eid) {
            if (known.insert(quint8(eid)).second)
                found.push_back(quint8(eid));
        }
    }
    return found;
}

void addBehind(const Asking &asking, std::vector<Endpoint> &endpoints, quint8 ownEid)
{
    std::set<quint8> known{ownEid};
    for (const Endpoint &each : endpoints)
        known.insert(each.eid);
    // Bridges may stand behind bridges: what is found here is looked at as well.
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        if (!endpoints[i].isBridge)
            continue;
        const Endpoint bridge = endpoints[i];
        for (const quint8 eid : behind(asking, bridge, known)) {
            asking.link->learn(eid, bridge.address);
            auto endpoint = examine(asking, {eid, bridge.address});
            if (!endpoint)
                continue;
            endpoint->behind = bridge.eid;
            asking.link->putEndpoint(*endpoint);
            endpoints.push_back(std::move(*endpoint));
        }
    }
}

std::vector<quint8> candidates(const Link &link, const std::vector<quint8> &addresses)
{
    if (link.settings().binding == BindingKind::Serial)
        return {0};
    if (!addresses.empty())
        return addresses;
    std::vector<quint8> all;
    for (quint8 address = firstAddress; address <= lastAddress; ++address) {
        if (address != link.settings().ownAddress)
            all.push_back(address);
    }
    return all;
}

} // namespace

Result<std::vector<Route>> routesOf(const Asking &asking, const Target &target)
{
    std::vector<Route> routes;
    quint8 handle = 0;
    for (int i = 0; i < mostRounds && (i == 0 || handle != noMore); ++i) {
        const auto answer = askControl(asking, target, control::getRoutingTable, byte(handle));
        if (answer && answer->completion == unsupportedCommand)
            return fail(ErrorCode::Unsupported, Tr::text("EID %1 is no bridge: it has no routing table.").arg(target.eid));
        const auto required = answer && answer->completion != 0
            ? fail(ErrorCode::ToolFailed,
                  Tr::text("EID %1 did not tell its routes: %2.").arg(target.eid).arg(answer->completionText))
            : answer;
        if (!required)
            return fail(required.error());
        for (const Json &entry : answer->values.at("entries"))
            routes.push_back(routeFrom(entry));
        handle = number(answer->values, "next_handle");
    }
    return routes;
}

Result<Endpoint> examine(const Asking &asking, const Target &target)
{
    const auto eid = requireControl(asking, target, control::getEid);
    if (!eid)
        return fail(eid.error());
    const Json &kind = eid->values.at("endpoint_type");
    Endpoint endpoint{.eid = number(eid->values, "eid"), .address = target.address};
    endpoint.isBridge = kind.at("endpoint_kind") == 1;
    endpoint.eidKind = meaningOf("eid", number(kind, "eid_kind"));
    const Target found{endpoint.eid, target.address};
    if (const auto uuid = askControl(asking, found, control::getUuid); uuid && uuid->completion == 0)
        endpoint.uuid = toQString(uuid->values.at("uuid"));
    endpoint.versions = versionsOf(asking, found, baseSpecification);
    endpoint.types = typesOf(asking, found);
    endpoint.vendors = vendorsOf(asking, found);
    return endpoint;
}

Result<std::vector<Endpoint>> discover(
    const Asking &asking, const std::vector<quint8> &addresses, const std::function<void(double, double)> &progress)
{
    std::vector<Endpoint> endpoints;
    const std::vector<quint8> all = candidates(*asking.link, addresses);
    std::optional<Error> last;
    for (std::size_t i = 0; i < all.size(); ++i) {
        progress(double(i), double(all.size()));
        auto endpoint = examine(asking, {nullEid, all[i]});
        if (endpoint) {
            asking.link->learn(endpoint->eid, all[i]);
            asking.link->putEndpoint(*endpoint);
            endpoints.push_back(std::move(*endpoint));
            continue;
        }
        const ErrorCode code = endpoint.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::Disconnected)
            return fail(endpoint.error());
        last = endpoint.error();
    }
    // One place that was asked, and silence there: that is what is wrong.
    if (endpoints.empty() && all.size() == 1 && last)
        return fail(*last);
    addBehind(asking, endpoints, asking.link->settings().eid);
    return endpoints;
}

Result<EidSet> setEid(const Asking &asking, const Target &target, quint8 eid, SetEidOperation operation)
{
    const auto answer = requireControl(asking, target, control::setEid, byte(int(operation)) + byte(eid));
    if (!answer)
        return fail(answer.error());
    const Json &status = answer->values.at("status");
    EidSet set{.isAccepted = status.at("assignment") == 0, .eid = number(answer->values, "eid")};
    set.poolSize = number(answer->values, "pool_size");
    set.pool = meaningOf("pool", number(status, "pool"));
    if (set.eid >= firstEid)
        asking.link->learn(set.eid, target.address);
    return set;
}

} // namespace ohm::mctp
