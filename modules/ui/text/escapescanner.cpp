// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/escapescanner.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr uchar escape = 0x1b;
constexpr uchar bell = 0x07;

// The parameters that set or clear attributes, and nothing else.
bool applyAttribute(int parameter, TextStyle &pen)
{
    switch (parameter) {
    case 1:
        pen.set(TextStyle::Bold, true);
        break;
    case 2:
        pen.set(TextStyle::Faint, true);
        break;
    case 3:
        pen.set(TextStyle::Italic, true);
        break;
    case 4:
    case 21:
        pen.set(TextStyle::Underline, true);
        break;
    case 7:
        pen.set(TextStyle::Reverse, true);
        break;
    case 8:
        pen.set(TextStyle::Concealed, true);
        break;
    case 9:
        pen.set(TextStyle::Strike, true);
        break;
    case 22:
        pen.set(TextStyle::Bold | TextStyle::Faint, false);
        break;
    case 23:
        pen.set(TextStyle::Italic, false);
        break;
    case 24:
        pen.set(TextStyle::Underline, false);
        break;
    case 27:
        pen.set(TextStyle::Reverse, false);
        break;
    case 28:
        pen.set(TextStyle::Concealed, false);
        break;
    case 29:
        pen.set(TextStyle::Strike, false);
        break;
    default:
        return false;
    }
    return true;
}

void applyColor(int parameter, TextStyle &pen)
{
    if (parameter >= 30 && parameter <= 37)
        pen.foreground = TextColor::indexed(quint8(parameter - 30));
    else if (parameter == 39)
        pen.foreground = {};
    else if (parameter >= 40 && parameter <= 47)
        pen.background = TextColor::indexed(quint8(parameter - 40));
    else if (parameter == 49)
        pen.background = {};
    else if (parameter >= 90 && parameter <= 97)
        pen.foreground = TextColor::indexed(quint8(parameter - 90 + 8));
    else if (parameter >= 100 && parameter <= 107)
        pen.background = TextColor::indexed(quint8(parameter - 100 + 8));
}

} // namespace

bool EscapeScanner::feed(uchar byte, TextStyle &pen)
{
    switch (m_state) {
    case State::Ground:
        if (byte != escape)
            return false;
        m_state = State::Escape;
        return true;
    case State::Escape:
        return feedEscape(byte);
    case State::Csi:
        return feedCsi(byte, pen);
    case State::String:
    case State::StringEscape:
        return feedString(byte);
    }
    return false;
}

bool EscapeScanner::feedEscape(uchar byte)
{
    if (byte == escape)
        return true;
    if (byte == '[') {
        beginCsi();
    } else if (byte == ']' || byte == 'P' || byte == 'X' || byte == '^' || byte == '_') {
        m_state = State::String;
    } else if (byte < 0x20 || byte > 0x7e) {
        abort();
        return false;
    } else if (byte >= 0x30) {
        abort();
    }
    return true;
}

void EscapeScanner::beginCsi()
{
    m_state = State::Csi;
    m_private = false;
    m_count = 1;
    m_parameters.fill(0);
    m_joined.fill(false);
}

bool EscapeScanner::feedCsi(uchar byte, TextStyle &pen)
{
    if (byte == escape) {
        m_state = State::Escape;
        return true;
    }
    if (byte < 0x20 || byte > 0x7e) {
        abort();
        return false;
    }
    if (byte < 0x40) {
        addParameterByte(byte);
        return true;
    }
    if (byte == 'm' && !m_private)
        applyRendition(pen);
    abort();
    return true;
}

void EscapeScanner::addParameterByte(uchar byte)
{
    if (byte >= '0' && byte <= '9') {
        quint16 &parameter = m_parameters[m_count - 1];
        parameter = quint16(std::min(parameter * 10 + (byte - '0'), 9999));
    } else if (byte == ';' || byte == ':') {
        m_joined[m_count - 1] = byte == ':';
        m_count = std::min(m_count + 1, maxParameters);
    } else {
        m_private = true;
    }
}

bool EscapeScanner::feedString(uchar byte)
{
    if (byte == bell || (m_state == State::StringEscape && byte == '\\')) {
        abort();
        return true;
    }
    if (m_state == State::StringEscape) {
        m_state = State::Escape;
        return feedEscape(byte);
    }
    if (byte == escape) {
        m_state = State::StringEscape;
        return true;
    }
    if (byte == '\r' || byte == '\n') {
        abort();
        return false;
    }
    return true;
}

void EscapeScanner::applyRendition(TextStyle &pen) const
{
    for (int i = 0; i < m_count; ++i) {
        const int parameter = m_parameters[i];
        if (parameter == 0)
            pen = {};
        else if (parameter == 38)
            i = applyExtendedColor(i, pen.foreground);
        else if (parameter == 48)
            i = applyExtendedColor(i, pen.background);
        else if (parameter == 4 && m_joined[i])
            pen.set(TextStyle::Underline, m_parameters[++i] != 0);
        else if (!applyAttribute(parameter, pen))
            applyColor(parameter, pen);
    }
}

// 38;5;n and 38;2;r;g;b as xterm has them, or with ':' as ITU-T T.416 (13.1.8) does, where a colour space may precede r.
// Returns the last parameter used.
int EscapeScanner::applyExtendedColor(int at, TextColor &color) const
{
    int last = at;
    while (last + 1 < m_count && m_joined[last])
        ++last;
    const bool joined = last > at;
    const int kind = at + 1 < m_count ? m_parameters[at + 1] : 0;
    if (kind == 5 && at + 2 < m_count) {
        color = TextColor::indexed(quint8(std::min<int>(m_parameters[at + 2], 255)));
        return joined ? last : at + 2;
    }
    if (kind != 2)
        return joined ? last : at + 1;
    const int end = joined ? last : std::min(at + 4, m_count - 1);
    if (end - at < 4)
        return end;
    const auto part = [this](int i) { return quint8(std::min<int>(m_parameters[i], 255)); };
    color = TextColor::rgb(part(end - 2), part(end - 1), part(end));
    return end;
}

} // namespace ohm
