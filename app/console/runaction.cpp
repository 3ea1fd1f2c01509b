// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/runaction.h"

#include "app/console/consoletr.h"
#include "app/console/flags.h"
#include "app/console/output.h"
#include "app/console/reference.h"
#include "app/console/signals_posix.h"
#include "app/console/workbenchlink.h"
#include "app/workbench.h"
#include "mcp/protocol/resulttext.h"
#include "mcp/protocol/toolcatalogue.h"

#include <cstdio>
#include <unistd.h>

namespace ohm::console {

using namespace Qt::StringLiterals;

namespace {

constexpr double untilItEnds = 1e6; // seconds

// Progress and log of the call, on standard error: progress only for a person who watches.
class Watcher final
{
public:
    explicit Watcher(bool quiet)
        : m_quiet(quiet)
        , m_isTerminal(::isatty(STDERR_FILENO))
    {
    }

    void progress(double done, double total, const QString &text)
    {
        if (m_quiet || !m_isTerminal)
            return;
        const QString counted = total > 0 ? u"%1 %"_s.arg(qint64(100 * done / total)) : QString::number(done);
        std::fprintf(stderr, "\r\033[K%s  %s", qPrintable(counted), qPrintable(text));
        std::fflush(stderr);
        m_hasLine = true;
    }

    void log(const QString &line)
    {
        clear();
        if (!m_quiet)
            printMessage(line);
    }

    void clear()
    {
        if (std::exchange(m_hasLine, false))
            std::fputs("\r\033[K", stderr);
    }

private:
    const bool m_quiet;
    const bool m_isTerminal;
    bool m_hasLine = false;
};

Result<Json> runOpen(WorkbenchLink &link, const Action &action, ActionCommand command, Watcher &watcher)
{
    if (action.mayBecomeJob())
        command.arguments["wait_s"] = command.options.wait.value_or(untilItEnds);
    return link.call(action.name(), command.arguments,
        {.progress = [&](double done, double total, const QString &text) { watcher.progress(done, total, text); },
            .log = [&](const QString &line) { watcher.log(line); }});
}

Result<Json> runLocally(Bench &bench, const Action &action, const ActionCommand &command, Watcher &watcher)
{
    if (auto made = bench.paths.create(); !made)
        return fail(made.error());
    if (auto loaded = bench.settings.load(); !loaded)
        printError(loaded.error());
    const Result<JobPointer> started = bench.dispatcher.call(
        {.action = action.name(), .arguments = command.arguments, .caller = {.kind = CallerKind::Console}});
    if (!started)
        return fail(started.error());
    const JobPointer job = *started;
    qsizetype nextLine = 0;
    for (bool ended = false; !ended;) {
        ended = job->waitUntilFinished(Deadline::after(100ms));
        if (caughtSignal() != 0)
            job->cancel();
        const Progress progress = job->progress();
        if (progress.done > 0)
            watcher.progress(progress.done, progress.total.value_or(0), progress.text.translated());
        const auto [lines, next] = job->log(nextLine);
        nextLine = next;
        for (const QString &line : lines)
            watcher.log(line);
    }
    return *job->result();
}

Result<void> savePicture(const Action &action, Json &result, const QString &file)
{
    const FieldInfo *image = mcp::imageField(action);
    if (!image || !result.contains(image->name))
        return {};
    if (file.isEmpty()) {
        result[image->name] = "(a picture; --save FILE writes it)";
        return {};
    }
    const QByteArray bytes = QByteArray::fromBase64(toQString(result[image->name]).toLatin1());
    result[image->name] = jsonString(file);
    return writeFileAtomically(file, bytes);
}

int show(const Action &action, const CommonOptions &options, Result<Json> result)
{
    if (result && (!options.save.isEmpty() || !options.json)) {
        if (auto saved = savePicture(action, *result, options.save); !saved)
            result = fail(saved.error());
    }
    if (!result) {
        if (options.json)
            printData(QString::fromUtf8(dumpJson({{"error", toJson(result.error())}})));
        printError(result.error());
        return exitCode(result.error().code);
    }
    if (options.json)
        printData(QString::fromStdString(result->dump(2, ' ', false, Json::error_handler_t::replace)));
    else if (!result->empty())
        printData(mcp::readable(*result, 100'000'000));
    return 0;
}

int report(const Error &error)
{
    printError(error);
    return exitCode(error.code);
}

} // namespace

int runAction(const Paths &paths, const QString &name, const QStringList &words)
{
    Workbench workbench(paths);
    const Result<const Action *> action = workbench.bench().registry.require(name);
    if (!action)
        return report(action.error());
    const Result<ActionCommand> command = parseFlags((*action)->arguments(), words);
    if (!command)
        return report(command.error());
    if (command->options.help) {
        printData(actionHelp(**action));
        return 0;
    }
    const int signalEnd = catchEndSignals();
    Watcher watcher(command->options.json);
    const auto link = command->options.local ? fail(ErrorCode::NotFound, Tr::text("Not looked for."))
                                             : WorkbenchLink::attach(paths, signalEnd);
    const Result<Json> result =
        link ? runOpen(**link, **action, *command, watcher) : runLocally(workbench.bench(), **action, *command, watcher);
    watcher.clear();
    return show(**action, command->options, result);
}

} // namespace ohm::console
