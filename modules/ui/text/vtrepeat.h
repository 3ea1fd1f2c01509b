// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ohm {

// Finds "repeat" (REP, ECMA-48, 8.3.103) in what a terminal is given, in pieces of any size. libvterm must not see where it
// ends: with no character to repeat, or with one that has no width, it never comes back (0.1 to 0.3).
class VtRepeat final
{
public:
    // How many of the bytes stand before the one that ends such a sequence; all of them when none ends here.
    qsizetype sizeBefore(QByteArrayView bytes);
    int count() const { return m_count > 0 ? m_count : 1; } // of the one that was found

private:
    enum class State { Text, Escape, Csi };

    bool ends(char byte);
    void takeParameter(char byte);

    State m_state = State::Text;
    int m_count = 0;
    bool m_isOther = false; // it is private or has intermediate bytes
};

} // namespace ohm
