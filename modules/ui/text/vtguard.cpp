// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtguard.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr char escape = '\x1b';
constexpr char cancel = '\x18';
constexpr char substitute = '\x1a';
constexpr int mostSeparators = 15;
constexpr int largest = 10'000; // more than any screen has columns

// Control characters within a sequence do not end it, but for those that begin another or cancel it; what is no ASCII may or
// may not.
bool isWithin(char byte) { return uchar(byte) < 0x20 || uchar(byte) >= 0x7f; }

} // namespace

qsizetype VtGuard::sizeBefore(QByteArrayView bytes)
{
    m_finding = Finding::None;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (m_state == State::Text) { // most bytes by far
            at = bytes.indexOf(escape, at);
            if (at < 0)
                break;
        }
        m_finding = look(bytes[at]);
        if (m_finding != Finding::None)
            return at;
    }
    return bytes.size();
}

VtGuard::Finding VtGuard::look(char byte)
{
    if (byte == escape) {
        m_state = State::Escape;
    } else if (byte == cancel || byte == substitute) {
        m_state = State::Text;
    } else if (m_state == State::Text || isWithin(byte)) {
        return Finding::None;
    } else if (m_state == State::Escape && byte < '0') {
        return Finding::None; // an intermediate byte, after which libvterm still takes "[" for the beginning of a CSI
    } else if (m_state == State::Escape) {
        m_state = byte == '[' ? State::Csi : State::Text;
        m_number = 0;
        m_separators = 0;
        m_isOther = false;
    } else if (byte >= '@') {
        m_state = State::Text;
        return byte == 'b' && !m_isOther ? Finding::Repeat : Finding::None;
    } else {
        return lookAtParameter(byte);
    }
    return Finding::None;
}

VtGuard::Finding VtGuard::lookAtParameter(char byte)
{
    if (m_separators == mostSeparators && (byte == ';' || byte == ':'))
        return Finding::Surplus;
    if (byte >= '0' && byte <= '9')
        m_number = m_separators == 0 ? std::min(largest, m_number * 10 + (byte - '0')) : m_number;
    else if (byte == ';' || byte == ':')
        ++m_separators;
    else
        m_isOther = true;
    return Finding::None;
}

} // namespace ohm
