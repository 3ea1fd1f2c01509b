// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/mctp.h"

#include "mctp/actions/mctpactions.h"
#include "mctp/engine/capturefile.h"
#include "mctp/mctpmodule.h"
#include "mctp/mctptr.h"

namespace ohm {

namespace mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 shownPackets = 200;

QByteArray lastPackets(Link &link, const Clock &clock)
{
    const quint64 last = link.monitor().last();
    Json packets = Json::array();
    for (const Capture &capture : link.monitor().read(last > shownPackets ? last - shownPackets + 1 : 1, shownPackets).captures)
        packets.push_back(captureJson(capture, link.monitor(), clock, link.binding().layer(), false));
    return dumpJson(packets);
}

ResourceProvider linkResource(Links &links)
{
    ResourceProvider provider;
    provider.scheme = u"mctp"_s;
    provider.title = Tr::text("MCTP packets");
    provider.help = Tr::text("The last 200 packets of an MCTP link, decoded.");
    provider.mimeType = u"application/json"_s;
    provider.list = [&links] {
        std::vector<ResourceInfo> list;
        for (const auto &link : links.all())
            list.push_back({link->settings().name, u"%1 · %2"_s.arg(link->settings().name, link->place().asked)});
        return list;
    };
    provider.read = [&links](const QString &name) {
        return mapResult(
            links.require(name), [&links](const Links::LinkPointer &link) { return lastPackets(*link, links.bench().clock); });
    };
    return provider;
}

} // namespace

MctpModule::MctpModule(Bench &bench)
    : m_links(bench)
{
    declareMctpActions(m_links);
    bench.resources.add(linkResource(m_links));
}

} // namespace mctp

std::unique_ptr<Module> makeMctpModule(Bench &bench) { return std::make_unique<mctp::MctpModule>(bench); }

} // namespace ohm
