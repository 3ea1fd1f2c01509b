// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/logcopy.h"
#include "ui/text/logpacer.h"
#include "ui/text/logpainter.h"
#include "ui/text/logsearch.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QToolButton>

namespace ohm {

class LogViewActions;

struct LogViewOptions
{
    LogMode mode = LogMode::Text;
    TimeStamps times = TimeStamps::None;
    bool wrap = true;
    bool showSent = true;
    int zoom = 0; // points added to the font

    bool operator==(const LogViewOptions &) const = default;
};

struct LogFilter
{
    PatternText pattern;
    int before = 0; // lines of context
    int after = 0;
};

// Shows a byte log as lines: paints only what is visible, looks at the log when the pacer says so, and works in slices of a
// few milliseconds, so that no burst ever stops the window. Nothing can be typed here.
class LogView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit LogView(const Clock &clock, QWidget *parent = nullptr);
    ~LogView() override;

    void setLog(std::shared_ptr<const ByteLog> log);
    void clearView(); // shows only what comes from now on; the log keeps the rest for everybody else
    LogDocument *document() const { return m_document.get(); } // null without a log

    const LogViewOptions &options() const { return m_options; }
    void setOptions(const LogViewOptions &options);
    void zoomBy(int points); // 0: back to normal
    void setHighlights(std::vector<HighlightRule> rules);
    Result<void> setFilter(const std::optional<LogFilter> &filter); // InvalidArgument: the old filter stays
    LogSearch &search() { return *m_search; }
    LogViewActions &actionSet() { return *m_actions; } // for toolbars; the context menu has them already

    bool isFollowing() const { return m_scroller && m_scroller->isFollowing(); }
    void jumpToEnd();
    void scrollTo(ByteOffset offset);

    ByteRange selectedRange() const { return m_selection.range(); }
    void select(ByteRange range);
    QByteArray selectedBytes(CopyFormat format) const; // all lines when nothing is selected
    void copy(CopyFormat format) const;
    QString visibleText() const; // the rows on the screen, for screen readers and tests

Q_SIGNALS:
    void optionsChanged();
    void followingChanged(bool following);
    void selectionChanged();
    void contentChanged(); // lines were added, dropped, or the filter went on

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void rebuildDocument();
    void advance();
    void showChanges();
    void relayout();
    void rebuildFont();
    void scrolled(); // after the scroller has moved
    void syncScrollBars();
    void syncJumpButton();
    void showMatch(const ByteRange &match);
    bool moveByKey(QKeyEvent *event);
    void selectBy(LogSelection::Move move);
    ByteOffset offsetAt(QPoint position) const;
    void pressUnit(QMouseEvent *event, LogSelection::Unit unit);
    void autoScroll(QPoint position);
    TimeColumn copyTimes() const;
    LogScene scene() const;

    const Clock &m_clock;
    std::shared_ptr<const ByteLog> m_log;
    LogViewOptions m_options;
    ByteOffset m_clearedAt = 0;
    std::optional<LogFilter> m_filter;
    std::vector<HighlightRule> m_rules;
    std::unique_ptr<LogDocument> m_document;
    std::unique_ptr<LogScroller> m_scroller;
    std::unique_ptr<LogPacer> m_pacer;
    std::unique_ptr<CellPainter> m_cells;
    std::unique_ptr<ColorScheme> m_colors;
    LogSelection m_selection;
    TimeColumn m_times;
    LogSearch *m_search;
    LogViewActions *m_actions;
    QToolButton *m_jump;
    QTimer m_slice;
    QElapsedTimer m_sinceUpdate;
    QElapsedTimer m_sinceDoubleClick;
    QBasicTimer m_autoScroll;
    std::optional<LineNumber> m_leftAt; // the end of the lines when following stopped
    QPoint m_lastMouse;
    int m_widest = 0;
    int m_wheelRest = 0;
    bool m_pressed = false;
    bool m_syncing = false;
};

} // namespace ohm
