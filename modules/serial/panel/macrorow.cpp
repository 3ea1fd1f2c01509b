// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/macrorow.h"

#include "serial/serialtr.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ohm::serial {

using namespace Qt::StringLiterals;

MacroRow::MacroRow(SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(u"console_macros"_s);
    setAccessibleName(Tr::tr("Macros"));
    m_layout->setContentsMargins(6, 4, 6, 0);
    m_layout->setSpacing(6);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // many macros must not widen the dock
    connect(&settings, &SettingsStore::groupChanged, this, [this](const QString &group) {
        if (group == consoleMacros(m_settings).page().group)
            rebuild();
    });
    rebuild();
}

void MacroRow::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    const auto macros = consoleMacros(m_settings).get().macros;
    for (const Macro &macro : macros)
        addButton(macro, ++number);
    m_layout->addStretch(1);
    setVisible(!macros.empty());
}

void MacroRow::addButton(const Macro &macro, int number)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"console_macro_%1"_s.arg(number));
    button->setText(macro.name);
    button->setAccessibleName(Tr::tr("Macro %1").arg(macro.name));
    button->setFocusPolicy(Qt::TabFocus);
    QString hint = macro.hex ? Tr::tr("Sends the bytes %1").arg(macro.text) : Tr::tr("Sends %1").arg(macro.text);
    if (number <= 9) {
        const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key(Qt::Key_0 + number));
        button->setShortcut(key);
        hint += u" (%1)"_s.arg(key.toString(QKeySequence::NativeText));
    }
    button->setToolTip(hint);
    connect(button, &QToolButton::clicked, this, [this, macro] { Q_EMIT triggered(macro); });
    m_layout->addWidget(button);
}

} // namespace ohm::serial
