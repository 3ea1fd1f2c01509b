// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/protocol/resulttext.h"

#include <algorithm>
#include <cmath>

namespace ohm::mcp {

using namespace Qt::StringLiterals;

namespace {

bool isScalar(const Json &value) { return !value.is_structured(); }

QString indented(int depth) { return QString(depth * 2, u' '); }

// As people write it: measured and computed values carry digits that say nothing (0.30000000000000004).
QString number(double value)
{
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e15))
        return QString::number(value, 'g', 6);
    QString digits = QString::number(value, 'f', 6);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits == u"-0" ? u"0"_s : digits;
}

QString scalar(const Json &value)
{
    if (value.is_number_float())
        return number(value.get<double>());
    if (value.is_null())
        return u"-"_s;
    if (value.is_boolean())
        return value.get<bool>() ? u"yes"_s : u"no"_s;
    return toQString(value);
}

// In one line: nested values of a table's cell stay JSON.
QString cell(const Json &value)
{
    QString text = isScalar(value) ? scalar(value) : QString::fromUtf8(dumpJson(value));
    return text.replace(u'\n', u' ');
}

QStringList columnsOf(const Json &rows)
{
    QStringList columns;
    for (const Json &row : rows) {
        for (const auto &[key, unused] : row.items()) {
            if (const QString name = QString::fromStdString(key); !columns.contains(name))
                columns.append(name);
        }
    }
    return columns;
}

QString table(const Json &rows, int depth)
{
    const QStringList columns = columnsOf(rows);
    std::vector<QStringList> lines{columns};
    for (const Json &row : rows) {
        QStringList line;
        for (const QString &column : columns) {
            const auto found = row.find(column.toStdString());
            line.append(found == row.end() ? QString() : cell(*found));
        }
        lines.push_back(std::move(line));
    }
    std::vector<qsizetype> widths(std::size_t(columns.size()));
    for (const QStringList &line : lines) {
        for (std::size_t column = 0; column < widths.size(); ++column)
            widths[column] = std::max(widths[column], line[qsizetype(column)].size());
    }
    QString text;
    for (const QStringList &line : lines) {
        QString shown = indented(depth);
        for (std::size_t column = 0; column < widths.size(); ++column)
            shown += line[qsizetype(column)].leftJustified(widths[column] + 2);
        while (shown.endsWith(u' '))
            shown.chop(1);
        text += shown + u'\n';
    }
    return text;
}

QString render(const Json &value, int depth);

QString renderList(const Json &list, int depth)
{
    const bool isTable = std::ranges::all_of(list, [](const Json &row) { return row.is_object(); });
    if (isTable)
        return table(list, depth);
    QString text;
    for (const Json &element : list)
        text += indented(depth) + cell(element) + u'\n';
    return text;
}

QString renderMember(const QString &name, const Json &value, int depth)
{
    const QString head = indented(depth) + name + u':';
    if (value.is_structured())
        return value.empty() ? head + u" none\n"_s : head + u'\n' + render(value, depth + 1);
    const QString text = scalar(value);
    if (!text.contains(u'\n'))
        return head + u' ' + text + u'\n';
    return head + u'\n' + text + (text.endsWith(u'\n') ? QString() : u"\n"_s);
}

QString render(const Json &value, int depth)
{
    if (value.is_array())
        return renderList(value, depth);
    if (!value.is_object())
        return indented(depth) + scalar(value) + u'\n';
    QString text;
    for (const auto &[key, member] : value.items())
        text += renderMember(QString::fromStdString(key), member, depth);
    return text;
}

} // namespace

QString readable(const Json &value, qsizetype limit)
{
    QString text = render(value, 0);
    if (text.size() <= limit)
        return text;
    const qsizetype whole = text.size();
    const qsizetype lineEnd = text.lastIndexOf(u'\n', limit);
    text.truncate(lineEnd > 0 ? lineEnd + 1 : limit);
    return text
        + u"… cut after %1 of %2 characters; ask for less at a time (cursor, tail, max_bytes or a filter).\n"_s.arg(text.size())
              .arg(whole);
}

} // namespace ohm::mcp
