// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace ohm::mctp {

// The list or tree of a page beside the packets, as all of them look.
QTreeWidget *makePageTree(const QString &name, const QString &accessibleName, const QStringList &columns, QWidget *parent);

} // namespace ohm::mctp
