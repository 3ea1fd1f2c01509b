// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sourceview.h"

#include "probe/probetr.h"
#include "ui/themecolors.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMouseEvent>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

enum Marker { BreakpointMark, CurrentArrow, CurrentBand };
enum Margin { Marks, Numbers, Current };

constexpr int marksWidth = 18;
constexpr int currentWidth = 16;
constexpr int leading = 2; // above and below each line

} // namespace

SourceView::SourceView(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new QsciLexerCPP(this))
{
    setObjectName(u"source_view"_s);
    setAccessibleName(Tr::tr("Source"));
    setFrameShape(QFrame::NoFrame);
    setUtf8(true);
    setReadOnly(true);
    setLexer(m_lexer);
    setTabWidth(4);
    setCaretLineVisible(true);
    setWrapMode(WrapNone);
    setExtraAscent(leading);
    setExtraDescent(leading);
    setContextMenuPolicy(Qt::ActionsContextMenu); // Scintilla's own speaks English only
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    makeMargins();
    dress();
}

void SourceView::makeMargins()
{
    setMarginType(Marks, SymbolMargin);
    setMarginWidth(Marks, marksWidth);
    setMarginSensitivity(Marks, true);
    setMarginMarkerMask(Marks, 1 << BreakpointMark);
    setMarginType(Numbers, NumberMargin);
    setMarginSensitivity(Numbers, true);
    setMarginMarkerMask(Numbers, 0);
    setMarginType(Current, SymbolMargin); // of its own, so that a breakpoint there stays in sight
    setMarginWidth(Current, currentWidth);
    setMarginSensitivity(Current, true);
    setMarginMarkerMask(Current, 1 << CurrentArrow);
    markerDefine(Circle, BreakpointMark);
    markerDefine(RightArrow, CurrentArrow);
    markerDefine(Background, CurrentBand);
    connect(this, &QsciScintilla::marginClicked, this, [this](int, int line, Qt::KeyboardModifiers) {
        if (length() > 0)
            Q_EMIT toggleWanted(line + 1);
    });
}

void SourceView::setSource(const QString &text)
{
    setText(text);
    setMarginWidth(Numbers, QString::number(std::max(100, lines())) + u'0');
    m_current.reset();
}

void SourceView::setCurrentLine(std::optional<int> line)
{
    markerDeleteAll(CurrentArrow);
    markerDeleteAll(CurrentBand);
    m_current = line;
    if (!line)
        return;
    markerAdd(*line - 1, CurrentArrow);
    markerAdd(*line - 1, CurrentBand);
}

void SourceView::setBreakpoints(const QSet<int> &lines)
{
    markerDeleteAll(BreakpointMark);
    for (const int line : lines)
        markerAdd(line - 1, BreakpointMark);
}

void SourceView::reveal(int line)
{
    setCursorPosition(line - 1, 0);
    bringIntoSight(line);
}

void SourceView::bringIntoSight(int line)
{
    const long first = SendScintilla(SCI_GETFIRSTVISIBLELINE);
    const long shown = SendScintilla(SCI_LINESONSCREEN);
    if (line - 1 < first + 2 || line - 1 > first + shown - 4) // with some lines around it
        setFirstVisibleLine(std::max(0, line - 1 - int(shown / 3)));
}

int SourceView::cursorLine() const
{
    int line = 0, column = 0;
    getCursorPosition(&line, &column);
    return line + 1;
}

bool SourceView::hasBreakpoint(int line) const { return markersAtLine(line - 1) & 1 << BreakpointMark; }

void SourceView::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

// What the context menu does is for the line that was clicked.
void SourceView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::RightButton)
        return QsciScintilla::mousePressEvent(event);
    if (const int line = lineAt(event->pos()); line >= 0)
        setCursorPosition(line, 0);
}

void SourceView::dress()
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    dressLexer();
    setMarginsBackgroundColor(colors.window);
    setMarginsForegroundColor(colors.muted);
    setMarginsFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setMarkerBackgroundColor(colors.error, BreakpointMark);
    setMarkerForegroundColor(colors.error, BreakpointMark);
    setMarkerBackgroundColor(colors.warning, CurrentArrow);
    setMarkerForegroundColor(colors.warning, CurrentArrow);
    setMarkerBackgroundColor(colors.warningFill, CurrentBand);
    setCaretForegroundColor(colors.text);
    setCaretLineBackgroundColor(colors.raised);
    setSelectionBackgroundColor(colors.selection);
    setSelectionForegroundColor(colors.selectedText);
}

void SourceView::dressLexer()
{
    const ThemeColors &colors = themeColors(QGuiApplication::palette());
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultColor(colors.text);
    m_lexer->setDefaultPaper(colors.base);
    m_lexer->setFont(font);
    m_lexer->setColor(colors.text);
    m_lexer->setPaper(colors.base);
    for (const int style :
        {QsciLexerCPP::Comment, QsciLexerCPP::CommentLine, QsciLexerCPP::CommentDoc, QsciLexerCPP::CommentLineDoc})
        m_lexer->setColor(colors.muted, style);
    for (const int style : {QsciLexerCPP::Keyword, QsciLexerCPP::KeywordSet2})
        m_lexer->setColor(colors.info, style);
    for (const int style : {QsciLexerCPP::DoubleQuotedString, QsciLexerCPP::SingleQuotedString, QsciLexerCPP::RawString})
        m_lexer->setColor(colors.success, style);
    m_lexer->setColor(colors.accent, QsciLexerCPP::Number);
    m_lexer->setColor(colors.console, QsciLexerCPP::PreProcessor);
}

} // namespace ohm::probe
