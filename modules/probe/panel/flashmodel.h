// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QStandardItemModel>

namespace ohm::probe {

struct ShownSector
{
    int number = 0;
    std::uint64_t address = 0, size = 0;
    std::optional<bool> isProtected; // nullopt: not known
};

struct ShownBank
{
    int number = 0;
    QString name, driver, remark, problem;
    std::uint64_t address = 0, size = 0;
    std::vector<ShownSector> sectors;
};

// Flash banks and their sectors, from what probe_flash_info answers.
class FlashModel final : public QStandardItemModel
{
    Q_OBJECT
public:
    enum Column { Name, Address, Size, Protection, ColumnCount };

    explicit FlashModel(QObject *parent);

    void setBanks(const Json &answer);
    const std::vector<ShownBank> &banks() const { return m_banks; }

    // The row of a bank in banks(), and of a sector in it; -1 for a bank's own row or for none.
    static int bankOf(const QModelIndex &index);
    static int sectorOf(const QModelIndex &index);

private:
    QList<QStandardItem *> rowOf(const ShownBank &bank) const;
    QList<QStandardItem *> rowOf(const ShownSector &sector) const;

    std::vector<ShownBank> m_banks;
};

// "128 KiB", "1 MiB", "100 bytes"
QString sizeText(std::uint64_t bytes);

} // namespace ohm::probe
