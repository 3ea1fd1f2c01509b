// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace ohm {

// Finds what libvterm 0.1 cannot stand in what a terminal is given, in pieces of any size:
// - the end of a "repeat" (REP, ECMA-48, 8.3.103): with no character to repeat, or one without width, it never comes back;
// - parameters beyond the sixteenth, which it writes behind the end of its own.
class VtGuard final
{
public:
    enum class Finding { None, Repeat, Surplus };

    // How many of the bytes may be passed on; the next one is what was found, if anything was.
    qsizetype sizeBefore(QByteArrayView bytes);
    Finding finding() const { return m_finding; }
    int repetitions() const { return m_number > 0 ? m_number : 1; }

private:
    enum class State { Text, Escape, Csi };

    Finding look(char byte);
    Finding lookAtParameter(char byte);

    State m_state = State::Text;
    Finding m_finding = Finding::None;
    int m_number = 0; // the parameter
    int m_separators = 0;
    bool m_isOther = false; // it is private or has intermediate bytes
};

} // namespace ohm
