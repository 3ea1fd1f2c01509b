// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/links.h"

#include "action/nearest.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/mctptr.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds lendStep{50};
constexpr std::chrono::seconds lendTime{3}; // that a console has to let go of a port

QString bareName(const QString &name)
{
    static const QString prefix = u"mctp:"_s;
    return name.startsWith(prefix) ? name.sliced(prefix.size()) : name;
}

// Who holds the port's lease while a link is open.
Caller holderOf(const LinkSettings &settings)
{
    return {.kind = CallerKind::Assistant, .name = u"mctp:"_s + settings.name, .connection = 0};
}

bool isAddress(const QString &text)
{
    return text.contains(u"://") || text.startsWith(u"unix:") || text == u"pty" || text.startsWith(u"pty:")
        || text.startsWith(u'/');
}

Json endpointDetails(const Endpoint &endpoint)
{
    Json types = Json::array();
    for (const Endpoint::Type &type : endpoint.types)
        types.push_back(type.type);
    return {{"eid", endpoint.eid}, {"address", endpoint.address}, {"uuid", jsonString(endpoint.uuid)}, {"types", types}};
}

Json details(const Link &link)
{
    const LinkSettings &settings = link.settings();
    Json json = {{"port", jsonString(settings.asked)}, {"url", jsonString(settings.url)},
        {"binding", Codec<BindingKind>::encode(settings.binding)}, {"eid", settings.eid}};
    if (!link.isOpen())
        json["why"] = jsonString(link.whyEnded().english());
    json["endpoints"] = Json::array();
    for (const Endpoint &endpoint : link.endpoints())
        json["endpoints"].push_back(endpointDetails(endpoint));
    return json;
}

} // namespace

Links::Links(Bench &bench)
    : m_bench(bench)
{
    m_bench.leases.list().subscribe(
        &m_context, [this](const std::shared_ptr<const LeaseList> &leases) { followLeases(*leases); });
}

Links::~Links()
{
    for (const LinkPointer &link : all())
        (void)close(link->settings().name);
}

Result<Links::LinkPointer> Links::open(
    const OpenRequest &request, const Caller &caller, Deadline deadline, std::stop_token stop)
{
    const auto settings = settingsFor(request);
    if (!settings)
        return fail(settings.error());
    if (auto borrowed = borrowPort(*settings, caller); !borrowed)
        return fail(borrowed.error());
    const QString name = settings->name;
    auto link = std::make_shared<Link>(*settings,
        Link::Services{.clock = m_bench.clock, .events = m_bench.events, .changed = [this, name] { publish(name); }});
    if (auto opened = openWhenLent(*link, deadline, stop); !opened) {
        giveBack(*settings);
        return fail(opened.error());
    }
    {
        const std::lock_guard lock(m_mutex);
        m_links[name] = link;
    }
    publish(name);
    return link;
}

Result<LinkSettings> Links::settingsFor(const OpenRequest &request)
{
    static const QRegularExpression valid(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$"_s);
    if (!request.name.isEmpty() && !valid.match(request.name).hasMatch())
        return fail(badField(u"name"_s, Tr::text("up to 32 letters, digits, and _ . - are needed")));
    if (const LinkPointer known = find(request.name); known && known->isOpen()) {
        Error error = badField(u"name"_s, Tr::text("there is an open link %1 already").arg(request.name));
        error.code = ErrorCode::Busy;
        return fail(std::move(error));
    }
    LinkSettings settings{.asked = request.port, .binding = request.binding, .eid = quint8(request.eid)};
    settings.ownAddress = quint8(request.ownAddress);
    settings.line.baud = request.baud;
    if (auto found = findPort(request.port, settings); !found)
        return fail(found.error());
    settings.name = request.name.isEmpty() ? m_bench.devices.freshName(u"mctp"_s, u"l"_s) : request.name;
    return settings;
}

Result<void> Links::findPort(const QString &asked, LinkSettings &settings) const
{
    const QString name = asked.startsWith(u"port:") ? asked.sliced(5) : asked;
    settings.port = DeviceId(u"port:"_s + name);
    if (const auto device = m_bench.devices.find(settings.port); device && !device->url.isEmpty()) {
        settings.url = device->url;
        settings.standIn = device->standIn;
        return {};
    }
    if (isAddress(name))
        settings.url = name;
    else if (const QString path = u"/dev/"_s + name; QFileInfo::exists(path))
        settings.url = path;
    if (settings.url.isEmpty())
        return unknownPort(asked);
    settings.port = DeviceId(u"port:"_s + settings.url);
    return {};
}

std::unexpected<Error> Links::unknownPort(const QString &asked) const
{
    QStringList names;
    const auto devices = m_bench.devices.list().get();
    for (const DeviceInfo &device : *devices) {
        if (device.kind == u"port")
            names << device.name();
    }
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"port"_s;
    error.message = Tr::text("There is no port \"%1\".").arg(asked);
    if (const QString near = nearest(asked, names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    else if (!names.isEmpty())
        error.nextActions.push_back(Tr::text("Ports of the bench: %1.").arg(names.join(u", "_s)));
    error.nextActions.push_back(Tr::text("Or give a path, or an address such as socket://127.0.0.1:4000."));
    return fail(std::move(error));
}

// The one who opens the link may hold the port himself already.
Result<void> Links::borrowPort(const LinkSettings &settings, const Caller &caller)
{
    const auto lease = m_bench.leases.find(settings.port);
    if (lease && lease->holder == caller)
        return {};
    const auto taken = m_bench.leases.acquire(settings.port, holderOf(settings), std::nullopt, u"MCTP link "_s + settings.name);
    return taken ? Result<void>() : fail(taken.error());
}

void Links::giveBack(const LinkSettings &settings)
{
    const auto lease = m_bench.leases.find(settings.port);
    if (lease && lease->holder == holderOf(settings))
        (void)m_bench.leases.release(settings.port, lease->holder);
}

// A console that has the port open closes it as soon as it learns of the lease.
Result<void> Links::openWhenLent(Link &link, Deadline deadline, const std::stop_token &stop) const
{
    const Deadline end = Deadline::after(lendTime).sooner(deadline);
    for (;;) {
        auto opened = link.open(deadline, stop);
        const bool mayBeLent = !opened && opened.error().code == ErrorCode::Busy;
        if (!mayBeLent || end.isOver() || stop.stop_requested())
            return opened;
        std::this_thread::sleep_for(lendStep);
    }
}

Result<LinkStatistics> Links::close(const QString &name)
{
    const auto link = require(name);
    if (!link)
        return fail(link.error());
    (*link)->close();
    {
        const std::lock_guard lock(m_mutex);
        m_links.erase((*link)->settings().name);
    }
    giveBack((*link)->settings());
    publish((*link)->settings().name);
    return (*link)->statistics();
}

Links::LinkPointer Links::find(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_links.find(bareName(name));
    return found == m_links.end() ? nullptr : found->second;
}

Result<Links::LinkPointer> Links::require(const QString &name) const
{
    if (auto link = find(name))
        return link;
    QStringList names;
    for (const LinkPointer &link : all())
        names << link->settings().name;
    Error error;
    error.code = ErrorCode::NotFound;
    error.field = u"link"_s;
    error.message = Tr::text("There is no MCTP link \"%1\".").arg(name);
    if (const QString near = nearest(bareName(name), names); !near.isEmpty())
        error.nextActions.push_back(Tr::text("Did you mean %1?").arg(near));
    error.nextActions.push_back(names.isEmpty() ? Message(Tr::text("Open one with mctp_open."))
                                                : Tr::text("Links there are: %1.").arg(names.join(u", "_s)));
    return fail(std::move(error));
}

std::vector<Links::LinkPointer> Links::all() const
{
    std::vector<LinkPointer> list;
    const std::lock_guard lock(m_mutex);
    for (const auto &[name, link] : m_links)
        list.push_back(link);
    return list;
}

void Links::publish(const QString &name)
{
    // Two that publish at once must not leave the older state behind.
    const std::lock_guard publishing(m_publishing);
    const LinkPointer link = find(name);
    if (!link) {
        m_bench.devices.remove(DeviceId(u"mctp:"_s + name));
        return;
    }
    const LinkSettings &settings = link->settings();
    m_bench.devices.put({.id = link->device(),
        .kind = u"mctp"_s,
        .title = u"%1 · %2"_s.arg(name, settings.asked),
        .state = link->isOpen() ? u"open"_s : u"gone"_s,
        .parent = settings.port,
        .url = {},
        .standIn = settings.standIn,
        .details = details(*link)});
}

void Links::followLeases(const LeaseList &leases)
{
    for (const LinkPointer &link : all()) {
        const auto lease = std::ranges::find(leases, link->settings().port, &Lease::device);
        const bool isTaken = lease != leases.end() && lease->holder != holderOf(link->settings());
        if (isTaken && link->isOpen() && lease->since > link->openedAt())
            link->abandon(Tr::text("%1 took the port over: %2").arg(lease->holder.id()).arg(lease->reason));
    }
}

} // namespace ohm::mctp
