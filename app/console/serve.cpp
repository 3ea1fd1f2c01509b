// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/serve.h"

#include "app/console/output.h"
#include "app/console/signals_posix.h"
#include "app/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>

namespace ohm::console {

namespace {

bool isIdle(Bench &bench, const mcp::McpServer &server)
{
    const JobList jobs = bench.jobs.all();
    const bool works = std::ranges::any_of(jobs, [](const JobPointer &job) { return !isFinal(job->state()); });
    // Ports are there whether anybody needs them or not, and a console only listens; whatever else is live does work.
    const auto devices = bench.devices.list().get();
    const bool holds = std::ranges::any_of(
        *devices, [](const DeviceInfo &device) { return device.kind != u"port" && device.kind != u"console"; });
    return !works && !holds && server.clients().get()->empty();
}

// Ends the program when the workbench was idle for long enough.
void endWhenIdle(QTimer &timer, Bench &bench, const mcp::McpServer &server, std::chrono::minutes longest)
{
    auto since = std::make_shared<QElapsedTimer>();
    since->start();
    QObject::connect(&timer, &QTimer::timeout, &timer, [&bench, &server, since, longest] {
        if (!isIdle(bench, server))
            since->restart();
        else if (since->hasExpired(std::chrono::milliseconds(longest).count()))
            QCoreApplication::quit();
    });
    timer.start(std::chrono::seconds(5));
}

} // namespace

int serve(const ServeOptions &options)
{
    const int signalEnd = catchEndSignals();
    Workbench workbench(options.paths);
    for (const Error &problem : workbench.start())
        printError(problem);
    mcp::McpServer &server = workbench.mcp();
    QSocketNotifier signalled(signalEnd, QSocketNotifier::Read);
    QObject::connect(&signalled, &QSocketNotifier::activated, [] { QCoreApplication::quit(); });
    QTimer idle;
    if (options.idleMinutes > 0)
        endWhenIdle(idle, workbench.bench(), server, std::chrono::minutes(options.idleMinutes));
    if (options.exitAfter > 0)
        QTimer::singleShot(std::chrono::milliseconds(qint64(options.exitAfter * 1000)), [] { QCoreApplication::quit(); });
    int failure = 0;
    QObject receiver;
    server.state().subscribe(&receiver, [&failure](const auto &state) {
        if (!state->path.isEmpty())
            printMessage(QStringLiteral("Listening at %1").arg(state->path));
        if (!state->problem)
            return;
        printError(*state->problem);
        failure = exitCode(state->problem->code);
        QCoreApplication::exit(failure);
    });
    server.start();
    const int code = QCoreApplication::exec();
    return code == 0 && caughtSignal() != 0 ? 128 + caughtSignal() : code;
}

} // namespace ohm::console
