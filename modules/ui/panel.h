// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/id.h"
#include "core/text.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QToolBar;
class QVBoxLayout;

namespace ohm {

class InfoBar;

enum class PanelArea { Left, Center, Right, Bottom }; // where a panel first appears; the person moves it

// A number that the status bar shows for a panel; a click on it shows the panel.
struct PanelCount
{
    Text words; // "Assistants: %1"
    Text help; // what a click shows
    std::function<void(QObject *receiver, std::function<void(int)> tell)> follow; // tells the number now and when it changes
};

// A panel of which there is one. Its widget is made when its dock is first seen, not before.
struct PanelSpec
{
    const char *id; // "activity": unique, stays the same for ever because layouts name it
    Text title;
    const char *icon; // a name that Icons::get() knows
    PanelArea area = PanelArea::Bottom;
    std::function<QWidget *(QWidget *parent)> make;
    const char *menu = ""; // also in this menu: "tools", "help"; every panel is in the Window menu
    const char *keys = ""; // its own shortcut there, e.g. "F1"
    std::optional<PanelCount> count = {};
};

// A panel per live device of a kind: a dock comes and goes with each device. Its id is the device's ("console:c1").
struct DevicePanelSpec
{
    const char *kind; // DeviceInfo::kind
    const char *icon;
    PanelArea area = PanelArea::Center;
    bool opensItself = false; // true: shown as soon as the device appears; false: when the person asks for it
    std::function<QWidget *(const DeviceId &device, QWidget *parent)> make;
};

// All panels there are, filled while the program is composed. The window knows none of them by name.
class PanelRegistry final
{
public:
    void add(PanelSpec spec) { m_panels.push_back(std::move(spec)); }
    void add(DevicePanelSpec spec) { m_devicePanels.push_back(std::move(spec)); }

    const std::vector<PanelSpec> &panels() const { return m_panels; }
    const std::vector<DevicePanelSpec> &devicePanels() const { return m_devicePanels; }
    const DevicePanelSpec *forKind(const QString &kind) const; // nullptr: devices of this kind have no panel

private:
    std::vector<PanelSpec> m_panels;
    std::vector<DevicePanelSpec> m_devicePanels;
};

// Shows errors where the person is looking. ActionRunner reports to the nearest one among a widget's parents.
class ErrorSurface
{
public:
    virtual ~ErrorSurface() = default;
    virtual void showError(const Error &error) = 0;
};

// What a panel's widget should derive from: from top to bottom a tool bar, an info bar for its errors, the content. Any
// QWidget can be a panel; this one looks and behaves like the others.
class Panel : public QWidget, public ErrorSurface
{
    Q_OBJECT
public:
    explicit Panel(QWidget *parent = nullptr);

    void setContent(QWidget *content); // takes it over
    // What gets the focus when the person goes to the panel; without it, the content. Not a focus proxy: Qt would then
    // leave out on the way of the Tab key what stands before it.
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }
    QWidget *firstFocus() const { return m_firstFocus; }
    QToolBar *toolBar(); // made by the first call
    InfoBar *infoBar() const { return m_infoBar; }

    void showError(const Error &error) override;

    // A few characters on the panel's tab ("3", "!") to say that something is there; empty for none.
    void setBadge(const QString &badge);
    const QString &badge() const { return m_badge; }

Q_SIGNALS:
    void badgeChanged(const QString &badge);

private:
    QVBoxLayout *m_layout;
    QToolBar *m_toolBar = nullptr;
    InfoBar *m_infoBar;
    QPointer<QWidget> m_firstFocus;
    QString m_badge;
};

} // namespace ohm
