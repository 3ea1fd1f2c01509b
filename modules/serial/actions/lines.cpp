// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/serialactions.h"
#include "serial/engine/consoles.h"
#include "serial/engine/linesequence.h"
#include "serial/engine/serialsettings.h"
#include "serial/serialtr.h"

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

enum class LineLevel { Unknown, On, Off };

std::vector<EnumChoice<LineLevel>> choicesOf(LineLevel)
{
    return {{LineLevel::Unknown, "unknown", Tr::text("Unknown")}, {LineLevel::On, "on", Tr::text("On")},
        {LineLevel::Off, "off", Tr::text("Off")}};
}

LineLevel levelOf(const std::optional<bool> &line)
{
    return !line ? LineLevel::Unknown : *line ? LineLevel::On : LineLevel::Off;
}

struct SetLines
{
    QString console;
    std::optional<bool> dtr, rts;
    std::optional<int> breakMs;
    std::optional<QString> sequence;
};

void describe(Fields<SetLines> &fields)
{
    fields.required("console", &SetLines::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console whose port it is."), .device = "console"});
    fields.optional("dtr", &SetLines::dtr, {.title = Tr::text("DTR"), .help = Tr::text("Assert DTR or not.")});
    fields.optional("rts", &SetLines::rts, {.title = Tr::text("RTS"), .help = Tr::text("Assert RTS or not.")});
    fields.optional("break_ms", &SetLines::breakMs,
        {.title = Tr::text("Break"),
            .help = Tr::text("Send a break of this length."),
            .unit = "ms",
            .minimum = 1,
            .maximum = 10000});
    fields.optional("sequence", &SetLines::sequence,
        {.title = Tr::text("Sequence"),
            .help = Tr::text("Steps in time such as dtr=1,rts=0,wait=100, or reset, esp-reset, esp-bootloader, dtr-reset."),
            .example = "\"esp-reset\""});
}

struct Lines
{
    LineLevel dtr = LineLevel::Unknown, rts = LineLevel::Unknown;
    LineLevel cts = LineLevel::Unknown, dsr = LineLevel::Unknown, dcd = LineLevel::Unknown, ri = LineLevel::Unknown;
    bool applied = true;
};

void describe(Fields<Lines> &fields)
{
    fields.required("dtr", &Lines::dtr, {.help = Tr::text("Ours; unknown where the port has no such line.")});
    fields.required("rts", &Lines::rts, {.help = Tr::text("Ours.")});
    fields.required("cts", &Lines::cts, {.help = Tr::text("The device's.")});
    fields.required("dsr", &Lines::dsr, {.help = Tr::text("The device's.")});
    fields.required("dcd", &Lines::dcd, {.help = Tr::text("The device's.")});
    fields.required("ri", &Lines::ri, {.help = Tr::text("The device's.")});
    fields.required("applied", &Lines::applied, {.help = Tr::text("False: the port has no such lines, nothing was changed.")});
}

struct SetBaud
{
    QString console;
    int baud = 115200;
};

void describe(Fields<SetBaud> &fields)
{
    fields.required("console", &SetBaud::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console whose port it is."), .device = "console"});
    fields.required("baud", &SetBaud::baud,
        {.title = Tr::text("Baud rate"),
            .help = Tr::text("Any rate the port can do."),
            .unit = "Bd",
            .minimum = 1,
            .maximum = 1e8});
}

struct Baud
{
    int baud = 0;
};

void describe(Fields<Baud> &fields) { fields.required("baud", &Baud::baud, {.help = Tr::text("The rate now."), .unit = "Bd"}); }

struct Stats
{
    QString console;
};

void describe(Fields<Stats> &fields)
{
    fields.required("console", &Stats::console,
        {.title = Tr::text("Console"), .help = Tr::text("The console to look at."), .device = "console"});
}

struct Statistics
{
    QString state;
    QString port;
    int baud = 0;
    QString mode;
    std::uint64_t received = 0, sent = 0;
    double receivedPerSecond = 0, sentPerSecond = 0;
    std::uint64_t cursor = 0, oldest = 0, dropped = 0;
    int disconnects = 0;
    std::optional<quint32> framing, parity, overrun, breaks;
    std::optional<QString> why;
    Lines lines;
};

void describe(Fields<Statistics> &fields)
{
    fields.required("state", &Statistics::state, {.help = Tr::text("open, waiting, lent, gone or closed.")});
    fields.required("port", &Statistics::port, {.help = Tr::text("The port's title.")});
    fields.required("baud", &Statistics::baud, {.help = Tr::text("Baud rate."), .unit = "Bd"});
    fields.required("mode", &Statistics::mode, {.help = Tr::text("Data bits, parity, stop bits and flow control, e.g. 8N1.")});
    fields.required(
        "received", &Statistics::received, {.help = Tr::text("Received since the console was opened."), .unit = "bytes"});
    fields.required("sent", &Statistics::sent, {.help = Tr::text("Sent since the console was opened."), .unit = "bytes"});
    fields.required(
        "received_per_s", &Statistics::receivedPerSecond, {.help = Tr::text("During the last second."), .unit = "bytes/s"});
    fields.required("sent_per_s", &Statistics::sentPerSecond, {.help = Tr::text("During the last second."), .unit = "bytes/s"});
    fields.required("cursor", &Statistics::cursor, {.help = Tr::text("The end of the content, for serial_read.")});
    fields.required("oldest", &Statistics::oldest, {.help = Tr::text("The cursor of the oldest byte there is.")});
    fields.required(
        "dropped", &Statistics::dropped, {.help = Tr::text("Old bytes that made room for new ones."), .unit = "bytes"});
    fields.required("disconnects", &Statistics::disconnects, {.help = Tr::text("How often the port went away.")});
    fields.optional(
        "framing_errors", &Statistics::framing, {.help = Tr::text("As the driver counts them; often a wrong baud rate.")});
    fields.optional("parity_errors", &Statistics::parity, {.help = Tr::text("As the driver counts them.")});
    fields.optional("overruns", &Statistics::overrun, {.help = Tr::text("Bytes that the port or its driver lost.")});
    fields.optional("breaks", &Statistics::breaks, {.help = Tr::text("Breaks that were received.")});
    fields.optional("why", &Statistics::why, {.help = Tr::text("Why it is not open.")});
    fields.required("lines", &Statistics::lines, {.help = Tr::text("The modem lines.")});
}

Lines linesOf(const Console &console, bool applied)
{
    const LineStates states = console.lines();
    return {levelOf(states.dtr), levelOf(states.rts), levelOf(states.cts), levelOf(states.dsr), levelOf(states.dcd),
        levelOf(states.ri), applied};
}

// Lines that a port does not have are no error: a stand-in for a board should take the same calls as the board.
Result<void> ifItHasThem(Result<void> done, bool &applied)
{
    if (done || done.error().code != ErrorCode::Unsupported)
        return done;
    applied = false;
    return {};
}

Result<void> applyStep(Console &console, const LineStep &step, bool &applied)
{
    Result<void> done;
    if (step.dtr)
        done = ifItHasThem(console.setDtr(*step.dtr), applied);
    if (done && step.rts)
        done = ifItHasThem(console.setRts(*step.rts), applied);
    return done;
}

Result<void> play(Console &console, const std::vector<LineStep> &steps, bool &applied, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never; // so that a stop ends a pause
    for (const LineStep &step : steps) {
        if (auto done = applyStep(console, step, applied); !done)
            return done;
        never.wait_for(lock, stop, step.wait, [] { return false; });
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled, Tr::text("The line sequence was cancelled midway."));
    }
    return {};
}

Result<std::vector<LineStep>> stepsOf(const SetLines &set)
{
    std::vector<LineStep> steps;
    if (set.dtr || set.rts)
        steps.push_back({set.dtr, set.rts});
    if (!set.sequence)
        return steps;
    return mapResult(parseLineSequence(*set.sequence), [&](const std::vector<LineStep> &more) {
        steps.insert(steps.end(), more.begin(), more.end());
        return steps;
    });
}

Result<Lines> setLines(Consoles &consoles, const SetLines &set, CallContext &context)
{
    const auto console = consoles.require(set.console);
    if (!console)
        return fail(console.error());
    const auto steps = stepsOf(set);
    if (!steps)
        return fail(steps.error());
    bool applied = true;
    Result<void> done = play(**console, *steps, applied, context.stop());
    if (done && set.breakMs)
        done = ifItHasThem((*console)->sendBreak(std::chrono::milliseconds(*set.breakMs)), applied);
    return mapResult(std::move(done), [&] { return linesOf(**console, applied); });
}

Result<Baud> setBaud(Consoles &consoles, const SetBaud &set)
{
    const auto console = consoles.require(set.console);
    if (!console)
        return fail(console.error());
    return mapResult((*console)->setBaud(set.baud), [&] { return Baud{set.baud}; });
}

Statistics statisticsOf(const Console &console)
{
    const ConsoleStatus status = console.status();
    const ConsoleStatistics numbers = console.statistics();
    Statistics result{.state = QString::fromLatin1(stateName(status.state)),
        .port = status.port.title,
        .baud = status.options.line.baud,
        .mode = modeText(status.options.line),
        .received = numbers.received,
        .sent = numbers.sent,
        .receivedPerSecond = numbers.receivedPerSecond,
        .sentPerSecond = numbers.sentPerSecond,
        .cursor = console.log()->endOffset(),
        .oldest = console.log()->firstOffset(),
        .dropped = numbers.dropped,
        .disconnects = numbers.disconnects,
        .lines = linesOf(console, true)};
    if (const auto errors = numbers.lineErrors) {
        result.framing = errors->framing;
        result.parity = errors->parity;
        result.overrun = errors->overrun;
        result.breaks = errors->breaks;
    }
    if (!status.why.isEmpty())
        result.why = status.why.english();
    return result;
}

} // namespace

void declareLineActions(ActionSet &actions, Consoles &consoles)
{
    actions.add<SetLines, Lines>(
        {.name = "serial_set_lines",
            .title = Tr::text("Set modem lines"),
            .help =
                Tr::text("Set DTR and RTS, send a break, or play a sequence such as a board's reset; returns all line states."),
            .effect = Effect::WritesDevice,
            .runs = Runs::Device},
        [&consoles](const SetLines &arguments, CallContext &context) { return setLines(consoles, arguments, context); });
    actions.add<SetBaud, Baud>({.name = "serial_set_baud",
                                   .title = Tr::text("Set baud rate"),
                                   .help = Tr::text("Change the baud rate of a console's port without closing it."),
                                   .effect = Effect::ChangesBench,
                                   .runs = Runs::Device,
                                   .idempotent = true},
        [&consoles](const SetBaud &arguments, CallContext &) { return setBaud(consoles, arguments); });
    actions.add<Stats, Statistics>(
        {.name = "serial_stats",
            .title = Tr::text("Console statistics"),
            .help = Tr::text("Show a console's state, counted bytes, rates, line errors, drops and modem lines."),
            .runs = Runs::Worker,
            .idempotent = true},
        [&consoles](const Stats &arguments, CallContext &) {
            return mapResult(consoles.require(arguments.console),
                [](const std::shared_ptr<Console> &console) { return statisticsOf(*console); });
        });
}

} // namespace ohm::serial
