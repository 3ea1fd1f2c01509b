// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/loglayout.h"
#include "ui/text/timecolumn.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <memory>

namespace ohm {

class LogView;

// What a person can do with a log view, as QActions: they make up its context menu, carry its keys, and a panel puts
// them on its toolbar. Each has an objectName.
class LogViewActions final : public QObject
{
    Q_OBJECT
public:
    explicit LogViewActions(LogView &view);
    ~LogViewActions() override;

    QAction *copy, *copyWithEscapes, *copyWithTimes, *copyAsHex, *selectAll;
    QAction *modeText, *modeHex, *modeMixed;
    QAction *timesNone, *timesWall, *timesElapsed, *timesDelta;
    QAction *wrap, *showSent;
    QAction *zoomIn, *zoomOut, *zoomReset;
    QAction *jumpToEnd;

private:
    QAction *make(const char *name, const QString &text, const QKeySequence &key = {});
    void makeCopyActions();
    void makeModeActions();
    void makeTimeActions();
    void makeZoomActions();
    void makeMenu();
    QAction *makeSubMenu(const char *name, const QString &title, const QList<QAction *> &entries);
    void syncToOptions();
    void syncToSelection();

    LogView &m_view;
    std::vector<std::unique_ptr<QMenu>> m_menus;
};

} // namespace ohm
