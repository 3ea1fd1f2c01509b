// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/onscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace ohm {

namespace {

constexpr int graspable = 48; // pixels of the title that must be in reach

bool canBeGrasped(const QRect &frame, const QRect &screen)
{
    const QRect title(frame.left(), frame.top(), frame.width(), graspable / 2);
    const QRect seen = title & screen;
    return seen.width() >= graspable && seen.top() == title.top() && seen.height() >= graspable / 4;
}

} // namespace

QRect onScreen(const QRect &frame, const QList<QRect> &screens)
{
    for (const QRect &screen : screens) {
        if (canBeGrasped(frame, screen))
            return frame;
    }
    if (screens.isEmpty())
        return frame;
    const QRect &screen = screens.front();
    QRect moved(QPoint(), frame.size().boundedTo(screen.size()));
    moved.moveCenter(screen.center());
    return moved;
}

void pullOnScreen(QWidget &window)
{
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens += screen->availableGeometry();
    const QRect wanted = onScreen(window.frameGeometry(), screens);
    if (wanted == window.frameGeometry())
        return;
    window.resize(wanted.size());
    window.move(wanted.topLeft());
}

} // namespace ohm
