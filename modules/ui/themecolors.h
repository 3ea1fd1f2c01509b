// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace ohm {

// The colours of a theme beyond what QPalette knows. Every text colour stands at a contrast of at least 4.5 on window, base
// and raised (WCAG 2.1, 1.4.3).
struct ThemeColors
{
    bool dark;
    QColor window; // behind everything
    QColor base; // behind lists, text, fields
    QColor raised; // cards, buttons, menus
    QColor hover, pressed; // of what can be clicked
    QColor border, strongBorder;
    QColor text, muted, disabled;
    QColor accent; // focus, links, what is on
    QColor accentFill, onAccent; // the main button
    QColor selection, selectedText;
    QColor error, warning, success, info; // text and icons
    QColor errorFill, warningFill, successFill, infoFill; // behind them
    QColor person, console, assistant, replay; // who made a call
};

const ThemeColors &lightColors();
const ThemeColors &darkColors();

// The theme that `palette` was made from.
const ThemeColors &themeColors(const QPalette &palette);

QPalette paletteOf(const ThemeColors &colors);

} // namespace ohm
