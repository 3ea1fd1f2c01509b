// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/barparts.h"

#include "ui/icons.h"

#include <QAction>

namespace ohm::serial {

using namespace Qt::StringLiterals;

QToolButton *makeBarToggle(QWidget *parent, const QString &name, const QString &label, const QString &help)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(label);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QToolButton *makeBarButton(QWidget *parent, const QString &name, const QString &icon, const QString &help)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Icons::get(icon));
    button->setAutoRaise(true);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void markField(QLineEdit &field, const QString &reason)
{
    static const QString mark = u"field_mark"_s;
    delete field.findChild<QAction *>(mark);
    field.setToolTip(reason);
    field.setAccessibleDescription(reason);
    if (reason.isEmpty())
        return;
    auto *action = new QAction(Icons::get(u"warning"_s, Icons::Tint::Error), reason, &field);
    action->setObjectName(mark);
    field.addAction(action, QLineEdit::TrailingPosition);
}

} // namespace ohm::serial
