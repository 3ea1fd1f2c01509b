// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/portspanel.h"

#include "serial/engine/serialsettings.h"
#include "serial/panel/portsmodel.h"
#include "serial/serialtr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QHeaderView>
#include <QToolBar>
#include <QTreeView>

#include <algorithm>

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRecent = 8;
const QString recentGroup = u"recent_ports"_s; // of the settings, on no page

QStringList recentIn(const SettingsStore &settings)
{
    QStringList recent;
    const Json group = settings.group(recentGroup);
    const auto list = group.find("ports");
    if (list != group.end() && list->is_array()) {
        for (const Json &port : *list)
            recent.append(toQString(port));
    }
    return recent;
}

} // namespace

PortsPanel::PortsPanel(Bench &bench, QWidget *parent)
    : Panel(parent)
    , m_bench(bench)
    , m_runner(new ActionRunner(bench, this))
    , m_model(new PortsModel(this))
    , m_view(new QTreeView(this))
    , m_recent(recentIn(bench.settings))
{
    setObjectName(u"ports_panel"_s);
    m_view->setObjectName(u"ports_view"_s);
    m_view->setAccessibleName(Tr::tr("Ports"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(PortsModel::Port, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(PortsModel::Identity, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(PortsModel::State, QHeaderView::ResizeToContents);
    setContent(m_view);
    makeToolBar();
    m_model->setRecent(m_recent);
    connect(m_view, &QTreeView::activated, this, &PortsPanel::openSelected);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_runner->refresh(); });
    bench.devices.list().subscribe(this, [this](const auto &devices) { follow(*devices); });
}

void PortsPanel::makeToolBar()
{
    QAction *open = toolBar()->addAction(Icons::get(u"plug"_s), Tr::tr("Open"));
    open->setObjectName(u"ports_open"_s);
    open->setToolTip(Tr::tr("Open the selected port in a console (Enter)"));
    connect(open, &QAction::triggered, this, &PortsPanel::openSelected);
    QAction *with = toolBar()->addAction(Icons::get(u"settings"_s), Tr::tr("Open with settings…"));
    with->setObjectName(u"ports_open_with"_s);
    with->setToolTip(Tr::tr("Open a port or an address with its own settings"));
    connect(with, &QAction::triggered, this,
        [this] { m_runner->runOrAsk(u"serial_open"_s, openArguments().value_or(Json::object()), true); });
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_view->addActions({open, with});
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

int PortsPanel::selectedRow() const { return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1; }

std::optional<Json> PortsPanel::openArguments() const
{
    const QString port = m_model->portAt(selectedRow());
    if (port.isEmpty())
        return std::nullopt;
    return Json{{"port", port.toStdString()}, {"baud", serialSettings(m_bench.settings).get().baud}};
}

// A port that is open already is shown instead.
void PortsPanel::openSelected()
{
    const QString console = m_model->consoleAt(selectedRow());
    if (!console.isEmpty())
        m_runner->run(u"bench_show_panel"_s, {{"panel", (u"console:"_s + console).toStdString()}});
    else if (const auto arguments = openArguments())
        m_runner->run(u"serial_open"_s, *arguments);
    else
        m_runner->runOrAsk(u"serial_open"_s, Json::object(), true);
}

void PortsPanel::follow(const DeviceList &devices)
{
    const QString selected = m_model->portAt(selectedRow());
    m_model->setDevices(devices);
    remember(devices);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!selected.isEmpty() && m_model->portAt(row) == selected)
            m_view->setCurrentIndex(m_model->index(row, 0));
    }
}

void PortsPanel::remember(const DeviceList &devices)
{
    QStringList recent = m_recent;
    for (const DeviceInfo &device : devices) {
        const bool isFleeting = device.kind != u"console" || device.name().isEmpty() || !device.details.contains("port");
        const QString port = isFleeting ? QString() : toQString(device.details["port"]);
        if (port.isEmpty() || port == u"pty" || recent.contains(port))
            continue;
        recent.prepend(port);
    }
    if (recent == m_recent)
        return;
    m_recent = recent.first(std::min(mostRecent, recent.size()));
    Json list = Json::array();
    for (const QString &port : std::as_const(m_recent))
        list.push_back(jsonString(port));
    (void)m_bench.settings.setGroup(recentGroup, {{"ports", list}});
    m_model->setRecent(m_recent);
}

} // namespace ohm::serial
