// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/settingsgroup.h"
#include "ui/themecolors.h"

#include <QObject>

namespace ohm {

enum class ThemeChoice { System, Light, Dark };

std::vector<EnumChoice<ThemeChoice>> choicesOf(ThemeChoice);

// Dresses the whole program: style, palette, tool tips. Follows the desktop's light or dark while the choice is System
// (the settings portal on Linux and BSD, the registry on Windows; light where neither answers).
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void setChoice(ThemeChoice choice);
    ThemeChoice choice() const { return m_choice; }
    bool isDark() const;
    const ThemeColors &colors() const { return isDark() ? darkColors() : lightColors(); }

Q_SIGNALS:
    void changed();

private:
    void apply();

    ThemeChoice m_choice = ThemeChoice::System;
    bool m_systemIsDark = false;
};

} // namespace ohm
