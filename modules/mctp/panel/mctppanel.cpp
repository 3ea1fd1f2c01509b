// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/mctppanel.h"

#include "mctp/engine/names.h"
#include "mctp/mctptr.h"
#include "mctp/panel/buspages.h"
#include "mctp/panel/byteview.h"
#include "mctp/panel/fieldtree.h"
#include "mctp/panel/packetmodel.h"
#include "ui/actionrunner.h"
#include "ui/emptypage.h"
#include "ui/icons.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds fetchStep{100};
constexpr int anyType = -1;

} // namespace

MctpPanel::MctpPanel(Bench &bench, Links &links, QWidget *parent)
    : Panel(parent)
    , m_links(links)
    , m_runner(new ActionRunner(bench, this))
    , m_pages(new QStackedWidget(this))
    , m_link(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_eid(new QLineEdit(this))
    , m_dropsOnly(new QCheckBox(Tr::tr("Problems only"), this))
    , m_model(new PacketModel(this))
    , m_table(new QTreeView(this))
    , m_fields(new FieldTree(this))
    , m_bytes(new ByteView(this))
    , m_bus(new BusPages(*m_runner, this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"mctp_panel"_s);
    makeToolBar();
    m_pages->addWidget(makeEmptyState());
    m_pages->addWidget(makeMonitor());
    setContent(m_pages);
    setFirstFocus(m_table);
    connect(m_timer, &QTimer::timeout, this, &MctpPanel::fetch);
    connect(m_fields, &FieldTree::rangeChosen, m_bytes, &ByteView::highlight);
    connect(m_bytes, &ByteView::byteChosen, m_fields, &FieldTree::chooseByte);
    connect(m_link, &QComboBox::currentIndexChanged, this, &MctpPanel::chooseLink);
    bench.devices.list().subscribe(this, [this](const auto &devices) { follow(*devices); });
}

QAction *MctpPanel::addAction(
    const char *icon, const QString &text, const QString &tip, const char *name, void (MctpPanel::*run)())
{
    QAction *action = toolBar()->addAction(Icons::get(QString::fromLatin1(icon)), text);
    action->setObjectName(QString::fromLatin1(name));
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, run);
    m_linkActions.push_back(action);
    return action;
}

void MctpPanel::makeToolBar()
{
    toolBar()->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_link->setObjectName(u"mctp_link"_s);
    m_link->setAccessibleName(Tr::tr("Link"));
    m_link->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    toolBar()->addWidget(m_link);
    QAction *open = toolBar()->addAction(Icons::get(u"add"_s), Tr::tr("Open a link…"));
    open->setObjectName(u"mctp_open_link"_s);
    open->setToolTip(Tr::tr("Take part in an MCTP bus over a port"));
    connect(open, &QAction::triggered, this, [this] { m_runner->runOrAsk(u"mctp_open"_s, Json::object(), true); });
    addAction("search", Tr::tr("Discover"), Tr::tr("Ask who is on the bus"), "mctp_discover_all", &MctpPanel::discover);
    addAction("chip", Tr::tr("Read sensors"), Tr::tr("Read the sensors of the chosen endpoint"), "mctp_read_sensors",
        &MctpPanel::readSensors);
    addAction(
        "export", Tr::tr("Export…"), Tr::tr("Write the packets to a file"), "mctp_export_file", &MctpPanel::exportCapture);
    addAction(
        "unplug", Tr::tr("Close"), Tr::tr("Close the link and give its port back"), "mctp_close_link", &MctpPanel::closeLink);
}

QWidget *MctpPanel::makeEmptyState()
{
    auto *page = new EmptyPage(u"mctp_empty"_s, u"bus"_s, m_pages);
    page->setWords(Tr::tr("No MCTP link is open. The demo machine has an endpoint on its second serial port, qemu:demo:1."));
    auto *open = new QAction(Tr::tr("Open a link…"), page);
    open->setObjectName(u"mctp_empty_open"_s);
    connect(open, &QAction::triggered, this, [this] { m_runner->runOrAsk(u"mctp_open"_s, Json::object(), true); });
    page->offer(open);
    return page;
}

QWidget *MctpPanel::makeMonitor()
{
    makeTable();
    auto *packets = new QWidget(this);
    auto *layout = new QVBoxLayout(packets);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilters());
    layout->addWidget(m_table, 1);
    auto *details = new QSplitter(Qt::Horizontal, this);
    details->setObjectName(u"mctp_details"_s);
    details->addWidget(m_fields);
    details->addWidget(m_bytes);
    auto *left = new QSplitter(Qt::Vertical, this);
    left->setObjectName(u"mctp_packets_splitter"_s);
    left->addWidget(packets);
    left->addWidget(details);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    auto *all = new QSplitter(Qt::Horizontal, this);
    all->setObjectName(u"mctp_splitter"_s);
    all->addWidget(left);
    all->addWidget(m_bus);
    all->setStretchFactor(0, 3);
    all->setStretchFactor(1, 1);
    for (QSplitter *each : {details, left, all})
        each->setChildrenCollapsible(false);
    details->setSizes({380, 560}); // a whole line of bytes in sight
    all->setSizes({900, 340});
    return all;
}

QWidget *MctpPanel::makeFilters()
{
    auto *bar = new QWidget(this);
    m_text->setObjectName(u"mctp_filter_text"_s);
    m_text->setPlaceholderText(Tr::tr("Filter by words or bytes (01 ff)"));
    m_text->setAccessibleName(Tr::tr("Filter by words or bytes"));
    m_text->setClearButtonEnabled(true);
    m_eid->setObjectName(u"mctp_filter_eid"_s);
    m_eid->setPlaceholderText(Tr::tr("EID"));
    m_eid->setAccessibleName(Tr::tr("Filter by endpoint ID"));
    m_eid->setValidator(new QIntValidator(0, 255, m_eid));
    m_eid->setMaximumWidth(64);
    m_type->setObjectName(u"mctp_filter_type"_s);
    m_type->setAccessibleName(Tr::tr("Filter by message type"));
    m_type->addItem(Tr::tr("All types"), anyType);
    for (const ValueName &type : messageTypes)
        m_type->addItem(QString::fromLatin1(type.name), int(type.value));
    m_dropsOnly->setObjectName(u"mctp_filter_drops"_s);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_eid);
    layout->addWidget(m_type);
    layout->addWidget(m_dropsOnly);
    connect(m_text, &QLineEdit::textChanged, this, &MctpPanel::applyFilter);
    connect(m_eid, &QLineEdit::textChanged, this, &MctpPanel::applyFilter);
    connect(m_type, &QComboBox::currentIndexChanged, this, &MctpPanel::applyFilter);
    connect(m_dropsOnly, &QCheckBox::toggled, this, &MctpPanel::applyFilter);
    return bar;
}

void MctpPanel::makeTable()
{
    m_table->setObjectName(u"mctp_packets"_s);
    m_table->setAccessibleName(Tr::tr("Packets"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int widest[] = {6, 10, 3, 3, 3, 19, 44}; // characters
    for (int column = 0; column < PacketModel::Fate; ++column)
        m_table->setColumnWidth(column, widest[column] * metrics.horizontalAdvance(u'0') + 20);
    auto *copy = new QAction(Icons::get(u"copy"_s), Tr::tr("Copy rows"), this);
    copy->setObjectName(u"mctp_copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &MctpPanel::copyRows);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MctpPanel::showPacket);
}

void MctpPanel::follow(const DeviceList &devices)
{
    QStringList names;
    int open = 0;
    for (const DeviceInfo &device : devices) {
        if (device.kind != u"mctp")
            continue;
        names << device.name();
        open += device.state == u"open" ? 1 : 0;
        if (const int row = m_link->findData(device.name()); row < 0)
            m_link->addItem(device.title, device.name());
    }
    for (int row = m_link->count() - 1; row >= 0; --row) {
        if (!names.contains(m_link->itemData(row).toString()))
            m_link->removeItem(row);
    }
    m_pages->setCurrentIndex(names.isEmpty() ? 0 : 1);
    m_link->setEnabled(!names.isEmpty());
    for (QAction *action : m_linkActions)
        action->setEnabled(!names.isEmpty());
    setBadge(open > 0 ? QString::number(open) : QString());
    m_bus->setLink(m_links.find(linkName()));
}

QString MctpPanel::linkName() const { return m_link->currentData().toString(); }

void MctpPanel::chooseLink()
{
    const auto link = m_links.find(linkName());
    m_model->setLink(link);
    m_bus->setLink(link);
    m_table->scrollToBottom();
}

void MctpPanel::applyFilter()
{
    PacketFilter filter{.dropsOnly = m_dropsOnly->isChecked(), .text = m_text->text()};
    if (m_eid->hasAcceptableInput())
        filter.eid = m_eid->text().toInt();
    if (const int type = m_type->currentData().toInt(); type != anyType)
        filter.type = type;
    m_model->setFilter(filter);
    m_table->scrollToBottom();
}

void MctpPanel::fetch()
{
    const QScrollBar *bar = m_table->verticalScrollBar();
    const bool wasAtEnd = bar->value() == bar->maximum();
    if (!m_model->fetch())
        return;
    m_bus->refreshCounters();
    if (wasAtEnd)
        m_table->scrollToBottom();
}

void MctpPanel::showPacket()
{
    const Capture *capture = m_model->capture(m_table->currentIndex().row());
    const auto link = m_links.find(linkName());
    if (!capture || !link) {
        m_fields->clear();
        m_bytes->setBytes({});
        return;
    }
    m_bytes->setBytes(capture->frame);
    m_fields->setField(decode(link->binding().layer(), capture->frame));
}

void MctpPanel::discover() { m_runner->run(u"mctp_discover"_s, {{"link", linkName().toStdString()}}); }

void MctpPanel::readSensors() { m_bus->readSensors(); }

void MctpPanel::exportCapture()
{
    m_runner->runOrAsk(u"mctp_export"_s, {{"link", linkName().toStdString()}, {"format", "pcapng"}}, true);
}

void MctpPanel::closeLink() { m_runner->run(u"mctp_close"_s, {{"link", linkName().toStdString()}}); }

void MctpPanel::copyRows() const
{
    QStringList rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << m_model->rowText(index.row());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(rows.join(u'\n'));
}

// Trees keep the colours that they were filled with.
void MctpPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_timer)
        return;
    const qsizetype chosen = m_fields->chosenOffset();
    showPacket();
    m_fields->chooseByte(chosen);
    m_bus->recolor();
}

void MctpPanel::showEvent(QShowEvent *event)
{
    m_timer->start(fetchStep);
    fetch();
    Panel::showEvent(event);
}

void MctpPanel::hideEvent(QHideEvent *event)
{
    m_timer->stop();
    Panel::hideEvent(event);
}

} // namespace ohm::mctp
