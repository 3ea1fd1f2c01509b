// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/cellpainter.h"
#include "ui/text/colorscheme.h"
#include "ui/text/logselection.h"
#include "ui/text/timecolumn.h"

namespace ohm {

// Paints what matches: the match, or the whole line that it is in.
struct HighlightRule
{
    QRegularExpression pattern;
    QColor foreground; // invalid: unchanged
    QColor background; // invalid: none
    bool bold = false;
    bool wholeLine = false;
};

// Where the parts of a row are, in pixels of the viewport.
struct LogGeometry
{
    LogGeometry(const CellPainter &cells, const TimeColumn &times, QSize viewport);

    int timeLeft;
    int separator; // x of the line behind the time stamps; -1 without them
    int gutter; // of the mark of sent lines
    int textLeft;
    int textTop;
    int columns; // of text that are visible
    int rows; // that are wholly visible
};

// What is to be seen at this moment.
struct LogScene
{
    LogDocument &document;
    const LogScroller &scroller;
    const LogSelection &selection;
    const TimeColumn &times;
    const std::vector<HighlightRule> &rules;
    ByteRange currentMatch;
    int firstColumn = 0; // when scrolled sideways
    bool showCaret = false;
};

class LogPainter final
{
public:
    LogPainter(QPainter &painter, CellPainter &cells, const ColorScheme &colors, const LogScene &scene, QSize size);

    int paint(); // the columns of the widest row that was painted

private:
    struct Look
    {
        QColor ink, paper; // an invalid paper: nothing is painted behind
        quint8 flags = 0;
        bool operator==(const Look &) const = default;
    };
    struct Layer // marks of one kind; sorted, not overlapping
    {
        std::vector<ByteRange> ranges;
        QColor ink, paper;
        bool bold = false;
        bool covers(ByteOffset offset) const;
    };

    void paintLine(LineNumber number, LineNumber before, const LaidLine &laid, int firstRow, int y);
    void paintMargin(LineNumber before, const LogLine &line, int y);
    void paintRow(const LaidLine &laid, int row, int y);
    void paintRun(const LaidLine &laid, int from, int to, const Look &look, int y);
    void paintLineEnd(const LaidLine &laid, int row, int y);
    void paintCaret(const LaidLine &laid, int firstRow, int y);
    void collectLayers(LineNumber number, const LaidLine &laid);
    Look lookOf(const LaidLine &laid, const DisplayLine::Cell &cell) const;
    int xOf(int column) const { return m_geometry.textLeft + (column - m_scene.firstColumn) * m_cells.cellWidth(); }

    QPainter &m_painter;
    CellPainter &m_cells;
    const ColorScheme &m_colors;
    const LogScene &m_scene;
    const QSize m_size;
    const LogGeometry m_geometry;
    QColor m_lineBase; // behind the line that is being painted
    std::vector<Layer> m_layers;
    int m_widest = 0;
};

} // namespace ohm
