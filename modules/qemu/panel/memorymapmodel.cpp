// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/panel/memorymapmodel.h"

#include "qemu/qemutr.h"
#include "ui/themecolors.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

QString hex(quint64 address)
{
    const int digits = address > 0xffffffff ? 16 : 8;
    return u"0x%1"_s.arg(address, digits, 16, QLatin1Char('0'));
}

// Names of the modelled devices whose registers begin within the region.
QStringList devicesIn(const Json &devices, quint64 start, quint64 end)
{
    QStringList names;
    for (const Json &device : devices) {
        if (device.at("type") == "unimplemented-device")
            continue;
        for (const Json &range : device.at("ranges")) {
            const auto address = range.at("address").get<quint64>();
            if (address >= start && address <= end)
                names << toQString(device.at("type"));
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace

QString sizeText(quint64 bytes)
{
    const char *unit = "B";
    for (const char *larger : {"KiB", "MiB", "GiB"}) {
        if (bytes == 0 || bytes % 1024 != 0)
            break;
        bytes /= 1024;
        unit = larger;
    }
    return QString::number(bytes) + u' ' + QLatin1StringView(unit);
}

void MemoryMapModel::setMap(const Json &result)
{
    beginResetModel();
    m_rows.clear();
    for (const Json &region : result.value("regions", Json::array())) {
        Row row{.start = region.at("start").get<quint64>(),
            .end = region.at("end").get<quint64>(),
            .kind = toQString(region.at("kind")),
            .name = toQString(region.at("name")),
            .isPlaceholder = region.value("placeholder", false)};
        const bool holdsRegisters = row.kind == u"i/o" && !row.isPlaceholder;
        const QStringList devices =
            holdsRegisters ? devicesIn(result.value("devices", Json::array()), row.start, row.end) : QStringList();
        if (!devices.isEmpty() && !devices.contains(row.name))
            row.name += u" · "_s + devices.join(u", "_s);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int MemoryMapModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int MemoryMapModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString MemoryMapModel::text(const Row &row, int column) const
{
    switch (column) {
    case Start:
        return hex(row.start);
    case End:
        return hex(row.end);
    case Size:
        return sizeText(row.end - row.start + 1);
    case Kind:
        return row.kind;
    default:
        return row.name;
    }
}

QString MemoryMapModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << text(m_rows.at(std::size_t(row)), column);
    return cells.join(u'\t');
}

QVariant MemoryMapModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(std::size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return row.isPlaceholder ? Tr::tr("%1: nothing is modelled there").arg(row.name) : row.name;
    case Qt::FontRole:
        return index.column() <= End ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Size ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ForegroundRole:
        return row.isPlaceholder ? themeColors(QGuiApplication::palette()).muted : QVariant();
    default:
        return {};
    }
}

QVariant MemoryMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Start:
        return Tr::tr("First");
    case End:
        return Tr::tr("Last");
    case Size:
        return Tr::tr("Size");
    case Kind:
        return Tr::tr("Kind");
    default:
        return Tr::tr("Name");
    }
}

} // namespace ohm::qemu
