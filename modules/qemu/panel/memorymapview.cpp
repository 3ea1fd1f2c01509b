// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/memorymapview.h"

#include "qemu/panel/memorymapmodel.h"
#include "qemu/qemutr.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

MemoryMapView::MemoryMapView(ActionRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_model(new MemoryMapModel(this))
    , m_title(new QLabel(this))
    , m_table(new QTreeView(this))
{
    setObjectName(u"machine_memory"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHead();
    makeTable();
    layout->addWidget(m_table, 1);
}

void MemoryMapView::makeHead()
{
    m_title->setTextFormat(Qt::PlainText);
    auto *close = new QToolButton(this);
    close->setObjectName(u"machine_memory_close"_s);
    close->setIcon(Icons::get(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(Tr::tr("Close the memory map (Esc)"));
    close->setAccessibleName(Tr::tr("Close the memory map"));
    connect(close, &QToolButton::clicked, this, &MemoryMapView::closed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 6, 6);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void MemoryMapView::makeTable()
{
    m_table->setObjectName(u"machine_memory_table"_s);
    m_table->setAccessibleName(Tr::tr("Memory map"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *copy = new QAction(Icons::get(u"copy"_s), Tr::tr("Copy rows"), this);
    copy->setObjectName(u"machine_memory_copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &MemoryMapView::copySelection);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void MemoryMapView::showMachine(const QString &id)
{
    m_machine = id;
    m_title->setText(Tr::tr("Memory of %1").arg(id));
    m_model->setMap(Json::object());
    m_runner.run(u"qemu_memory_map"_s, {{"id", id.toStdString()}}, [this, id](const Result<Json> &map) {
        if (!map)
            m_runner.report(map.error());
        else if (id == m_machine)
            m_model->setMap(*map);
    });
}

void MemoryMapView::copySelection() const
{
    QStringList rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << m_model->rowText(index.row());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(rows.join(u'\n'));
}

void MemoryMapView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ohm::qemu
