// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QToolButton;

namespace ohm {

class MainWindow;

// What is going on at a glance: recording, devices, jobs, assistants and the key that stops them, layout, theme.
class StatusBar final : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(MainWindow &window);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &name, const QString &icon);
    void addCounts();
    void showRecording();
    void showDevices();
    void showJobs();
    void showAssistants();
    void showTheme();

    MainWindow &m_window;
    QToolButton *m_recording;
    QToolButton *m_devices;
    QToolButton *m_jobs;
    QToolButton *m_assistants;
    QToolButton *m_layout;
    QToolButton *m_theme;
};

} // namespace ohm
