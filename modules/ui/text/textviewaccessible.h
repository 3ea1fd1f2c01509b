// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <functional>

namespace ohm {

// A text view as a screen reader sees it: a read-only text that holds the rows on the screen.
class TextViewAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    using VisibleText = std::function<QString()>;

    TextViewAccessible(QWidget *view, QAccessible::Role role, VisibleText visibleText);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;

    int characterCount() const override;
    QString text(int startOffset, int endOffset) const override;
    int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override { }
    int selectionCount() const override { return 0; }
    void selection(int, int *startOffset, int *endOffset) const override;
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override { }
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

    static void install(); // makes Qt use it for LogView and TerminalView

private:
    const VisibleText m_visibleText;
};

} // namespace ohm
