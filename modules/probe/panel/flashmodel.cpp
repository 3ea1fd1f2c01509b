// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/flashmodel.h"

#include "probe/probetr.h"
#include "ui/icons.h"

#include <QFontDatabase>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString text(const Json &json, const char *name) { return json.contains(name) ? toQString(json[name]) : QString(); }

ShownSector sectorFrom(const Json &json)
{
    ShownSector sector{.number = json["number"].get<int>(),
        .address = json["address"].get<std::uint64_t>(),
        .size = json["size"].get<std::uint64_t>()};
    if (json.contains("protected"))
        sector.isProtected = json["protected"].get<bool>();
    return sector;
}

ShownBank bankFrom(const Json &json)
{
    ShownBank bank{.number = json["bank"].get<int>(),
        .name = text(json, "name"),
        .driver = text(json, "driver"),
        .remark = text(json, "remark"),
        .problem = text(json, "problem"),
        .address = json["address"].get<std::uint64_t>(),
        .size = json["size"].get<std::uint64_t>()};
    for (const Json &sector : json["sectors"])
        bank.sectors.push_back(sectorFrom(sector));
    return bank;
}

QStandardItem *cell(const QString &words)
{
    auto *item = new QStandardItem(words);
    item->setEditable(false);
    return item;
}

QStandardItem *addressCell(std::uint64_t address)
{
    auto *item = cell(u"0x%1"_s.arg(address, 8, 16, QLatin1Char('0')));
    item->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return item;
}

QStandardItem *sizeCell(std::uint64_t size)
{
    auto *item = cell(size == 0 ? Tr::tr("not known") : sizeText(size));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

QString sizeText(std::uint64_t bytes)
{
    constexpr std::uint64_t kibi = 1024, mebi = kibi * kibi;
    if (bytes >= mebi && bytes % mebi == 0)
        return Tr::tr("%1 MiB").arg(bytes / mebi);
    if (bytes >= kibi && bytes % kibi == 0)
        return Tr::tr("%1 KiB").arg(bytes / kibi);
    return Tr::tr("%1 bytes").arg(bytes);
}

FlashModel::FlashModel(QObject *parent)
    : QStandardItemModel(0, ColumnCount, parent)
{
    setHorizontalHeaderLabels({Tr::tr("Sector"), Tr::tr("Address"), Tr::tr("Size"), Tr::tr("Protection")});
}

void FlashModel::setBanks(const Json &answer)
{
    removeRows(0, rowCount());
    m_banks.clear();
    for (const Json &bank : answer["banks"])
        m_banks.push_back(bankFrom(bank));
    for (const ShownBank &bank : m_banks) {
        appendRow(rowOf(bank));
        for (const ShownSector &sector : bank.sectors)
            item(rowCount() - 1)->appendRow(rowOf(sector));
    }
}

QList<QStandardItem *> FlashModel::rowOf(const ShownBank &bank) const
{
    const QString title = Tr::tr("Bank %1: %2").arg(bank.number).arg(bank.name);
    auto *name = cell(bank.problem.isEmpty() ? title : u"%1 · %2"_s.arg(title, bank.problem)); // stands there alone
    name->setIcon(Icons::get(u"memory"_s));
    name->setToolTip(bank.remark);
    auto *state = cell(bank.problem.isEmpty() ? bank.driver : bank.problem);
    state->setToolTip(bank.problem);
    if (!bank.problem.isEmpty())
        state->setIcon(Icons::get(u"warning"_s, Icons::Tint::Warning));
    return {name, addressCell(bank.address), sizeCell(bank.size), state};
}

QList<QStandardItem *> FlashModel::rowOf(const ShownSector &sector) const
{
    auto *state = cell(!sector.isProtected ? Tr::tr("not known")
            : *sector.isProtected          ? Tr::tr("protected")
                                           : Tr::tr("can be written"));
    if (sector.isProtected && *sector.isProtected)
        state->setIcon(Icons::get(u"lock"_s, Icons::Tint::Warning));
    return {cell(QString::number(sector.number)), addressCell(sector.address), sizeCell(sector.size), state};
}

int FlashModel::bankOf(const QModelIndex &index)
{
    return index.parent().isValid() ? index.parent().row() : index.isValid() ? index.row() : -1;
}

int FlashModel::sectorOf(const QModelIndex &index) { return index.parent().isValid() ? index.row() : -1; }

} // namespace ohm::probe
