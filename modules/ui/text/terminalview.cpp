// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/terminalview.h"

#include "ui/text/textviewaccessible.h"
#include "ui/uitr.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyleHints>

namespace ohm {

using ui::Tr;

namespace {

constexpr int padding = 4;
constexpr int historyLines = 10'000;
constexpr std::size_t sliceBytes = 32 * 1024;
constexpr auto sliceBudget = 8ms;
constexpr int longestUnshown = 33; // ms
constexpr int largestZoom = 24;

quint8 lookOf(const TextStyle &style)
{
    return quint8((style.has(TextStyle::Bold) ? CellPainter::Bold : 0)
        | (style.has(TextStyle::Italic) ? CellPainter::Italic : 0)
        | (style.has(TextStyle::Underline) ? CellPainter::Underline : 0)
        | (style.has(TextStyle::Strike) ? CellPainter::Strike : 0));
}

// The pieces from `at` on as one, as long as they lie side by side; whole lines are shown faster than their parts.
BytePiece joined(const std::vector<BytePiece> &pieces, std::size_t &at)
{
    BytePiece whole = pieces[at++];
    for (; at < pieces.size(); ++at) {
        const BytePiece &next = pieces[at];
        if (next.chunk != whole.chunk || next.direction != whole.direction || next.offset != whole.endOffset())
            break;
        whole.size += next.size;
    }
    return whole;
}

} // namespace

TerminalView::TerminalView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_screen(24, 80, historyLines)
{
    TextViewAccessible::install();
    setAccessibleName(Tr::tr("Terminal"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAttribute(Qt::WA_InputMethodEnabled);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width, and so the device's columns, must not jump
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_screen.onBell = [this] { Q_EMIT bell(); };
    m_shown.start();
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &TerminalView::advance);
    m_colors = std::make_unique<ColorScheme>(palette());
    makeActions();
    rebuildFont();
}

TerminalView::~TerminalView() = default;

void TerminalView::setLog(std::shared_ptr<const ByteLog> log)
{
    m_log = std::move(log);
    m_pacer.reset();
    m_slice.stop();
    m_screen.reset();
    m_anchor = m_caret = {};
    m_atEnd = true;
    if (!m_log)
        return;
    m_read = m_log->firstOffset();
    m_liveFrom = m_log->endOffset();
    m_pacer = std::make_unique<LogPacer>(m_log);
    connect(m_pacer.get(), &LogPacer::due, this, &TerminalView::advance);
    m_slice.start(0);
}

void TerminalView::clearView()
{
    m_screen.reset();
    m_anchor = m_caret = {};
    m_atEnd = true;
    showChanges();
}

// A terminal that has not been laid out does not know how wide it is, and what it wrapped stays wrapped.
void TerminalView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (std::exchange(m_isLaidOut, true))
        return;
    fitScreen();
    if (m_log)
        m_slice.start(0);
}

void TerminalView::advance()
{
    if (!m_isLaidOut)
        return;
    const Deadline deadline = Deadline::after(sliceBudget);
    bool more = readSlice();
    while (more && !deadline.isOver())
        more = readSlice();
    if (more)
        m_slice.start(0);
    else
        m_pacer->consumed(m_read);
    // Painting after each slice of a burst would take as long as reading it.
    if (!more || m_shown.hasExpired(longestUnshown))
        showChanges();
}

// False when there is nothing more to read.
bool TerminalView::readSlice()
{
    const std::vector<BytePiece> pieces = m_log->read(m_read, sliceBytes);
    for (std::size_t i = 0; i < pieces.size();) {
        const BytePiece whole = joined(pieces, i);
        if (whole.direction == Direction::Received)
            m_screen.write(whole.bytes());
        m_read = whole.endOffset();
    }
    m_read = std::max(m_read, m_log->firstOffset());
    const QByteArray answers = m_screen.takeAnswers();
    if (!answers.isEmpty() && m_read > m_liveFrom)
        Q_EMIT answered(answers);
    return m_read < m_log->endOffset();
}

void TerminalView::showChanges()
{
    m_shown.start();
    const QScopedValueRollback syncing(m_syncing, true);
    const qint64 dropped = m_screen.droppedLines();
    verticalScrollBar()->setPageStep(m_screen.rows());
    verticalScrollBar()->setRange(0, m_screen.historySize());
    verticalScrollBar()->setValue(m_atEnd ? m_screen.historySize() : int(std::max<qint64>(0, m_top - dropped)));
    if (hasFocus() && m_screen.cursor().blinks != m_blink.isActive())
        restartBlinking();
    viewport()->update();
    updateMicroFocus();
}

void TerminalView::scrollContentsBy(int, int)
{
    if (!m_syncing) {
        m_atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
        m_top = m_screen.droppedLines() + verticalScrollBar()->value();
    }
    viewport()->update();
}

int TerminalView::topLine() const
{
    const qint64 last = m_screen.historySize();
    return int(m_atEnd ? last : std::clamp<qint64>(m_top - m_screen.droppedLines(), 0, last));
}

void TerminalView::setZoom(int points)
{
    m_zoom = std::clamp(points, -largestZoom / 4, largestZoom);
    rebuildFont();
    fitScreen();
}

void TerminalView::rebuildFont()
{
    QFont zoomed = font();
    const qreal points = zoomed.pointSizeF() > 0 ? zoomed.pointSizeF() : zoomed.pixelSize() * 0.75;
    zoomed.setPointSizeF(std::max<qreal>(5, points + m_zoom));
    zoomed.setKerning(false);
    m_cells = std::make_unique<CellPainter>(zoomed, CellPainter::Spacing::Tight);
}

void TerminalView::fitScreen()
{
    const QSize room = viewport()->size() - QSize(2 * padding, 2 * padding);
    const int rows = std::clamp(room.height() / m_cells->cellHeight(), 2, 500);
    const int columns = std::clamp(room.width() / m_cells->cellWidth(), 10, 1000);
    if (rows != m_screen.rows() || columns != m_screen.columns()) {
        m_screen.resize(rows, columns);
        Q_EMIT screenResized(rows, columns);
    }
    showChanges();
}

QString TerminalView::visibleText() const
{
    QStringList rows;
    for (int row = 0; row < m_screen.rows(); ++row)
        rows += m_screen.line(topLine() + row).text();
    return rows.join(u'\n');
}

void TerminalView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_colors->base);
    for (int row = 0; row < m_screen.rows(); ++row) {
        const int index = topLine() + row;
        paintLine(painter, m_screen.line(index), m_screen.droppedLines() + index, padding + row * m_cells->cellHeight());
    }
    if (m_atEnd && m_screen.cursor().visible)
        paintCursor(painter);
}

void TerminalView::paintLine(QPainter &painter, const VtLine &line, qint64 number, int y)
{
    const auto [begin, end] = selection();
    const auto isSelected = [&, begin = begin, end = end](int column) {
        const Place place{number, column};
        return place >= begin && place < end;
    };
    const int count = int(line.cells.size());
    for (int from = 0; from < count;) {
        const TextStyle style = line.cells[std::size_t(from)].style;
        const bool selected = isSelected(from);
        int to = from + 1;
        while (to < count && line.cells[std::size_t(to)].style == style && isSelected(to) == selected)
            ++to;
        const ColorScheme::Pair marked{m_colors->selectedText, m_colors->selection};
        paintCells(painter, line, from, to, selected ? marked : m_colors->colorsOf(style), y);
        from = to;
    }
}

void TerminalView::paintCells(QPainter &painter, const VtLine &line, int from, int to, const ColorScheme::Pair &colors, int y)
{
    const auto xOf = [this](int column) { return padding + column * m_cells->cellWidth(); };
    if (colors.background.isValid())
        painter.fillRect(xOf(from), y, xOf(to) - xOf(from), m_cells->cellHeight(), colors.background);
    m_cells->begin(painter, y, colors.foreground, lookOf(line.cells[std::size_t(from)].style));
    for (int column = from; column < to; ++column) {
        const VtCell &cell = line.cells[std::size_t(column)];
        if (cell.width > 0)
            m_cells->add(line.textOf(cell), xOf(column), cell.width);
    }
    m_cells->flush();
}

QRect TerminalView::cursorRect() const
{
    const VtCursor &cursor = m_screen.cursor();
    return {padding + cursor.column * m_cells->cellWidth(), padding + cursor.row * m_cells->cellHeight(), m_cells->cellWidth(),
        m_cells->cellHeight()};
}

void TerminalView::paintCursor(QPainter &painter)
{
    const VtCursor &cursor = m_screen.cursor();
    const QRect place = cursorRect();
    if (!hasFocus()) {
        painter.setPen(m_colors->accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
        return;
    }
    if (!m_cursorOn)
        return;
    if (cursor.shape == VtCursor::Shape::Underline) {
        painter.fillRect(place.adjusted(0, place.height() - 2, 0, 0), m_colors->accent);
    } else if (cursor.shape == VtCursor::Shape::Bar) {
        painter.fillRect(QRect(place.topLeft(), QSize(2, place.height())), m_colors->accent);
    } else {
        const VtLine line = m_screen.line(m_screen.historySize() + cursor.row);
        const int column = std::min(cursor.column, m_screen.columns() - 1);
        paintCells(painter, line, column, column + 1, {m_colors->readable(m_colors->base, m_colors->accent), m_colors->accent},
            place.top());
    }
}

void TerminalView::restartBlinking()
{
    m_cursorOn = true;
    const int period = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && m_screen.cursor().blinks && period > 0)
        m_blink.start(period / 2, this);
    else
        m_blink.stop();
    viewport()->update();
}

} // namespace ohm
