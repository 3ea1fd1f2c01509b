// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"
#include "mctp/actions/statistics.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

void describe(Fields<OpenRequest> &fields)
{
    fields.required("port", &OpenRequest::port,
        {.title = Tr::text("Port"),
            .help = Tr::text("A port of the bench, a serial port, or an address (socket://host:port, unix:/path)."),
            .device = "port",
            .example = "\"qemu:demo:1\""});
    fields.optional("eid", &OpenRequest::eid,
        {.title = Tr::text("Own endpoint ID"), .help = Tr::text("Our own endpoint ID."), .minimum = 8, .maximum = 254});
    fields.optional("name", &OpenRequest::name,
        {.title = Tr::text("Name"), .help = Tr::text("A name for the link; chosen when left out.")});
    fields.optional("binding", &OpenRequest::binding,
        {.title = Tr::text("Binding"), .help = Tr::text("How packets travel on the port; known of the bench's own ports.")});
    fields.optional("address", &OpenRequest::ownAddress,
        {.title = Tr::text("Own address"),
            .help = Tr::text("Our address on an I2C bus (7 bits); known of the bench's own ports."),
            .minimum = 8,
            .maximum = 119});
    fields.optional("baud", &OpenRequest::baud,
        {.title = Tr::text("Baud rate"), .help = Tr::text("Of a serial port."), .unit = "Bd", .minimum = 1, .maximum = 1e8});
}

namespace {

struct Opened
{
    QString link;
    int eid = 0;
    QString url;
    std::optional<QString> standIn;
};

void describe(Fields<Opened> &fields)
{
    fields.required("link", &Opened::link, {.help = Tr::text("For all other mctp_ actions.")});
    fields.required("eid", &Opened::eid, {.help = Tr::text("Our own endpoint ID.")});
    fields.required("url", &Opened::url, {.help = Tr::text("What was opened.")});
    fields.optional("stand_in", &Opened::standIn, {.help = Tr::text("What the port stands in for.")});
}

struct OneLink
{
    QString link;
};

void describe(Fields<OneLink> &fields) { fields.required("link", &OneLink::link, linkField()); }

Result<Opened> open(Links &links, const OpenRequest &request, CallContext &context)
{
    constexpr int openSeconds = 10;
    const Deadline deadline = Deadline::afterSeconds(openSeconds).sooner(context.deadline());
    return mapResult(links.open(request, context.caller(), deadline, context.stop()), [](const std::shared_ptr<Link> &link) {
        const LinkSettings &settings = link->settings();
        const PortPlace place = link->place();
        Opened opened{settings.name, settings.eid, place.url, {}};
        if (!place.standIn.isEmpty())
            opened.standIn = place.standIn;
        return opened;
    });
}

Result<Statistics> statistics(Links &links, const OneLink &wanted)
{
    return mapResult(
        links.require(wanted.link), [](const std::shared_ptr<Link> &link) { return statisticsFrom(link->statistics()); });
}

} // namespace

void declareLinkActions(ActionSet &actions, Links &links)
{
    actions.add<OpenRequest, Opened>(
        {.name = "mctp_open",
            .title = Tr::text("Open MCTP link"),
            .help = Tr::text("Take part in an MCTP bus as its owner, over a serial port, a socket or an agent on an I2C bus; "
                             "everything that passes is captured. A port that goes away is opened again when it is back."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker},
        [&links](const OpenRequest &request, CallContext &context) { return open(links, request, context); });
    actions.add<OneLink, Statistics>({.name = "mctp_close",
                                         .title = Tr::text("Close MCTP link"),
                                         .help = Tr::text("Close a link, give its port back, and return its last counters."),
                                         .effect = Effect::ChangesBench,
                                         .runs = Runs::Worker},
        [&links](const OneLink &wanted, CallContext &) {
            return mapResult(links.close(wanted.link), [](const LinkStatistics &last) { return statisticsFrom(last); });
        });
    actions.add<OneLink, Statistics>(
        {.name = "mctp_stats",
            .title = Tr::text("MCTP counters"),
            .help = Tr::text("Count what passed on a link, and what was dropped for which reason."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [&links](const OneLink &wanted, CallContext &) { return statistics(links, wanted); });
}

} // namespace ohm::mctp
