// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/links.h"

#include "action/nearest.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/mctptr.h"

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

Json endpointDetails(const Endpoint &endpoint)
{
    Json types = Json::array();
    for (const Endpoint::Type &type : endpoint.types)
        types.push_back(type.type);
    Json details = {
        {"eid", endpoint.eid}, {"address", endpoint.address}, {"uuid", jsonString(endpoint.uuid)}, {"types", types}};
    if (endpoint.behind != 0)
        details["behind"] = endpoint.behind;
    return details;
}

Json details(const Link &link)
{
    const LinkSettings &settings = link.settings();
    const PortPlace place = link.place();
    Json json = {{"port", jsonString(place.asked)}, {"url", jsonString(place.url)},
        {"binding", Codec<BindingKind>::encode(settings.binding)}, {"eid", settings.eid}};
    if (link.state() != LinkState::Open) {
        json["why"] = jsonString(link.why().english());
        json["waits_for"] = jsonString(identityText(place));
    }
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
    m_bench.devices.list().subscribe(
        &m_context, [this](const std::shared_ptr<const DeviceList> &devices) { followDevices(*devices); });
}

Links::~Links()
{
    for (const LinkPointer &link : all())
        (void)close(link->settings().name);
}

Result<LinkSettings> Links::settingsFor(const OpenRequest &request)
{
    static const QRegularExpression valid(u"^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$"_s);
    if (!request.name.isEmpty() && !valid.match(request.name).hasMatch())
        return fail(badField(u"name"_s, Tr::text("up to 32 letters, digits, and _ . - are needed")));
    if (find(request.name)) {
        Error error = badField(u"name"_s, Tr::text("there is a link %1 already").arg(request.name));
        error.code = ErrorCode::Busy;
        error.nextActions.push_back(Tr::text("One that waits goes on by itself; mctp_close ends it."));
        return fail(std::move(error));
    }
    LinkSettings settings{.name = request.name, .eid = quint8(request.eid)};
    settings.line.baud = request.baud;
    auto place = findPlace(m_bench.devices, request.port);
    if (!place)
        return fail(place.error());
    settings.place = *std::move(place);
    const bool isI2c = settings.place.binding == u"i2c_agent";
    settings.binding = request.binding.value_or(isI2c ? BindingKind::I2cAgent : BindingKind::Serial);
    settings.ownAddress = quint8(request.ownAddress.value_or(settings.place.ownAddress.value_or(settings.ownAddress)));
    if (settings.name.isEmpty())
        settings.name = m_bench.devices.freshName(u"mctp"_s, u"l"_s);
    return settings;
}

Result<Links::LinkPointer> Links::open(
    const OpenRequest &request, const Caller &opener, Deadline deadline, std::stop_token stop)
{
    const auto wanted = settingsFor(request);
    if (!wanted)
        return fail(wanted.error());
    const LinkSettings &settings = *wanted;
    if (auto borrowed = borrowPort(settings, settings.place.device, opener); !borrowed)
        return fail(borrowed.error());
    auto link = std::make_shared<Link>(settings,
        Link::Services{.clock = m_bench.clock,
            .events = m_bench.events,
            .changed = [this, name = settings.name] { publish(name); },
            .locate = [this, settings, opener](const PortPlace &last) { return locate(settings, opener, last); }});
    if (auto opened = openWhenLent(*link, deadline, stop); !opened) {
        giveBack(settings, settings.place.device);
        return fail(opened.error());
    }
    {
        const std::lock_guard lock(m_mutex);
        m_links[settings.name] = link;
    }
    publish(settings.name);
    return link;
}

// The one who opens the link may hold the port himself already.
Result<void> Links::borrowPort(const LinkSettings &settings, const DeviceId &port, const Caller &opener)
{
    const auto lease = m_bench.leases.find(port);
    if (lease && lease->holder == opener)
        return {};
    const auto taken = m_bench.leases.acquire(port, holderOf(settings), std::nullopt, u"MCTP link "_s + settings.name);
    return taken ? Result<void>() : fail(taken.error());
}

Result<PortPlace> Links::locate(const LinkSettings &settings, const Caller &opener, const PortPlace &last)
{
    auto now = findAgain(m_bench.devices, last);
    if (!now)
        return now;
    if (auto borrowed = borrowPort(settings, now->device, opener); !borrowed)
        return fail(borrowed.error());
    if (now->device != last.device)
        giveBack(settings, last.device);
    return now;
}

void Links::giveBack(const LinkSettings &settings, const DeviceId &port)
{
    const auto lease = m_bench.leases.find(port);
    if (lease && lease->holder == holderOf(settings))
        (void)m_bench.leases.release(port, lease->holder);
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
    giveBack((*link)->settings(), (*link)->place().device);
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
    const PortPlace place = link->place();
    m_bench.devices.put({.id = link->device(),
        .kind = u"mctp"_s,
        .title = u"%1 · %2"_s.arg(name, place.asked),
        .state = QString::fromLatin1(stateName(link->state())),
        .parent = place.device,
        .url = {},
        .standIn = place.standIn,
        .details = details(*link)});
}

void Links::followLeases(const LeaseList &leases)
{
    for (const LinkPointer &link : all()) {
        const auto lease = std::ranges::find(leases, link->place().device, &Lease::device);
        const bool isTaken = lease != leases.end() && lease->holder != holderOf(link->settings());
        if (isTaken && lease->since > link->openedAt())
            link->lend(Tr::text("%1 took the port over: %2").arg(lease->holder.id()).arg(lease->reason));
        else if (lease == leases.end() && link->state() == LinkState::Waiting)
            link->lookAgain();
    }
}

// A machine that is started again, or an adapter that is plugged in again, is back in its link at once.
void Links::followDevices(const DeviceList &devices)
{
    for (const LinkPointer &link : all()) {
        const DeviceId port = link->place().device;
        const bool isBack = std::ranges::any_of(devices, [&](const DeviceInfo &each) { return each.id == port; });
        if (isBack && link->state() == LinkState::Waiting)
            link->lookAgain();
    }
}

} // namespace ohm::mctp
