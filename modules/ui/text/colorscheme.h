// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/textstyle.h"

#include <QColor>
#include <QHash>
#include <QPalette>

namespace ohm {

// The colours of the text views: those of the palette, and 16 ANSI colours that fit it. Text stands at a contrast of at least
// 4.5 against what it is painted on (WCAG 2.1, 1.4.3), whatever colours the device asked for.
class ColorScheme final
{
public:
    static constexpr double minimumContrast = 4.5;

    explicit ColorScheme(const QPalette &palette);

    bool isDark() const { return m_dark; }
    QColor base, text; // of the view
    QColor dim; // time stamps, offsets, control characters
    QColor separator; // lines between columns
    QColor invalid; // bytes that are no text
    QColor accent; // the mark of sent bytes, the caret
    QColor sentBase; // behind lines that were sent
    QColor selection, selectedText;
    QColor match, currentMatch; // behind what a search has found

    struct Pair
    {
        QColor foreground, background; // an invalid background: nothing is painted behind
    };
    // What a style looks like on `base`, readable.
    Pair colorsOf(const TextStyle &style) const;
    QColor foreground(quint8 index) const; // as text
    QColor background(quint8 index) const; // as paper

    // `color`, moved towards black or white until it stands out from `paper`.
    QColor readable(const QColor &color, const QColor &paper) const;

private:
    QColor resolve(TextColor color, const QColor &fallback, bool paper) const;

    bool m_dark;
    mutable QHash<quint64, QRgb> m_readable;
};

double contrastRatio(const QColor &a, const QColor &b); // 1 … 21
QColor mixed(const QColor &a, const QColor &b, double share); // `share` of b

} // namespace ohm
