// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/signals_posix.h"
#include "app/workbench.h"
#include "desktop/commandline.h"
#include "desktop/desktoptr.h"
#include "desktop/doorkeeper.h"
#include "desktop/modulepanels.h"
#include "desktop/singleinstance.h"
#include "ui/icons.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using namespace ohm;

int runWindow(QApplication &application, const CommandLine &line, const Paths &paths)
{
    if (const Result<void> made = paths.create(); !made) {
        std::fprintf(stderr, "ohmdeck: %s\n", qPrintable(made.error().message.translated()));
        return exitCode(made.error().code);
    }
    SingleInstance instance(paths.runtime);
    if (!line.newInstance && !instance.claim())
        return 0;

    Workbench workbench(paths);
    const std::vector<Error> problems = workbench.start();
    PanelRegistry panels;
    addModulePanels(panels, workbench);
    Desktop desktop(workbench.bench(), workbench.journal(), panels, line.desktop);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &desktop.window(), &MainWindow::comeToFront);
    desktop.show();
    Doorkeeper door(workbench.mcp(), desktop.window(), paths);
    door.open();
    for (const Error &problem : problems)
        desktop.window().showError(problem);
    QSocketNotifier signalled(console::catchEndSignals(), QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, &desktop.window(), &QWidget::close);
    if (line.exitAfter)
        QTimer::singleShot(int(*line.exitAfter * 1000), &desktop.window(), &QWidget::close);
    const int code = application.exec();
    return code == 0 && console::caughtSignal() != 0 ? 128 + console::caughtSignal() : code;
}

int run(QApplication &application)
{
    const CommandLine line = parseCommandLine(application);
    const Paths paths = line.profile.isEmpty() ? Paths::standard() : Paths::inProfile(line.profile);
    const int code = runWindow(application, line, paths);
    paths.removeEmptyRuntime();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"ohmdeck"_s);
    QApplication::setApplicationDisplayName(u"Ohmdeck"_s);
    QApplication::setApplicationVersion(QStringLiteral(OHM_VERSION));
    QGuiApplication::setDesktopFileName(u"org.ohmdeck.ohmdeck"_s);
    return run(application);
}
