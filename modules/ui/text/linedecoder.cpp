// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/linedecoder.h"

#include "ui/text/escapescanner.h"
#include "ui/text/unicodewidth.h"

#include <algorithm>

namespace ohm {

namespace {

constexpr int tabColumns = 8;
constexpr int offsetColumns = 8;
constexpr int gap = 2; // blank columns between the parts of a mixed row
constexpr int groupBytes = 8; // a blank column more after each group

struct Decoded
{
    char32_t character = 0;
    int bytes = 0; // 0: not UTF-8
};

// UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF.
Decoded decodeUtf8(const uchar *at, const uchar *end)
{
    const int length = *at < 0x80 ? 1 : *at < 0xc2 ? 0 : *at < 0xe0 ? 2 : *at < 0xf0 ? 3 : *at < 0xf5 ? 4 : 0;
    if (length == 1)
        return {*at, 1};
    if (length == 0 || end - at < length)
        return {};
    char32_t character = *at & (0xff >> (length + 1));
    for (int i = 1; i < length; ++i) {
        if ((at[i] & 0xc0) != 0x80)
            return {};
        character = character << 6 | (at[i] & 0x3f);
    }
    const bool overlong = character < (length == 3 ? 0x800u : length == 4 ? 0x10000u : 0x80u);
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    return overlong || surrogate || character > 0x10ffff ? Decoded() : Decoded{character, length};
}

QChar hexDigit(int value) { return QChar(u"0123456789ABCDEF"[value & 15]); }

class TextBuilder final
{
public:
    TextBuilder(QByteArrayView bytes, TextStyle pen)
        : m_bytes(bytes)
        , m_pen(pen)
    {
        m_line.text.reserve(bytes.size());
        m_line.cells.reserve(std::size_t(bytes.size()));
        m_line.styles[0] = pen;
    }

    DisplayLine build()
    {
        const auto *begin = reinterpret_cast<const uchar *>(m_bytes.data());
        const uchar *const end = begin + m_bytes.size();
        for (const uchar *at = begin; at < end;) {
            m_byte = int(at - begin);
            if (m_scanner.feed(*at, m_pen)) {
                usePen();
                ++at;
            } else {
                at += add(at, end);
            }
        }
        return std::move(m_line);
    }

private:
    using Kind = DisplayLine::Kind;

    int add(const uchar *at, const uchar *end)
    {
        const Decoded decoded = decodeUtf8(at, end);
        if (decoded.bytes == 0)
            addNumber(*at, Kind::Invalid);
        else if (decoded.character == '\t')
            addCell(u"\t", 1, tabColumns - m_column % tabColumns, Kind::Blank);
        else if (decoded.character < 0x20 || decoded.character == 0x7f)
            addNumber(*at, Kind::Control);
        else
            addCharacter(decoded);
        return std::max(decoded.bytes, 1);
    }

    void addCharacter(Decoded decoded)
    {
        const auto units = QChar::fromUcs4(decoded.character);
        const int width = columnsOf(decoded.character);
        if (width == 0 && !m_line.cells.empty() && m_line.cells.back().kind == Kind::Text) {
            DisplayLine::Cell &base = m_line.cells.back();
            m_line.text += QStringView(units);
            base.textLength = quint16(base.textLength + QStringView(units).size());
            base.bytes = quint16(m_byte + decoded.bytes - base.byte);
            return;
        }
        addCell(QStringView(units), decoded.bytes, std::max(width, 1), Kind::Text);
    }

    // ‹FF›: pictures of control characters (U+2400 …) are missing in most fonts.
    void addNumber(uchar byte, Kind kind)
    {
        const QChar shown[] = {u'‹', hexDigit(byte >> 4), hexDigit(byte), u'›'};
        addCell(QStringView(shown, 4), 1, 4, kind);
    }

    void addCell(QStringView text, int bytes, int width, Kind kind)
    {
        m_line.cells.push_back({int(m_line.text.size()), quint16(text.size()), quint16(bytes), m_byte, quint16(m_column),
            quint8(width), kind, quint16(m_line.styles.size() - 1)});
        m_line.text += text;
        m_column += width;
    }

    void usePen()
    {
        if (m_line.styles.back() == m_pen)
            return;
        const bool unused = m_line.cells.empty() || m_line.cells.back().style + 1u < m_line.styles.size();
        if (unused)
            m_line.styles.back() = m_pen;
        else
            m_line.styles.push_back(m_pen);
    }

    QByteArrayView m_bytes;
    TextStyle m_pen;
    EscapeScanner m_scanner;
    DisplayLine m_line;
    int m_byte = 0;
    int m_column = 0;
};

bool isPlainAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

void addHexByte(DisplayLine &line, uchar value, int byte, int column)
{
    line.cells.push_back({int(line.text.size()), 2, 1, byte, quint16(column), 2, DisplayLine::Kind::HexByte, 0});
    line.text += hexDigit(value >> 4);
    line.text += hexDigit(value);
}

void addAsciiByte(DisplayLine &line, uchar value, int byte, int column)
{
    const bool printable = value >= 0x20 && value < 0x7f;
    const auto kind = printable ? DisplayLine::Kind::AsciiByte : DisplayLine::Kind::Control;
    line.cells.push_back({int(line.text.size()), 1, 1, byte, quint16(column), 1, kind, 0});
    line.text += printable ? QChar(value) : QChar(u'·');
}

int hexColumn(int index) { return index * 3 + index / groupBytes; }

} // namespace

QByteArrayView withoutLineEnd(QByteArrayView line)
{
    qsizetype size = line.size();
    while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r'))
        --size;
    return line.first(size);
}

DisplayLine decodeText(QByteArrayView line, TextStyle pen) { return TextBuilder(withoutLineEnd(line), pen).build(); }

QString plainText(QByteArrayView line)
{
    const QByteArrayView bytes = withoutLineEnd(line);
    if (isPlainAscii(bytes))
        return QString::fromLatin1(bytes);
    return decodeText(bytes, {}).text;
}

void wrapRows(DisplayLine &line, int columns)
{
    int rowStart = 0;
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
        DisplayLine::Cell &cell = line.cells[i];
        const int column = cell.column - rowStart;
        if (column > 0 && column + cell.width > columns) {
            rowStart = cell.column;
            line.rows.push_back(int(i));
        }
        cell.column = quint16(cell.column - rowStart);
    }
}

DisplayLine decodeHex(QByteArrayView bytes, int perRow)
{
    DisplayLine line;
    for (int i = 0; i < int(bytes.size()); ++i) {
        const int index = i % perRow;
        if (index == 0 && i > 0)
            line.rows.push_back(int(line.cells.size()));
        addHexByte(line, uchar(bytes[i]), i, hexColumn(index));
    }
    return line;
}

DisplayLine decodeMixed(QByteArrayView bytes, quint64 offset, int perRow)
{
    DisplayLine line;
    const int hexAt = offsetColumns + gap;
    const int asciiAt = hexAt + hexColumns(perRow) + gap;
    for (int begin = 0; begin < int(bytes.size()); begin += perRow) {
        const int end = std::min(begin + perRow, int(bytes.size()));
        if (begin > 0)
            line.rows.push_back(int(line.cells.size()));
        const QString label = QString::number(offset + quint64(begin), 16).toUpper().rightJustified(offsetColumns, u'0');
        line.cells.push_back(
            {int(line.text.size()), quint16(label.size()), 0, begin, 0, quint8(label.size()), DisplayLine::Kind::Offset, 0});
        line.text += label;
        for (int i = begin; i < end; ++i)
            addHexByte(line, uchar(bytes[i]), i, hexAt + hexColumn(i - begin));
        for (int i = begin; i < end; ++i)
            addAsciiByte(line, uchar(bytes[i]), i, asciiAt + i - begin);
    }
    return line;
}

int hexColumns(int perRow) { return hexColumn(perRow - 1) + 2; }

int mixedColumns(int perRow) { return offsetColumns + gap + hexColumns(perRow) + gap + perRow; }

} // namespace ohm
