// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualbench/actions/demo.h"

#include "virtualbench/engine/tour.h"
#include "virtualbench/virtualbenchtr.h"

#include <QDir>

#include <algorithm>

namespace ohm {

using namespace Qt::StringLiterals;
using virtualbench::Tr;

namespace {

enum class Board { Mps2An386, NetduinoPlus2, Ast1030Evb };

std::vector<EnumChoice<Board>> choicesOf(Board)
{
    return {{Board::Mps2An386, "mps2-an386", Tr::text("Arm MPS2 AN386 (Cortex-M4)")},
        {Board::NetduinoPlus2, "netduinoplus2", Tr::text("Netduino Plus 2 (STM32F405)")},
        {Board::Ast1030Evb, "ast1030-evb", Tr::text("AST1030 board with an MCTP endpoint on an I2C bus")}};
}

struct StartDemo
{
    Board board = Board::Mps2An386;
    int logRate = 10;
};

void describe(Fields<StartDemo> &fields)
{
    fields
        .optional("board", &StartDemo::board, {.title = Tr::text("Board"), .help = Tr::text("The machine that QEMU emulates.")})
        .optional("log_rate_hz", &StartDemo::logRate,
            {.title = Tr::text("Log rate"),
                .help = Tr::text("How fast its console scrolls; 0 leaves the log off."),
                .unit = "Hz",
                .minimum = 0,
                .maximum = 1000});
}

struct DemoStarted
{
    QString machine;
    QString console;
    std::optional<QString> link, session, standIn, noSession;
    bool wasRunning = false;
};

void describe(Fields<DemoStarted> &fields)
{
    fields.required("machine", &DemoStarted::machine, {.help = Tr::text("For the qemu_ actions.")})
        .required("console", &DemoStarted::console, {.help = Tr::text("For the serial_ actions.")})
        .optional("link", &DemoStarted::link, {.help = Tr::text("To its MCTP endpoint, for the mctp_ and pldm_ actions.")})
        .optional("session", &DemoStarted::session, {.help = Tr::text("For the probe_ actions, when OpenOCD is installed.")})
        .optional("session_stand_in", &DemoStarted::standIn, {.help = Tr::text("What the session's probe stands in for.")})
        .optional("no_session", &DemoStarted::noSession, {.help = Tr::text("Why there is no debug session.")})
        .required("was_running", &DemoStarted::wasRunning, {.help = Tr::text("True when it had been started before.")});
}

bool isLive(Bench &bench, const char *kind, const char *name, std::initializer_list<QStringView> states)
{
    const auto device = bench.devices.find(DeviceId(u"%1:%2"_s.arg(QLatin1StringView(kind), QLatin1StringView(name))));
    return device && std::ranges::find(states, QStringView(device->state)) != states.end();
}

Result<Json> step(Bench &bench, CallContext &context, const char *action, Json arguments)
{
    return bench.dispatcher.callAndWait({.action = QString::fromLatin1(action),
        .arguments = std::move(arguments),
        .caller = context.caller(),
        .deadline = context.deadline(),
        .parent = context.callEvent()});
}

// To the MCTP endpoint on the machine's second serial port; nullopt in a build without MCTP.
Result<std::optional<QString>> openLink(Bench &bench, CallContext &context)
{
    if (!bench.registry.find(u"mctp_open"_s))
        return std::nullopt;
    if (!isLive(bench, "mctp", demoLink, {u"open", u"waiting"})) {
        const auto opened = step(bench, context, "mctp_open",
            {{"port", u"qemu:%1:1"_s.arg(QLatin1StringView(demoMachine)).toStdString()}, {"name", demoLink}});
        if (!opened)
            return fail(opened.error());
    }
    return QString::fromLatin1(demoLink);
}

// The board whose endpoint is on an I2C bus, beside the demo: it has neither a shell nor a debug session. Its link knows the
// endpoint already.
Result<DemoStarted> startI2cBoard(Bench &bench, CallContext &context)
{
    DemoStarted started{.machine = QString::fromLatin1(i2cMachine), .console = QString::fromLatin1(i2cMachine)};
    started.wasRunning = isLive(bench, "qemu", i2cMachine, {u"running", u"paused"});
    const std::string port = u"qemu:%1"_s.arg(QLatin1StringView(i2cMachine)).toStdString();
    std::vector<std::pair<const char *, Json>> steps;
    if (!started.wasRunning)
        steps.emplace_back("qemu_start",
            Json{{"machine", "ast1030-evb"}, {"image", "mctp_i2c_new"}, {"id", i2cMachine}, {"i2c_bus", "aspeed.i2c.bus.0"},
                {"wait_ms", 5000}});
    if (!isLive(bench, "console", i2cMachine, {u"open", u"waiting"}))
        steps.emplace_back("serial_open", Json{{"port", port}, {"name", i2cMachine}});
    if (bench.registry.find(u"mctp_open"_s)) {
        if (!isLive(bench, "mctp", i2cMachine, {u"open", u"waiting"}))
            steps.emplace_back("mctp_open", Json{{"port", port + ":i2c"}, {"name", i2cMachine}});
        steps.emplace_back("mctp_discover", Json{{"link", i2cMachine}, {"addresses", {i2cAddress}}, {"timeout_ms", 2000}});
        started.link = QString::fromLatin1(i2cMachine);
    }
    for (auto &[action, arguments] : steps) {
        if (const auto done = step(bench, context, action, std::move(arguments)); !done)
            return fail(done.error());
    }
    return started;
}

Result<void> startProbed(Bench &bench, CallContext &context)
{
    if (isLive(bench, "qemu", probedMachine, {u"running", u"paused"}))
        return {};
    const auto machine = step(bench, context, "qemu_start",
        {{"machine", "netduinoplus2"}, {"image", "bench_demo"}, {"id", probedMachine}, {"wait_ms", 3000}});
    return machine ? Result<void>() : fail(machine.error());
}

// Of what a session that broke off has left; there is nothing to end when there was none.
Result<Json> connectAnew(Bench &bench, CallContext &context)
{
    if (bench.devices.find(demoSessionDevice())) {
        const auto ended = step(bench, context, "probe_disconnect", {{"session", demoSession}});
        if (!ended)
            return ended;
    }
    return step(bench, context, "probe_connect", demoProbe());
}

// A debug session on a simulated probe before a machine of its own. Without OpenOCD the demo goes on and tells why.
Result<void> openSession(Bench &bench, DemoStarted &started, CallContext &context)
{
    if (!bench.registry.find(u"probe_connect"_s))
        return {};
    if (!hasDemoSession(bench)) {
        if (const auto machine = startProbed(bench, context); !machine)
            return machine;
        const auto connected = connectAnew(bench, context);
        const bool isMissing = !connected
            && (connected.error().code == ErrorCode::ToolMissing || connected.error().code == ErrorCode::Unsupported);
        if (!connected && !isMissing)
            return fail(connected.error());
        if (isMissing) {
            started.noSession = connected.error().message.english();
            for (const Message &next : connected.error().nextActions)
                *started.noSession += u' ' + next.english();
            const auto stopped = step(bench, context, "qemu_stop", {{"id", probedMachine}, {"forget", true}});
            return stopped ? Result<void>() : fail(stopped.error());
        }
    }
    started.session = QString::fromLatin1(demoSession);
    if (const auto session = bench.devices.find(demoSessionDevice()))
        started.standIn = session->standIn;
    return {};
}

Result<DemoStarted> startDemo(Bench &bench, const StartDemo &wanted, CallContext &context)
{
    if (wanted.board == Board::Ast1030Evb)
        return startI2cBoard(bench, context);
    DemoStarted started{.machine = QString::fromLatin1(demoMachine), .console = QString::fromLatin1(demoConsole)};
    started.wasRunning = isLive(bench, "qemu", demoMachine, {u"running", u"paused"});
    if (!started.wasRunning) {
        const auto machine = step(bench, context, "qemu_start",
            {{"machine", Codec<Board>::encode(wanted.board)}, {"image", "bench_demo"}, {"id", demoMachine}, {"serial", 2}});
        if (!machine)
            return fail(machine.error());
    }
    if (!isLive(bench, "console", demoConsole, {u"open", u"waiting"})) {
        const auto console = step(bench, context, "serial_open",
            {{"port", u"qemu:%1"_s.arg(QLatin1StringView(demoMachine)).toStdString()}, {"name", demoConsole}});
        if (!console)
            return fail(console.error());
    }
    const auto link = openLink(bench, context);
    if (!link)
        return fail(link.error());
    started.link = *link;
    if (const auto session = openSession(bench, started, context); !session)
        return fail(session.error());
    if (started.wasRunning || wanted.logRate == 0)
        return started;
    // A key that comes before the firmware listens is lost, but then its prompt is still to come.
    const std::string command = "log rate " + std::to_string(wanted.logRate) + "\r";
    for (const std::string &keys : {std::string("\r"), command}) {
        const auto answered = step(bench, context, "serial_expect",
            {{"console", demoConsole}, {"send", keys}, {"expect", Json::array({"demo> "})}, {"timeout_s", 15}});
        if (!answered)
            return fail(answered.error());
    }
    return started;
}

struct TakeTour
{
    std::optional<QString> output;
};

void describe(Fields<TakeTour> &fields)
{
    fields.optional("output", &TakeTour::output,
        {.title = Tr::text("Folder"),
            .help = Tr::text("Folder for the summary and the picture; the state folder when left out."),
            .format = Format::Directory});
}

struct TourStepSummary
{
    QString title;
    bool passed = false;
    double seconds = 0;
    std::optional<QString> problem, note;
};

void describe(Fields<TourStepSummary> &fields)
{
    fields.required("title", &TourStepSummary::title)
        .required("passed", &TourStepSummary::passed)
        .required("seconds", &TourStepSummary::seconds, {.unit = "s"})
        .optional("problem", &TourStepSummary::problem)
        .optional("note", &TourStepSummary::note, {.help = Tr::text("What is missing although the step passed.")});
}

struct TourTaken
{
    std::vector<TourStepSummary> steps;
    QString summary;
    std::optional<QString> picture;
};

void describe(Fields<TourTaken> &fields)
{
    fields.required("steps", &TourTaken::steps)
        .required("summary", &TourTaken::summary, {.help = Tr::text("The report's path.")})
        .optional("picture", &TourTaken::picture, {.help = Tr::text("The picture's path, when there is a window.")});
}

// The window as it stands after the tour; nothing when the workbench has none.
Result<QString> takePicture(Bench &bench, CallContext &context, const QString &folder)
{
    if (!bench.shell)
        return QString();
    const auto shot = step(bench, context, "bench_screenshot", Json::object());
    if (!shot)
        return fail(shot.error());
    const QString path = folder + u"/demo-tour.png"_s;
    const QByteArray png = QByteArray::fromBase64(toQString(shot->at("png")).toLatin1());
    return mapResult(writeFileAtomically(path, png), [&] { return path; });
}

Result<TourTaken> takeTour(Bench &bench, const TakeTour &wanted, CallContext &context)
{
    const QString folder = wanted.output.value_or(bench.paths.state);
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, Tr::text("The folder %1 cannot be made.").arg(folder));
    const std::vector<TourOutcome> outcomes = takeTour(bench, tourSteps(bench), context);
    const auto picture = takePicture(bench, context, folder);
    if (!picture)
        return fail(picture.error());
    TourTaken taken{.steps = {}, .summary = folder + u"/demo-tour.md"_s, .picture = {}};
    if (!picture->isEmpty())
        taken.picture = *picture;
    for (const TourOutcome &outcome : outcomes)
        taken.steps.push_back({outcome.title, outcome.passed, outcome.seconds, outcome.problem, outcome.note});
    const QString pictureName = picture->isEmpty() ? QString() : u"demo-tour.png"_s;
    if (auto written = writeFileAtomically(taken.summary, tourSummary(outcomes, pictureName).toUtf8()); !written)
        return fail(written.error());
    const auto failed = std::ranges::find_if(outcomes, [](const TourOutcome &outcome) { return !outcome.passed; });
    if (context.isCancelled())
        return fail(ErrorCode::Cancelled, Tr::text("The tour was cancelled; %1 tells how far it got.").arg(taken.summary));
    if (failed != outcomes.end())
        return fail(ErrorCode::ToolFailed,
            Tr::text("The step \"%1\" failed: %2 The whole report is in %3.")
                .arg(failed->title)
                .arg(failed->problem.value_or(QString()))
                .arg(taken.summary));
    return taken;
}

} // namespace

void addDemoActions(Bench &bench)
{
    ActionSet actions(bench.registry);
    actions.add<StartDemo, DemoStarted>(
        {.name = "bench_start_demo",
            .title = Tr::text("Start the virtual bench"),
            .help = Tr::text("Boot a virtual machine with the demo firmware, open its console, and debug a second one through "
                             "OpenOCD and a simulated probe; or a board with an MCTP endpoint on an I2C bus. No hardware is "
                             "needed."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker,
            .idempotent = true,
            .menu = "run"},
        [&bench](const StartDemo &wanted, CallContext &context) { return startDemo(bench, wanted, context); });
    actions.add<TakeTour, TourTaken>(
        {.name = "bench_demo",
            .title = Tr::text("Take the demo tour"),
            .help = Tr::text(
                "Boot the virtual machines, talk to them, debug, crash and bring them back; writes a report and a picture."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Worker},
        [&bench](const TakeTour &wanted, CallContext &context) { return takeTour(bench, wanted, context); });
}

} // namespace ohm
