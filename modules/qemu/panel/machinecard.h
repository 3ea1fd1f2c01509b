// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/devices.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace ohm {
class ActionRunner;
}

namespace ohm::qemu {

class ElidedLabel;
class StatePill;

// One machine: what it is, how it does, what can be done with it.
class MachineCard final : public QFrame
{
    Q_OBJECT
public:
    MachineCard(const DeviceInfo &device, ActionRunner &runner, QWidget *parent);

    void setDevice(const DeviceInfo &device);
    const DeviceId &id() const { return m_device.id; }
    void refreshTimes(); // the uptime goes on by itself

Q_SIGNALS:
    void memoryMapWanted(const QString &machine);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead(QBoxLayout &layout);
    void makeChips(QBoxLayout &layout);
    void makeButtons(QBoxLayout &layout);
    void addButton(QBoxLayout &row, QAction *action, QAction *otherwise = nullptr);
    QAction *addAction(const char *action, const char *icon, const QStringList &states);
    QAction *makeStartAction();
    QMenu *makeMoreMenu();
    void showExit();
    void openConsole();
    void copy(const QString &text, const QString &what);
    QString detail(const char *name) const;
    bool isIn(const QStringList &states) const { return states.contains(m_device.state); }
    QString name() const { return m_device.name(); }

    ActionRunner &m_runner;
    DeviceInfo m_device;
    QLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_type;
    ElidedLabel *m_facts;
    QLabel *m_exit;
    StatePill *m_pill;
    QToolButton *m_console;
    QToolButton *m_gdb;
    QToolButton *m_snapshots;
    QAction *m_stepBack = nullptr;
    QAction *m_commandLine = nullptr;
    QAction *m_memoryMap = nullptr;
};

} // namespace ohm::qemu
