// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a TerminalView: keys, mouse, wheel, clipboard.
#include "ui/text/terminalview.h"

#include "ui/text/terminalkeys.h"
#include "ui/uitr.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

namespace ohm {

using ui::Tr;

void TerminalView::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    make("terminal_copy", Tr::tr("Copy"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copy(); });
    make("terminal_paste", Tr::tr("Paste"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] { paste(); });
    make("terminal_zoom_in", Tr::tr("Zoom in"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { setZoom(m_zoom + 1); });
    make("terminal_zoom_out", Tr::tr("Zoom out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { setZoom(m_zoom - 1); });
    make("terminal_zoom_reset", Tr::tr("Normal size"), QKeySequence(Qt::CTRL | Qt::Key_0), [this] { setZoom(0); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

bool TerminalView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isTerminalKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

// Tab belongs to the device; Ctrl+Tab and F6 leave the terminal.
bool TerminalView::focusNextPrevChild(bool) { return false; }

void TerminalView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScreen();
}

void TerminalView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_colors = std::make_unique<ColorScheme>(palette());
        viewport()->update();
    } else if (event->type() == QEvent::FontChange && m_cells) {
        rebuildFont();
        fitScreen();
    }
}

void TerminalView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    restartBlinking();
}

void TerminalView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    restartBlinking();
}

void TerminalView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_blink.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    m_cursorOn = !m_cursorOn;
    viewport()->update(cursorRect());
}

void TerminalView::keyPressEvent(QKeyEvent *event)
{
    if (!handleViewKey(event))
        type(bytesOfKey(*event, m_screen));
}

// Keys that mean the view, not the device.
bool TerminalView::handleViewKey(QKeyEvent *event)
{
    if (event->modifiers() != Qt::ShiftModifier)
        return false;
    QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp:
        bar.setValue(bar.value() - bar.pageStep() + 1);
        return true;
    case Qt::Key_PageDown:
        bar.setValue(bar.value() + bar.pageStep() - 1);
        return true;
    case Qt::Key_Insert:
        paste();
        return true;
    default:
        return false;
    }
}

void TerminalView::type(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    m_anchor = m_caret;
    restartBlinking();
    Q_EMIT bytesTyped(bytes);
}

void TerminalView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        type(m_screen.pasted(text));
}

void TerminalView::copy() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TerminalView::inputMethodEvent(QInputMethodEvent *event)
{
    QByteArray bytes;
    for (const uint character : event->commitString().toUcs4())
        bytes += m_screen.typed(character, {});
    type(bytes);
    event->accept();
}

QVariant TerminalView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle ? QVariant(cursorRect()) : QAbstractScrollArea::inputMethodQuery(query);
}

TerminalView::Place TerminalView::placeAt(QPoint position) const
{
    const QRect origin = cursorRect().translated(
        -m_screen.cursor().column * m_cells->cellWidth(), -m_screen.cursor().row * m_cells->cellHeight());
    const int row = std::clamp((position.y() - origin.top()) / m_cells->cellHeight(), 0, m_screen.rows() - 1);
    const int x = position.x() - origin.left() + m_cells->cellWidth() / 2;
    return {m_screen.droppedLines() + topLine() + row, std::clamp(x / m_cells->cellWidth(), 0, m_screen.columns())};
}

std::pair<TerminalView::Place, TerminalView::Place> TerminalView::selection() const { return std::minmax(m_anchor, m_caret); }

QString TerminalView::selectedText() const
{
    const auto [begin, end] = selection();
    QStringList lines;
    for (qint64 number = std::max(begin.line, m_screen.droppedLines()); number <= end.line && begin != end; ++number) {
        const VtLine line = m_screen.line(int(number - m_screen.droppedLines()));
        lines += line.text(number == begin.line ? begin.column : 0, number == end.line ? end.column : -1);
    }
    return lines.join(u'\n');
}

void TerminalView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton && QGuiApplication::clipboard()->supportsSelection()) {
        type(m_screen.pasted(QGuiApplication::clipboard()->text(QClipboard::Selection)));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_caret = placeAt(event->pos());
    if (!(event->modifiers() & Qt::ShiftModifier))
        m_anchor = m_caret;
    viewport()->update();
}

void TerminalView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_caret = placeAt(event->pos());
    viewport()->update();
}

// On X11 a selection is ready for the middle button as soon as it is made.
void TerminalView::mouseReleaseEvent(QMouseEvent *event)
{
    const QString text = selectedText();
    if (event->button() == Qt::LeftButton && !text.isEmpty() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(text, QClipboard::Selection);
}

void TerminalView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        selectWordAt(placeAt(event->pos() - QPoint(m_cells->cellWidth() / 2, 0)));
}

void TerminalView::selectWordAt(Place place)
{
    const VtLine line = m_screen.line(int(place.line - m_screen.droppedLines()));
    const auto isWord = [&line](int column) {
        return column >= 0 && column < int(line.cells.size()) && line.cells[std::size_t(column)].character > U' ';
    };
    m_anchor = m_caret = place;
    while (isWord(m_anchor.column - 1) && isWord(place.column))
        --m_anchor.column;
    while (isWord(m_caret.column))
        ++m_caret.column;
    viewport()->update();
}

void TerminalView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int delta = event->angleDelta().y(); delta != 0)
        setZoom(m_zoom + (delta > 0 ? 1 : -1));
}

} // namespace ohm
