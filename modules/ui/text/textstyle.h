// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ohm {

// A colour as the device named it: the default, one of the 256 of the palette, or a mixture. What it looks like is decided
// where it is painted (ColorScheme).
class TextColor final
{
public:
    constexpr TextColor() = default;
    static constexpr TextColor indexed(quint8 index) { return TextColor(Indexed | index); }
    static constexpr TextColor rgb(quint8 red, quint8 green, quint8 blue)
    {
        return TextColor(Rgb | quint32(red) << 16 | quint32(green) << 8 | blue);
    }

    constexpr bool isDefault() const { return m_bits == 0; }
    constexpr bool isIndexed() const { return (m_bits & Rgb) == Indexed; }
    constexpr quint8 index() const { return quint8(m_bits); }
    constexpr quint32 rgb() const { return m_bits & 0xff'ffff; } // 0xRRGGBB
    constexpr bool operator==(const TextColor &) const = default;

private:
    static constexpr quint32 Indexed = 0x0100'0000;
    static constexpr quint32 Rgb = 0x0300'0000;
    constexpr explicit TextColor(quint32 bits)
        : m_bits(bits)
    {
    }

    quint32 m_bits = 0;
};

// How a run of characters looks: what the SGR sequences of ECMA-48 (8.3.117) set.
struct TextStyle
{
    enum Flag : quint8 { Bold = 1, Faint = 2, Italic = 4, Underline = 8, Strike = 16, Reverse = 32, Concealed = 64 };

    TextColor foreground;
    TextColor background;
    quint8 flags = 0;

    constexpr bool has(Flag flag) const { return flags & flag; }
    constexpr void set(quint8 mask, bool on) { flags = quint8(on ? flags | mask : flags & ~mask); }
    constexpr bool operator==(const TextStyle &) const = default;
};

} // namespace ohm
