// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/routespage.h"

#include "mctp/mctptr.h"
#include "mctp/panel/pagetree.h"
#include "ui/actionrunner.h"

#include <QVBoxLayout>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &row, const char *name) { return toQString(row.value(name, Json(""))); }

QString rangeText(int first, int size)
{
    return size > 1 ? Tr::tr("EID %1 to %2").arg(first).arg(first + size - 1) : Tr::tr("EID %1").arg(first);
}

QString addressText(quint8 address) { return address == 0 ? QString() : u"0x%1"_s.arg(address, 2, 16, QLatin1Char('0')); }

} // namespace

RoutesPage::RoutesPage(ActionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_tree(makePageTree(u"mctp_routes"_s, Tr::tr("Routes"),
          {Tr::tr("Endpoints"), Tr::tr("Way"), Tr::tr("Is"), Tr::tr("Bus"), Tr::tr("Address"), Tr::tr("Known from")}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    setFocusProxy(m_tree);
}

void RoutesPage::setLink(std::shared_ptr<Link> link)
{
    if (m_link != link) {
        m_tables.clear();
        m_asked.clear();
    }
    m_link = std::move(link);
    showRoutes();
}

void RoutesPage::showRoutes()
{
    m_tree->clear();
    if (!m_link)
        return;
    addLink();
    for (const Endpoint &endpoint : m_link->endpoints()) {
        if (!endpoint.isBridge)
            continue;
        if (const auto table = m_tables.find(endpoint.eid); table != m_tables.end())
            addBridge(endpoint.eid, table->second);
        else if (m_asked.insert(endpoint.eid).second)
            ask(endpoint.eid, false);
    }
    m_tree->expandAll();
}

void RoutesPage::refresh()
{
    if (!m_link)
        return;
    for (const Endpoint &endpoint : m_link->endpoints()) {
        if (endpoint.isBridge)
            ask(endpoint.eid, true);
    }
}

void RoutesPage::ask(int bridge, bool byPerson)
{
    const auto done = [this, link = m_link, bridge, byPerson](const Result<Json> &result) {
        if (link != m_link)
            return;
        if (result) {
            m_tables[bridge] = result->at("routes");
            showRoutes();
        } else if (byPerson) {
            m_runner.report(result.error());
        }
    };
    m_runner.run(u"mctp_routes"_s, {{"link", m_link->settings().name.toStdString()}, {"eid", bridge}}, done,
        byPerson ? ActionRunner::Asked::ByPerson : ActionRunner::Asked::ByPanel);
}

QTreeWidgetItem *RoutesPage::addHeading(const QString &title)
{
    auto *heading = new QTreeWidgetItem(m_tree, QStringList{title});
    QFont font = heading->font(0);
    font.setBold(true);
    heading->setFont(0, font);
    heading->setFirstColumnSpanned(true);
    return heading;
}

// What the link itself knows: our own EID, those that answered on the bus, those behind bridges.
void RoutesPage::addLink()
{
    auto *heading = addHeading(Tr::tr("This link"));
    const QString bus = m_link->settings().binding == BindingKind::Serial ? u"Serial"_s : u"SMBus"_s;
    new QTreeWidgetItem(heading, {Tr::tr("EID %1").arg(m_link->settings().eid), QString(), Tr::tr("ourselves")});
    for (const Endpoint &endpoint : m_link->endpoints()) {
        const QString way = endpoint.behind == 0 ? Tr::tr("directly") : Tr::tr("through EID %1").arg(endpoint.behind);
        new QTreeWidgetItem(heading,
            {Tr::tr("EID %1").arg(endpoint.eid), way, endpoint.isBridge ? Tr::tr("bridge") : Tr::tr("endpoint"), bus,
                addressText(endpoint.address), Tr::tr("discovery")});
    }
}

void RoutesPage::addBridge(int bridge, const Json &routes)
{
    auto *heading = addHeading(Tr::tr("Table of the bridge, EID %1").arg(bridge));
    for (const Json &route : routes) {
        new QTreeWidgetItem(heading,
            {rangeText(route.at("first_eid").get<int>(), route.at("size").get<int>()),
                Tr::tr("port %1").arg(route.at("port").get<int>()), textOf(route, "kind"), textOf(route, "binding"),
                textOf(route, "address"), route.at("is_static").get<bool>() ? Tr::tr("told") : Tr::tr("traffic")});
    }
}

} // namespace ohm::mctp
