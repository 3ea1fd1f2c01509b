// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/cellpainter.h"

#include <QFontMetricsF>
#include <QtMath>

namespace ohm {

CellPainter::CellPainter(const QFont &font, Spacing spacing)
    : m_font(font)
{
    const QFontMetricsF metrics(font);
    m_cellWidth = std::max(1, qCeil(metrics.horizontalAdvance(u'M') - 0.25));
    const int air = spacing == Spacing::Airy ? std::max(2, qRound(metrics.height() * 0.2)) : 0;
    m_ascent = qCeil(metrics.ascent()) + air / 2;
    m_cellHeight = std::max(1, qCeil(metrics.ascent()) + qCeil(metrics.descent()) + air);
    for (int look = 0; look < 4; ++look) {
        Face &face = m_faces[look];
        face.font = font;
        face.font.setBold(look & Bold);
        face.font.setItalic(look & Italic);
        face.raw = QRawFont::fromFont(face.font);
    }
}

void CellPainter::begin(QPainter &painter, int top, const QColor &color, quint8 look)
{
    m_painter = &painter;
    m_top = top;
    m_look = look;
    m_left = -1;
    m_indexes.clear();
    m_positions.clear();
    painter.setPen(color);
}

void CellPainter::add(QStringView character, int x, int columns)
{
    if (m_left < 0)
        m_left = x;
    m_right = x + columns * m_cellWidth;
    if (character == u" ")
        return;
    const quint32 glyph = character.size() == 1 ? glyphOf(character[0].unicode()) : 0;
    if (glyph == 0) {
        drawShaped(character, x);
        return;
    }
    m_indexes.append(glyph);
    m_positions.append(QPointF(x, m_top + m_ascent));
}

void CellPainter::flush()
{
    if (!m_indexes.isEmpty()) {
        QGlyphRun run;
        run.setRawFont(face().raw);
        run.setGlyphIndexes(m_indexes);
        run.setPositions(m_positions);
        m_painter->drawGlyphRun(QPointF(), run);
    }
    if (m_look & (Underline | Strike))
        drawLines();
}

quint32 CellPainter::glyphOf(char16_t character)
{
    QHash<char16_t, quint32> &glyphs = face().glyphs;
    if (const auto known = glyphs.constFind(character); known != glyphs.cend())
        return *known;
    quint32 glyph = 0;
    int count = 1;
    const QChar wanted(character);
    if (QChar::isSurrogate(character) || !face().raw.glyphIndexesForChars(&wanted, 1, &glyph, &count) || count != 1)
        glyph = 0;
    glyphs.insert(character, glyph);
    return glyph;
}

void CellPainter::drawShaped(QStringView character, int x)
{
    m_painter->setFont(face().font);
    m_painter->drawText(QPointF(x, m_top + m_ascent), character.toString());
}

void CellPainter::drawLines()
{
    if (m_left < 0)
        return;
    if (m_look & Underline)
        m_painter->drawLine(m_left, m_top + m_ascent + 1, m_right - 1, m_top + m_ascent + 1);
    if (m_look & Strike)
        m_painter->drawLine(m_left, m_top + m_cellHeight / 2, m_right - 1, m_top + m_cellHeight / 2);
}

} // namespace ohm
