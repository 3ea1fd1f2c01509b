// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/panel/highlightcolors.h"

#include "ui/themecolors.h"

namespace ohm::serial {

namespace {

QColor colorOf(HighlightColor color, const ThemeColors &theme)
{
    switch (color) {
    case HighlightColor::Red:
        return theme.error;
    case HighlightColor::Yellow:
        return theme.warning;
    case HighlightColor::Green:
        return theme.success;
    case HighlightColor::Blue:
        return theme.info;
    case HighlightColor::Magenta:
        return theme.dark ? QColor(0xe8, 0x9b, 0xf5) : QColor(0x9b, 0x1f, 0xaf);
    case HighlightColor::Cyan:
        return theme.dark ? QColor(0x5c, 0xd0, 0xd6) : QColor(0x0b, 0x6e, 0x75);
    case HighlightColor::Gray:
        break;
    }
    return theme.muted;
}

} // namespace

std::vector<HighlightRule> highlightRules(const ConsoleHighlights &highlights, const QPalette &palette)
{
    std::vector<HighlightRule> rules;
    for (const Highlight &highlight : highlights.rules) {
        const auto option =
            highlight.caseSensitive ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption;
        const QRegularExpression pattern(highlight.pattern, option);
        if (pattern.isValid() && !highlight.pattern.isEmpty())
            rules.push_back({.pattern = pattern,
                .foreground = colorOf(highlight.color, themeColors(palette)),
                .bold = true,
                .wholeLine = highlight.wholeLine});
    }
    return rules;
}

} // namespace ohm::serial
