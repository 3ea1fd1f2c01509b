// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a LogView: keys, mouse, wheel.
#include "ui/text/logview.h"

#include "ui/text/logviewactions.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QScrollBar>

namespace ohm {

namespace {

constexpr int wheelNotch = 120;
constexpr int rowsPerNotch = 3;
constexpr int autoScrollEvery = 40; // ms

using Move = LogSelection::Move;

std::optional<Move> moveOf(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return Move::Left;
    case Qt::Key_Right:
        return Move::Right;
    case Qt::Key_Up:
        return Move::Up;
    case Qt::Key_Down:
        return Move::Down;
    case Qt::Key_PageUp:
        return Move::PageUp;
    case Qt::Key_PageDown:
        return Move::PageDown;
    case Qt::Key_Home:
        return control ? Move::LogStart : Move::RowStart;
    case Qt::Key_End:
        return control ? Move::LogEnd : Move::RowEnd;
    default:
        return std::nullopt;
    }
}

} // namespace

void LogView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void LogView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_colors = std::make_unique<ColorScheme>(palette());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange && m_cells) {
        rebuildFont();
        relayout();
    }
}

void LogView::wheelEvent(QWheelEvent *event)
{
    const int delta = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (delta != 0)
            zoomBy(delta > 0 ? 1 : -1);
        return;
    }
    if (delta == 0 || !m_scroller) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelRest += delta * rowsPerNotch;
    const int rows = m_wheelRest / wheelNotch;
    m_wheelRest -= rows * wheelNotch;
    m_scroller->scrollRows(-rows);
    scrolled();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (!m_scroller || !moveByKey(event))
        QAbstractScrollArea::keyPressEvent(event);
}

// With Shift a key moves the caret and selects, without it scrolls.
bool LogView::moveByKey(QKeyEvent *event)
{
    const std::optional<Move> move = moveOf(*event);
    if (!move)
        return false;
    if (event->modifiers() & Qt::ShiftModifier) {
        selectBy(*move);
        return true;
    }
    const int page = std::max(1, m_scroller->height() - 1);
    QScrollBar &sideways = *horizontalScrollBar();
    switch (*move) {
    case Move::Left:
        sideways.setValue(sideways.value() - sideways.singleStep());
        return true;
    case Move::Right:
        sideways.setValue(sideways.value() + sideways.singleStep());
        return true;
    case Move::Up:
        m_scroller->scrollRows(-1);
        break;
    case Move::Down:
        m_scroller->scrollRows(1);
        break;
    case Move::PageUp:
        m_scroller->scrollRows(-page);
        break;
    case Move::PageDown:
        m_scroller->scrollRows(page);
        break;
    case Move::RowStart:
    case Move::LogStart:
        if (m_document->count() > 0)
            m_scroller->scrollTo({m_document->at(0), 0});
        break;
    case Move::RowEnd:
    case Move::LogEnd:
        m_scroller->setFollowing(true);
        m_scroller->settle();
    }
    scrolled();
    return true;
}

void LogView::selectBy(LogSelection::Move move)
{
    m_search->forgetCurrent();
    m_selection.move(*m_scroller, *m_document, move);
    if (m_selection.hasCaret())
        scrollTo(m_selection.caret());
    viewport()->update();
    Q_EMIT selectionChanged();
}

ByteOffset LogView::offsetAt(QPoint position) const
{
    const LogGeometry geometry(*m_cells, m_times, viewport()->size());
    const int row = std::clamp((position.y() - geometry.textTop) / m_cells->cellHeight(), 0, m_scroller->height() - 1);
    if (m_document->count() == 0)
        return m_log->endOffset();
    const RowPlace place = m_scroller->moved(m_scroller->top(), row);
    const int first = m_scroller->layout().scrollsSideways() ? horizontalScrollBar()->value() : 0;
    const int x = std::max(0, position.x() - geometry.textLeft + m_cells->cellWidth() / 3);
    return offsetAtColumn(m_scroller->laidLine(place.line), place.row, first + x / m_cells->cellWidth());
}

void LogView::pressUnit(QMouseEvent *event, LogSelection::Unit unit)
{
    if (event->button() != Qt::LeftButton || !m_scroller)
        return;
    m_search->forgetCurrent();
    m_pressed = true;
    m_lastMouse = event->pos();
    const ByteOffset offset = offsetAt(event->pos());
    if (event->modifiers() & Qt::ShiftModifier && m_selection.hasCaret())
        m_selection.extendTo(*m_scroller, offset);
    else
        m_selection.press(*m_scroller, offset, unit);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    const bool third = m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval()
        && (event->pos() - m_lastMouse).manhattanLength() < QApplication::startDragDistance();
    m_sinceDoubleClick.invalidate();
    pressUnit(event, third ? LogSelection::Unit::Line : LogSelection::Unit::Character);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    pressUnit(event, LogSelection::Unit::Word);
    m_sinceDoubleClick.start();
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed || !m_scroller)
        return;
    m_lastMouse = event->pos();
    m_selection.extendTo(*m_scroller, offsetAt(event->pos()));
    const bool outside = event->pos().y() < 0 || event->pos().y() >= viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(autoScrollEvery, this);
    else if (!outside)
        m_autoScroll.stop();
    viewport()->update();
    Q_EMIT selectionChanged();
}

void LogView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = false;
    m_autoScroll.stop();
    // On X11 a selection is ready for the middle button as soon as it is made.
    constexpr ByteOffset mostBytes = 1 << 20;
    QClipboard &clipboard = *QGuiApplication::clipboard();
    const ByteRange range = m_selection.range();
    if (clipboard.supportsSelection() && !range.isEmpty() && range.end - range.begin <= mostBytes)
        clipboard.setText(QString::fromUtf8(selectedBytes(CopyFormat::Plain)), QClipboard::Selection);
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_autoScroll.timerId())
        autoScroll(m_lastMouse);
    else
        QAbstractScrollArea::timerEvent(event);
}

void LogView::autoScroll(QPoint position)
{
    const int beyond = position.y() < 0 ? position.y() : position.y() - viewport()->height();
    m_scroller->scrollRows(beyond / m_cells->cellHeight() + (beyond < 0 ? -1 : 1));
    scrolled();
    m_selection.extendTo(*m_scroller, offsetAt(position));
    viewport()->update();
    Q_EMIT selectionChanged();
}

} // namespace ohm
