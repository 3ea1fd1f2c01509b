// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/infobar.h"

#include <QPointer>

namespace ohm {

// Short messages in the lower right corner of a window. They never take the focus, wait while the mouse is over them, and go by
// themselves; failures stay twice as long.
class Toasts final : public QObject
{
    Q_OBJECT
public:
    explicit Toasts(QWidget *window);

    void show(Severity severity, const QString &title, const QString &text = {});
    int count() const { return int(m_toasts.size()); }
    void setBottomMargin(int pixels); // what the status bar takes

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void remove(QWidget *toast);
    void place();

    QWidget *m_window;
    std::vector<QWidget *> m_toasts; // oldest first
    int m_bottomMargin = 0;
};

} // namespace ohm
