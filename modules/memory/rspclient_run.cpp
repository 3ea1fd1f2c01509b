// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory/rspclient.h"

#include "memory/memorytr.h"

namespace ohm {

using memory::Tr;
using rsp::StopEvent;

namespace {

// A stub whose target ended has nothing more to say about it, so this much is enough for a stop that is on its way.
constexpr auto stopGrace = 2s;
constexpr auto pausePatience = 5s; // for a stop that we ask for

QByteArray breakPayload(char what, BreakKind kind, std::uint64_t address, std::size_t size)
{
    QByteArray payload(1, what);
    payload.append(char('0' + int(kind))).append(',');
    rsp::appendNumber(payload, address);
    payload.append(',');
    rsp::appendNumber(payload, size);
    return payload;
}

const char *kindName(BreakKind kind)
{
    switch (kind) {
    case BreakKind::Software:
        return "software breakpoint";
    case BreakKind::Hardware:
        return "hardware breakpoint";
    case BreakKind::Write:
        return "write watchpoint";
    case BreakKind::Read:
        return "read watchpoint";
    case BreakKind::Access:
        break;
    }
    return "access watchpoint";
}

} // namespace

Result<void> RspClient::insertBreak(
    BreakKind kind, std::uint64_t address, std::size_t size, Deadline deadline, std::stop_token stop)
{
    const Message what = Tr::text("A %1 at %2 of %3").arg(kindName(kind)).arg(Address{address}.toString()).arg(m_name);
    auto set = expectOk(breakPayload('Z', kind, address, size), what, deadline, stop);
    m_breaks += set.has_value();
    if (set || set.error().code != ErrorCode::ToolFailed)
        return set;
    return fail(fail(ErrorCode::LimitExceeded, set.error().message)
            .error()
            .cause(Tr::text("All comparators are in use, or none can watch this place."))
            .next(Tr::text("Remove another one and try again.")));
}

Result<void> RspClient::removeBreak(
    BreakKind kind, std::uint64_t address, std::size_t size, Deadline deadline, std::stop_token stop)
{
    const Message what = Tr::text("Removing the %1 at %2 of %3");
    const auto removed = expectOk(breakPayload('z', kind, address, size),
        what.arg(kindName(kind)).arg(Address{address}.toString()).arg(m_name), deadline, stop);
    m_breaks -= removed.has_value();
    return removed;
}

Result<void> RspClient::run(QByteArrayView payload, Deadline deadline, const std::stop_token &stop)
{
    if (const auto halted = checkHalted(); !halted)
        return fail(halted.error());
    m_link.dropStops();
    if (const auto sent = m_link.send(payload, deadline, stop); !sent)
        return fail(sent.error());
    m_running = true;
    m_lastStop.reset();
    return {};
}

Result<void> RspClient::resume(Deadline deadline, std::stop_token stop) { return run(m_features.continuing, deadline, stop); }

Result<StopEvent> RspClient::stopped(StopEvent event)
{
    m_running = false;
    m_lastStop = event;
    ++m_stops;
    return event;
}

Result<StopEvent> RspClient::waitForStop(Deadline deadline, std::stop_token stop)
{
    if (!m_running && m_lastStop)
        return *m_lastStop;
    while (true) {
        const auto packet = m_link.receive(deadline, stop);
        if (!packet)
            return fail(packet.error());
        if (auto event = rsp::parseStopReply(*packet))
            return stopped(std::move(*event));
        if (packet->isEmpty() || packet->startsWith('E')) { // the request to run was refused: it never ran
            m_running = false;
            return refused(Tr::text("%1 cannot be run").arg(m_name), *packet);
        }
        // Else "O…": text that the program wrote through the debugger; consoles get theirs another way.
    }
}

Result<StopEvent> RspClient::waitForNews(Deadline deadline, std::stop_token stop)
{
    if (m_running)
        return waitForStop(deadline, stop);
    if (auto event = m_link.takeStop()) // it came before the answer to something else
        return stopped(std::move(*event));
    while (true) {
        const auto packet = m_link.receiveUnasked(deadline, stop);
        if (!packet)
            return fail(packet.error());
        if (auto event = rsp::parseStopReply(*packet))
            return stopped(std::move(*event));
    }
}

Result<StopEvent> RspClient::interrupt(Deadline deadline, std::stop_token stop)
{
    if (!m_running)
        return waitForStop(deadline, stop);
    if (const auto sent = m_link.sendBreak(deadline, stop); !sent)
        return fail(sent.error());
    return waitForStop(deadline, stop);
}

Result<StopEvent> RspClient::step(Deadline deadline, std::stop_token stop)
{
    if (const auto started = run(m_features.continuing == "c" ? "s" : "vCont;s", deadline, stop); !started)
        return fail(started.error());
    return waitForStop(deadline, stop);
}

Result<StopEvent> RspClient::stepBack(Deadline deadline, std::stop_token stop)
{
    if (const auto started = run("bs", deadline, stop); !started)
        return fail(started.error());
    return waitForStop(deadline, stop);
}

Result<StopEvent> RspClient::runBack(Deadline deadline, std::stop_token stop)
{
    if (const auto started = run("bc", deadline, stop); !started)
        return fail(started.error());
    return waitForStop(deadline, stop);
}

Result<void> RspClient::attach(int number, Deadline deadline, std::stop_token stop)
{
    if (const auto sent = m_link.send("vAttach;" + QByteArray::number(number, 16), deadline, stop); !sent)
        return sent;
    const auto answer = m_link.receive(deadline, stop);
    if (!answer)
        return fail(answer.error());
    auto event = rsp::parseStopReply(*answer);
    if (!event || event->hasEnded())
        return fail(ErrorCode::NotFound, Tr::text("%1 has no target number %2.").arg(m_name).arg(number));
    stopped(std::move(*event));
    m_wasRunning = true;
    return {};
}

// "!" makes a stub an extended one, which alone knows R ("Packets", R: "there are no replies").
Result<void> RspClient::restart(Deadline deadline, std::stop_token stop)
{
    if (const auto extended = expectOk("!", Tr::text("Starting %1 again").arg(m_name), deadline, stop); !extended)
        return extended;
    if (const auto sent = m_link.send("R00", deadline, stop); !sent)
        return sent;
    // Asking for the state tells when it is done. An empty answer before that: the stub does not know R.
    if (const auto sent = m_link.send("?", deadline, stop); !sent)
        return sent;
    bool isKnown = true;
    while (true) {
        const auto packet = m_link.receive(deadline, stop);
        if (!packet)
            return fail(packet.error());
        isKnown = isKnown && !packet->isEmpty();
        if (auto event = rsp::parseStopReply(*packet)) {
            stopped(std::move(*event));
            return isKnown ? Result<void>() : refused(Tr::text("Starting %1 again").arg(m_name), {});
        }
    }
}

Result<void> RspClient::detach(Deadline deadline, std::stop_token stop)
{
    return expectOk("D", Tr::text("Letting go of %1").arg(m_name), deadline, stop);
}

Result<void> RspClient::pauseFor(const std::function<Result<void>()> &work, Deadline deadline, std::stop_token stop)
{
    if (!m_running)
        return work();
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("Pausing %1 was cancelled.").arg(m_name));
    // Not cancelled half way: a stop that is on its way would leave the target standing still.
    const auto event = interrupt(deadline.isOver() ? deadline : Deadline::after(pausePatience));
    if (!event)
        return fail(event.error());
    // Some stubs tell of every stop as a trap; without a breakpoint it can only have been ours.
    const bool ours = event->reason == StopEvent::Reason::Signal && (event->signal != rsp::signalTrap || m_breaks == 0);
    const auto done = work();
    if (!ours)
        return done; // a breakpoint came first: it stays there, and waitForStop() tells
    // Whatever became of the work, the target goes on: with time of its own when the deadline is over.
    const auto resumed = resume(Deadline::after(stopGrace));
    return done ? resumed : done;
}

} // namespace ohm
