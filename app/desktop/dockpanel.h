// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel.h"

#include <QDockWidget>
#include <QIcon>

namespace ohm {

class DockTitle;

// What DockArea needs to know of a panel.
struct DockSpec
{
    QString id; // unique
    QString title;
    QString icon;
    PanelArea area = PanelArea::Bottom;
    QString group; // docks of one group appear beside each other as tabs: the kind of a device; may be empty
    std::function<QWidget *(QWidget *parent)> make;
};

// One dock: a title bar of our own and a panel that is made when it is first really seen.
class DockPanel final : public QDockWidget, public ErrorSurface
{
    Q_OBJECT
public:
    DockPanel(DockSpec spec, QWidget *window);

    const DockSpec &spec() const { return m_spec; }
    QIcon icon() const;
    const QString &title() const { return m_name; }
    void setTitle(const QString &title);

    void ensureContent();
    // Takes the content out of the way while it is behind another tab: the Tab key would go there unseen, and timers of
    // views that nobody sees would run.
    void followVisibility();
    QWidget *content() const { return m_content; } // nullptr until it was made
    void focusContent();

    // A dock among tabs has its title on its tab; a second one above the panel would only take room.
    void setTitleVisible(bool visible);
    bool isReallyVisible() const; // not closed and not behind another tab

    void showError(const Error &error) override;

Q_SIGNALS:
    void badgeChanged();
    void menuWanted(const QPoint &globalPosition);

private:
    void showTitle();

    const DockSpec m_spec;
    QString m_name;
    QWidget *m_host;
    QWidget *m_content = nullptr;
    DockTitle *m_title;
    QWidget *m_noTitle;
};

} // namespace ohm
