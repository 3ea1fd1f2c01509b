// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include "ui/style.h"
#include "ui/systemscheme.h"
#include "ui/uitr.h"

#include <QApplication>
#include <QToolTip>

namespace ohm {

using ui::Tr;

std::vector<EnumChoice<ThemeChoice>> choicesOf(ThemeChoice)
{
    return {{ThemeChoice::System, "system", Tr::text("As the system")}, {ThemeChoice::Light, "light", Tr::text("Light")},
        {ThemeChoice::Dark, "dark", Tr::text("Dark")}};
}

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new Style);
    followSystemScheme(this, [this](bool dark) {
        if (m_systemIsDark == dark)
            return;
        m_systemIsDark = dark;
        if (m_choice == ThemeChoice::System)
            apply();
    });
    apply();
}

void Theme::setChoice(ThemeChoice choice)
{
    if (m_choice == choice)
        return;
    const bool wasDark = isDark();
    m_choice = choice;
    if (wasDark != isDark())
        apply();
    else
        Q_EMIT changed();
}

bool Theme::isDark() const { return m_choice == ThemeChoice::System ? m_systemIsDark : m_choice == ThemeChoice::Dark; }

void Theme::apply()
{
    const QPalette palette = paletteOf(colors());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed();
}

} // namespace ohm
