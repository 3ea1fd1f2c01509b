// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/mainwindow.h"

#include "desktop/approvalcards.h"
#include "desktop/commandpalette.h"
#include "desktop/desktoptr.h"
#include "desktop/devicepanels.h"
#include "desktop/menus.h"
#include "desktop/onscreen.h"
#include "desktop/settingsdialog.h"
#include "desktop/statusbar.h"
#include "desktop/windowshell.h"
#include "ui/actionrunner.h"
#include "ui/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QInputDialog>
#include <QLayout>
#include <QPointer>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace ohm {

using desktop::Tr;

namespace {

constexpr QSize usualSize(1360, 860);
constexpr QSize smallScreen(1280, 800); // the smallest one that the layouts are made for

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_parts(parts)
    , m_runner(new ActionRunner(parts.bench, this))
    , m_docks(new DockArea(*this))
    , m_toasts(new Toasts(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(Tr::tr("Ohmdeck"));
    setWindowIcon(Icons::application());
    setMinimumSize(640, 420);
    resize(usualSize.boundedTo(screen()->availableSize().expandedTo(smallScreen)));
    addPanels();
    auto *status = new StatusBar(*this);
    setStatusBar(status);
    addMenus(*this);
    m_approvals = new ApprovalCards(parts.bench, *this);
    m_shell = std::make_unique<WindowShell>(*this);
    connect(this, &MainWindow::layoutChanged, m_shell.get(), &WindowShell::publish);
    parts.bench.shell = m_shell.get();
}

MainWindow::~MainWindow() { m_parts.bench.shell = nullptr; }

void MainWindow::addPanels()
{
    for (const PanelSpec &spec : m_parts.panels.panels()) {
        m_docks->add({.id = QString::fromLatin1(spec.id),
            .title = spec.title.translated(),
            .icon = QString::fromLatin1(spec.icon),
            .area = spec.area,
            .group = {},
            .make = spec.make});
    }
    new DevicePanels(m_parts.bench.devices, m_parts.panels, *m_docks);
}

void MainWindow::start(const QString &layout, bool restore)
{
    if (restore && restoreGeometry(m_parts.layouts.windowGeometry()))
        pullOnScreen(*this);
    const QStringList wishes{layout, restore ? m_parts.layouts.lastUsed() : QString()};
    const Layout *found = nullptr;
    for (const QString &wish : wishes)
        found = found ? found : m_parts.layouts.find(wish);
    if (!found && !m_parts.layouts.names().isEmpty())
        found = m_parts.layouts.find(m_parts.layouts.names().front());
    if (!found)
        return;
    m_layout = found->name;
    m_docks->arrange(*found);
    const QByteArray state = restore ? m_parts.layouts.lastState(m_layout) : QByteArray();
    m_hasSizes = m_docks->restoreState(state.isEmpty() ? found->state : state);
    Q_EMIT layoutChanged(m_layout);
}

void MainWindow::showPanel(const QString &id) { m_docks->focus(id); }

bool MainWindow::hasPanel(const QString &id) const { return m_docks->contains(id); }

bool MainWindow::hasLayout(const QString &name) const { return m_parts.layouts.find(name) != nullptr; }

void MainWindow::showLayout(const QString &name)
{
    const Layout *layout = m_parts.layouts.find(name);
    if (!layout)
        return;
    keepLayout();
    m_layout = layout->name;
    const QPointer<QWidget> focus = focusWidget();
    m_docks->arrange(*layout);
    if (const QByteArray left = m_parts.layouts.lastState(m_layout); !left.isEmpty())
        m_docks->restoreState(left);
    else if (!layout->state.isEmpty())
        m_docks->restoreState(layout->state);
    // Else Qt gives it to what comes next, which is the status bar.
    if (!focus || !focus->isVisible())
        m_docks->focusLargest();
    Q_EMIT layoutChanged(m_layout);
}

void MainWindow::resetLayout()
{
    m_parts.layouts.forgetLastState(m_layout);
    const Layout *layout = m_parts.layouts.find(m_layout);
    if (!layout)
        return;
    m_docks->arrange(*layout);
    if (!layout->state.isEmpty())
        m_docks->restoreState(layout->state);
}

void MainWindow::saveLayoutAs(const QString &name)
{
    keepLayout();
    if (const Result<void> saved = m_parts.layouts.save(m_docks->capture(name.trimmed())); !saved)
        return showError(saved.error());
    m_layout = name.trimmed();
    keepLayout();
    Q_EMIT layoutChanged(m_layout);
}

void MainWindow::askLayoutName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"layoutNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Save layout"));
    dialog->setLabelText(Tr::tr("Name of the layout:"));
    if (m_parts.layouts.isOwn(m_layout))
        dialog->setTextValue(m_layout);
    connect(dialog, &QInputDialog::textValueSelected, this, &MainWindow::saveLayoutAs);
    dialog->open();
}

void MainWindow::keepLayout()
{
    if (!m_layout.isEmpty())
        m_parts.layouts.setLastState(m_layout, m_docks->saveState());
}

void MainWindow::chooseTheme(ThemeChoice choice)
{
    Appearance appearance = m_parts.appearance.get();
    appearance.theme = choice;
    m_parts.theme.setChoice(choice);
    if (const Result<void> kept = m_parts.appearance.set(appearance); !kept)
        showError(kept.error());
}

void MainWindow::stopAssistants(bool stopped) { m_runner->run(u"bench_stop_assistants"_s, {{"stopped", stopped}}); }

void MainWindow::comeToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::notifyAttention() { QApplication::alert(this); }

void MainWindow::openPalette(const QString &search)
{
    if (!m_palette)
        m_palette = new CommandPalette(*this);
    m_palette->popUp(search);
}

void MainWindow::openSettings(const QString &group)
{
    auto *dialog = findChild<SettingsDialog *>();
    if (!dialog)
        dialog = new SettingsDialog(m_parts.bench, this);
    dialog->showGroup(group);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::showError(const Error &error)
{
    QStringList advice;
    for (const Message &next : error.nextActions)
        advice += next.translated();
    m_toasts->show(Severity::Failure, error.message.translated(), advice.join(u'\n'));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepLayout();
    m_parts.layouts.setLastUsed(m_layout);
    m_parts.layouts.setWindowGeometry(saveGeometry());
    // Nobody is left to tell when this fails; the next start then begins with the layout as it ships.
    std::ignore = m_parts.layouts.write();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_toasts->setBottomMargin(statusBar()->height());
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    // What is seen first is complete at the first painting, not a moment later.
    m_docks->settle();
    layout()->activate();
    if (!std::exchange(m_hasSizes, true))
        m_docks->applySizes();
}

} // namespace ohm
