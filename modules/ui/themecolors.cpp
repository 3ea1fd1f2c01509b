// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themecolors.h"

namespace ohm {

const ThemeColors &lightColors()
{
    static const ThemeColors colors{
        .dark = false,
        .window = QColor(0xf1f3f5),
        .base = QColor(0xffffff),
        .raised = QColor(0xfafbfc),
        .hover = QColor(0xe4e9ed),
        .pressed = QColor(0xd6dde3),
        .border = QColor(0xd5dbe1),
        .strongBorder = QColor(0xaab4be),
        .text = QColor(0x1a2128),
        .muted = QColor(0x54606c),
        .disabled = QColor(0x98a3ae),
        .accent = QColor(0x0b6f74),
        .accentFill = QColor(0x0b7479),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0xc9e6e6),
        .selectedText = QColor(0x0e2527),
        .error = QColor(0xb3261e),
        .warning = QColor(0x8a5300),
        .success = QColor(0x1a6e35),
        .info = QColor(0x1f5fae),
        .errorFill = QColor(0xfdeceb),
        .warningFill = QColor(0xfff4de),
        .successFill = QColor(0xe6f5ea),
        .infoFill = QColor(0xe8f1fc),
        .person = QColor(0x0b6f74),
        .console = QColor(0x6840b0),
        .assistant = QColor(0xa8480a),
        .replay = QColor(0x54606c),
    };
    return colors;
}

const ThemeColors &darkColors()
{
    static const ThemeColors colors{
        .dark = true,
        .window = QColor(0x171b20),
        .base = QColor(0x1e2329),
        .raised = QColor(0x252b32),
        .hover = QColor(0x2f373f),
        .pressed = QColor(0x39434d),
        .border = QColor(0x323a43),
        .strongBorder = QColor(0x5a6672),
        .text = QColor(0xe3e8ed),
        .muted = QColor(0x9eaab6),
        .disabled = QColor(0x687480),
        .accent = QColor(0x4fc9c4),
        .accentFill = QColor(0x127e80),
        .onAccent = QColor(0xffffff),
        .selection = QColor(0x1d4a4e),
        .selectedText = QColor(0xeaf6f6),
        .error = QColor(0xff8f85),
        .warning = QColor(0xf3b64c),
        .success = QColor(0x6fd08c),
        .info = QColor(0x82b7f5),
        .errorFill = QColor(0x3a2323),
        .warningFill = QColor(0x372d1b),
        .successFill = QColor(0x1d3226),
        .infoFill = QColor(0x1f2d3f),
        .person = QColor(0x4fc9c4),
        .console = QColor(0xbfa2f7),
        .assistant = QColor(0xf5a05f),
        .replay = QColor(0x9eaab6),
    };
    return colors;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkColors() : lightColors();
}

QPalette paletteOf(const ThemeColors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, colors.window);
    set(QPalette::WindowText, colors.text);
    set(QPalette::Base, colors.base);
    set(QPalette::AlternateBase, colors.raised);
    set(QPalette::ToolTipBase, colors.raised);
    set(QPalette::ToolTipText, colors.text);
    set(QPalette::PlaceholderText, colors.muted);
    set(QPalette::Text, colors.text);
    set(QPalette::Button, colors.raised);
    set(QPalette::ButtonText, colors.text);
    set(QPalette::BrightText, colors.error);
    set(QPalette::Link, colors.accent);
    set(QPalette::LinkVisited, colors.accent);
    set(QPalette::Highlight, colors.selection);
    set(QPalette::HighlightedText, colors.selectedText);
    set(QPalette::Light, colors.hover);
    set(QPalette::Midlight, colors.hover);
    set(QPalette::Mid, colors.border);
    set(QPalette::Dark, colors.strongBorder);
    set(QPalette::Shadow, colors.dark ? QColor(0x0b0d10) : QColor(0x8d979f));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colors.disabled);
    return palette;
}

} // namespace ohm
