// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/probetr.h"

namespace ohm::probe {

namespace {

enum class EventChoice { Halted, Running, Reset, Examined, Unknown, Lost, Recovered, Ended, Debugger, Breakpoints };

std::vector<EnumChoice<EventChoice>> choicesOf(EventChoice)
{
    return {{EventChoice::Halted, "halted", Tr::text("A target came to a halt")},
        {EventChoice::Running, "running", Tr::text("A target began to run")},
        {EventChoice::Reset, "reset", Tr::text("A reset")},
        {EventChoice::Examined, "examined", Tr::text("A target answers now")},
        {EventChoice::Unknown, "unknown", Tr::text("A target answers no more")},
        {EventChoice::Lost, "lost", Tr::text("No target answers: unplugged or without power")},
        {EventChoice::Recovered, "recovered", Tr::text("The targets are back")},
        {EventChoice::Ended, "ended", Tr::text("OpenOCD ended, or the GDB stub has gone")},
        {EventChoice::Debugger, "debugger", Tr::text("A debugger has connected to the GDB port")},
        {EventChoice::Breakpoints, "breakpoints", Tr::text("Breakpoints were removed by somebody else")}};
}

struct WaitEvent
{
    QString session;
    std::vector<EventChoice> kinds;
    std::optional<std::uint64_t> after;
    double timeoutS = 10;
};

void describe(Fields<WaitEvent> &fields)
{
    fields.required("session", &WaitEvent::session, sessionField());
    fields.optional("kinds", &WaitEvent::kinds,
        {.title = Tr::text("Kinds"), .help = Tr::text("Which kinds; any when left out."), .example = "[\"halted\"]"});
    fields.optional("after", &WaitEvent::after,
        {.title = Tr::text("After event"),
            .help = Tr::text("Number of the last event already known, so that none is missed; only new ones when left out.")});
    fields.optional("timeout_s", &WaitEvent::timeoutS,
        {.title = Tr::text("Wait"), .help = Tr::text("How long to wait."), .unit = "s", .minimum = 0, .maximum = 3600});
}

struct Happened
{
    bool happened = false;
    std::optional<QString> event, target, reason;
    std::optional<HexNumber> pc, watched;
    std::uint64_t number = 0;
    QString state;
};

void describe(Fields<Happened> &fields)
{
    fields.required("happened", &Happened::happened, {.help = Tr::text("False: nothing happened in that time.")});
    fields.optional("event", &Happened::event, {.help = Tr::text("What happened.")});
    fields.optional("target", &Happened::target, {.help = Tr::text("To which target.")});
    fields.optional("reason", &Happened::reason, {.help = Tr::text("Why.")});
    fields.optional("pc", &Happened::pc, {.help = Tr::text("Where it stands.")});
    fields.optional("watched", &Happened::watched, {.help = Tr::text("What the watchpoint that stopped it watches.")});
    fields.required("number", &Happened::number, {.help = Tr::text("Of this event; give it as after to get the next one.")});
    fields.required("state", &Happened::state, {.help = Tr::text("The main target's state now.")});
}

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

QStringList namesOf(const std::vector<EventChoice> &kinds)
{
    QStringList names;
    for (const EventChoice kind : kinds)
        names << toQString(Codec<EventChoice>::encode(kind));
    return names;
}

Result<Happened> waitEvent(Sessions &sessions, const WaitEvent &wanted, CallContext &context)
{
    const auto session = sessions.require(wanted.session);
    if (!session)
        return fail(session.error());
    SessionStateBook &states = (*session)->states();
    const std::uint64_t known = wanted.after.value_or(states.lastEvent());
    const Deadline deadline = context.deadline().sooner(Deadline::afterSeconds(wanted.timeoutS));
    const auto event = states.waitForEvent(namesOf(wanted.kinds), known, deadline, context.stop());
    if (!event && event.error().code != ErrorCode::Timeout)
        return fail(event.error());
    Happened result{.happened = event.has_value(), .number = states.lastEvent()};
    if (event) {
        result.event = event->kind;
        result.target = unlessEmpty(event->target);
        result.reason = unlessEmpty(event->reason);
        result.number = event->number;
        if (event->pc)
            result.pc = HexNumber{*event->pc};
        if (event->watched)
            result.watched = HexNumber{*event->watched};
    }
    const auto target = (*session)->target({});
    result.state = target ? target->state : QString::fromLatin1(sessionStateName(states.state()));
    return result;
}

} // namespace

void declareEvents(ActionSet &actions, Sessions &sessions)
{
    actions.add<WaitEvent, Happened>(
        {.name = "probe_wait_event",
            .title = Tr::text("Wait for a debug event"),
            .help = Tr::text("Wait until a target halts, runs, is reset, goes away or comes back."),
            .effect = Effect::Reads,
            .runs = Runs::Worker},
        [&sessions](const WaitEvent &wanted, CallContext &context) { return waitEvent(sessions, wanted, context); });
}

} // namespace ohm::probe
