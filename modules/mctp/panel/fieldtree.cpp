// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/fieldtree.h"

#include "mctp/mctptr.h"
#include "ui/themecolors.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Value, Meaning };
constexpr int offsetRole = Qt::UserRole;
constexpr int lengthRole = Qt::UserRole + 1;

QString valueText(const Field &field)
{
    if (field.value.is_number_unsigned() && field.bits != 1)
        return u"%1 (0x%2)"_s.arg(field.value.get<quint64>()).arg(QString::number(field.value.get<quint64>(), 16));
    return field.value.is_null() || field.value.is_array() ? QString() : toQString(field.value);
}

} // namespace

FieldTree::FieldTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"mctp_fields"_s);
    setAccessibleName(Tr::tr("Fields of the frame"));
    setFrameShape(NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderLabels({Tr::tr("Field"), Tr::tr("Value"), Tr::tr("Meaning")});
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item)
            Q_EMIT rangeChosen(item->data(Name, offsetRole).toLongLong(), item->data(Name, lengthRole).toLongLong());
    });
}

void FieldTree::setField(const Field &root)
{
    const QSignalBlocker quiet(this);
    clear();
    addField(root, invisibleRootItem());
    expandAll();
}

QTreeWidgetItem *FieldTree::addField(const Field &field, QTreeWidgetItem *parent)
{
    auto *item = new QTreeWidgetItem(parent);
    const QString problem = field.problem.translated();
    item->setText(Name, field.name);
    item->setText(Value, valueText(field));
    item->setText(Meaning, problem.isEmpty() ? field.meaning : problem);
    item->setData(Name, offsetRole, field.offset);
    item->setData(Name, lengthRole, field.length);
    if (!problem.isEmpty()) {
        for (const int column : {Name, Value, Meaning})
            item->setForeground(column, themeColors(QGuiApplication::palette()).error);
    }
    for (const Field &child : field.children)
        addField(child, item);
    return item;
}

qsizetype FieldTree::chosenOffset() const { return currentItem() ? currentItem()->data(Name, offsetRole).toLongLong() : -1; }

void FieldTree::chooseByte(qsizetype offset)
{
    QTreeWidgetItem *best = nullptr;
    qsizetype smallest = std::numeric_limits<qsizetype>::max();
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const qsizetype begin = (*it)->data(Name, offsetRole).toLongLong();
        const qsizetype length = (*it)->data(Name, lengthRole).toLongLong();
        if (offset < begin || offset >= begin + length || length >= smallest)
            continue;
        smallest = length;
        best = *it;
    }
    if (best)
        setCurrentItem(best);
}

} // namespace ohm::mctp
