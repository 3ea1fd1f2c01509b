// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/textstyle.h"

#include <array>

namespace ohm {

// Follows the escape sequences of ECMA-48 (5.3, 5.4, 5.6) byte by byte, so that a sequence may be spread over any number of
// pieces. "Select graphic rendition" changes the pen, all others are swallowed. A control character inside a sequence ends
// it: a device that breaks off in the middle hides at most the rest of that line.
class EscapeScanner final
{
public:
    // True when the byte belongs to a sequence and is not to be shown.
    bool feed(uchar byte, TextStyle &pen);
    void abort() { m_state = State::Ground; }
    bool isGround() const { return m_state == State::Ground; }

private:
    enum class State : quint8 { Ground, Escape, Csi, String, StringEscape };
    static constexpr int maxParameters = 24;

    bool feedEscape(uchar byte);
    bool feedCsi(uchar byte, TextStyle &pen);
    bool feedString(uchar byte);
    void beginCsi();
    void addParameterByte(uchar byte);
    void applyRendition(TextStyle &pen) const;
    int applyExtendedColor(int at, TextColor &color) const;

    State m_state = State::Ground;
    bool m_private = false; // a leader such as '?', or an intermediate byte: no SGR
    int m_count = 0;
    std::array<quint16, maxParameters> m_parameters{};
    std::array<bool, maxParameters> m_joined{}; // a ':' follows: the next one is a part of this
};

} // namespace ohm
