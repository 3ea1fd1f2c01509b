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
    , m_recording(addButton(u"status_recording"_s, u"record"_s))
    , m_devices(addButton(u"status_devices"_s, u"bench"_s))
    , m_jobs(addButton(u"status_jobs"_s, u"jobs"_s))
    , m_assistants(addButton(u"status_assistants"_s, u"shield"_s))
    , m_layout(addButton(u"status_layout"_s, u"layout"_s))
    , m_theme(addButton(u"status_theme"_s, u"theme"_s))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    for (QToolButton *button : {m_recording, m_devices, m_jobs})
        addWidget(button);
    addCounts();
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
        [this](const QString &name) { say(*m_layout, layoutTitle(name), Tr::tr("Layout: click to choose another")); });
    say(*m_layout, {}, Tr::tr("Layout: click to choose another"));
    showTheme();
}

// What panels count, each as a button that shows its panel.
void StatusBar::addCounts()
{
    for (const PanelSpec &spec : m_window.panels().panels()) {
        if (!spec.count)
            continue;
        const QString id = QString::fromLatin1(spec.id);
        const QString icon = QString::fromLatin1(spec.icon);
        QToolButton *button = addButton(u"status_panel_"_s + id, icon);
        addWidget(button);
        connect(button, &QToolButton::clicked, &m_window, [this, id] { m_window.showPanel(id); });
        spec.count->follow(button, [button, icon, words = spec.count->words, help = spec.count->help](int number) {
            say(*button, words.arg(number).translated(), help.translated());
            button->setIcon(Icons::get(icon, number > 0 ? Icons::Tint::Accent : Icons::Tint::Muted));
        });
    }
}

QToolButton *StatusBar::addButton(const QString &name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
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
    m_assistants->setIcon(Icons::get(u"shield"_s, stopped ? Icons::Tint::Error : Icons::Tint::Muted));
    const QString keys = QKeySequence(u"Ctrl+Shift+F12"_s).toString(QKeySequence::NativeText);
    if (stopped)
        say(*m_assistants, Tr::tr("Assistants stopped"), Tr::tr("Click to let assistants work again"));
    else
        say(*m_assistants, Tr::tr("Stop assistants"), Tr::tr("Stop every assistant at once (%1)").arg(keys));
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
