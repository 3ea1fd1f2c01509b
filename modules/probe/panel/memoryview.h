// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/panel/memorycache.h"

#include <QAbstractScrollArea>

namespace ohm::probe {

// A stretch of addresses.
struct MemorySpan
{
    std::uint64_t address = 0, size = 0;
    bool contains(std::uint64_t other) const { return other >= address && other - address < size; }
    friend bool operator==(const MemorySpan &, const MemorySpan &) = default;
};

// Memory as rows of 16 bytes, in words of a width and as characters. It paints and asks for what is visible only, so that all
// of an address space can be walked through: the 4 GiB around the cursor are in the scroll bar. The word at the cursor is
// changed by typing its new value: Enter asks for it, Esc leaves it.
class MemoryView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    static constexpr int perRow = 16;

    explicit MemoryView(QWidget *parent = nullptr);

    MemoryCache &cache() { return m_cache; }
    void refresh() { viewport()->update(); } // after a change of the cache

    int wordSize() const { return m_wordSize; } // in bytes: 1, 2, 4 or 8
    void setWordSize(int bytes);

    std::uint64_t cursor() const { return m_cursor; } // of a word
    void goTo(std::uint64_t address); // puts the cursor on its word, and its row on top
    MemorySpan visible() const; // whole rows

    // Words that are marked: what differs from a file, what a search found.
    void setMarks(std::vector<MemorySpan> marks, const QString &meaning);
    bool isEditing() const { return !m_typed.isEmpty(); }
    QString visibleText() const; // for screen readers and for copying

Q_SIGNALS:
    void visibleChanged(); // other rows are in sight
    void cursorChanged(std::uint64_t address);
    void edited(std::uint64_t address, std::uint64_t value); // the person asks for a new value of that word

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Measures
    {
        int cell = 8, row = 18; // pixels of a character, of a row
        int words = 0, text = 0, end = 0; // columns, in characters
    };
    Measures measures() const;
    int columnOf(std::uint64_t word) const; // of the word's first digit, in characters
    QRect wordRect(std::uint64_t word) const;
    std::optional<std::uint64_t> byteAt(const QPoint &point) const;
    std::uint64_t rowAddress(int row) const { return m_base + std::uint64_t(row) * perRow; }
    int rowOf(std::uint64_t address) const { return int((address - m_base) / perRow); }
    int visibleRows() const;
    void updateScrollBars();
    void placeCursor(std::uint64_t address);
    void moveCursor(std::int64_t bytes);
    bool moveByKey(const QKeyEvent &event);
    bool typeDigit(const QString &text);
    void commit();
    void leaveEdit();
    const MemorySpan *markAt(std::uint64_t address) const;
    QString wordText(std::uint64_t word) const;
    QString rowText(std::uint64_t address) const;
    void paintRow(QPainter &painter, int y, std::uint64_t address) const;
    void paintWord(QPainter &painter, int y, std::uint64_t word) const;
    void paintCharacter(QPainter &painter, int y, std::uint64_t address) const;

    MemoryCache m_cache;
    int m_wordSize = 4;
    std::uint64_t m_base = 0; // of the 4 GiB in the scroll bar
    std::uint64_t m_cursor = 0;
    QString m_typed; // digits of a new value
    std::vector<MemorySpan> m_marks; // in order
    QString m_markMeaning;
};

} // namespace ohm::probe
