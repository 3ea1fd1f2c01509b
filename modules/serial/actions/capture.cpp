// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/actions/serialactions.h"
#include "serial/engine/consoles.h"
#include "serial/engine/listening.h"
#include "serial/serialtr.h"

namespace ohm::serial {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostText = 512 * 1024; // characters in the result; of more, the last ones

struct Capture
{
    QString port;
    int baud = 115200;
    double durationSeconds = 10;
    std::optional<QString> until;
};

void describe(Fields<Capture> &fields)
{
    fields.required("port", &Capture::port,
        {.title = Tr::text("Port"),
            .help = Tr::text("The port to listen to; when a console has it open, that one is used as it is."),
            .device = "port"});
    fields.optional("baud", &Capture::baud,
        {.title = Tr::text("Baud rate"),
            .help = Tr::text("Baud rate, when the port is opened for it."),
            .unit = "Bd",
            .minimum = 1,
            .maximum = 1e8});
    fields.optional("duration_seconds", &Capture::durationSeconds,
        {.title = Tr::text("Duration"), .help = Tr::text("How long to listen."), .unit = "s", .minimum = 0.1, .maximum = 3600});
    fields.optional("until", &Capture::until,
        {.title = Tr::text("Until"),
            .help = Tr::text("End earlier, as soon as this regular expression matches."),
            .format = Format::Regex});
}

struct Captured
{
    QString text;
    int lines = 0;
    QString reason;
    double seconds = 0;
    std::uint64_t dropped = 0;
};

void describe(Fields<Captured> &fields)
{
    fields.required("text", &Captured::text, {.help = Tr::text("What came (the last 512 Ki characters).")});
    fields.required("lines", &Captured::lines, {.help = Tr::text("How many lines that are.")});
    fields.required("reason", &Captured::reason, {.help = Tr::text("Why it ended: matched, duration, or disconnected.")});
    fields.required("seconds", &Captured::seconds, {.help = Tr::text("How long it listened."), .unit = "s"});
    fields.required("dropped", &Captured::dropped, {.help = Tr::text("Bytes that were lost."), .unit = "bytes"});
}

// A console for the time of the capture, unless one has the port open already.
class Borrowed final
{
public:
    static Result<Borrowed> take(Consoles &consoles, const Capture &capture, CallContext &context)
    {
        const auto port = consoles.ports().resolve(capture.port);
        if (!port)
            return fail(port.error());
        // Reading is free, but opening a port that somebody has borrowed would disturb what he does with it.
        if (auto free = consoles.bench().leases.check(port->device, context.caller()); !free)
            return fail(free.error());
        if (auto open = consoles.consoleOf(*port); open && open->status().state == ConsoleState::Open)
            return Borrowed(consoles, std::move(open), false);
        const ConsoleOptions options{.line = {.baud = capture.baud}, .autoReconnect = false};
        const bool isNew = !consoles.consoleOf(*port);
        const Deadline deadline = Deadline::afterSeconds(10).sooner(context.deadline());
        return mapResult(consoles.open(capture.port, {}, options, deadline, context.stop()),
            [&](std::shared_ptr<Console> console) { return Borrowed(consoles, std::move(console), true, !isNew); });
    }
    Borrowed(Borrowed &&other) noexcept = default;
    ~Borrowed()
    {
        if (m_console && m_isOurs)
            (void)m_consoles.close(m_console->name(), m_keep);
    }

    const Console &console() const { return *m_console; }
    bool isOurs() const { return m_isOurs; }

private:
    Borrowed(Consoles &consoles, std::shared_ptr<Console> console, bool isOurs, bool keep = true)
        : m_consoles(consoles)
        , m_console(std::move(console))
        , m_isOurs(isOurs)
        , m_keep(keep)
    {
    }

    Consoles &m_consoles;
    std::shared_ptr<Console> m_console;
    bool m_isOurs;
    bool m_keep;
};

Captured capturedFrom(const Heard &heard, double seconds)
{
    const qsizetype end = heard.match ? heard.match->end : heard.text.text().size();
    Captured captured{.text = heard.text.text().first(end), .seconds = seconds, .dropped = heard.dropped};
    captured.lines = int(captured.text.count(u'\n')) + (captured.text.isEmpty() || captured.text.endsWith(u'\n') ? 0 : 1);
    captured.reason = heard.match ? u"matched"_s : heard.hasEnded ? u"disconnected"_s : u"duration"_s;
    return captured;
}

Result<Captured> capture(Consoles &consoles, const Capture &capture, CallContext &context)
{
    const auto patterns = PatternSet::compile(capture.until ? QStringList{*capture.until} : QStringList(), u"until"_s);
    if (!patterns)
        return fail(patterns.error());
    const auto borrowed = Borrowed::take(consoles, capture, context);
    if (!borrowed)
        return fail(borrowed.error());
    const Instant begin = context.now();
    // What came since a port was opened for this capture belongs to it; of a console that was open, only what comes from now
    // on.
    const Console &console = borrowed->console();
    const Listening listening{.cursor = borrowed->isOurs() ? console.log()->firstOffset() : console.log()->endOffset(),
        .maxText = mostText,
        .patterns = *patterns,
        .untilDeadline = true,
        .deadline = Deadline::afterSeconds(capture.durationSeconds).sooner(context.deadline())};
    return mapResult(listen(console, listening, context.stop()),
        [&](const Heard &heard) { return capturedFrom(heard, double((context.now() - begin).count()) / 1e9); });
}

} // namespace

void declareCaptureActions(ActionSet &actions, Consoles &consoles)
{
    actions.add<Capture, Captured>(
        {.name = "serial_capture",
            .title = Tr::text("Capture port"),
            .help = Tr::text(
                "Listen to a port for some seconds and return what came; opens it for that time unless a console has it."),
            .runs = Runs::Worker,
            .original = "openocd-debug:monitor"},
        [&consoles](const Capture &arguments, CallContext &context) { return capture(consoles, arguments, context); });
}

} // namespace ohm::serial
