// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/sensorspage.h"

#include "mctp/mctptr.h"
#include "mctp/panel/pagetree.h"
#include "ui/actionrunner.h"
#include "ui/themecolors.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds readAgainAfter{2};
enum Column { Sensor, Value, State, Warning, Critical };

QString textOf(const Json &row, const char *name) { return toQString(row.value(name, Json(""))); }

QString numberText(const Json &row, const char *name, const QString &unit)
{
    const auto found = row.find(name);
    if (found == row.end() || !found->is_number())
        return {};
    const QString number = QLocale().toString(found->get<double>(), 'g', 6);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

// "< -20 °C, > 70 °C"
QString limitsText(const Json &row, const char *low, const char *high, const QString &unit)
{
    QStringList limits;
    if (const QString text = numberText(row, low, unit); !text.isEmpty())
        limits << u"< "_s + text;
    if (const QString text = numberText(row, high, unit); !text.isEmpty())
        limits << u"> "_s + text;
    return limits.join(u", "_s);
}

QString sensorText(const Json &row)
{
    QStringList names;
    for (const Json &state : row.value("states", Json::array()))
        names << textOf(state, "name");
    const QString id = Tr::tr("Sensor %1").arg(row.at("id").get<int>());
    return names.isEmpty() ? id : id + u" · "_s + names.join(u", "_s);
}

// A state sensor's words mean what its state set says; only those of numeric ones are judged.
bool isWorrying(const Json &row)
{
    const bool isNumeric = textOf(row, "kind") == u"numeric";
    return row.contains("problem") || (isNumeric && textOf(row, "state") != u"normal");
}

} // namespace

SensorsPage::SensorsPage(ActionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_whose(new QLabel(this))
    , m_again(new QCheckBox(Tr::tr("Read every 2 s"), this))
    , m_timer(new QTimer(this))
    , m_tree(makePageTree(u"mctp_sensors"_s, Tr::tr("Sensors"),
          {Tr::tr("Sensor"), Tr::tr("Value"), Tr::tr("State"), Tr::tr("Warning"), Tr::tr("Critical")}, this))
{
    m_tree->setRootIsDecorated(false);
    m_again->setObjectName(u"mctp_sensors_again"_s);
    m_again->setEnabled(false);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 4, 8, 4);
    top->addWidget(m_whose, 1);
    top->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);
    m_timer->setInterval(readAgainAfter);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (isVisible())
            ask(false);
    });
    connect(m_again, &QCheckBox::toggled, this, [this](bool isOn) { isOn ? m_timer->start() : m_timer->stop(); });
}

void SensorsPage::setLink(std::shared_ptr<Link> link)
{
    if (m_link == link)
        return;
    m_link = std::move(link);
    m_eid = 0;
    m_again->setChecked(false);
    m_again->setEnabled(false);
    m_whose->clear();
    show(Json::array());
}

void SensorsPage::read(int eid)
{
    m_eid = eid;
    ask(true);
}

void SensorsPage::ask(bool byPerson)
{
    if (!m_link || (m_isAsking && !byPerson))
        return;
    m_isAsking = true;
    const auto done = [this, link = m_link, eid = m_eid, byPerson](const Result<Json> &result) {
        m_isAsking = false;
        if (link != m_link || eid != m_eid)
            return;
        if (result) {
            m_again->setEnabled(true);
            m_whose->setText(eid == 0 ? Tr::tr("Of the endpoint at the other end") : Tr::tr("Of EID %1").arg(eid));
            show(result->at("sensors"));
        } else if (byPerson) {
            m_runner.report(result.error());
        }
    };
    m_runner.run(u"pldm_sensors"_s, {{"link", m_link->settings().name.toStdString()}, {"eid", m_eid}}, done,
        byPerson ? ActionRunner::Asked::ByPerson : ActionRunner::Asked::ByPanel);
}

// Rows that are there already keep their place and the cursor.
void SensorsPage::show(const Json &sensors)
{
    m_readings = sensors;
    while (m_tree->topLevelItemCount() > int(sensors.size()))
        delete m_tree->takeTopLevelItem(m_tree->topLevelItemCount() - 1);
    while (m_tree->topLevelItemCount() < int(sensors.size()))
        new QTreeWidgetItem(m_tree);
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    for (int i = 0; i < int(sensors.size()); ++i) {
        const Json &row = sensors.at(std::size_t(i));
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const QString unit = textOf(row, "unit");
        const QString problem = textOf(row, "problem");
        item->setText(Sensor, sensorText(row));
        item->setText(Value, numberText(row, "value", unit));
        item->setText(State, problem.isEmpty() ? textOf(row, "state") : problem);
        item->setText(Warning, limitsText(row, "warning_low", "warning_high", unit));
        item->setText(Critical, limitsText(row, "critical_low", "critical_high", unit));
        item->setForeground(State, isWorrying(row) ? colors.warning : colors.text);
    }
}

void SensorsPage::recolor() { show(m_readings); }

} // namespace ohm::mctp
