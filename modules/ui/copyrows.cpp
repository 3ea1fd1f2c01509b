// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/copyrows.h"

#include "ui/icons.h"
#include "ui/uitr.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace ohm {

using namespace Qt::StringLiterals;
using ui::Tr;

namespace {

// As they stand on the screen, whatever the order in which they were chosen.
QModelIndexList rowsInOrder(const QTreeView &view)
{
    QModelIndexList rows = view.selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [&view](const QModelIndex &row) { return view.visualRect(row).top(); });
    return rows;
}

QString textOf(const QTreeView &view, const QModelIndex &row)
{
    QStringList cells;
    for (int visual = 0; visual < view.header()->count(); ++visual) {
        const int column = view.header()->logicalIndex(visual);
        if (!view.isColumnHidden(column))
            cells << row.siblingAtColumn(column).data().toString();
    }
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    return cells.join(u'\t');
}

} // namespace

QAction *addCopyRows(QTreeView &view)
{
    auto *copy = new QAction(Icons::get(u"copy"_s), Tr::tr("Copy rows"), &view);
    copy->setObjectName(view.objectName() + u"_copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view] {
        QStringList lines;
        for (const QModelIndex &row : rowsInOrder(view))
            lines << textOf(view, row);
        if (!lines.isEmpty())
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    return copy;
}

} // namespace ohm
