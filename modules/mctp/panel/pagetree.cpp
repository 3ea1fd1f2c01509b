// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/pagetree.h"

#include "ui/copyrows.h"

#include <QHeaderView>

namespace ohm::mctp {

QTreeWidget *makePageTree(const QString &name, const QString &accessibleName, const QStringList &columns, QWidget *parent)
{
    auto *tree = new QTreeWidget(parent);
    tree->setObjectName(name);
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(columns);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setUniformRowHeights(true);
    tree->setAllColumnsShowFocus(true);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addCopyRows(*tree);
    return tree;
}

} // namespace ohm::mctp
