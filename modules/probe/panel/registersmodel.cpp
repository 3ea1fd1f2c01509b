// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/registersmodel.h"

#include "probe/probetr.h"
#include "ui/themecolors.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

// OpenOCD's headings in words; one that we do not know is shown as it is.
QString groupText(const QString &group)
{
    if (group == u"arm v7m registers" || group == u"ARM registers" || group == u"arm v8m registers")
        return Tr::tr("Core");
    return group == u"floating point" ? Tr::tr("Floating point") : group;
}

QString hexText(quint64 value, int bits) { return u"0x%1"_s.arg(value, std::max(1, (bits + 3) / 4), 16, QLatin1Char('0')); }

} // namespace

std::vector<RegistersModel::Group> RegistersModel::groupsOf(const Json &result)
{
    std::vector<Group> groups;
    for (const Json &json : result.value("registers", Json::array())) {
        Register entry{.name = toQString(json.at("name")),
            .meaning = toQString(json.value("meaning", Json(""))),
            .bits = json.value("bits", 32),
            .hasChanged = json.value("changed", false)};
        if (const auto value = json.find("value"); value != json.end())
            entry.value = value->get<quint64>();
        const QString name = toQString(json.at("group"));
        auto group = std::ranges::find(groups, name, &Group::name);
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{name, {}});
        group->registers.push_back(std::move(entry));
    }
    return groups;
}

bool RegistersModel::hasSameShape(const std::vector<Group> &groups) const
{
    return std::ranges::equal(m_groups, groups, [](const Group &one, const Group &other) {
        return one.name == other.name
            && std::ranges::equal(one.registers, other.registers, {}, &Register::name, &Register::name);
    });
}

// A step changes values only: who looks at a row keeps it.
void RegistersModel::setRegisters(const Json &result)
{
    std::vector<Group> groups = groupsOf(result);
    m_isOutdated = false;
    if (hasSameShape(groups)) {
        m_groups = std::move(groups);
        return tellAll();
    }
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void RegistersModel::setOutdated(bool outdated)
{
    if (std::exchange(m_isOutdated, outdated) != outdated)
        tellAll();
}

void RegistersModel::tellAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, top), index(rowCount(top) - 1, ColumnCount - 1, top));
    }
}

QModelIndex RegistersModel::indexOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto &registers = m_groups[std::size_t(row)].registers;
        if (const auto found = std::ranges::find(registers, name, &Register::name); found != registers.end())
            return index(int(found - registers.begin()), Value, index(row, 0));
    }
    return {};
}

const RegistersModel::Register *RegistersModel::registerAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(std::size_t(index.internalId() - 1)).registers.at(std::size_t(index.row()));
}

QModelIndex RegistersModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex RegistersModel::parent(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? createIndex(int(index.internalId() - 1), 0, quintptr(0))
                                                      : QModelIndex();
}

int RegistersModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_groups[std::size_t(parent.row())].registers.size()) : 0;
}

int RegistersModel::columnCount(const QModelIndex &) const { return ColumnCount; }

QString RegistersModel::text(const Register &entry, int column) const
{
    switch (column) {
    case Name:
        return entry.name;
    case Value:
        return entry.value ? hexText(*entry.value, entry.bits) : Tr::tr("cannot be read");
    case Decimal:
        return entry.value ? QString::number(*entry.value) : QString();
    default:
        return entry.meaning;
    }
}

// A change is told by weight and colour, so that nobody depends on the colour.
QVariant RegistersModel::look(const Register &entry, int column, int role) const
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const bool isMarked = entry.hasChanged && !m_isOutdated && (column == Value || column == Decimal);
    if (role == Qt::FontRole) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setBold(isMarked);
        return font;
    }
    if (role == Qt::BackgroundRole)
        return isMarked ? QVariant(colors.warningFill) : QVariant();
    if (m_isOutdated || !entry.value)
        return colors.muted;
    return isMarked ? QVariant(colors.warning) : QVariant();
}

QVariant RegistersModel::data(const QModelIndex &index, int role) const
{
    const Register *entry = registerAt(index);
    if (!entry)
        return role == Qt::DisplayRole && index.column() == Name ? groupText(m_groups[std::size_t(index.row())].name)
                                                                 : QVariant();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(*entry, index.column());
    case Qt::ToolTipRole:
        return entry->hasChanged ? Tr::tr("Changed since the last halt") : QVariant();
    case Qt::AccessibleDescriptionRole:
        return entry->hasChanged ? Tr::tr("changed") : QVariant();
    case changedRole:
        return entry->hasChanged;
    case Qt::FontRole:
    case Qt::BackgroundRole:
    case Qt::ForegroundRole:
        return look(*entry, index.column(), role);
    default:
        return {};
    }
}

bool RegistersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Register *entry = registerAt(index);
    const QString wanted = value.toString().trimmed();
    if (!entry || role != Qt::EditRole || wanted.isEmpty() || wanted == text(*entry, index.column()))
        return false;
    Q_EMIT wantsValue(entry->name, wanted);
    return true;
}

Qt::ItemFlags RegistersModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    const Register *entry = registerAt(index);
    const bool isValue = index.column() == Value || index.column() == Decimal;
    if (entry && entry->value && isValue && !m_isOutdated)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant RegistersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return Tr::tr("Register");
    case Value:
        return Tr::tr("Value");
    case Decimal:
        return Tr::tr("Decimal");
    default:
        return Tr::tr("Points to");
    }
}

} // namespace ohm::probe
