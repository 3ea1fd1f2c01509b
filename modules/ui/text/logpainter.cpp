// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logpainter.h"

#include "ui/text/linedecoder.h"

namespace ohm {

namespace {

constexpr int sidePadding = 8;
constexpr int topPadding = 4;
constexpr int gutterColumns = 2;
constexpr int markWidth = 3;

// What is there for completeness and should not catch the eye.
bool isQuiet(const DisplayLine &line, const DisplayLine::Cell &cell)
{
    using Kind = DisplayLine::Kind;
    return cell.kind == Kind::Control || cell.kind == Kind::Offset
        || (cell.kind == Kind::HexByte && line.textOf(cell) == u"00");
}

ByteRange wholeRange(const LogLine &line) { return {line.begin, line.end}; }

} // namespace

LogGeometry::LogGeometry(const CellPainter &cells, const TimeColumn &times, QSize viewport)
    : timeLeft(sidePadding)
    , separator(times.columns() > 0 ? timeLeft + times.columns() * cells.cellWidth() + sidePadding : -1)
    , gutter(separator + 1)
    , textLeft(gutter + gutterColumns * cells.cellWidth())
    , textTop(topPadding)
    , columns(std::max(8, (viewport.width() - textLeft - sidePadding) / cells.cellWidth()))
    , rows(std::max(1, (viewport.height() - 2 * topPadding) / cells.cellHeight()))
{
}

bool LogPainter::Layer::covers(ByteOffset offset) const
{
    const auto after = std::upper_bound(
        ranges.begin(), ranges.end(), offset, [](ByteOffset wanted, const ByteRange &range) { return wanted < range.begin; });
    return after != ranges.begin() && std::prev(after)->contains(offset);
}

LogPainter::LogPainter(QPainter &painter, CellPainter &cells, const ColorScheme &colors, const LogScene &scene, QSize size)
    : m_painter(painter)
    , m_cells(cells)
    , m_colors(colors)
    , m_scene(scene)
    , m_size(size)
    , m_geometry(cells, scene.times, size)
{
}

int LogPainter::paint()
{
    m_painter.fillRect(QRect(QPoint(), m_size), m_colors.base);
    LogDocument &document = m_scene.document;
    const RowPlace top = m_scene.scroller.top();
    int y = m_geometry.textTop;
    int firstRow = top.row;
    for (qsizetype i = document.indexOf(top.line); i < document.count() && y < m_size.height(); ++i) {
        const LineNumber number = document.at(i);
        const LaidLine laid = m_scene.scroller.laidLine(number);
        paintLine(number, i > 0 ? document.at(i - 1) : -1, laid, firstRow, y);
        y += (laid.display.rowCount() - firstRow) * m_cells.cellHeight();
        firstRow = 0;
    }
    if (m_geometry.separator >= 0)
        m_painter.fillRect(m_geometry.separator, 0, 1, m_size.height(), m_colors.separator);
    return m_widest;
}

void LogPainter::paintLine(LineNumber number, LineNumber before, const LaidLine &laid, int firstRow, int y)
{
    const bool sent = laid.line.direction == Direction::Sent;
    m_lineBase = sent ? m_colors.sentBase : m_colors.base;
    const int height = (laid.display.rowCount() - firstRow) * m_cells.cellHeight();
    if (sent) {
        m_painter.fillRect(m_geometry.gutter, y, m_size.width() - m_geometry.gutter, height, m_lineBase);
        m_painter.fillRect(m_geometry.gutter, y, markWidth, height, m_colors.accent);
    }
    const bool skipped = m_scene.document.isFiltered() && before >= 0 && before + 1 < number;
    if (skipped && firstRow == 0) {
        m_painter.setPen(QPen(m_colors.dim, 1, Qt::DotLine));
        m_painter.drawLine(m_geometry.gutter, y, m_size.width(), y);
    }
    if (firstRow == 0)
        paintMargin(before, laid.line, y);
    collectLayers(number, laid);
    const int rows = std::min(laid.display.rowCount(), firstRow + (m_size.height() - y) / m_cells.cellHeight() + 1);
    for (int row = firstRow; row < rows; ++row)
        paintRow(laid, row, y + (row - firstRow) * m_cells.cellHeight());
    if (m_scene.showCaret)
        paintCaret(laid, firstRow, y);
    m_widest = std::max(m_widest, laid.display.columns());
}

void LogPainter::paintMargin(LineNumber before, const LogLine &line, int y)
{
    const auto write = [&](const QString &text, int x, const QColor &color) {
        m_cells.begin(m_painter, y, color, 0);
        for (qsizetype i = 0; i < text.size(); ++i)
            m_cells.add(QStringView(text).mid(i, 1), x + int(i) * m_cells.cellWidth(), 1);
        m_cells.flush();
    };
    if (m_geometry.separator >= 0 && !line.continues) {
        const Instant previous =
            before >= m_scene.document.lines().firstLine() ? m_scene.document.lines().line(before).at : line.at;
        write(m_scene.times.text(line.at, previous), m_geometry.timeLeft, m_colors.dim);
    }
    if (line.direction == Direction::Sent || line.continues) {
        const QString mark(line.continues ? u'↪' : u'›');
        const int x =
            m_geometry.gutter + markWidth + (m_geometry.textLeft - m_geometry.gutter - markWidth - m_cells.cellWidth()) / 2;
        write(mark, x,
            line.continues ? m_colors.readable(m_colors.dim, m_lineBase) : m_colors.readable(m_colors.accent, m_lineBase));
    }
}

void LogPainter::collectLayers(LineNumber number, const LaidLine &laid)
{
    m_layers.clear();
    LogDocument &document = m_scene.document;
    if (!m_scene.rules.empty()) {
        const LineBytes read = document.bytes(number);
        const DisplayLine text = decodeText(read.bytes, {});
        for (const HighlightRule &rule : m_scene.rules) {
            Layer layer{matchRanges(text, read, rule.pattern), rule.foreground, rule.background, rule.bold};
            if (rule.wholeLine && !layer.ranges.empty())
                layer.ranges = {wholeRange(laid.line)};
            if (!layer.ranges.empty())
                m_layers.push_back(std::move(layer));
        }
    }
    if (auto found = document.searchMatches(number); !found.empty())
        m_layers.push_back({std::move(found), m_colors.text, m_colors.match, false});
    const ByteRange current = m_scene.currentMatch;
    if (!current.isEmpty())
        m_layers.push_back({{current}, QColor(Qt::black), m_colors.currentMatch, false});
    else if (!m_scene.selection.isEmpty())
        m_layers.push_back({{m_scene.selection.range()}, m_colors.selectedText, m_colors.selection, false});
}

LogPainter::Look LogPainter::lookOf(const LaidLine &laid, const DisplayLine::Cell &cell) const
{
    const TextStyle &style = laid.display.styles[cell.style];
    const auto [ink, paper] = m_colors.colorsOf(style);
    Look look{ink, paper, 0};
    look.flags =
        quint8((style.has(TextStyle::Bold) ? CellPainter::Bold : 0) | (style.has(TextStyle::Italic) ? CellPainter::Italic : 0)
            | (style.has(TextStyle::Underline) ? CellPainter::Underline : 0)
            | (style.has(TextStyle::Strike) ? CellPainter::Strike : 0));
    if (cell.kind == DisplayLine::Kind::Invalid)
        look.ink = m_colors.invalid;
    else if (isQuiet(laid.display, cell))
        look.ink = m_colors.dim;
    if (cell.bytes > 0) {
        const ByteOffset offset = laid.offsetOf(cell);
        for (const Layer &layer : m_layers) {
            if (!layer.covers(offset))
                continue;
            look.ink = layer.ink.isValid() ? layer.ink : look.ink;
            look.paper = layer.paper.isValid() ? layer.paper : look.paper;
            look.flags |= layer.bold ? CellPainter::Bold : 0;
        }
    }
    look.ink = m_colors.readable(look.ink, look.paper.isValid() ? look.paper : m_lineBase);
    return look;
}

void LogPainter::paintRow(const LaidLine &laid, int row, int y)
{
    const int end = laid.display.rowEnd(row);
    int first = laid.display.cellAtColumn(row, m_scene.firstColumn);
    while (first < end && xOf(laid.display.cells[std::size_t(first)].column) < m_size.width()) {
        const Look look = lookOf(laid, laid.display.cells[std::size_t(first)]);
        int last = first + 1;
        while (last < end && lookOf(laid, laid.display.cells[std::size_t(last)]) == look
            && xOf(laid.display.cells[std::size_t(last)].column) < m_size.width())
            ++last;
        paintRun(laid, first, last, look, y);
        first = last;
    }
    paintLineEnd(laid, row, y);
}

void LogPainter::paintRun(const LaidLine &laid, int from, int to, const Look &look, int y)
{
    const auto &cells = laid.display.cells;
    if (look.paper.isValid()) {
        const DisplayLine::Cell &last = cells[std::size_t(to) - 1];
        const int left = xOf(cells[std::size_t(from)].column);
        m_painter.fillRect(left, y, xOf(last.column + last.width) - left, m_cells.cellHeight(), look.paper);
    }
    m_cells.begin(m_painter, y, look.ink, look.flags);
    for (int i = from; i < to; ++i) {
        const DisplayLine::Cell &cell = cells[std::size_t(i)];
        if (cell.kind == DisplayLine::Kind::Blank) {
            m_cells.add(u" ", xOf(cell.column), cell.width);
        } else if (cell.textLength == cell.width && cell.width > 1) { // several plain characters in one cell, such as "4F"
            for (int k = 0; k < cell.width; ++k)
                m_cells.add(laid.display.textOf(cell).mid(k, 1), xOf(cell.column + k), 1);
        } else {
            m_cells.add(laid.display.textOf(cell), xOf(cell.column), cell.width);
        }
    }
    m_cells.flush();
}

// A selected line end is shown as half a cell, so that one sees whether it will be copied.
void LogPainter::paintLineEnd(const LaidLine &laid, int row, int y)
{
    const bool last = row + 1 == laid.display.rowCount();
    const bool selected = m_scene.selection.range().contains(laid.contentEnd) && laid.contentEnd < laid.line.end;
    if (!last || !selected || !m_scene.currentMatch.isEmpty())
        return;
    const int cell = laid.display.rowEnd(row) - 1;
    const bool empty = cell < laid.display.rowBegin(row);
    const int column = empty ? 0 : laid.display.cells[std::size_t(cell)].column + laid.display.cells[std::size_t(cell)].width;
    m_painter.fillRect(xOf(column), y, m_cells.cellWidth() / 2, m_cells.cellHeight(), m_colors.selection);
}

void LogPainter::paintCaret(const LaidLine &laid, int firstRow, int y)
{
    const ByteOffset caret = m_scene.selection.caret();
    if (!m_scene.selection.hasCaret() || caret < laid.line.begin || caret >= laid.line.end)
        return;
    const int byte = laid.byteAt(caret);
    const int index = laid.display.cellOfByte(byte);
    const int row = std::min(laid.display.rowOfByte(byte), laid.display.rowCount() - 1);
    if (row < firstRow)
        return;
    int column = 0;
    if (index < int(laid.display.cells.size()))
        column = laid.display.cells[std::size_t(index)].column;
    else if (!laid.display.cells.empty())
        column = laid.display.cells.back().column + laid.display.cells.back().width;
    m_painter.fillRect(xOf(column) - 1, y + (row - firstRow) * m_cells.cellHeight(), 2, m_cells.cellHeight(), m_colors.accent);
}

} // namespace ohm
