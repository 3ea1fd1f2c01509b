// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logview.h"

#include "ui/text/logviewactions.h"
#include "ui/text/textviewaccessible.h"
#include "ui/uitr.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace ohm {

using ui::Tr;

namespace {

constexpr auto sliceBudget = 6ms;
constexpr qint64 updateEvery = 40; // ms, while slices follow each other
constexpr int jumpMargin = 12;

} // namespace

LogView::LogView(const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_clock(clock)
    , m_times(clock)
    , m_search(new LogSearch(this))
    , m_actions(new LogViewActions(*this))
    , m_jump(new QToolButton(viewport()))
{
    TextViewAccessible::install();
    setAccessibleName(Tr::tr("Log"));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(4);
    m_jump->setObjectName(QStringLiteral("log_jump"));
    m_jump->setFocusPolicy(Qt::NoFocus);
    m_jump->setCursor(Qt::ArrowCursor);
    m_jump->setFont(QGuiApplication::font());
    m_jump->hide();
    connect(m_jump, &QToolButton::clicked, this, &LogView::jumpToEnd);
    connect(m_search, &LogSearch::found, this, &LogView::showMatch);
    connect(m_search, &LogSearch::changed, this, [this] {
        if (!m_search->isComplete())
            m_slice.start(0);
        viewport()->update();
    });
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &LogView::advance);
    m_sinceUpdate.start();
    rebuildFont();
    m_colors = std::make_unique<ColorScheme>(palette());
}

LogView::~LogView() { m_search->setDocument(nullptr); }

void LogView::setLog(std::shared_ptr<const ByteLog> log)
{
    m_log = std::move(log);
    m_clearedAt = 0;
    m_pacer.reset();
    m_selection.clear();
    m_times.origin = {};
    rebuildDocument();
    if (!m_log)
        return;
    m_pacer = std::make_unique<LogPacer>(m_log);
    connect(m_pacer.get(), &LogPacer::due, this, &LogView::advance);
}

void LogView::clearView()
{
    if (!m_log)
        return;
    m_clearedAt = m_log->endOffset();
    m_selection.clear();
    rebuildDocument();
    jumpToEnd();
}

void LogView::rebuildDocument()
{
    const bool follow = !m_scroller || m_scroller->isFollowing();
    m_search->setDocument(nullptr);
    m_scroller.reset();
    m_document.reset();
    m_leftAt.reset();
    if (m_log) {
        m_document = std::make_unique<LogDocument>(m_log, m_options.showSent, m_clearedAt);
        m_scroller = std::make_unique<LogScroller>(*m_document);
        m_scroller->setFollowing(follow);
        m_search->setDocument(m_document.get());
        (void)setFilter(m_filter);
    }
    relayout();
    advance();
}

void LogView::advance()
{
    if (!m_document)
        return;
    const bool complete = m_document->advance(sliceBudget);
    m_selection.dropBefore(m_log->firstOffset());
    m_search->documentAdvanced(complete);
    if (!complete)
        m_slice.start(0);
    else if (m_pacer)
        m_pacer->consumed(m_document->lines().endOffset());
    if (complete || m_sinceUpdate.elapsed() >= updateEvery)
        showChanges();
}

void LogView::showChanges()
{
    m_sinceUpdate.restart();
    const LineIndex &lines = m_document->lines();
    if (m_times.origin == Instant() && lines.endLine() > lines.firstLine())
        m_times.origin = lines.line(lines.firstLine()).at;
    m_scroller->settle();
    syncScrollBars();
    syncJumpButton();
    viewport()->update();
    Q_EMIT contentChanged();
}

void LogView::setOptions(const LogViewOptions &options)
{
    if (options == m_options)
        return;
    const bool otherLines = options.showSent != m_options.showSent;
    const bool otherFont = options.zoom != m_options.zoom;
    m_options = options;
    m_times.kind = options.times;
    if (otherFont)
        rebuildFont();
    if (otherLines)
        rebuildDocument();
    relayout();
    Q_EMIT optionsChanged();
}

void LogView::rebuildFont()
{
    QFont zoomed = font();
    constexpr qreal smallest = 5;
    constexpr qreal largest = 48;
    const qreal points = zoomed.pointSizeF() > 0 ? zoomed.pointSizeF() : zoomed.pixelSize() * 0.75;
    zoomed.setPointSizeF(std::clamp(points + m_options.zoom, smallest, largest));
    zoomed.setKerning(false);
    m_cells = std::make_unique<CellPainter>(zoomed, CellPainter::Spacing::Airy);
}

void LogView::zoomBy(int points)
{
    LogViewOptions options = m_options;
    constexpr int furthest = 24;
    options.zoom = points == 0 ? 0 : std::clamp(options.zoom + points, -furthest / 4, furthest);
    setOptions(options);
}

void LogView::relayout()
{
    m_widest = 0;
    if (!m_scroller)
        return;
    const LogGeometry geometry(*m_cells, m_times, viewport()->size());
    m_scroller->setHeight(geometry.rows);
    m_scroller->setLayout({m_options.mode, m_options.wrap, geometry.columns});
    m_scroller->settle();
    syncScrollBars();
    syncJumpButton();
    viewport()->update();
}

void LogView::setHighlights(std::vector<HighlightRule> rules)
{
    m_rules = std::move(rules);
    viewport()->update();
}

Result<void> LogView::setFilter(const std::optional<LogFilter> &filter)
{
    std::optional<FilterRule> rule;
    if (filter && !filter->pattern.text.isEmpty()) {
        Result<QRegularExpression> pattern = compilePattern(filter->pattern);
        if (!pattern)
            return std::unexpected(pattern.error());
        rule = FilterRule{*pattern, filter->before, filter->after};
    }
    m_filter = filter;
    if (m_document) {
        m_document->setFilter(std::move(rule));
        m_slice.start(0);
    }
    return {};
}

void LogView::syncScrollBars()
{
    if (m_document && m_document->count() > 0 && !m_selection.hasCaret())
        m_search->setStart(m_document->lines().line(m_scroller->top().line).begin);
    const LogGeometry geometry(*m_cells, m_times, viewport()->size());
    const QScopedValueRollback syncing(m_syncing, true); // the bars follow the scroller here, not the other way round
    verticalScrollBar()->setPageStep(geometry.rows);
    verticalScrollBar()->setRange(0, m_scroller ? int(m_scroller->maximum()) : 0);
    verticalScrollBar()->setValue(m_scroller ? int(m_scroller->position()) : 0);
    const bool sideways = m_scroller && m_scroller->layout().scrollsSideways();
    horizontalScrollBar()->setPageStep(geometry.columns);
    horizontalScrollBar()->setRange(0, sideways ? std::max(0, m_widest - geometry.columns + 1) : 0);
}

void LogView::scrollContentsBy(int, int dy)
{
    if (m_syncing)
        return;
    if (dy != 0 && m_scroller) {
        const int value = verticalScrollBar()->value();
        const bool atEnd = value == verticalScrollBar()->maximum();
        if (m_document->count() > 0)
            m_scroller->scrollTo(atEnd ? m_scroller->bottomMost() : RowPlace{m_document->at(value), 0});
        scrolled();
    }
    viewport()->update();
}

void LogView::scrolled()
{
    const bool following = m_scroller->isFollowing();
    if (following == m_leftAt.has_value()) {
        m_leftAt = following ? std::nullopt : std::optional(m_document->lines().endLine());
        Q_EMIT followingChanged(following);
    }
    syncScrollBars();
    syncJumpButton();
    viewport()->update();
}

void LogView::syncJumpButton()
{
    if (!m_leftAt || !m_document) {
        m_jump->hide();
        return;
    }
    const qsizetype fresh = m_document->count() - m_document->indexOf(*m_leftAt);
    m_jump->setText(fresh > 0 ? Tr::tr("↓ Jump to end (%n new)", nullptr, int(fresh)) : Tr::tr("↓ Jump to end"));
    m_jump->adjustSize();
    const QSize room = viewport()->size();
    m_jump->move(room.width() - m_jump->width() - jumpMargin, room.height() - m_jump->height() - jumpMargin);
    m_jump->show();
}

void LogView::jumpToEnd()
{
    if (!m_scroller)
        return;
    m_scroller->setFollowing(true);
    m_scroller->settle();
    scrolled();
}

void LogView::scrollTo(ByteOffset offset)
{
    if (!m_scroller)
        return;
    m_scroller->ensureVisible(offset);
    scrolled();
}

void LogView::showMatch(const ByteRange &match)
{
    m_selection.select(match);
    scrollTo(match.begin);
    if (m_scroller->layout().scrollsSideways()) {
        const LaidLine laid = m_scroller->laidLine(m_scroller->placeOf(match.begin).line);
        m_widest = std::max(m_widest, laid.display.columns());
        syncScrollBars();
        const int cell = laid.display.cellOfByte(laid.byteAt(match.begin));
        const int column = cell < int(laid.display.cells.size()) ? laid.display.cells[std::size_t(cell)].column : 0;
        QScrollBar &bar = *horizontalScrollBar();
        if (column < bar.value() || column >= bar.value() + m_scroller->layout().columns)
            bar.setValue(std::max(0, column - m_scroller->layout().columns / 3));
    }
    Q_EMIT selectionChanged();
}

void LogView::select(ByteRange range)
{
    m_search->forgetCurrent();
    m_selection.select(range);
    viewport()->update();
    Q_EMIT selectionChanged();
}

TimeColumn LogView::copyTimes() const
{
    TimeColumn times = m_times;
    if (times.kind == TimeStamps::None)
        times.kind = TimeStamps::Wall;
    return times;
}

QByteArray LogView::selectedBytes(CopyFormat format) const
{
    if (!m_document)
        return {};
    ByteRange range = m_selection.range();
    if (range.isEmpty())
        range = {m_log->firstOffset(), m_document->lines().endOffset()};
    return copyLines(*m_document, range, format, copyTimes());
}

// As text for those who paste text, and as the very bytes for those who can take them.
void LogView::copy(CopyFormat format) const
{
    if (m_selection.isEmpty())
        return;
    const QByteArray bytes = selectedBytes(format);
    auto *clip = new QMimeData;
    clip->setText(QString::fromUtf8(bytes));
    clip->setData(QStringLiteral("application/octet-stream"), bytes);
    QGuiApplication::clipboard()->setMimeData(clip);
}

QString LogView::visibleText() const
{
    QString text;
    if (!m_scroller)
        return text;
    const RowPlace top = m_scroller->top();
    int left = m_scroller->height();
    int row = top.row;
    for (qsizetype i = m_document->indexOf(top.line); i < m_document->count() && left > 0; ++i, row = 0) {
        const LaidLine laid = m_scroller->laidLine(m_document->at(i));
        for (; row < laid.display.rowCount() && left > 0; ++row, --left)
            text += laid.display.rowText(row) + u'\n';
    }
    text.chop(text.isEmpty() ? 0 : 1);
    return text;
}

LogScene LogView::scene() const
{
    return {.document = *m_document,
        .scroller = *m_scroller,
        .selection = m_selection,
        .times = m_times,
        .rules = m_rules,
        .currentMatch = m_search->current(),
        .firstColumn = m_scroller->layout().scrollsSideways() ? horizontalScrollBar()->value() : 0,
        .showCaret = hasFocus() && m_selection.isEmpty()};
}

void LogView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (!m_document) {
        painter.fillRect(viewport()->rect(), m_colors->base);
        return;
    }
    const int widest = LogPainter(painter, *m_cells, *m_colors, scene(), viewport()->size()).paint();
    if (widest > m_widest) {
        m_widest = widest;
        syncScrollBars();
    }
}

} // namespace ohm
