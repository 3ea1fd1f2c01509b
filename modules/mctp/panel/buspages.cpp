// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/buspages.h"

#include "mctp/engine/names.h"
#include "mctp/mctptr.h"
#include "mctp/panel/pagetree.h"
#include "mctp/panel/routespage.h"
#include "mctp/panel/sensorspage.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QGuiApplication>
#include <QLocale>
#include <QToolButton>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr int eidRole = Qt::UserRole;

QTreeWidgetItem *line(QTreeWidgetItem *parent, const QString &name, const QString &value)
{
    return new QTreeWidgetItem(parent, QStringList{name, value});
}

QString joined(const std::vector<QString> &texts) { return QStringList(texts.begin(), texts.end()).join(u", "_s); }

void addTypes(QTreeWidgetItem *parent, const Endpoint &endpoint)
{
    for (const Endpoint::Type &type : endpoint.types)
        line(parent, typeName(type.type), joined(type.versions));
    for (const Endpoint::Vendor &vendor : endpoint.vendors)
        line(parent, vendor.isPci ? Tr::tr("PCI vendor") : Tr::tr("IANA vendor"), u"0x%1"_s.arg(vendor.id, 0, 16));
}

} // namespace

BusPages::BusPages(ActionRunner &runner, QWidget *parent)
    : QTabWidget(parent)
    , m_runner(runner)
    , m_endpoints(makePageTree(u"mctp_endpoints"_s, Tr::tr("Endpoints"), {Tr::tr("Endpoint"), Tr::tr("Is")}, this))
    , m_routes(new RoutesPage(runner, this))
    , m_sensors(new SensorsPage(runner, this))
    , m_counters(makePageTree(u"mctp_counters"_s, Tr::tr("Counters"), {Tr::tr("Counter"), Tr::tr("Value")}, this))
{
    setObjectName(u"mctp_pages"_s);
    setDocumentMode(true);
    m_counters->setRootIsDecorated(false);
    addTab(m_endpoints, Tr::tr("Endpoints"));
    addTab(m_routes, Tr::tr("Routes"));
    addTab(m_sensors, Tr::tr("Sensors"));
    addTab(m_counters, Tr::tr("Counters"));
    auto *refresh = new QToolButton(this);
    refresh->setObjectName(u"mctp_refresh_page"_s);
    refresh->setIcon(Icons::get(u"reset"_s));
    refresh->setToolTip(Tr::tr("Read this page again"));
    refresh->setAccessibleName(refresh->toolTip());
    refresh->setAutoRaise(true);
    connect(refresh, &QToolButton::clicked, this, &BusPages::refreshPage);
    setCornerWidget(refresh);
}

void BusPages::setLink(std::shared_ptr<Link> link)
{
    m_link = std::move(link);
    m_sensors->setLink(m_link);
    m_routes->setLink(m_link);
    showEndpoints();
    refreshCounters();
}

void BusPages::refreshPage()
{
    if (currentWidget() == m_endpoints)
        discover();
    else if (currentWidget() == m_routes)
        m_routes->refresh();
    else if (currentWidget() == m_sensors)
        readSensors();
    else
        refreshCounters();
}

void BusPages::showEndpoints()
{
    const int chosen = chosenEid();
    m_endpoints->clear();
    if (!m_link)
        return;
    line(m_endpoints->invisibleRootItem(), Tr::tr("EID %1").arg(m_link->settings().eid), Tr::tr("ourselves"));
    const std::vector<Endpoint> endpoints = m_link->endpoints();
    std::vector<QTreeWidgetItem *> items;
    std::map<int, QTreeWidgetItem *> bridges;
    for (const Endpoint &endpoint : endpoints) {
        items.push_back(addEndpoint(endpoint));
        if (endpoint.isBridge)
            bridges[endpoint.eid] = items.back();
    }
    // Those behind a bridge stand below it.
    QTreeWidgetItem *current = nullptr;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto bridge = bridges.find(endpoints[i].behind);
        const bool isBelow = bridge != bridges.end() && bridge->second != items[i];
        isBelow ? bridge->second->addChild(items[i]) : m_endpoints->addTopLevelItem(items[i]);
        if (!current || endpoints[i].eid == chosen)
            current = items[i];
    }
    for (QTreeWidgetItem *item : items)
        item->setExpanded(true);
    if (current)
        m_endpoints->setCurrentItem(current);
}

QTreeWidgetItem *BusPages::addEndpoint(const Endpoint &endpoint)
{
    auto *item =
        new QTreeWidgetItem({Tr::tr("EID %1").arg(endpoint.eid), endpoint.isBridge ? Tr::tr("bridge") : Tr::tr("endpoint")});
    item->setData(0, eidRole, endpoint.eid);
    if (endpoint.address != 0)
        line(item, Tr::tr("Address"), u"0x%1"_s.arg(endpoint.address, 2, 16, QLatin1Char('0')));
    line(item, Tr::tr("UUID"), endpoint.uuid);
    line(item, Tr::tr("MCTP"), joined(endpoint.versions));
    addTypes(item, endpoint);
    return item;
}

int BusPages::chosenEid() const
{
    const QTreeWidgetItem *item = m_endpoints->currentItem();
    while (item && !item->data(0, eidRole).isValid())
        item = item->parent();
    return item ? item->data(0, eidRole).toInt() : 0;
}

void BusPages::refreshCounters()
{
    const LinkStatistics now = m_link ? m_link->statistics() : LinkStatistics();
    std::vector<std::pair<QString, quint64>> rows{{Tr::tr("Packets in"), now.packetsIn},
        {Tr::tr("Packets out"), now.packetsOut}, {Tr::tr("Messages delivered"), now.delivered},
        {Tr::tr("Requests"), now.requests}, {Tr::tr("Retries"), now.retries}, {Tr::tr("Without an answer"), now.timeouts},
        {Tr::tr("Answered by us"), now.answered}, {Tr::tr("Not acknowledged"), now.notAcknowledged},
        {Tr::tr("Times that the port went away"), now.disconnects}};
    const auto firstDrop = int(rows.size());
    for (std::size_t i = 0; i < dropCount; ++i)
        rows.emplace_back(dropText(Drop(i)).translated(), now.drops[i]);
    while (m_counters->topLevelItemCount() < int(rows.size()))
        m_counters->addTopLevelItem(new QTreeWidgetItem);
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    for (int i = 0; i < int(rows.size()); ++i) {
        QTreeWidgetItem *item = m_counters->topLevelItem(i);
        item->setText(0, rows[std::size_t(i)].first);
        item->setText(1, QLocale().toString(rows[std::size_t(i)].second));
        const bool isZero = rows[std::size_t(i)].second == 0;
        item->setForeground(1, isZero ? colors.muted : i >= firstDrop ? colors.error : colors.text);
    }
}

void BusPages::discover()
{
    if (m_link)
        m_runner.run(u"mctp_discover"_s, {{"link", m_link->settings().name.toStdString()}});
}

void BusPages::readSensors()
{
    setCurrentWidget(m_sensors);
    // Before anybody was looked for, whoever is at the other end is asked.
    m_sensors->read(chosenEid());
}

void BusPages::recolor()
{
    refreshCounters();
    m_sensors->recolor();
}

} // namespace ohm::mctp
