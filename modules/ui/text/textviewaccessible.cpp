// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/textviewaccessible.h"

#include "ui/text/logview.h"
#include "ui/text/terminalview.h"

namespace ohm {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *log = qobject_cast<LogView *>(object))
        return new TextViewAccessible(log, QAccessible::Document, [log] { return log->visibleText(); });
    if (auto *terminal = qobject_cast<TerminalView *>(object))
        return new TextViewAccessible(terminal, QAccessible::Terminal, [terminal] { return terminal->visibleText(); });
    return nullptr;
}

} // namespace

void TextViewAccessible::install()
{
    QAccessible::installFactory(&makeInterface); // once: Qt ignores a factory that it has
}

TextViewAccessible::TextViewAccessible(QWidget *view, QAccessible::Role role, VisibleText visibleText)
    : QAccessibleWidget(view, role)
    , m_visibleText(std::move(visibleText))
{
}

void *TextViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QString TextViewAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_visibleText() : QAccessibleWidget::text(kind);
}

QAccessible::State TextViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

int TextViewAccessible::characterCount() const { return int(m_visibleText().size()); }

QString TextViewAccessible::text(int startOffset, int endOffset) const
{
    const QString visible = m_visibleText();
    const qsizetype end = endOffset < 0 ? visible.size() : endOffset;
    return visible.mid(startOffset, end - startOffset);
}

void TextViewAccessible::selection(int, int *startOffset, int *endOffset) const { *startOffset = *endOffset = 0; }

QRect TextViewAccessible::characterRect(int) const { return rect(); }

QString TextViewAccessible::attributes(int, int *startOffset, int *endOffset) const
{
    *startOffset = 0;
    *endOffset = characterCount();
    return {};
}

} // namespace ohm
