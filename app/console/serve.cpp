// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/serve.h"

#include "app/console/output.h"
#include "app/console/signals_posix.h"
#include "app/workbench.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLockFile>
#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>

namespace ohm::console {

using namespace Qt::StringLiterals;

namespace {

QStringList runningActions(const Bench &bench)
{
    QStringList names;
    for (const JobPointer &job : bench.jobs.all()) {
        if (!isFinal(job->state()))
            names += job->action().name();
    }
    return names;
}

// Ports are there whether anybody needs them or not, and a console only listens; whatever else is live does work.
QStringList workingDevices(const Bench &bench)
{
    QStringList ids;
    const auto devices = bench.devices.list().get();
    for (const DeviceInfo &device : *devices) {
        if (device.kind != u"port" && device.kind != u"console")
            ids += device.id.toString();
    }
    return ids;
}

bool isIdle(const Bench &bench, const mcp::McpServer &server)
{
    return runningActions(bench).isEmpty() && workingDevices(bench).isEmpty() && server.clients().get()->empty();
}

// A window wants our place. What a bridge started is there only as long as there is none; what the person started is theirs
// to end when it is at work.
Json handOver(const Bench &bench, bool isOnDemand, bool force)
{
    const QStringList jobs = runningActions(bench);
    QStringList devices = workingDevices(bench);
    const auto leases = bench.leases.list().get();
    for (const Lease &lease : *leases)
        devices += lease.device.toString();
    devices.removeDuplicates();
    if (isOnDemand || force || (jobs.isEmpty() && devices.isEmpty())) {
        QMetaObject::invokeMethod(qApp, [] {
            printMessage(u"A window takes over."_s);
            QCoreApplication::quit();
        });
        return {{"ends", true}};
    }
    Json answer = {{"ends", false}, {"jobs", Json::array()}, {"devices", Json::array()}};
    for (const QString &job : jobs)
        answer["jobs"].push_back(jsonString(job));
    for (const QString &device : std::as_const(devices))
        answer["devices"].push_back(jsonString(device));
    return answer;
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
    (void)options.paths.create(); // start() tells what is wrong
    // The last to go: a window that takes our place waits until all that we had is closed.
    QLockFile served(options.paths.serveLock());
    served.setStaleLockTime(0);
    served.tryLock(500);
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
    server.setHandOver([&bench = workbench.bench(), isOnDemand = options.idleMinutes > 0](
                           bool force) { return handOver(bench, isOnDemand, force); });
    server.start();
    const int code = QCoreApplication::exec();
    return code == 0 && caughtSignal() != 0 ? 128 + caughtSignal() : code;
}

} // namespace ohm::console
