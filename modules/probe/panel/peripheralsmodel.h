// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStandardItemModel>

namespace ohm::probe {

// A register or one of its fields, as probe_write_peripheral takes it.
struct RegisterPlace
{
    QString peripheral, name, field; // without a field: the register itself
    std::optional<std::uint64_t> value;
};

// A chip's peripherals, their registers and fields, from what probe_peripherals answers. Registers come when their peripheral
// is read; values that differ from the reading before are marked.
class PeripheralsModel final : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Meaning, Access, Description, ColumnCount };

    explicit PeripheralsModel(QObject *parent);

    void setPeripherals(const Json &answer);
    void setRegisters(const Json &answer); // of one peripheral
    void recolor(); // after a change of the theme

    bool isPeripheral(const QModelIndex &index) const { return index.isValid() && !index.parent().isValid(); }
    QString peripheralOf(const QModelIndex &index) const;
    bool isRead(const QString &peripheral) const; // whether its registers are there
    std::optional<RegisterPlace> placeOf(const QModelIndex &index) const; // nothing for a peripheral

private:
    QStandardItem *find(const QString &peripheral) const;
    void updateRow(QStandardItem &parent, int row, const Json &entry);
    void fill(QStandardItem &parent, const Json &entries);
};

} // namespace ohm::probe
