// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtrepeat.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr char escape = '\x1b';
constexpr char cancel = '\x18';
constexpr char substitute = '\x1a';
constexpr uchar deletion = 0x7f;
constexpr int largest = 10'000; // more than any screen has columns

} // namespace

qsizetype VtRepeat::sizeBefore(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (m_state == State::Text) { // most bytes by far
            at = bytes.indexOf(escape, at);
            if (at < 0)
                break;
        }
        if (ends(bytes[at]))
            return at;
    }
    return bytes.size();
}

// Control characters within a sequence do not end it, but for those that begin another or cancel it.
bool VtRepeat::ends(char byte)
{
    const auto code = uchar(byte);
    if (byte == escape) {
        m_state = State::Escape;
    } else if (byte == cancel || byte == substitute) {
        m_state = State::Text;
    } else if (m_state == State::Escape && code >= 0x20) {
        m_state = byte == '[' ? State::Csi : State::Text;
        m_count = 0;
        m_isOther = false;
    } else if (m_state == State::Csi && code >= 0x40 && code != deletion) {
        m_state = State::Text;
        return byte == 'b' && !m_isOther;
    } else if (m_state == State::Csi && code >= 0x20 && code != deletion) {
        takeParameter(byte);
    }
    return false;
}

void VtRepeat::takeParameter(char byte)
{
    if (byte >= '0' && byte <= '9')
        m_count = std::min(largest, m_count * 10 + (byte - '0'));
    else
        m_isOther = m_isOther || (byte != ';' && byte != ':');
}

} // namespace ohm
