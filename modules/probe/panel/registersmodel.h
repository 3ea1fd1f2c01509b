// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QAbstractItemModel>

namespace ohm::probe {

// A core's registers by groups, from the result of probe_registers. Values that are another than at the halt before are marked.
class RegistersModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Value, Decimal, Meaning, ColumnCount };
    static constexpr int changedRole = Qt::UserRole;

    using QAbstractItemModel::QAbstractItemModel;

    void setRegisters(const Json &result);
    // The target runs: the values are of the past, drawn muted and not to be edited.
    void setOutdated(bool outdated);

    QModelIndex indexOf(const QString &name) const; // its value

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override; // only asks: wantsValue()
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void wantsValue(const QString &name, const QString &value);

private:
    struct Register
    {
        QString name, meaning;
        std::optional<quint64> value;
        int bits = 32;
        bool hasChanged = false;
    };
    struct Group
    {
        QString name;
        std::vector<Register> registers;
    };
    static std::vector<Group> groupsOf(const Json &result);
    bool hasSameShape(const std::vector<Group> &groups) const;
    const Register *registerAt(const QModelIndex &index) const; // nullptr for a group
    QString text(const Register &entry, int column) const;
    QVariant look(const Register &entry, int column, int role) const;
    void tellAll();

    std::vector<Group> m_groups;
    bool m_isOutdated = false;
};

} // namespace ohm::probe
