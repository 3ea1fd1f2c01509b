// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/buspages.h"

#include "mctp/engine/names.h"
#include "mctp/mctptr.h"
#include "ui/actionrunner.h"
#include "ui/themecolors.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr int eidRole = Qt::UserRole;

QString numberText(const Json &row, const char *name, const QString &unit)
{
    const auto found = row.find(name);
    if (found == row.end() || !found->is_number())
        return {};
    const QString number = QLocale().toString(found->get<double>(), 'g', 6);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QString textOf(const Json &row, const char *name) { return toQString(row.value(name, Json(""))); }

QTreeWidgetItem *line(QTreeWidgetItem *parent, const QString &name, const QString &value)
{
    return new QTreeWidgetItem(parent, QStringList{name, value});
}

void addTypes(QTreeWidgetItem *parent, const Endpoint &endpoint)
{
    for (const Endpoint::Type &type : endpoint.types)
        line(parent, typeName(type.type), QStringList(type.versions.begin(), type.versions.end()).join(u", "_s));
    for (const Endpoint::Vendor &vendor : endpoint.vendors)
        line(parent, vendor.isPci ? Tr::tr("PCI vendor") : Tr::tr("IANA vendor"), u"0x%1"_s.arg(vendor.id, 0, 16));
}

} // namespace

BusPages::BusPages(ActionRunner &runner, QWidget *parent)
    : QTabWidget(parent)
    , m_runner(runner)
    , m_endpoints(makeTree(u"mctp_endpoints"_s, Tr::tr("Endpoints"), {Tr::tr("Endpoint"), Tr::tr("Is")}))
    , m_sensors(makeTree(u"mctp_sensors"_s, Tr::tr("Sensors"),
          {Tr::tr("Sensor"), Tr::tr("Value"), Tr::tr("State"), Tr::tr("Warning above"), Tr::tr("Critical above")}))
    , m_counters(makeTree(u"mctp_counters"_s, Tr::tr("Counters"), {Tr::tr("Counter"), Tr::tr("Value")}))
{
    setObjectName(u"mctp_pages"_s);
    setDocumentMode(true);
    addTab(m_endpoints, Tr::tr("Endpoints"));
    addTab(m_sensors, Tr::tr("Sensors"));
    addTab(m_counters, Tr::tr("Counters"));
}

QTreeWidget *BusPages::makeTree(const QString &name, const QString &accessibleName, const QStringList &columns)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(columns);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return tree;
}

void BusPages::setLink(std::shared_ptr<Link> link)
{
    if (m_link != link) {
        m_readings = Json::array();
        showSensors();
    }
    m_link = std::move(link);
    showEndpoints();
    refreshCounters();
}

void BusPages::showEndpoints()
{
    const int chosen = chosenEid();
    m_endpoints->clear();
    if (!m_link)
        return;
    auto *own = line(m_endpoints->invisibleRootItem(), Tr::tr("EID %1").arg(m_link->settings().eid), Tr::tr("ourselves"));
    for (const Endpoint &endpoint : m_link->endpoints()) {
        auto *item = line(m_endpoints->invisibleRootItem(), Tr::tr("EID %1").arg(endpoint.eid),
            endpoint.isBridge ? Tr::tr("bridge") : Tr::tr("endpoint"));
        item->setData(0, eidRole, endpoint.eid);
        if (endpoint.address != 0)
            line(item, Tr::tr("Address"), u"0x%1"_s.arg(endpoint.address, 2, 16, QLatin1Char('0')));
        line(item, Tr::tr("UUID"), endpoint.uuid);
        line(item, Tr::tr("MCTP"), QStringList(endpoint.versions.begin(), endpoint.versions.end()).join(u", "_s));
        addTypes(item, endpoint);
        item->setExpanded(true);
        if (endpoint.eid == chosen || !m_endpoints->currentItem())
            m_endpoints->setCurrentItem(item);
    }
    own->setExpanded(true);
}

int BusPages::chosenEid() const
{
    const QTreeWidgetItem *item = m_endpoints->currentItem();
    if (item && item->parent())
        item = item->parent();
    return item ? item->data(0, eidRole).toInt() : 0;
}

void BusPages::refreshCounters()
{
    const LinkStatistics now = m_link ? m_link->statistics() : LinkStatistics();
    std::vector<std::pair<QString, quint64>> rows{{Tr::tr("Packets in"), now.packetsIn},
        {Tr::tr("Packets out"), now.packetsOut}, {Tr::tr("Messages delivered"), now.delivered},
        {Tr::tr("Requests"), now.requests}, {Tr::tr("Retries"), now.retries}, {Tr::tr("Without an answer"), now.timeouts},
        {Tr::tr("Answered by us"), now.answered}};
    const auto firstDrop = int(rows.size());
    for (std::size_t i = 0; i < dropCount; ++i)
        rows.emplace_back(dropText(Drop(i)).translated(), now.drops[i]);
    while (m_counters->topLevelItemCount() < int(rows.size()))
        m_counters->addTopLevelItem(new QTreeWidgetItem);
    for (int i = 0; i < int(rows.size()); ++i) {
        QTreeWidgetItem *item = m_counters->topLevelItem(i);
        item->setText(0, rows[std::size_t(i)].first);
        item->setText(1, QLocale().toString(rows[std::size_t(i)].second));
        const ThemeColors &colors = themeColors(QGuiApplication::palette());
        const bool isDrop = i >= firstDrop;
        const bool isZero = rows[std::size_t(i)].second == 0;
        item->setForeground(1, isDrop && !isZero ? colors.error : isZero ? colors.muted : colors.text);
    }
}

void BusPages::readSensors()
{
    if (!m_link)
        return;
    setCurrentWidget(m_sensors);
    // Before anybody was looked for, whoever is at the other end is asked.
    const Json arguments = {{"link", m_link->settings().name.toStdString()}, {"eid", chosenEid()}};
    m_runner.run(u"pldm_sensors"_s, arguments, [this](const Result<Json> &result) {
        if (!result)
            return m_runner.report(result.error());
        m_readings = result->at("sensors");
        showSensors();
    });
}

void BusPages::recolor()
{
    refreshCounters();
    showSensors();
}

void BusPages::showSensors()
{
    m_sensors->clear();
    for (const Json &row : m_readings) {
        const QString unit = textOf(row, "unit");
        auto *item = new QTreeWidgetItem(m_sensors,
            {Tr::tr("Sensor %1").arg(row.at("id").get<int>()), numberText(row, "value", unit), textOf(row, "state"),
                numberText(row, "warning_high", unit), numberText(row, "critical_high", unit)});
        const QString problem = textOf(row, "problem");
        if (!problem.isEmpty())
            item->setText(2, problem);
        const bool isNormal = problem.isEmpty() && textOf(row, "state") == u"normal";
        if (!isNormal)
            item->setForeground(2, themeColors(QGuiApplication::palette()).warning);
    }
}

} // namespace ohm::mctp
