// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/panels/benchpanel.h"

#include "desktop/desktoptr.h"
#include "desktop/panels/benchmodel.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QHeaderView>
#include <QMenu>
#include <QToolBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr int roomForHolders = 380; // pixels of the panel's width

// The arguments with which `action` works on `device`; nullopt when it is none of its kind's.
std::optional<Json> argumentsFor(const Action &action, const DeviceInfo &device)
{
    for (const FieldInfo &field : action.arguments().fields) {
        if (device.kind == QLatin1StringView(field.spec.device))
            return Json{{field.name, device.name().toStdString()}};
        if (QLatin1StringView(field.spec.device) == "id"_L1)
            return Json{{field.name, device.id.toString().toStdString()}};
    }
    return {};
}

const Action *openerOf(const Registry &registry, const QString &kind)
{
    for (const auto &action : registry.actions()) {
        if (kind == QLatin1StringView(action->spec().opens))
            return action.get();
    }
    return nullptr;
}

} // namespace

BenchPanel::BenchPanel(const ShellServices &services, QWidget *parent)
    : Panel(parent)
    , m_services(services)
    , m_runner(new ActionRunner(services.bench, this))
    , m_model(new BenchModel(services.bench.devices, services.bench.leases, this))
    , m_view(new QTreeView(this))
{
    makeView();
    fillToolBar();
    setContent(m_view);
}

// What brings something onto the bench.
void BenchPanel::fillToolBar()
{
    toolBar()->setObjectName(u"benchToolBar"_s);
    for (const char *menu : {"run", "file"}) {
        for (const Action *action : m_services.bench.registry.inMenu(menu)) {
            QAction *item = m_runner->makeAction(action->name(), Json::object(), this);
            item->setObjectName(u"benchToolBar_"_s + action->name());
            toolBar()->addAction(item);
        }
    }
}

void BenchPanel::makeView()
{
    m_view->setObjectName(u"benchTree"_s);
    m_view->setAccessibleName(Tr::tr("Everything live on the bench"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(BenchModel::Name, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(BenchModel::State, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(BenchModel::Holder, QHeaderView::ResizeToContents);
    m_services.bench.leases.list().subscribe(this, [this](const auto &) { showHolders(); });
    const auto showKinds = [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_view->setFirstColumnSpanned(row, {}, true);
    };
    m_view->expandAll();
    showKinds(0, m_model->rowCount() - 1);
    connect(
        m_model, &QAbstractItemModel::rowsInserted, m_view, [this, showKinds](const QModelIndex &kind, int first, int last) {
            if (kind.isValid())
                m_view->expand(kind);
            else
                showKinds(first, last);
        });
    connect(m_view, &QTreeView::activated, this, [this] { activate(current()); });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &BenchPanel::showMenu);
}

// In a narrow dock the names need the room: who holds a device then stands in its tool tip alone.
void BenchPanel::showHolders()
{
    const bool anybody = !m_services.bench.leases.list().get()->empty();
    m_view->setColumnHidden(BenchModel::Holder, !anybody || width() < roomForHolders);
}

void BenchPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    showHolders();
}

DeviceId BenchPanel::current() const { return DeviceId(m_view->currentIndex().data(BenchModel::DeviceRole).toString()); }

void BenchPanel::activate(const DeviceId &device)
{
    const auto info = m_services.bench.devices.find(device);
    if (m_services.navigator.hasPanel(device.toString()))
        m_services.navigator.showPanel(device.toString());
    else if (const Action *action = info ? openerOf(m_services.bench.registry, info->kind) : nullptr)
        m_runner->runOrAsk(action->name(), argumentsFor(*action, *info).value_or(Json::object()), true);
}

void BenchPanel::showMenu(const QPoint &at)
{
    const QModelIndex under = m_view->indexAt(at);
    const DeviceId device(under.data(BenchModel::DeviceRole).toString());
    if (device.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"deviceMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    fillMenu(*menu, device);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void BenchPanel::fillMenu(QMenu &menu, const DeviceId &device)
{
    const std::optional<DeviceInfo> info = m_services.bench.devices.find(device);
    if (!info)
        return;
    if (m_services.navigator.hasPanel(device.toString())) {
        menu.addAction(Icons::get(u"layout"_s), Tr::tr("Show its panel"), this, [this, device] { activate(device); })
            ->setObjectName(u"device_show"_s);
        menu.addSeparator();
    }
    for (const auto &action : m_services.bench.registry.actions()) {
        const std::optional<Json> arguments = argumentsFor(*action, *info);
        if (!arguments)
            continue;
        QAction *item = m_runner->makeAction(action->name(), *arguments, &menu);
        item->setObjectName(u"device_"_s + action->name());
        menu.addAction(item);
    }
}

} // namespace ohm
