// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/peripheralsmodel.h"

#include "probe/probetr.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr int valueRole = Qt::UserRole + 1; // the number
constexpr int changedRole = Qt::UserRole + 2;
constexpr int unreadRole = Qt::UserRole + 3; // a stand-in below a peripheral that has not been read

QString text(const Json &json, const char *name) { return json.contains(name) ? toQString(json[name]) : QString(); }

QString hex(std::uint64_t value, int digits) { return u"0x%1"_s.arg(value, digits, 16, QLatin1Char('0')); }

// A register has its width in bits; a field's value is as short as it is.
QString valueText(const Json &entry)
{
    const int digits = entry.contains("fields") ? (entry["bits"].get<int>() + 3) / 4 : 1;
    return entry.contains("value") ? hex(entry["value"].get<std::uint64_t>(), digits) : QString();
}

QString meaningOf(const Json &entry)
{
    if (entry.contains("why_not"))
        return text(entry, "why_not");
    if (entry.contains("fields") && entry.contains("reset") && entry.contains("value") && entry["reset"] == entry["value"])
        return Tr::tr("as after a reset");
    return text(entry, "meaning");
}

QString nameOf(const Json &entry)
{
    return entry.contains("fields") ? text(entry, "name") : u"%1 [%2]"_s.arg(text(entry, "name"), text(entry, "bits"));
}

QList<QStandardItem *> emptyRow()
{
    QList<QStandardItem *> row;
    for (int column = 0; column < PeripheralsModel::ColumnCount; ++column) {
        row << new QStandardItem;
        row.back()->setEditable(false);
    }
    row[PeripheralsModel::Value]->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return row;
}

void color(QStandardItem &value, QStandardItem &meaning)
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const bool isChanged = value.data(changedRole).toBool();
    value.setForeground(isChanged ? colors.warning : colors.text);
    value.setBackground(isChanged ? QBrush(colors.warningFill) : QBrush());
    meaning.setForeground(value.data(valueRole).isValid() ? colors.text : colors.muted);
}

void recolorBelow(QStandardItem &parent)
{
    for (int row = 0; row < parent.rowCount(); ++row) {
        if (QStandardItem *value = parent.child(row, PeripheralsModel::Value))
            color(*value, *parent.child(row, PeripheralsModel::Meaning));
        recolorBelow(*parent.child(row));
    }
}

} // namespace

PeripheralsModel::PeripheralsModel(QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({Tr::tr("Name"), Tr::tr("Value"), Tr::tr("Meaning"), Tr::tr("Access"), Tr::tr("Description")});
}

void PeripheralsModel::setPeripherals(const Json &answer)
{
    removeRows(0, rowCount());
    for (const Json &peripheral : answer["peripherals"]) {
        QList<QStandardItem *> row = emptyRow();
        row[Name]->setText(text(peripheral, "name"));
        row[Name]->setIcon(Icons::get(u"chip"_s));
        row[Value]->setText(hex(peripheral["address"].get<std::uint64_t>(), 8));
        row[Meaning]->setText(Tr::tr("registers: %1").arg(peripheral["registers"].get<int>()));
        row[Description]->setText(text(peripheral, "description"));
        auto *notRead = new QStandardItem(Tr::tr("Not read yet"));
        notRead->setData(true, unreadRole);
        notRead->setEditable(false);
        row[Name]->appendRow(notRead);
        appendRow(row);
    }
}

QStandardItem *PeripheralsModel::find(const QString &peripheral) const
{
    const QList<QStandardItem *> found = findItems(peripheral);
    return found.isEmpty() ? nullptr : found.front();
}

bool PeripheralsModel::isRead(const QString &peripheral) const
{
    const QStandardItem *item = find(peripheral);
    return item && item->rowCount() > 0 && !item->child(0)->data(unreadRole).toBool();
}

void PeripheralsModel::setRegisters(const Json &answer)
{
    const QString name = text(answer["peripherals"][0], "name");
    if (QStandardItem *item = find(name)) {
        if (!isRead(name))
            item->removeRows(0, item->rowCount());
        fill(*item, answer["registers"]);
    }
}

// Rows that are there stay, and with them what is expanded and chosen.
void PeripheralsModel::fill(QStandardItem &parent, const Json &entries)
{
    while (parent.rowCount() < int(entries.size()))
        parent.appendRow(emptyRow());
    for (int row = 0; row < int(entries.size()); ++row)
        updateRow(parent, row, entries[std::size_t(row)]);
}

void PeripheralsModel::updateRow(QStandardItem &parent, int row, const Json &entry)
{
    QStandardItem &value = *parent.child(row, Value);
    QStandardItem &meaning = *parent.child(row, Meaning);
    const QVariant before = value.data(valueRole);
    const QVariant now = entry.contains("value") ? QVariant(qulonglong(entry["value"].get<std::uint64_t>())) : QVariant();
    value.setData(now, valueRole);
    value.setData(before.isValid() && now.isValid() && before != now, changedRole);
    value.setText(valueText(entry));
    meaning.setText(meaningOf(entry));
    meaning.setToolTip(meaning.text());
    color(value, meaning);
    QStandardItem &name = *parent.child(row, Name);
    name.setText(nameOf(entry));
    name.setData(text(entry, "name"), Qt::UserRole);
    parent.child(row, Access)->setText(text(entry, "access"));
    parent.child(row, Description)->setText(text(entry, "description"));
    if (!entry.contains("fields"))
        return;
    name.setToolTip(hex(entry["address"].get<std::uint64_t>(), 8));
    fill(name, entry["fields"]);
}

void PeripheralsModel::recolor() { recolorBelow(*invisibleRootItem()); }

QString PeripheralsModel::peripheralOf(const QModelIndex &index) const
{
    QModelIndex top = index;
    while (top.parent().isValid())
        top = top.parent();
    return top.siblingAtColumn(Name).data().toString();
}

std::optional<RegisterPlace> PeripheralsModel::placeOf(const QModelIndex &index) const
{
    const QModelIndex name = index.siblingAtColumn(Name);
    if (!index.isValid() || isPeripheral(index) || name.data(unreadRole).toBool())
        return std::nullopt;
    const QString own = name.data(Qt::UserRole).toString();
    RegisterPlace place{.peripheral = peripheralOf(index), .name = own};
    if (!isPeripheral(index.parent())) {
        place.name = index.parent().data(Qt::UserRole).toString();
        place.field = own;
    }
    if (const QVariant value = index.siblingAtColumn(Value).data(valueRole); value.isValid())
        place.value = value.toULongLong();
    return place;
}

} // namespace ohm::probe
