// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/actions/mctpactions.h"

#include "mctp/mctptr.h"

namespace ohm::mctp {

void declareMctpActions(Links &links)
{
    ActionSet actions(links.bench().registry);
    declareCodecActions(actions);
    declareLinkActions(actions, links);
    declareRequestActions(actions, links);
    declareMonitorActions(actions, links);
    declarePldmActions(actions, links);
    declareIpcActions(actions, links);
}

FieldSpec linkField() { return {.title = Tr::text("Link"), .help = Tr::text("The MCTP link."), .device = "mctp"}; }

FieldSpec eidField()
{
    return {.title = Tr::text("Endpoint ID"),
        .help = Tr::text("Endpoint ID; 0 for whoever is at the physical address."),
        .minimum = 0,
        .maximum = 254};
}

FieldSpec addressField()
{
    return {.title = Tr::text("Physical address"),
        .help = Tr::text("Physical address on an I2C bus (7 bits); known already for endpoints that were discovered."),
        .minimum = 0,
        .maximum = 127};
}

FieldSpec timeoutField()
{
    return {.title = Tr::text("Time limit"),
        .help = Tr::text("How long to wait for each answer."),
        .unit = "ms",
        .minimum = 1,
        .maximum = 60000};
}

FieldSpec retriesField()
{
    return {.title = Tr::text("Retries"),
        .help = Tr::text("How often to ask again when no answer comes."),
        .minimum = 0,
        .maximum = 20};
}

Result<Asking> asking(Links &links, const QString &name, int timeoutMs, int retries, CallContext &context)
{
    const auto link = links.require(name);
    if (!link)
        return fail(link.error());
    return Asking{*link, {std::chrono::milliseconds(timeoutMs), retries}, context.deadline(), context.stop()};
}

Target targetOf(const Link &link, int eid, std::optional<int> address)
{
    Target target = link.targetOf(quint8(eid));
    if (address)
        target.address = quint8(*address);
    return target;
}

} // namespace ohm::mctp
