// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/panel/byteview.h"

#include "mctp/mctptr.h"
#include "ui/themecolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

// "0010  7e 01 07 …  |~..|"
constexpr qsizetype perLine = 16;
constexpr int hexColumn = 6;
constexpr int hexWidth = 3;
constexpr int textColumn = hexColumn + int(perLine) * hexWidth + 1;

QChar shown(char byte) { return byte >= ' ' && byte < 0x7f ? QChar(QLatin1Char(byte)) : QChar(u'.'); }

QString lineOf(const QByteArray &bytes, qsizetype at)
{
    QString line = u"%1  "_s.arg(at, 4, 16, QLatin1Char('0'));
    QString text;
    for (qsizetype i = at; i < at + perLine; ++i) {
        const bool isThere = i < bytes.size();
        line += isThere ? u"%1 "_s.arg(quint8(bytes[i]), 2, 16, QLatin1Char('0')) : u"   "_s;
        text += isThere ? shown(bytes[i]) : QChar(u' ');
    }
    return line + u' ' + text;
}

} // namespace

ByteView::ByteView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"mctp_bytes"_s);
    setAccessibleName(Tr::tr("Bytes of the frame"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const qsizetype offset = byteAt(textCursor().position());
        if (offset >= 0 && !m_isChanging)
            Q_EMIT byteChosen(offset);
    });
}

void ByteView::setBytes(const QByteArray &bytes)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += perLine)
        lines << lineOf(bytes, at);
    m_isChanging = true;
    m_bytes = bytes;
    m_length = 0;
    setPlainText(lines.join(u'\n'));
    refresh();
    m_isChanging = false;
}

qsizetype ByteView::byteAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const int column = position - block.position();
    qsizetype within = -1;
    if (column >= hexColumn && column < textColumn - 1)
        within = (column - hexColumn) / hexWidth;
    else if (column >= textColumn)
        within = column - textColumn;
    const qsizetype offset = block.blockNumber() * perLine + within;
    return within >= 0 && within < perLine && offset < m_bytes.size() ? offset : -1;
}

void ByteView::highlight(qsizetype offset, qsizetype length)
{
    m_offset = offset;
    m_length = std::min(length, m_bytes.size() - offset);
    refresh();
}

void ByteView::mark(qsizetype offset, int column, int width, QList<QTextEdit::ExtraSelection> &marks) const
{
    const ThemeColors &colors = themeColors(palette());
    const QTextBlock block = document()->findBlockByNumber(int(offset / perLine));
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(block.position() + column);
    selection.cursor.setPosition(block.position() + column + width, QTextCursor::KeepAnchor);
    selection.format.setBackground(colors.selection);
    selection.format.setForeground(colors.selectedText);
    marks << selection;
}

void ByteView::refresh()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype offset = m_offset; offset < m_offset + m_length; ++offset) {
        const int within = int(offset % perLine);
        const bool isLast = offset + 1 == m_offset + m_length || within == perLine - 1;
        mark(offset, hexColumn + within * hexWidth, isLast ? hexWidth - 1 : hexWidth, marks);
        mark(offset, textColumn + within, 1, marks);
    }
    setExtraSelections(marks);
}

void ByteView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace ohm::mctp
