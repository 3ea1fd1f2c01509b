// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/statusbar.h"

#include "desktop/desktoptr.h"
#include "desktop/mainwindow.h"
#include "ui/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

void say(QToolButton &button, const QString &text, const QString &help)
{
    button.setText(text);
    button.setToolTip(help);
    button.setAccessibleName(text.isEmpty() ? help : text);
    button.setAccessibleDescription(help);
}

} // namespace

StatusBar::StatusBar(MainWindow &window)
    : QStatusBar(&window)
    , m_window(window)
    , m_recording(addButton("status_recording", u"record"_s))
    , m_devices(addButton("status_devices", u"bench"_s))
    , m_jobs(addButton("status_jobs", u"jobs"_s))
    , m_assistants(addButton("status_assistants", u"client"_s))
    , m_layout(addButton("status_layout", u"layout"_s))
    , m_theme(addButton("status_theme", u"theme"_s))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    for (QToolButton *button : {m_recording, m_devices, m_jobs})
        addWidget(button);
    for (QToolButton *button : {m_assistants, m_layout, m_theme})
        addPermanentWidget(button);

    Bench &bench = window.bench();
    window.journal().recording().subscribe(this, [this](const auto &) { showRecording(); });
    bench.devices.list().subscribe(this, [this](const auto &) { showDevices(); });
    bench.jobs.revision().subscribe(this, [this](const auto &) { showJobs(); });
    bench.policy.assistantsStopped().subscribe(this, [this](const auto &) { showAssistants(); });
    connect(m_devices, &QToolButton::clicked, &window, [&window] { window.showPanel(u"bench"_s); });
    connect(m_jobs, &QToolButton::clicked, &window, [&window] { window.showPanel(u"jobs"_s); });
    connect(m_recording, &QToolButton::clicked, &window, [&window] { window.showPanel(u"activity"_s); });
    connect(m_assistants, &QToolButton::clicked, &window,
        [&window] { window.stopAssistants(!*window.bench().policy.assistantsStopped().get()); });
    connect(m_theme, &QToolButton::clicked, &window,
        [&window] { window.chooseTheme(window.theme().isDark() ? ThemeChoice::Light : ThemeChoice::Dark); });
    connect(&window.theme(), &Theme::changed, this, &StatusBar::showTheme);
    connect(m_layout, &QToolButton::clicked, &window, [this, &window] {
        if (auto *layouts = window.findChild<QMenu *>(u"menu_layouts"_s))
            layouts->popup(m_layout->mapToGlobal(QPoint(0, -layouts->sizeHint().height())));
    });
    connect(&window, &MainWindow::layoutChanged, this,
        [this](const QString &name) { say(*m_layout, name, Tr::tr("Layout: click to choose another")); });
    say(*m_layout, {}, Tr::tr("Layout: click to choose another"));
    showTheme();
}

QToolButton *StatusBar::addButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(Icons::get(icon, Icons::Tint::Muted));
    button->setIconSize({14, 14});
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

void StatusBar::showRecording()
{
    const auto state = m_window.journal().recording().get();
    const bool on = !state->file.isEmpty() && state->problem.isEmpty();
    m_recording->setIcon(Icons::get(u"record"_s, on ? Icons::Tint::Error : Icons::Tint::Muted));
    if (!state->problem.isEmpty())
        say(*m_recording, Tr::tr("Not recording"), state->problem);
    else if (on)
        say(*m_recording, Tr::tr("Recording"), Tr::tr("Everything that happens is recorded to %1").arg(state->file));
    else
        say(*m_recording, Tr::tr("Not recording"), Tr::tr("What happens is kept in memory only"));
}

void StatusBar::showDevices()
{
    const auto count = m_window.bench().devices.list().get()->size();
    say(*m_devices, Tr::tr("Devices: %1").arg(count), Tr::tr("Show everything live on the bench"));
}

void StatusBar::showJobs()
{
    int running = 0;
    for (const JobPointer &job : m_window.bench().jobs.all())
        running += !isFinal(job->state());
    say(*m_jobs, Tr::tr("Jobs: %1").arg(running), Tr::tr("Show the jobs"));
    m_jobs->setIcon(Icons::get(u"jobs"_s, running ? Icons::Tint::Accent : Icons::Tint::Muted));
}

void StatusBar::showAssistants()
{
    const bool stopped = *m_window.bench().policy.assistantsStopped().get();
    m_assistants->setIcon(Icons::get(stopped ? u"shield"_s : u"client"_s, stopped ? Icons::Tint::Error : Icons::Tint::Muted));
    if (stopped)
        say(*m_assistants, Tr::tr("Assistants stopped"), Tr::tr("Click to let assistants work again"));
    else
        say(*m_assistants, Tr::tr("Stop assistants"), Tr::tr("Stop every assistant at once (Ctrl+Shift+F12)"));
}

void StatusBar::showTheme()
{
    say(*m_theme, {}, m_window.theme().isDark() ? Tr::tr("Switch to the light theme") : Tr::tr("Switch to the dark theme"));
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(themeColors(palette()).border);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace ohm
