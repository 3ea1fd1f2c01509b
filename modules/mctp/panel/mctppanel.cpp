// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/mctppanel.h"

#include "mctp/mctptr.h"
#include "mctp/panel/buspages.h"
#include "mctp/panel/byteview.h"
#include "mctp/panel/fieldtree.h"
#include "mctp/panel/messagemodel.h"
#include "mctp/panel/packetfilterbar.h"
#include "mctp/panel/packetmodel.h"
#include "ui/actionrunner.h"
#include "ui/copyrows.h"
#include "ui/emptypage.h"
#include "ui/icons.h"
#include "ui/infobar.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds fetchStep{100};

bool isAtEnd(const QTreeView &view)
{
    const QScrollBar *bar = view.verticalScrollBar();
    return bar->value() == bar->maximum();
}

} // namespace

MctpPanel::MctpPanel(Bench &bench, Links &links, QWidget *parent)
    : Panel(parent)
    , m_links(links)
    , m_runner(new ActionRunner(bench, this))
    , m_pages(new QStackedWidget(this))
    , m_link(new QComboBox(this))
    , m_state(new InfoBar(this))
    , m_filter(new PacketFilterBar(this))
    , m_views(new QTabWidget(this))
    , m_model(new PacketModel(this))
    , m_messageModel(new MessageModel(this))
    , m_table(new QTreeView(this))
    , m_messages(new QTreeView(this))
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
    connect(m_filter, &PacketFilterBar::changed, this, &MctpPanel::applyFilter);
    connect(m_views, &QTabWidget::currentChanged, this, &MctpPanel::showChosen);
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
    if (m_runner->bench().registry.find(u"bench_start_demo"_s)) {
        QAction *board = toolBar()->addAction(Icons::get(u"machine"_s), Tr::tr("I2C board"));
        board->setObjectName(u"mctp_start_board"_s);
        board->setToolTip(Tr::tr("Start a virtual AST1030 board with an MCTP endpoint on an I2C bus, and open a link to it"));
        connect(board, &QAction::triggered, this, &MctpPanel::startBoard);
    }
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
    page->setWords(
        Tr::tr("No MCTP link is open. The demo machine has an endpoint on its second serial port, qemu:demo:1, and the "
               "virtual I2C board has one on an I2C bus."));
    auto *open = new QAction(Tr::tr("Open a link…"), page);
    open->setObjectName(u"mctp_empty_open"_s);
    connect(open, &QAction::triggered, this, [this] { m_runner->runOrAsk(u"mctp_open"_s, Json::object(), true); });
    page->offer(open);
    return page;
}

QWidget *MctpPanel::makeMonitor()
{
    makeTables();
    auto *packets = new QWidget(this);
    auto *layout = new QVBoxLayout(packets);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_filter);
    layout->addWidget(m_views, 1);
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

void MctpPanel::makeTables()
{
    static constexpr int packetWidths[] = {6, 10, 7, 5, 4, 19, 44}; // characters
    static constexpr int messageWidths[] = {9, 10, 7, 5, 4, 12, 7, 44};
    m_table->setModel(m_model);
    setUpView(*m_table, "mctp_packets", Tr::tr("Packets"), packetWidths);
    m_table->setRootIsDecorated(false);
    m_messages->setModel(m_messageModel);
    setUpView(*m_messages, "mctp_messages", Tr::tr("Messages with their packets"), messageWidths);
    m_views->setObjectName(u"mctp_views"_s);
    m_views->setDocumentMode(true);
    m_views->addTab(m_table, Tr::tr("Packets"));
    m_views->addTab(m_messages, Tr::tr("Messages"));
}

void MctpPanel::setUpView(QTreeView &view, const char *name, const QString &accessibleName, std::span<const int> widths)
{
    view.setObjectName(QString::fromLatin1(name));
    view.setAccessibleName(accessibleName);
    view.setUniformRowHeights(true);
    view.setAllColumnsShowFocus(true);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    for (int column = 0; column < int(widths.size()); ++column)
        view.setColumnWidth(column, widths[std::size_t(column)] * metrics.horizontalAdvance(u'0') + 20);
    addCopyRows(view);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MctpPanel::showChosen);
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
        const QString text = device.state == u"waiting" ? Tr::tr("%1 (waiting)").arg(device.title) : device.title;
        const int row = m_link->findData(device.name());
        row < 0 ? m_link->addItem(text, device.name()) : m_link->setItemText(row, text);
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
    showState();
}

// A link that waits for its port says so, and for which one.
void MctpPanel::showState()
{
    const auto link = m_links.find(linkName());
    if (!link || link->state() != LinkState::Waiting) {
        m_state->clear();
        return;
    }
    m_state->showMessage(Severity::Warning,
        Tr::tr("The link waits for its port, %1, and goes on by itself when it is back.").arg(identityText(link->place())),
        link->why().translated());
}

QString MctpPanel::linkName() const { return m_link->currentData().toString(); }

void MctpPanel::chooseLink()
{
    const auto link = m_links.find(linkName());
    m_model->setLink(link);
    m_messageModel->setLink(link);
    m_bus->setLink(link);
    m_table->scrollToBottom();
    m_messages->scrollToBottom();
    showState();
    showChosen();
}

void MctpPanel::applyFilter()
{
    const PacketFilter filter = m_filter->filter();
    m_model->setFilter(filter);
    m_messageModel->setFilter(filter);
    m_table->scrollToBottom();
    m_messages->scrollToBottom();
}

void MctpPanel::fetch()
{
    const bool wasAtEnd = isAtEnd(*m_table);
    const bool wasAtLast = isAtEnd(*m_messages);
    m_messageModel->fetch();
    if (!m_model->fetch())
        return;
    m_bus->refreshCounters();
    if (wasAtEnd)
        m_table->scrollToBottom();
    if (wasAtLast)
        m_messages->scrollToBottom();
}

void MctpPanel::showChosen() { m_views->currentWidget() == m_messages ? showMessage() : showPacket(); }

void MctpPanel::showPacket()
{
    const Capture *capture = m_model->capture(m_table->currentIndex().row());
    const auto link = m_links.find(linkName());
    if (!capture || !link)
        return showNothing();
    m_model->highlight(capture->message);
    m_bytes->setBytes(capture->frame);
    m_fields->setField(decode(link->binding().layer(), capture->frame));
}

// A message as a whole, or one of its packets.
void MctpPanel::showMessage()
{
    const QModelIndex index = m_messages->currentIndex();
    const auto link = m_links.find(linkName());
    if (!index.isValid() || !link)
        return showNothing();
    m_model->highlight(m_messageModel->message(index));
    const Capture *capture = m_messageModel->capture(index);
    const QByteArray bytes = capture ? capture->frame : m_messageModel->body(index);
    m_bytes->setBytes(bytes);
    m_fields->setField(decode(capture ? link->binding().layer() : Layer::Message, bytes));
}

void MctpPanel::showNothing()
{
    m_model->highlight(0);
    m_fields->clear();
    m_bytes->setBytes({});
}

void MctpPanel::startBoard() { m_runner->run(u"bench_start_demo"_s, {{"board", "ast1030-evb"}}); }

void MctpPanel::discover() { m_bus->discover(); }

void MctpPanel::readSensors() { m_bus->readSensors(); }

void MctpPanel::exportCapture()
{
    m_runner->runOrAsk(u"mctp_export"_s, {{"link", linkName().toStdString()}, {"format", "pcapng"}}, true);
}

void MctpPanel::closeLink() { m_runner->run(u"mctp_close"_s, {{"link", linkName().toStdString()}}); }

// Trees keep the colours that they were filled with.
void MctpPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_timer)
        return;
    const qsizetype chosen = m_fields->chosenOffset();
    showChosen();
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
