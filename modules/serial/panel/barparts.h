// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QToolButton>

namespace ohm::serial {

// What the bars around a log view are made of. `name` is the objectName; texts are translated.
QToolButton *makeBarToggle(QWidget *parent, const QString &name, const QString &label, const QString &help);
QToolButton *makeBarButton(QWidget *parent, const QString &name, const QString &icon, const QString &help);

// Marks a field whose text cannot be used and says why; an empty reason takes the mark away.
void markField(QLineEdit &field, const QString &reason);

} // namespace ohm::serial
