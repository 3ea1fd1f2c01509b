// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"
#include "mctp/engine/discovery.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/names.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

std::vector<EnumChoice<SetEidOperation>> choicesOf(SetEidOperation)
{
    return {{SetEidOperation::Set, "set", Tr::text("Set")}, {SetEidOperation::Force, "force", Tr::text("Force")},
        {SetEidOperation::Reset, "reset", Tr::text("Back to the static one")},
        {SetEidOperation::SetDiscovered, "set_discovered", Tr::text("Set the discovered flag")}};
}

namespace {

// --- mctp_discover --------------------------------------------------------------------------------------------------

struct Discover
{
    QString link;
    std::vector<int> addresses;
    int timeoutMs = 300;
    int retries = 2;
};

void describe(Fields<Discover> &fields)
{
    fields.required("link", &Discover::link, linkField());
    fields.optional("addresses", &Discover::addresses,
        {.title = Tr::text("Bus addresses"),
            .help = Tr::text("Addresses on an I2C bus to ask (7 bits); all of them when left out."),
            .maxLength = 112});
    fields.optional("timeout_ms", &Discover::timeoutMs, timeoutField());
    fields.optional("retries", &Discover::retries, retriesField());
}

struct TypeRow
{
    int type = 0;
    QString name;
    std::vector<QString> versions;
};

void describe(Fields<TypeRow> &fields)
{
    fields.required("type", &TypeRow::type, {.help = Tr::text("Number of the message type (DSP0239).")});
    fields.required("name", &TypeRow::name, {.help = Tr::text("Its name.")});
    fields.required("versions", &TypeRow::versions, {.help = Tr::text("Oldest first.")});
}

struct VendorRow
{
    QString format;
    quint32 id = 0;
    int setType = 0;
};

void describe(Fields<VendorRow> &fields)
{
    fields.required("format", &VendorRow::format, {.help = Tr::text("pci or iana.")});
    fields.required("id", &VendorRow::id, {.help = Tr::text("The vendor's number.")});
    fields.required("set_type", &VendorRow::setType, {.help = Tr::text("Which of his message sets.")});
}

struct EndpointRow
{
    int eid = 0;
    int address = 0;
    bool isBridge = false;
    QString eidKind;
    std::optional<QString> uuid;
    std::vector<QString> versions;
    std::vector<TypeRow> types;
    std::vector<VendorRow> vendors;
    std::optional<int> behind;
};

void describe(Fields<EndpointRow> &fields)
{
    fields.required("eid", &EndpointRow::eid, {.help = Tr::text("0: it has none yet; see mctp_set_eid.")});
    fields.required("address", &EndpointRow::address, {.help = Tr::text("Physical address; 0 on a serial line.")});
    fields.required("is_bridge", &EndpointRow::isBridge, {.help = Tr::text("Whether it is a bridge or a bus owner.")});
    fields.required("eid_kind", &EndpointRow::eidKind, {.help = Tr::text("Where its EID comes from.")});
    fields.optional("uuid", &EndpointRow::uuid);
    fields.required("versions", &EndpointRow::versions, {.help = Tr::text("Of the base specification, oldest first.")});
    fields.required("types", &EndpointRow::types, {.help = Tr::text("The message types that it takes.")});
    fields.required("vendors", &EndpointRow::vendors, {.help = Tr::text("Whose messages it takes.")});
    fields.optional("behind", &EndpointRow::behind, {.help = Tr::text("EID of the bridge that it is behind.")});
}

struct Discovered
{
    std::vector<EndpointRow> endpoints;
};

void describe(Fields<Discovered> &fields)
{
    fields.required("endpoints", &Discovered::endpoints, {.help = Tr::text("Who answered.")});
}

EndpointRow rowOf(const Endpoint &endpoint)
{
    EndpointRow row{.eid = endpoint.eid,
        .address = endpoint.address,
        .isBridge = endpoint.isBridge,
        .eidKind = endpoint.eidKind,
        .versions = endpoint.versions};
    if (!endpoint.uuid.isEmpty())
        row.uuid = endpoint.uuid;
    if (endpoint.behind != 0)
        row.behind = endpoint.behind;
    for (const Endpoint::Type &type : endpoint.types)
        row.types.push_back({type.type, typeName(type.type), type.versions});
    for (const Endpoint::Vendor &vendor : endpoint.vendors)
        row.vendors.push_back({vendor.isPci ? u"pci"_s : u"iana"_s, vendor.id, vendor.setType});
    return row;
}

Result<Discovered> discoverAll(Links &links, const Discover &wanted, CallContext &context)
{
    const auto ask = asking(links, wanted.link, wanted.timeoutMs, wanted.retries, context);
    if (!ask)
        return fail(ask.error());
    std::vector<quint8> addresses;
    for (const int address : wanted.addresses) {
        if (address < 1 || address > 127)
            return fail(badField(u"addresses"_s, Tr::text("%1 is no address of 7 bits").arg(address)));
        addresses.push_back(quint8(address));
    }
    const auto found = discover(*ask, addresses, [&context](double done, double total) { context.progress(done, total); });
    if (!found)
        return fail(found.error());
    Discovered discovered;
    for (const Endpoint &endpoint : *found)
        discovered.endpoints.push_back(rowOf(endpoint));
    return discovered;
}

// --- mctp_request ---------------------------------------------------------------------------------------------------

struct Request
{
    QString link;
    int eid = 0;
    int type = 0;
    QString payload;
    std::optional<int> address;
    int timeoutMs = 500;
    int retries = 2;
};

void describe(Fields<Request> &fields)
{
    fields.required("link", &Request::link, linkField());
    fields.required("eid", &Request::eid, eidField());
    fields.required("type", &Request::type,
        {.title = Tr::text("Message type"),
            .help = Tr::text("Message type (DSP0239): 0 control, 1 PLDM, 126 and 127 vendors'."),
            .minimum = 0,
            .maximum = 127});
    fields.required("payload", &Request::payload,
        {.title = Tr::text("Payload"),
            .help = Tr::text("What follows the type byte."),
            .maxLength = 3 * 65536,
            .format = Format::Hex,
            .example = "\"80 02\""});
    fields.optional("address", &Request::address, addressField());
    fields.optional("timeout_ms", &Request::timeoutMs, timeoutField());
    fields.optional("retries", &Request::retries, retriesField());
}

struct Response
{
    QString response;
    int source = 0;
    int tag = 0;
    double roundTripMs = 0;
    int tries = 1;
    QString summary;
    Json values;
};

void describe(Fields<Response> &fields)
{
    fields.required("response", &Response::response, {.help = Tr::text("The message that came back, type byte first.")});
    fields.required("source", &Response::source, {.help = Tr::text("EID that it came from.")});
    fields.required("tag", &Response::tag, {.help = Tr::text("Of request and response.")});
    fields.required(
        "round_trip_ms", &Response::roundTripMs, {.help = Tr::text("From sending to the whole answer."), .unit = "ms"});
    fields.required("tries", &Response::tries, {.help = Tr::text("How often it was sent.")});
    fields.required("summary", &Response::summary, {.help = Tr::text("What the response is, in a few words.")});
    fields.required("values", &Response::values, {.help = Tr::text("Its decoded fields.")});
}

Result<Response> request(Links &links, const Request &wanted, CallContext &context)
{
    const auto ask = asking(links, wanted.link, wanted.timeoutMs, wanted.retries, context);
    if (!ask)
        return fail(ask.error());
    const auto payload = bytesFrom(jsonString(wanted.payload), u"payload"_s);
    if (!payload)
        return fail(payload.error());
    const QByteArray body = QByteArray(1, char(wanted.type)) + *payload;
    const auto reply =
        ask->link->request(targetOf(*ask->link, wanted.eid, wanted.address), body, ask->patience, ask->deadline, ask->stop);
    if (!reply)
        return fail(reply.error());
    const Field field = decodeMessage(reply->message.body);
    return Response{.response = hexFromBytes(reply->message.body),
        .source = reply->message.source,
        .tag = reply->tag,
        .roundTripMs = double(reply->roundTrip.count()) / 1e6,
        .tries = reply->tries,
        .summary = field.meaning,
        .values = valuesOf(field)};
}

// --- mctp_set_eid ---------------------------------------------------------------------------------------------------

struct SetEid
{
    QString link;
    int physical = 0;
    int eid = 0;
    bool force = false;
    std::optional<SetEidOperation> operation;
    int timeoutMs = 500;
    int retries = 2;
};

void describe(Fields<SetEid> &fields)
{
    fields.required("link", &SetEid::link, linkField());
    fields.required("physical", &SetEid::physical,
        {.title = Tr::text("Physical address"),
            .help = Tr::text("Physical address of the endpoint; 0 on a serial line."),
            .minimum = 0,
            .maximum = 127});
    fields.required("eid", &SetEid::eid,
        {.title = Tr::text("New endpoint ID"), .help = Tr::text("Its new endpoint ID."), .minimum = 0, .maximum = 255});
    fields.optional("force", &SetEid::force,
        {.title = Tr::text("Force"), .help = Tr::text("Even when another bus owner has given it one.")});
    fields.optional("operation", &SetEid::operation,
        {.title = Tr::text("Operation"), .help = Tr::text("Instead of force; for the other operations.")});
    fields.optional("timeout_ms", &SetEid::timeoutMs, timeoutField());
    fields.optional("retries", &SetEid::retries, retriesField());
}

struct EidResult
{
    bool accepted = false;
    int eid = 0;
    int poolSize = 0;
    QString pool;
};

void describe(Fields<EidResult> &fields)
{
    fields.required("accepted", &EidResult::accepted, {.help = Tr::text("Whether the endpoint took it.")});
    fields.required("eid", &EidResult::eid, {.help = Tr::text("The endpoint ID that it has now.")});
    fields.required("pool_size", &EidResult::poolSize, {.help = Tr::text("Of a bridge: EIDs that it wants or has.")});
    fields.required("pool", &EidResult::pool, {.help = Tr::text("Whether it wants a pool of EIDs to give.")});
}

Result<EidResult> assign(Links &links, const SetEid &wanted, CallContext &context)
{
    const auto ask = asking(links, wanted.link, wanted.timeoutMs, wanted.retries, context);
    if (!ask)
        return fail(ask.error());
    const SetEidOperation operation = wanted.operation.value_or(wanted.force ? SetEidOperation::Force : SetEidOperation::Set);
    return mapResult(setEid(*ask, {nullEid, quint8(wanted.physical)}, quint8(wanted.eid), operation),
        [](const EidSet &set) { return EidResult{set.isAccepted, set.eid, set.poolSize, set.pool}; });
}

// --- mctp_routes ----------------------------------------------------------------------------------------------------

struct AskRoutes
{
    QString link;
    int eid = 0;
    std::optional<int> address;
    int timeoutMs = 500;
    int retries = 2;
};

void describe(Fields<AskRoutes> &fields)
{
    fields.required("link", &AskRoutes::link, linkField());
    fields.required("eid", &AskRoutes::eid, eidField());
    fields.optional("address", &AskRoutes::address, addressField());
    fields.optional("timeout_ms", &AskRoutes::timeoutMs, timeoutField());
    fields.optional("retries", &AskRoutes::retries, retriesField());
}

struct RouteRow
{
    int firstEid = 0;
    int size = 1;
    QString kind;
    bool isStatic = false;
    int port = 0;
    QString binding, medium;
    HexBytes address;
};

void describe(Fields<RouteRow> &fields)
{
    fields.required("first_eid", &RouteRow::firstEid, {.help = Tr::text("First endpoint ID of the range.")});
    fields.required("size", &RouteRow::size, {.help = Tr::text("How many endpoint IDs.")});
    fields.required("kind", &RouteRow::kind, {.help = Tr::text("What is there.")});
    fields.required("is_static", &RouteRow::isStatic, {.help = Tr::text("Whether it was told and not learned.")});
    fields.required("port", &RouteRow::port, {.help = Tr::text("The bridge's own number of the port.")});
    fields.required("binding", &RouteRow::binding, {.help = Tr::text("Kind of bus (DSP0239).")});
    fields.required("medium", &RouteRow::medium, {.help = Tr::text("Its medium (DSP0239).")});
    fields.required("address", &RouteRow::address, {.help = Tr::text("Physical address there.")});
}

struct RouteTable
{
    std::vector<RouteRow> routes;
};

void describe(Fields<RouteTable> &fields)
{
    fields.required("routes", &RouteTable::routes, {.help = Tr::text("The bridge's routing table.")});
}

QString named(ValueNames names, quint8 value)
{
    const char *name = nameOf(names, value);
    return name ? QString::fromLatin1(name) : u"0x%1"_s.arg(value, 2, 16, QLatin1Char('0'));
}

Result<RouteTable> routes(Links &links, const AskRoutes &wanted, CallContext &context)
{
    const auto ask = asking(links, wanted.link, wanted.timeoutMs, wanted.retries, context);
    if (!ask)
        return fail(ask.error());
    const auto found = routesOf(*ask, targetOf(*ask->link, wanted.eid, wanted.address));
    if (!found)
        return fail(found.error());
    RouteTable table;
    for (const Route &route : *found)
        table.routes.push_back({route.firstEid, route.size, route.kind, route.isStatic, route.port,
            named(bindings, route.binding), named(media, route.medium), {route.address}});
    return table;
}

} // namespace

void declareRequestActions(ActionSet &actions, Links &links)
{
    actions.add<Discover, Discovered>(
        {.name = "mctp_discover",
            .title = Tr::text("Discover endpoints"),
            .help = Tr::text("Ask who is on an MCTP link: endpoint IDs, UUIDs, message types and versions, also behind "
                             "bridges; assigns nothing."),
            .effect = Effect::Reads,
            .runs = Runs::Worker},
        [&links](const Discover &wanted, CallContext &context) { return discoverAll(links, wanted, context); });
    actions.add<Request, Response>(
        {.name = "mctp_request",
            .title = Tr::text("Send MCTP request"),
            .help =
                Tr::text("Send a message to an endpoint and return its response, decoded; long ones go in several packets."),
            .effect = Effect::WritesDevice,
            .runs = Runs::Worker},
        [&links](const Request &wanted, CallContext &context) { return request(links, wanted, context); });
    actions.add<SetEid, EidResult>({.name = "mctp_set_eid",
                                       .title = Tr::text("Set endpoint ID"),
                                       .help = Tr::text("Assign an endpoint ID to the endpoint at a physical address."),
                                       .effect = Effect::WritesDevice,
                                       .runs = Runs::Worker},
        [&links](const SetEid &wanted, CallContext &context) { return assign(links, wanted, context); });
    actions.add<AskRoutes, RouteTable>({.name = "mctp_routes",
                                           .title = Tr::text("Routing table"),
                                           .help = Tr::text("Read the routing table of an MCTP bridge."),
                                           .effect = Effect::Reads,
                                           .runs = Runs::Worker,
                                           .idempotent = true},
        [&links](const AskRoutes &wanted, CallContext &context) { return routes(links, wanted, context); });
}

} // namespace ohm::mctp
