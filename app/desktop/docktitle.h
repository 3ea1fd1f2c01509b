// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace ohm {

// The title bar of a dock that stands alone: icon, title, a menu, float, close.
class DockTitle final : public QWidget
{
    Q_OBJECT
public:
    DockTitle(QDockWidget &dock, const QIcon &icon);

    void setText(const QString &text);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QToolButton *addButton(const char *name, const QString &icon, const QString &text);
    void showIcon();

    QDockWidget &m_dock;
    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_float;
};

} // namespace ohm
