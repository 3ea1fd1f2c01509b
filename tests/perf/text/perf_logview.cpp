// SPDX-License-Identifier: GPL-3.0-or-later
// perf_logview SCENARIO [SECONDS]: feeds text views through pseudo terminals and prints one line of JSON. Exit code 1 when a
// budget was missed.
//   lines     20 MB of log lines into a log view            endless   50 MB without a newline into a log view
//   consoles  8 log views at 921600 baud for SECONDS (10)   terminal  20 MB of log lines into a terminal view
#include "ptyfeed.h"
#include "turnmeter.h"
#include "ui/text/logview.h"
#include "ui/text/terminalview.h"

#include <QApplication>
#include <QGridLayout>

#include <cstdio>
#include <functional>

#include <sys/resource.h>

using namespace ohm;
using namespace ohm::perf;

namespace {

constexpr std::size_t megabyte = 1'000'000;

struct Scenario
{
    const char *name;
    Feed feed;
    std::size_t bytes;
    int consoles;
    int baud;
    bool terminal;
    double maxWall, maxCpu, maxTurn, maxMemory; // s, s, ms, MB
};

std::optional<Scenario> scenarioOf(const QByteArray &name, int seconds)
{
    constexpr int baud = 921'600;
    const Scenario all[] = {
        {"lines", Feed::LogLines, 20 * megabyte, 1, 0, false, 1.25, 0.6, 50, 120},
        {"endless", Feed::OneLine, 50 * megabyte, 1, 0, false, 5, 2, 50, 150},
        {"consoles", Feed::LogLines, std::size_t(baud / 10 * seconds), 8, baud, false, seconds + 1.0, seconds * 0.5, 50, 150},
        {"terminal", Feed::LogLines, 20 * megabyte, 1, 0, true, 1.25, 0.6, 50, 120},
    };
    for (const Scenario &scenario : all) {
        if (name == scenario.name)
            return scenario;
    }
    return std::nullopt;
}

double cpuSeconds()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes()
{
    rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

struct Console
{
    std::unique_ptr<PtyFeed> feed;
    std::shared_ptr<ByteLog> log = std::make_shared<ByteLog>(64 * megabyte);
    QWidget *view = nullptr;
    std::function<bool()> isShown; // all of the feed
};

void openView(Console &console, const Clock &clock, bool terminal)
{
    const std::uint64_t wanted = console.feed->size();
    const std::shared_ptr<ByteLog> log = console.log;
    if (terminal) {
        auto *view = new TerminalView;
        view->setLog(log);
        const QByteArray last = logLines(wanted).trimmed().right(8);
        console.isShown = [=] { return log->endOffset() == wanted && view->visibleText().contains(QString::fromLatin1(last)); };
        console.view = view;
    } else {
        auto *view = new LogView(clock);
        view->setLog(log);
        console.isShown = [=] { return view->document()->lines().endOffset() == wanted; };
        console.view = view;
    }
}

int report(const Scenario &scenario, double wall, double cpu, double turn, bool complete)
{
    const double memory = peakMegabytes();
    const bool ok = complete && wall <= scenario.maxWall && cpu <= scenario.maxCpu && turn <= scenario.maxTurn
        && memory <= scenario.maxMemory;
    std::printf("{\"scenario\":\"%s\",\"bytes\":%zu,\"views\":%d,\"wall_s\":%.3f,\"cpu_s\":%.3f,\"worst_turn_ms\":%.1f,"
                "\"peak_rss_mb\":%.1f,\"complete\":%s,\"ok\":%s}\n",
        scenario.name, scenario.bytes, scenario.consoles, wall, cpu, turn, memory, complete ? "true" : "false",
        ok ? "true" : "false");
    return ok ? 0 : 1;
}

int run(const Scenario &scenario, std::vector<Console> &consoles, QApplication &app)
{
    const Clock clock;
    TurnMeter turns;
    QWidget window;
    auto *grid = new QGridLayout(&window);
    for (std::size_t i = 0; i < consoles.size(); ++i) {
        openView(consoles[i], clock, scenario.terminal);
        grid->addWidget(consoles[i].view, int(i) / 4, int(i) % 4);
    }
    window.resize(1280, 900);
    window.show();
    double began = 0, cpu = 0, wall = 0;
    bool complete = false;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] {
        wall = clock.now().seconds() - began;
        complete = std::all_of(consoles.begin(), consoles.end(), [](const Console &console) { return console.isShown(); });
        if (complete || wall > scenario.maxWall * 4)
            app.quit();
    });
    QTimer::singleShot(500, &window, [&] { // after the first paint
        turns.restart();
        cpu = cpuSeconds();
        began = clock.now().seconds();
        for (Console &console : consoles)
            console.feed->start(*console.log, clock);
        watch.start(5);
    });
    app.exec();
    cpu = cpuSeconds() - cpu;
    const int result = report(scenario, wall, cpu, turns.worstMs(), complete);
    consoles.clear();
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 10;
    const std::optional<Scenario> scenario = scenarioOf(argc > 1 ? argv[1] : "lines", seconds);
    if (!scenario) {
        std::fprintf(stderr, "usage: perf_logview lines|endless|consoles|terminal [SECONDS]\n");
        return 2;
    }
    std::vector<Console> consoles(std::size_t(scenario->consoles));
    for (Console &console : consoles)
        console.feed = std::make_unique<PtyFeed>(scenario->feed, scenario->bytes, scenario->baud);
    QApplication app(argc, argv);
    return run(*scenario, consoles, app);
}
