// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/memoryview.h"

#include "probe/probetr.h"
#include "ui/text/textviewaccessible.h"
#include "ui/themecolors.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t covered = std::uint64_t(1) << 32; // what the scroll bar covers
constexpr int lastRow = int(covered / MemoryView::perRow - 1);
constexpr int margin = 8;

bool isHexDigit(const QString &text) { return text.size() == 1 && u"0123456789abcdef"_s.contains(text, Qt::CaseInsensitive); }

bool isPrintable(std::uint8_t byte) { return byte >= 0x20 && byte < 0x7f; }

// A screen reader reads the rows in sight.
QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *view = qobject_cast<MemoryView *>(object))
        return new TextViewAccessible(view, QAccessible::EditableText, [view] { return view->visibleText(); });
    return nullptr;
}

QString hex(std::uint64_t value, int digits) { return u"%1"_s.arg(value, digits, 16, QLatin1Char('0')); }

} // namespace

MemoryView::MemoryView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    QAccessible::installFactory(&makeInterface); // once: Qt ignores a factory that it has
    setObjectName(u"memory_view"_s);
    setAccessibleName(Tr::tr("Memory"));
    setAccessibleDescription(Tr::tr("Arrow keys move; type digits for a new value and press Enter to write it."));
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setCursor(Qt::IBeamCursor);
    updateScrollBars();
}

// "20000000  00000000 00000000 00000000 00000000  ................"
MemoryView::Measures MemoryView::measures() const
{
    const QFontMetrics metrics(font());
    const double exact = QFontMetricsF(font()).horizontalAdvance(u'0');
    Measures measured{.cell = int(std::ceil(exact)), .row = metrics.height() + 3};
    measured.words = (m_base == 0 ? 8 : 16) + 2;
    measured.text = measured.words + perRow / m_wordSize * (2 * m_wordSize + 1) + 1;
    measured.end = measured.text + perRow;
    return measured;
}

int MemoryView::visibleRows() const { return std::max(1, viewport()->height() / measures().row); }

void MemoryView::updateScrollBars()
{
    const Measures now = measures();
    verticalScrollBar()->setPageStep(visibleRows());
    verticalScrollBar()->setRange(0, lastRow + 1 - visibleRows());
    horizontalScrollBar()->setSingleStep(now.cell);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, now.end * now.cell + 2 * margin - viewport()->width()));
}

void MemoryView::setWordSize(int bytes)
{
    leaveEdit();
    m_wordSize = bytes;
    updateScrollBars();
    placeCursor(m_cursor);
    viewport()->update();
}

void MemoryView::goTo(std::uint64_t address)
{
    const std::uint64_t base = address / covered * covered;
    const bool isElsewhere = base != m_base;
    m_base = base;
    updateScrollBars();
    verticalScrollBar()->setValue(rowOf(address));
    placeCursor(address);
    viewport()->update();
    if (isElsewhere)
        Q_EMIT visibleChanged();
}

MemorySpan MemoryView::visible() const
{
    const int first = verticalScrollBar()->value();
    const int rows = std::min(viewport()->height() / measures().row + 1, lastRow + 1 - first);
    return {rowAddress(first), std::uint64_t(rows) * perRow};
}

void MemoryView::setMarks(std::vector<MemorySpan> marks, const QString &meaning)
{
    m_marks = std::move(marks);
    m_markMeaning = meaning;
    viewport()->update();
}

const MemorySpan *MemoryView::markAt(std::uint64_t address) const
{
    const auto found = std::ranges::find_if(m_marks, [address](const MemorySpan &mark) { return mark.contains(address); });
    return found == m_marks.end() ? nullptr : &*found;
}

void MemoryView::placeCursor(std::uint64_t address)
{
    leaveEdit();
    m_cursor = address / std::uint64_t(m_wordSize) * std::uint64_t(m_wordSize);
    const int row = rowOf(m_cursor), top = verticalScrollBar()->value();
    if (row < top)
        verticalScrollBar()->setValue(row);
    else if (row >= top + visibleRows())
        verticalScrollBar()->setValue(row - visibleRows() + 1);
    viewport()->update();
    Q_EMIT cursorChanged(m_cursor);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void MemoryView::moveCursor(std::int64_t bytes)
{
    const std::int64_t within = std::int64_t(m_cursor - m_base) + bytes;
    placeCursor(m_base + std::uint64_t(std::clamp<std::int64_t>(within, 0, std::int64_t(covered) - 1)));
}

int MemoryView::columnOf(std::uint64_t word) const
{
    return measures().words + int(word % perRow) / m_wordSize * (2 * m_wordSize + 1);
}

QRect MemoryView::wordRect(std::uint64_t word) const
{
    const Measures now = measures();
    const int x = margin + columnOf(word) * now.cell - horizontalScrollBar()->value();
    const int y = (rowOf(word) - verticalScrollBar()->value()) * now.row;
    const int width = QFontMetrics(font()).horizontalAdvance(QString(2 * m_wordSize, u'0')); // cells are rounded up
    return {x, y, width, now.row};
}

std::optional<std::uint64_t> MemoryView::byteAt(const QPoint &point) const
{
    const Measures now = measures();
    const int row = verticalScrollBar()->value() + point.y() / now.row;
    const int column = (point.x() + horizontalScrollBar()->value() - margin) / now.cell;
    if (point.y() < 0 || row > lastRow || column < now.words)
        return std::nullopt;
    if (column >= now.text)
        return column < now.end ? std::optional(rowAddress(row) + std::uint64_t(column - now.text)) : std::nullopt;
    const int word = (column - now.words) / (2 * m_wordSize + 1);
    return rowAddress(row) + std::uint64_t(std::min(word * m_wordSize, perRow - 1));
}

QString MemoryView::wordText(std::uint64_t word) const
{
    if (const auto value = m_cache.word(word, m_wordSize))
        return hex(*value, 2 * m_wordSize);
    return QString(2 * m_wordSize, m_cache.isUnreadable(word) ? u'?' : u'·');
}

QString MemoryView::rowText(std::uint64_t address) const
{
    QString words, text;
    for (std::uint64_t word = address; word < address + perRow; word += std::uint64_t(m_wordSize))
        words += wordText(word) + u' ';
    for (std::uint64_t at = address; at < address + perRow; ++at) {
        const auto byte = m_cache.at(at);
        text += byte && isPrintable(byte->value) ? QChar(byte->value) : QChar(u'.');
    }
    return hex(address, m_base == 0 ? 8 : 16) + u"  "_s + words + u' ' + text;
}

QString MemoryView::visibleText() const
{
    QStringList rows;
    const MemorySpan span = visible();
    for (std::uint64_t offset = 0; offset < span.size; offset += perRow)
        rows << rowText(span.address + offset);
    return rows.join(u'\n');
}

void MemoryView::paintEvent(QPaintEvent *event)
{
    const ThemeColors &colors = themeColors(palette());
    const Measures now = measures();
    QPainter painter(viewport());
    painter.fillRect(event->rect(), colors.base);
    painter.setFont(font());
    const MemorySpan span = visible();
    for (std::uint64_t offset = 0; offset < span.size; offset += perRow)
        paintRow(painter, int(offset / perRow) * now.row, span.address + offset);
}

void MemoryView::paintRow(QPainter &painter, int y, std::uint64_t address) const
{
    const ThemeColors &colors = themeColors(palette());
    const Measures now = measures();
    const int x = margin - horizontalScrollBar()->value();
    painter.setPen(colors.muted);
    painter.drawText(QRect(x, y, now.words * now.cell, now.row), Qt::AlignVCenter, hex(address, m_base == 0 ? 8 : 16));
    for (std::uint64_t word = address; word < address + perRow; word += std::uint64_t(m_wordSize))
        paintWord(painter, y, word);
    for (std::uint64_t at = address; at < address + perRow; ++at)
        paintCharacter(painter, y, at);
}

void MemoryView::paintWord(QPainter &painter, int y, std::uint64_t word) const
{
    const ThemeColors &colors = themeColors(palette());
    QRect rect = wordRect(word);
    rect.moveTop(y);
    const bool isCursor = word == m_cursor;
    bool isMarked = false, isChanged = false;
    for (std::uint64_t at = word; at < word + std::uint64_t(m_wordSize); ++at) {
        const auto byte = m_cache.at(at);
        isChanged = isChanged || (byte && byte->isChanged);
        isMarked = isMarked || markAt(at);
    }
    const QRect frame = rect.adjusted(-2, 0, 2, 0);
    if (isMarked || isChanged)
        painter.fillRect(frame, isMarked ? colors.errorFill : colors.warningFill);
    if (isCursor)
        painter.fillRect(frame, isEditing() ? colors.raised : colors.selection);
    if (isCursor && hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(frame.adjusted(0, 0, -1, -1));
    }
    const QColor known = isChanged ? colors.warning : isMarked ? colors.error : isCursor ? colors.selectedText : colors.text;
    painter.setPen(m_cache.word(word, m_wordSize) ? known : colors.disabled);
    const bool isTyped = isCursor && isEditing();
    if (isTyped)
        painter.setPen(colors.accent);
    painter.drawText(rect, Qt::AlignVCenter | (isTyped ? Qt::AlignRight : Qt::AlignLeft), isTyped ? m_typed : wordText(word));
}

void MemoryView::paintCharacter(QPainter &painter, int y, std::uint64_t address) const
{
    const ThemeColors &colors = themeColors(palette());
    const Measures now = measures();
    const int column = now.text + int(address % perRow);
    const QRect rect(margin + column * now.cell - horizontalScrollBar()->value(), y, now.cell, now.row);
    const auto byte = m_cache.at(address);
    if (markAt(address))
        painter.fillRect(rect, colors.errorFill);
    else if (MemorySpan{m_cursor, std::uint64_t(m_wordSize)}.contains(address))
        painter.fillRect(rect, colors.selection);
    const bool isShown = byte && isPrintable(byte->value);
    painter.setPen(byte && byte->isChanged ? colors.warning : isShown ? colors.text : colors.disabled);
    painter.drawText(rect, Qt::AlignCenter, isShown ? QString(QChar(byte->value)) : u"."_s);
}

bool MemoryView::moveByKey(const QKeyEvent &event)
{
    const int page = visibleRows() * perRow;
    switch (event.key()) {
    case Qt::Key_Left:
        return moveCursor(-m_wordSize), true;
    case Qt::Key_Right:
        return moveCursor(m_wordSize), true;
    case Qt::Key_Up:
        return moveCursor(-perRow), true;
    case Qt::Key_Down:
        return moveCursor(perRow), true;
    case Qt::Key_PageUp:
        return moveCursor(-page), true;
    case Qt::Key_PageDown:
        return moveCursor(page), true;
    case Qt::Key_Home:
        return moveCursor(-std::int64_t(m_cursor % perRow)), true;
    case Qt::Key_End:
        return moveCursor(std::int64_t(perRow - m_wordSize) - std::int64_t(m_cursor % perRow)), true;
    default:
        return false;
    }
}

bool MemoryView::typeDigit(const QString &text)
{
    if (!isHexDigit(text))
        return false;
    if (m_typed.size() < 2 * m_wordSize)
        m_typed += text.toLower();
    viewport()->update();
    return true;
}

void MemoryView::commit()
{
    const std::uint64_t value = m_typed.toULongLong(nullptr, 16);
    leaveEdit();
    Q_EMIT edited(m_cursor, value);
}

void MemoryView::leaveEdit()
{
    m_typed.clear();
    viewport()->update();
}

void MemoryView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(rowText(m_cursor / perRow * perRow));
    } else if (isEditing() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        commit();
    } else if (isEditing() && event->key() == Qt::Key_Escape) {
        leaveEdit();
    } else if (isEditing() && event->key() == Qt::Key_Backspace) {
        m_typed.chop(1);
        viewport()->update();
    } else if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
        || !(moveByKey(*event) || typeDigit(event->text()))) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MemoryView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto address = byteAt(event->pos()))
        placeCursor(*address);
}

// The value as it is, to be changed.
void MemoryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
    if (const auto value = m_cache.word(m_cursor, m_wordSize); value && byteAt(event->pos()))
        m_typed = hex(*value, 2 * m_wordSize);
    viewport()->update();
}

void MemoryView::focusOutEvent(QFocusEvent *event)
{
    leaveEdit();
    QAbstractScrollArea::focusOutEvent(event);
}

void MemoryView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateScrollBars();
}

bool MemoryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto &help = static_cast<QHelpEvent &>(*event);
        const auto address = byteAt(help.pos());
        const bool isMarked = address && markAt(*address);
        QToolTip::showText(help.globalPos(), isMarked ? m_markMeaning : QString(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void MemoryView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    Q_EMIT visibleChanged();
}

void MemoryView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT visibleChanged();
}

} // namespace ohm::probe
