// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/colorscheme.h"

#include <array>
#include <cmath>

namespace ohm {

namespace {

using Sixteen = std::array<QRgb, 16>;

constexpr Sixteen lightInks = {0x1f2328, 0xb3202c, 0x1a7431, 0x805600, 0x0550ae, 0x8130b8, 0x0b6b75, 0x57606a, 0x646c75,
    0xcf222e, 0x167d35, 0x8c5a00, 0x0969da, 0xa22fc9, 0x08737e, 0x24292f};
constexpr Sixteen darkInks = {0x8b949e, 0xff7b72, 0x4ac26b, 0xd9a62e, 0x6cb0ff, 0xc297ff, 0x3cc8d2, 0xc9d1d9, 0x98a1ab,
    0xffa198, 0x6fdd8b, 0xeac54f, 0x93caff, 0xdbb8ff, 0x6fdde5, 0xffffff};

// Papers are darker than inks, so that the white text that goes with them stays white; the greys are inks turned over.
constexpr QRgb paperOf(quint8 index, bool dark)
{
    switch (index) {
    case 0:
        return dark ? 0x000000 : 0x24292f;
    case 7:
        return 0xd0d7de;
    case 8:
        return dark ? 0x5a626c : 0x6e7781;
    case 15:
        return 0xffffff;
    default:
        return lightInks[index];
    }
}

// xterm's colour cube and grey ramp.
QColor extended(quint8 index)
{
    if (index >= 232) {
        const int grey = 8 + (index - 232) * 10;
        return {grey, grey, grey};
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
}

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

ColorScheme::ColorScheme(const QPalette &palette)
    : base(palette.color(QPalette::Base))
    , m_dark(luminance(base) < 0.18)
{
    text = readable(palette.color(QPalette::Text), base);
    dim = readable(mixed(text, base, 0.45), base);
    separator = mixed(base, text, 0.14);
    invalid = foreground(m_dark ? 9 : 1);
    selection = palette.color(QPalette::Highlight);
    selectedText = readable(palette.color(QPalette::HighlightedText), selection);
    accent = readable(palette.color(QPalette::Link), base);
    sentBase = mixed(base, accent, m_dark ? 0.16 : 0.09);
    match = m_dark ? QColor(0x6b, 0x57, 0x00) : QColor(0xff, 0xe9, 0x8a);
    currentMatch = m_dark ? QColor(0xf2, 0xa6, 0x3b) : QColor(0xff, 0xa6, 0x3d);
}

QColor ColorScheme::foreground(quint8 index) const
{
    return index < 16 ? QColor((m_dark ? darkInks : lightInks)[index]) : extended(index);
}

QColor ColorScheme::background(quint8 index) const { return index < 16 ? QColor(paperOf(index, m_dark)) : extended(index); }

QColor ColorScheme::resolve(TextColor color, const QColor &fallback, bool paper) const
{
    if (color.isDefault())
        return fallback;
    if (color.isIndexed())
        return paper ? background(color.index()) : foreground(color.index());
    return QColor(QRgb(color.rgb()));
}

ColorScheme::Pair ColorScheme::colorsOf(const TextStyle &style) const
{
    const bool reverse = style.has(TextStyle::Reverse);
    const bool filled = reverse || !style.background.isDefault();
    const QColor paper = reverse ? resolve(style.foreground, text, false) : resolve(style.background, base, true);
    QColor ink = reverse ? resolve(style.background, base, true) : resolve(style.foreground, text, false);
    if (style.has(TextStyle::Concealed))
        return {paper, filled ? paper : QColor()};
    if (style.has(TextStyle::Faint))
        ink = mixed(ink, paper, 0.4);
    return {readable(ink, paper), filled ? paper : QColor()};
}

QColor ColorScheme::readable(const QColor &color, const QColor &paper) const
{
    const quint64 key = quint64(color.rgb()) << 32 | paper.rgb();
    if (const auto known = m_readable.constFind(key); known != m_readable.cend())
        return QColor(*known);
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor goal = contrastRatio(white, paper) > contrastRatio(black, paper) ? white : black;
    QColor result = color;
    for (double share = 0.05; contrastRatio(result, paper) < minimumContrast && share < 1.05; share += 0.05)
        result = mixed(color, goal, std::min(share, 1.0));
    if (m_readable.size() > 4096) // a device that mixes colours for every character
        m_readable.clear();
    m_readable.insert(key, result.rgb());
    return result;
}

} // namespace ohm
