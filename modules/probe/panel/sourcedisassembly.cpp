// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sourcedisassembly.h"

#include "probe/panel/targetpanel.h"
#include "probe/probetr.h"
#include "ui/icons.h"
#include "ui/themecolors.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <algorithm>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QFont fixedFont(bool bold)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setBold(bold);
    return font;
}

} // namespace

std::pair<QString, int> fileAndLine(const QString &source)
{
    const qsizetype colon = source.lastIndexOf(u':');
    return colon < 0 ? std::pair(QString(), 0) : std::pair(source.first(colon), source.sliced(colon + 1).toInt());
}

// The action names file and line only where another line begins.
void DisassemblyModel::setLines(const Json &result)
{
    beginResetModel();
    m_rows.clear();
    for (const Json &json : result.value("lines", Json::array())) {
        const auto textOf = [&json](const char *name) { return toQString(json.value(name, Json(""))); };
        Row row{.address = json.at("address").get<quint64>(),
            .text = textOf("text"),
            .bytes = textOf("bytes"),
            .symbol = textOf("symbol"),
            .destination = textOf("destination")};
        row.isNewLine = json.contains("source");
        if (row.isNewLine) {
            std::tie(row.file, row.line) = fileAndLine(textOf("source"));
            row.sourceText = textOf("source_text").trimmed();
        } else if (!m_rows.empty()) {
            row.file = m_rows.back().file;
            row.line = m_rows.back().line;
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void DisassemblyModel::setCurrent(std::optional<quint64> address)
{
    if (std::exchange(m_current, address) != address)
        tellAll();
}

void DisassemblyModel::setBreakpoints(const QMap<quint64, int> &ids)
{
    m_breakpoints = ids;
    tellAll();
}

void DisassemblyModel::tellAll()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int DisassemblyModel::rowOf(quint64 address) const
{
    const auto found = std::ranges::find(m_rows, address, &Row::address);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::pair<QString, int> DisassemblyModel::sourceOf(quint64 address) const
{
    const int row = rowOf(address);
    return row < 0 ? std::pair(QString(), 0) : std::pair(m_rows[std::size_t(row)].file, m_rows[std::size_t(row)].line);
}

int DisassemblyModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int DisassemblyModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString DisassemblyModel::text(const Row &row, int column) const
{
    switch (column) {
    case Address:
        return addressText(row.address);
    case Text:
        return row.destination.isEmpty() ? row.text : u"%1  ; %2"_s.arg(row.text, row.destination);
    default:
        return row.isNewLine && row.line > 0 ? u"%1: %2"_s.arg(row.line).arg(row.sourceText) : QString();
    }
}

QVariant DisassemblyModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(std::size_t(index.row()));
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const bool isCurrent = row.address == m_current;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return u"%1  %2\n%3"_s.arg(row.symbol, row.bytes, row.file);
    case Qt::AccessibleDescriptionRole:
        return isCurrent ? Tr::tr("the target stands here") : QVariant();
    case Qt::DecorationRole:
        if (index.column() != Address)
            return {};
        if (m_breakpoints.contains(row.address))
            return Icons::get(u"record"_s, Icons::Tint::Error);
        return isCurrent ? QVariant(Icons::get(u"right"_s, Icons::Tint::Warning)) : QColor(Qt::transparent); // as wide
    case Qt::FontRole:
        return fixedFont(isCurrent);
    case Qt::BackgroundRole:
        return isCurrent ? QVariant(colors.warningFill) : QVariant();
    case Qt::ForegroundRole:
        return isCurrent ? QVariant(colors.warning) : index.column() == Text ? QVariant() : QVariant(colors.muted);
    default:
        return {};
    }
}

QVariant DisassemblyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return Tr::tr("Address");
    case Text:
        return Tr::tr("Instruction");
    default:
        return Tr::tr("Source");
    }
}

} // namespace ohm::probe
