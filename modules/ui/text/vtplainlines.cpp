// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/vtplainlines.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr char escape = '\x1b';
constexpr char shiftOut = '\x0e';
constexpr char shiftIn = '\x0f';
constexpr qsizetype maxRendition = 40;

constexpr std::array<bool, 256> printable = [] {
    std::array<bool, 256> set = {};
    std::fill(set.begin() + ' ', set.begin() + '~' + 1, true);
    return set;
}();

bool maySwitchCharacters(char byte) { return byte == escape || byte == shiftOut || byte == shiftIn; }

} // namespace

qsizetype VtPlainLines::renditionSize(QByteArrayView bytes)
{
    if (bytes.size() < 3 || bytes[0] != escape || bytes[1] != '[')
        return 0;
    qsizetype at = 2;
    const qsizetype end = std::min(bytes.size(), maxRendition);
    while (at < end && ((bytes[at] >= '0' && bytes[at] <= '9') || bytes[at] == ';'))
        ++at;
    return at < end && bytes[at] == 'm' ? at + 1 : 0;
}

VtPlainLines::Line VtPlainLines::scan(QByteArrayView bytes, const Set &accepted, int columns)
{
    int width = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype text = at;
        while (at < bytes.size() && accepted[uchar(bytes[at])])
            ++at;
        width += int(at - text);
        if (at == bytes.size() || width >= columns)
            return {};
        if (bytes[at] == '\r')
            return at + 1 < bytes.size() && bytes[at + 1] == '\n' ? Line{at + 2, width} : Line{};
        const qsizetype rendition = renditionSize(bytes.sliced(at));
        if (rendition == 0)
            return {};
        at += rendition;
    }
    return {};
}

VtPlainLines::Line VtPlainLines::knownLine(QByteArrayView bytes, int columns) const
{
    return m_isTrusted ? scan(bytes, m_known, columns) : Line{};
}

void VtPlainLines::begin(QByteArrayView bytes, int columns, bool isAtStart)
{
    m_isWatching = isAtStart && scan(bytes, printable, columns).size == bytes.size();
    m_isOdd = false;
    m_scrolls = 0;
    m_seen.clear();
}

void VtPlainLines::sawGlyph(char32_t character, int column)
{
    if (!m_isWatching)
        return;
    m_isOdd = m_isOdd || character > '~' || column != int(m_seen.size()) || m_scrolls > 0;
    m_seen += char(character);
}

void VtPlainLines::end(QByteArrayView bytes, bool isAtStart)
{
    const std::size_t firstOfSet = m_mayBeShifted ? 1 : 0;
    m_isTrusted =
        m_isWatching && !m_isOdd && m_scrolls == 1 && isAtStart && m_seen.size() > firstOfSet && m_seen == textOf(bytes);
    m_isWatching = false;
    if (m_isTrusted) {
        for (const char character : std::string_view(m_seen).substr(firstOfSet))
            m_known[uchar(character)] = true;
        m_mayBeShifted = false;
    } else if (std::ranges::any_of(bytes, maySwitchCharacters)) {
        m_known.fill(false);
        m_mayBeShifted = true;
    }
}

std::string VtPlainLines::textOf(QByteArrayView line)
{
    std::string text;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype rendition = renditionSize(line.sliced(at));
        if (rendition == 0 && printable[uchar(line[at])])
            text += line[at];
        at += std::max<qsizetype>(rendition, 1);
    }
    return text;
}

} // namespace ohm
