// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>

namespace ohm {

// Draws characters into a grid of equal cells. Characters of the font itself go out as one glyph run without shaping; all
// others (combining marks, other scripts, emoji) are shaped one by one, so that each stays in its columns.
class CellPainter final
{
public:
    enum class Spacing { Tight, Airy }; // rows that touch, so that frames close; rows that read well

    CellPainter(const QFont &font, Spacing spacing);

    const QFont &font() const { return m_font; }
    int cellWidth() const { return m_cellWidth; }
    int cellHeight() const { return m_cellHeight; }

    enum Look : quint8 { Bold = 1, Italic = 2, Underline = 4, Strike = 8 };

    // Characters of one colour and look: begin, add from left to right, flush.
    void begin(QPainter &painter, int top, const QColor &color, quint8 look);
    void add(QStringView character, int x, int columns);
    void flush();

private:
    struct Face
    {
        QFont font;
        QRawFont raw;
        QHash<char16_t, quint32> glyphs; // 0: the font has none
    };

    Face &face() { return m_faces[m_look & (Bold | Italic)]; }
    quint32 glyphOf(char16_t character);
    void drawShaped(QStringView character, int x);
    void drawLines();

    QFont m_font;
    int m_cellWidth;
    int m_cellHeight;
    int m_ascent;
    Face m_faces[4];

    QPainter *m_painter = nullptr;
    int m_top = 0;
    int m_left = 0;
    int m_right = 0;
    quint8 m_look = 0;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

} // namespace ohm
