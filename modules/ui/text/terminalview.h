// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stream/bytelog.h"
#include "ui/text/cellpainter.h"
#include "ui/text/colorscheme.h"
#include "ui/text/logpacer.h"
#include "ui/text/vtscreen.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>

namespace ohm {

// A terminal on what a byte log received. What is typed is not sent from here but told by a signal: whoever holds the lease
// sends it.
class TerminalView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit TerminalView(QWidget *parent = nullptr);
    ~TerminalView() override;

    void setLog(std::shared_ptr<const ByteLog> log); // starts on an empty screen and reads what the log holds, once shown
    void clearView(); // an empty screen without history; the log keeps what it showed
    const VtScreen &screen() const { return m_screen; }

    QString selectedText() const;
    void copy() const;
    void paste();
    int zoom() const { return m_zoom; }
    void setZoom(int points);
    QString visibleText() const; // the rows on the screen, for screen readers and tests

Q_SIGNALS:
    void bytesTyped(const QByteArray &bytes); // by keyboard or paste
    void answered(const QByteArray &bytes); // to a question of the device, such as where the cursor is
    void screenResized(int rows, int columns);
    void bell();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Place // of a cell's left edge; lines counted since the beginning, dropped ones too
    {
        qint64 line = 0;
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };

    void advance();
    bool readSlice();
    void showChanges();
    void rebuildFont();
    void fitScreen();
    void restartBlinking();
    void type(const QByteArray &bytes);
    bool handleViewKey(QKeyEvent *event);
    void makeActions();
    Place placeAt(QPoint position) const;
    std::pair<Place, Place> selection() const;
    void selectWordAt(Place place);
    int topLine() const;
    void paintLine(QPainter &painter, const VtLine &line, qint64 number, int y);
    void paintCells(QPainter &painter, const VtLine &line, int from, int to, const ColorScheme::Pair &colors, int y);
    void paintCursor(QPainter &painter);
    QRect cursorRect() const;

    std::shared_ptr<const ByteLog> m_log;
    std::uint64_t m_read = 0; // of the log
    std::uint64_t m_liveFrom = 0; // answers to older questions would come too late
    VtScreen m_screen;
    std::unique_ptr<LogPacer> m_pacer;
    std::unique_ptr<CellPainter> m_cells;
    std::unique_ptr<ColorScheme> m_colors;
    Place m_anchor, m_caret;
    QTimer m_slice;
    QElapsedTimer m_shown;
    QBasicTimer m_blink;
    bool m_isLaidOut = false;
    bool m_cursorOn = true;
    bool m_atEnd = true;
    bool m_syncing = false;
    qint64 m_top = 0; // when not at the end: the line at the top
    int m_zoom = 0;
};

} // namespace ohm
