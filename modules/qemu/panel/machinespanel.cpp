// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/machinespanel.h"

#include "qemu/panel/machinecard.h"
#include "qemu/panel/memorymapview.h"
#include "qemu/qemutr.h"
#include "ui/actionrunner.h"
#include "ui/emptypage.h"
#include "ui/icons.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

MachinesPanel::MachinesPanel(Bench &bench, QWidget *parent)
    : Panel(parent)
    , m_runner(new ActionRunner(bench, this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_memory(new MemoryMapView(*m_runner, this))
    , m_clock(new QTimer(this))
{
    setObjectName(u"machines_panel"_s);
    makeToolBar();
    m_splitter->setObjectName(u"machines_splitter"_s);
    m_splitter->addWidget(makeCards());
    m_splitter->addWidget(m_memory);
    m_splitter->setChildrenCollapsible(false);
    m_memory->hide();
    m_pages->addWidget(makeEmptyState());
    m_pages->addWidget(m_splitter);
    setContent(m_pages);
    connect(m_memory, &MemoryMapView::closed, this, &MachinesPanel::closeMemoryMap);
    connect(m_clock, &QTimer::timeout, this, [this] {
        for (const auto &[id, card] : m_cards)
            card->refreshTimes();
    });
    bench.devices.list().subscribe(this, [this](const auto &devices) { follow(*devices); });
}

void MachinesPanel::makeToolBar()
{
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    QAction *start = toolBar()->addAction(Icons::get(u"add"_s), Tr::tr("Start a machine…"));
    start->setObjectName(u"machines_start"_s);
    start->setToolTip(Tr::tr("Choose a machine and what it runs"));
    connect(start, &QAction::triggered, this, [this] { m_runner->runOrAsk(u"qemu_start"_s, Json::object(), true); });
    QAction *demo = toolBar()->addAction(Icons::get(u"play"_s), Tr::tr("Demo"));
    demo->setObjectName(u"machines_start_demo"_s);
    demo->setToolTip(Tr::tr("Start the demo machine with its console"));
    connect(demo, &QAction::triggered, this, &MachinesPanel::startDemo);
}

QWidget *MachinesPanel::makeCards()
{
    auto *area = new QScrollArea(m_splitter);
    area->setObjectName(u"machines_cards"_s);
    area->setAccessibleName(Tr::tr("Machines"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setMinimumHeight(120);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget(area);
    m_list = new QVBoxLayout(page);
    m_list->setContentsMargins(10, 10, 10, 10);
    m_list->setSpacing(8);
    m_list->addStretch();
    area->setWidget(page);
    return area;
}

QWidget *MachinesPanel::makeEmptyState()
{
    auto *page = new EmptyPage(u"machines_empty"_s, u"machine"_s, m_pages);
    page->setWords(
        Tr::tr("No virtual machine yet. The demo machine boots Ohmdeck's own firmware on a Cortex-M4 and needs no hardware."));
    auto *demo = new QAction(Tr::tr("Start the demo machine"), page);
    demo->setObjectName(u"machines_empty_demo"_s);
    connect(demo, &QAction::triggered, this, &MachinesPanel::startDemo);
    page->offer(demo);
    return page;
}

void MachinesPanel::startDemo()
{
    if (m_runner->bench().registry.find(u"bench_start_demo"_s))
        m_runner->run(u"bench_start_demo"_s);
    else
        m_runner->run(u"qemu_start"_s, {{"id", "demo"}, {"machine", "mps2-an386"}, {"image", "bench_demo"}});
}

void MachinesPanel::follow(const DeviceList &devices)
{
    std::map<DeviceId, MachineCard *> gone = m_cards;
    int running = 0;
    for (const DeviceInfo &device : devices) {
        if (device.kind != u"qemu")
            continue;
        running += device.state != u"stopped" ? 1 : 0;
        gone.erase(device.id);
        if (const auto known = m_cards.find(device.id); known != m_cards.end())
            known->second->setDevice(device);
        else
            addCard(device);
    }
    for (const auto &[id, card] : gone) {
        if (m_memory->machine() == id.toString().section(u':', 1))
            closeMemoryMap();
        m_cards.erase(id);
        card->deleteLater();
    }
    m_pages->setCurrentIndex(m_cards.empty() ? 0 : 1);
    setBadge(running > 0 ? QString::number(running) : QString());
}

void MachinesPanel::addCard(const DeviceInfo &device)
{
    auto *card = new MachineCard(device, *m_runner, this);
    connect(card, &MachineCard::memoryMapWanted, this, &MachinesPanel::showMemoryMap);
    m_list->insertWidget(m_list->count() - 1, card);
    m_cards.insert_or_assign(device.id, card);
}

void MachinesPanel::showMemoryMap(const QString &machine)
{
    const bool isNew = m_memory->isHidden();
    m_memory->showMachine(machine);
    m_memory->show();
    if (isNew) // the machines stay in sight
        m_splitter->setSizes({m_splitter->height() / 2, m_splitter->height() / 2});
    m_memory->setFocus();
}

void MachinesPanel::closeMemoryMap()
{
    m_memory->hide();
    m_pages->setFocus();
}

void MachinesPanel::showEvent(QShowEvent *event)
{
    m_clock->start(1000);
    Panel::showEvent(event);
}

void MachinesPanel::hideEvent(QHideEvent *event)
{
    m_clock->stop();
    Panel::hideEvent(event);
}

} // namespace ohm::qemu
