// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/engine/console.h"

#include "serial/serialtr.h"

namespace ohm::serial {

namespace {

constexpr std::chrono::milliseconds lookAgainAfter{500}; // for a port that went away
constexpr std::chrono::seconds comesBackWithin{2}; // what a writer waits for it
constexpr std::chrono::seconds giveUpAfterLoan{10}; // without automatic reconnection
constexpr std::chrono::seconds openTime{2}; // for one attempt

} // namespace

Console::Console(const QString &name, std::size_t logCapacity, Services services)
    : m_name(name)
    , m_services(std::move(services))
    , m_log(std::make_shared<ByteLog>(logCapacity))
    , m_tap(m_services.events, device().toString())
{
}

Console::~Console() { close(); }

ConsoleStatus Console::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

bool Console::mayGoOn() const
{
    const ConsoleState state = status().state;
    return state != ConsoleState::Gone && state != ConsoleState::Closed;
}

ConsoleStatistics Console::statistics() const
{
    const ReaderPointer current = reader();
    // Asked before our own lock is taken: whoever writes holds the reader's and comes to ours through the tap.
    const StreamStatistics now = current ? current->statistics() : StreamStatistics();
    const auto errors = current ? current->stream().lines().errors : std::nullopt;
    const std::lock_guard lock(m_mutex);
    return {
        .received = m_before.bytesIn + now.bytesIn,
        .sent = m_before.bytesOut + now.bytesOut,
        .receivedPerSecond = now.bytesInPerSecond,
        .sentPerSecond = now.bytesOutPerSecond,
        .dropped = m_log->droppedBytes(),
        .disconnects = m_disconnects,
        .lineErrors = errors,
    };
}

Result<void> Console::open(const PortChoice &port, const ConsoleOptions &options, Deadline deadline, std::stop_token stop)
{
    const std::lock_guard control(m_control);
    if (!reader())
        m_thread = {}; // it may be looking for the port, and may just have found it
    Result<void> opened = fail(ErrorCode::Busy, Tr::text("Console %1 is open already.").arg(m_name));
    if (!reader())
        opened = openOnce(port, options, deadline, stop);
    if (reader() && !m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &threadStop) { run(threadStop); });
    return opened;
}

void Console::close()
{
    const std::lock_guard control(m_control);
    m_thread = {};
    leave(ConsoleState::Closed, Tr::text("Disconnected."));
}

Result<void> Console::openOnce(
    const PortChoice &port, const ConsoleOptions &options, Deadline deadline, const std::stop_token &stop)
{
    auto opened = openStream(port.url, options.line, deadline, stop);
    if (!opened)
        return fail(opened.error());
    begin(std::move(*opened), port, options);
    return {};
}

void Console::begin(std::unique_ptr<ByteStream> stream, const PortChoice &port, const ConsoleOptions &options)
{
    const QString peer = peerPath(*stream);
    {
        const std::lock_guard lock(m_mutex);
        m_end.reset();
        m_suspended = false;
        m_status = {ConsoleState::Open, port, options, peer, {}, m_services.clock.now()};
        m_reader = std::make_shared<StreamReader>(
            std::move(stream), m_log, m_services.clock,
            [this](Direction direction, Instant at, QByteArrayView bytes) { tap(direction, at, bytes); },
            [this](const Error &why) { ended(why); });
        m_wake.notify_all();
    }
    m_services.changed();
}

// In the reader's thread, or the writer's.
void Console::tap(Direction direction, Instant at, QByteArrayView bytes)
{
    if (!m_tap.add(bytes, at, direction))
        return;
    // Taking the mutex makes sure that run() is not just between looking and waiting.
    const std::lock_guard lock(m_mutex);
    m_wake.notify_all();
}

void Console::ended(const Error &why)
{
    const std::lock_guard lock(m_mutex);
    m_end = why;
    m_wake.notify_all();
}

void Console::run(const std::stop_token &stop)
{
    for (;;) {
        const std::optional<Error> why = watch(stop);
        if (stop.stop_requested() || !comeBack(stop, why))
            return;
    }
}

// Until the port is gone, lent, or the console closed; meanwhile it journals. The error when the port is gone.
std::optional<Error> Console::watch(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto isOver = [this] { return m_end || m_suspended; };
    while (!isOver() && !stop.stop_requested()) {
        m_wake.wait(lock, stop, [&] { return isOver() || m_tap.isPending(); });
        const Deadline due = m_tap.due(m_services.clock.now());
        if (due.isNever())
            continue;
        m_wake.wait_until(lock, stop, due.at(), isOver);
        lock.unlock();
        m_tap.flushIfDue(m_services.clock.now());
        m_services.grown();
        lock.lock();
    }
    return m_end;
}

// True: the port is open again.
bool Console::comeBack(const std::stop_token &stop, const std::optional<Error> &why)
{
    if (isSuspended() || !why)
        return waitWhileLent(stop) && reopen(stop);
    m_services.events.append({.kind = EventKind::Problem, .source = device().toString(), .data = toJson(*why)});
    bool again = false;
    {
        const std::lock_guard lock(m_mutex);
        ++m_disconnects;
        again = m_status.options.autoReconnect;
    }
    leave(again ? ConsoleState::Waiting : ConsoleState::Gone, why->message);
    return again && reopen(stop);
}

// False: the console is closed meanwhile.
bool Console::waitWhileLent(const std::stop_token &stop)
{
    Message reason;
    {
        const std::lock_guard lock(m_mutex);
        reason = m_suspendReason;
    }
    leave(ConsoleState::Lent, reason);
    while (isSuspended() && m_services.isLent()) {
        pause(stop);
        if (stop.stop_requested())
            return false;
    }
    resume();
    return true;
}

bool Console::reopen(const std::stop_token &stop)
{
    const ConsoleStatus before = status();
    const Deadline end = before.options.autoReconnect ? Deadline::never() : Deadline::after(giveUpAfterLoan);
    while (!stop.stop_requested()) {
        if (isSuspended() && !waitWhileLent(stop))
            return false;
        const Result<void> opened = openWhereItIs(before, stop);
        if (opened)
            return true;
        leave(end.isOver() ? ConsoleState::Gone : ConsoleState::Waiting, opened.error().message);
        if (end.isOver())
            return false;
        pause(stop);
    }
    return false;
}

Result<void> Console::openWhereItIs(const ConsoleStatus &before, const std::stop_token &stop)
{
    const auto port = m_services.locate(before.port);
    if (!port)
        return fail(port.error());
    return openOnce(*port, before.options, Deadline::after(openTime), stop);
}

void Console::pause(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const bool suspendedBefore = m_suspended;
    const int looksBefore = m_looks;
    m_wake.wait_for(lock, stop, lookAgainAfter, [&] { return m_suspended != suspendedBefore || m_looks != looksBefore; });
}

void Console::leave(ConsoleState state, const Message &why)
{
    ReaderPointer old;
    {
        const std::lock_guard lock(m_mutex);
        old = std::exchange(m_reader, nullptr);
    }
    if (old)
        old->stop();
    m_tap.flush();
    const StreamStatistics last = old ? old->statistics() : StreamStatistics();
    bool changed = false;
    {
        const std::lock_guard lock(m_mutex);
        m_before.bytesIn += last.bytesIn;
        m_before.bytesOut += last.bytesOut;
        changed = m_status.state != state || (state != ConsoleState::Closed && m_status.why.english() != why.english());
        m_status.state = state;
        m_status.why = why;
        m_status.peer.clear();
    }
    m_log->setOpen(state == ConsoleState::Waiting || state == ConsoleState::Lent);
    if (changed)
        m_services.changed();
}

void Console::suspend(const Message &reason)
{
    const std::lock_guard lock(m_mutex);
    if (m_suspended || m_status.state == ConsoleState::Gone || m_status.state == ConsoleState::Closed)
        return;
    m_suspended = true;
    m_suspendReason = reason;
    m_wake.notify_all();
}

void Console::resume()
{
    const std::lock_guard lock(m_mutex);
    m_suspended = false;
    m_wake.notify_all();
}

void Console::lookAgain()
{
    const std::lock_guard lock(m_mutex);
    ++m_looks;
    m_wake.notify_all();
}

bool Console::isSuspended() const
{
    const std::lock_guard lock(m_mutex);
    return m_suspended;
}

Console::ReaderPointer Console::reader() const
{
    const std::lock_guard lock(m_mutex);
    return m_reader;
}

Result<Console::ReaderPointer> Console::openReader() const
{
    const std::lock_guard lock(m_mutex);
    if (m_reader && !m_suspended && !m_end)
        return m_reader;
    Error error;
    error.code = ErrorCode::Disconnected;
    const Message why = m_suspended ? m_suspendReason : m_end ? m_end->message : m_status.why;
    error.message = Tr::text("Console %1 is not open (%2). %3").arg(m_name).arg(stateName(m_status.state)).arg(why);
    error.nextActions.push_back(Tr::text("Wait until its port is back, or open the port again with serial_open."));
    return fail(std::move(error));
}

template <typename Function>
Result<void> Console::withReader(Function function)
{
    const auto reader = openReader();
    return reader ? function(**reader) : fail(reader.error());
}

Result<void> Console::write(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    waitForPort(deadline.sooner(Deadline::after(comesBackWithin)), stop);
    return withReader([&](StreamReader &reader) { return reader.write(bytes, deadline, stop); });
}

void Console::waitForPort(Deadline deadline, const std::stop_token &stop)
{
    const auto isComingBack = [this] {
        const bool isGone = m_status.state == ConsoleState::Waiting || (m_status.state == ConsoleState::Open && m_end);
        return isGone && !m_suspended && m_status.options.autoReconnect;
    };
    std::unique_lock lock(m_mutex);
    m_wake.wait_until(lock, stop, deadline.at(), [&] { return !isComingBack(); });
}

Result<void> Console::setDtr(bool on)
{
    return withReader([on](StreamReader &reader) { return reader.stream().setDtr(on); });
}

Result<void> Console::setRts(bool on)
{
    return withReader([on](StreamReader &reader) { return reader.stream().setRts(on); });
}

Result<void> Console::setBaud(int baud)
{
    auto done = withReader([baud](StreamReader &reader) { return reader.stream().setBaud(baud); });
    if (!done)
        return done;
    {
        const std::lock_guard lock(m_mutex);
        m_status.options.line.baud = baud;
    }
    m_services.changed();
    return {};
}

Result<void> Console::sendBreak(std::chrono::milliseconds duration)
{
    return withReader([duration](StreamReader &reader) { return reader.stream().sendBreak(duration); });
}

LineStates Console::lines() const
{
    const ReaderPointer current = reader();
    return current ? current->stream().lines() : LineStates();
}

} // namespace ohm::serial
