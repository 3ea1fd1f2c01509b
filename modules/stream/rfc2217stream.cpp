// SPDX-License-Identifier: GPL-3.0-or-later
#include "stream/rfc2217stream.h"

#include "core/waiting.h"
#include "stream/rfc2217codec.h"
#include "stream/streamtr.h"

#include <array>
#include <atomic>
#include <cstring>

namespace ohm {

using rfc2217::Command;
using rfc2217::Control;
using stream::Tr;

namespace {

constexpr qsizetype maxBuffered = 1024 * 1024; // received and not read yet: beyond it the server has to wait
constexpr qsizetype writeBlock = 4096;
constexpr auto confirmTime = 3s; // of requests whose caller has no deadline
// ser2net says nothing at all when its port lacks the line (measured with 4.3.11 on a pty), so silence has to mean "no".
constexpr auto controlTime = 1s;

// A reply that comes after its request was given up must not pass for that of the next one, about another line.
int subjectOf(const rfc2217::ServerMessage &message)
{
    if (message.command != Command::SetControl)
        return 0;
    for (const auto last : {Control::HardwareFlow, Control::BreakOff, Control::DtrOff, Control::RtsOff}) {
        if (message.value <= quint32(last))
            return int(last);
    }
    return -1; // of the flow towards us, which is not asked for
}

// A thread of its own receives, so that confirmations come in whether or not somebody reads.
class Rfc2217Stream final : public ByteStream
{
public:
    Rfc2217Stream(std::unique_ptr<ByteStream> connection, const QString &name);
    ~Rfc2217Stream() override;

    Result<void> negotiate(Deadline deadline, const std::stop_token &stop);
    Result<void> apply(const LineSettings &settings, Deadline deadline, const std::stop_token &stop);

    Result<std::size_t> read(std::span<char> buffer, Deadline deadline, std::stop_token stop) override;
    Result<std::size_t> writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop) override;
    Result<void> setDtr(bool on) override;
    Result<void> setRts(bool on) override;
    Result<void> setBaud(int baud) override;
    Result<void> sendBreak(std::chrono::milliseconds duration) override;
    LineStates lines() const override;
    void close() override;

private:
    void receive(const std::stop_token &stop);
    void take(QByteArrayView bytes, const std::stop_token &stop);
    void handle(const telnet::Event &event);
    void handle(const rfc2217::ServerMessage &message);
    void sendAnswers();

    Result<quint32> request(
        rfc2217::ServerMessage wanted, const QByteArray &frame, Deadline deadline, const std::stop_token &stop);
    Result<void> confirm(Command command, quint8 value, const char *what, Deadline deadline, const std::stop_token &stop);
    Result<void> setBaudRate(int baud, Deadline deadline, const std::stop_token &stop);
    Result<bool> setControl(Control control, Deadline deadline, const std::stop_token &stop);
    Result<void> applyLines(const LineSettings &settings, Deadline deadline, const std::stop_token &stop);
    Result<void> setLine(Control control, const char *what);
    Result<void> send(const QByteArray &frame, Deadline deadline, const std::stop_token &stop);
    Result<void> flush(Deadline deadline, const std::stop_token &stop);

    Error explain(const std::stop_token &stop, Message timeout) const;
    std::unexpected<Error> refused(const char *what) const;

    const QString m_name;
    const std::unique_ptr<ByteStream> m_connection;

    mutable std::mutex m_mutex; // of all down to m_end
    std::condition_variable_any m_changed;
    telnet::Options m_options;
    QByteArray m_answers; // of the negotiation, to be sent
    QByteArray m_data;
    LineStates m_lines;
    bool m_suspended = false;
    std::optional<rfc2217::ServerMessage> m_awaited; // with the value that was asked for
    std::optional<quint32> m_confirmed;
    std::optional<Error> m_end;

    std::mutex m_requestMutex; // one request at a time
    std::mutex m_writeMutex; // of m_unsent and of writing to the connection
    QByteArray m_unsent; // encoded; a frame once begun goes out whole before anything else

    telnet::Decoder m_decoder; // of the receiving thread
    std::jthread m_receiver;
};

Rfc2217Stream::Rfc2217Stream(std::unique_ptr<ByteStream> connection, const QString &name)
    : m_name(name)
    , m_connection(std::move(connection))
    , m_options({telnet::Binary, telnet::SuppressGoAhead, telnet::ComPort})
    , m_receiver([this](const std::stop_token &stop) { receive(stop); })
{
}

Rfc2217Stream::~Rfc2217Stream()
{
    m_receiver.request_stop();
    close();
}

Result<void> Rfc2217Stream::negotiate(Deadline deadline, const std::stop_token &stop)
{
    QByteArray offer;
    {
        const std::lock_guard lock(m_mutex);
        offer = m_options.offerOurs(telnet::ComPort);
        for (const quint8 option : {telnet::Binary, telnet::SuppressGoAhead})
            offer += m_options.offerOurs(option) + m_options.askForTheirs(option);
    }
    if (auto sent = send(offer, deadline, stop); !sent)
        return sent;
    std::unique_lock lock(m_mutex);
    const auto settled = [this] {
        return m_options.oursIsOn(telnet::ComPort) || m_options.oursIsRefused(telnet::ComPort) || m_end;
    };
    if (!waitUntil(m_changed, lock, deadline, stop, settled))
        return fail(explain(stop, Tr::text("%1 does not answer as an RFC 2217 server.").arg(m_name))
                .next(Tr::text("If it is a plain TCP service, open it as socket://%1.").arg(m_name)));
    if (m_options.oursIsOn(telnet::ComPort))
        return {};
    if (m_end)
        return fail(*m_end);
    return fail(
        fail(ErrorCode::Protocol, Tr::text("The Telnet server %1 refuses to control a serial port (RFC 2217).").arg(m_name))
            .error()
            .next(Tr::text("Let the server offer the port with RFC 2217, or open it as socket://%1.").arg(m_name)));
}

Result<void> Rfc2217Stream::apply(const LineSettings &settings, Deadline deadline, const std::stop_token &stop)
{
    if (auto set = applyLines(settings, deadline, stop); !set)
        return set;
    if (auto set = setBaudRate(settings.baud, deadline, stop); !set)
        return set;
    struct Setting
    {
        Command command;
        quint8 value;
        const char *what;
    };
    const Setting line[] = {
        {Command::SetDataSize, quint8(settings.dataBits), "data bits"},
        {Command::SetParity, rfc2217::parityValue(settings.parity), "parity"},
        {Command::SetStopSize, quint8(settings.stopBits), "stop bits"},
        {Command::SetControl, quint8(rfc2217::flowValue(settings.flow)), "flow control"},
        {Command::PurgeData, rfc2217::purgeReceived, "input buffer"},
    };
    for (const auto &[command, value, what] : line) {
        if (auto set = confirm(command, value, what, deadline, stop); !set)
            return set;
    }
    return {};
}

// The server can set one line at a time only. RTS without DTR resets many boards: no order of steps may lead through that.
Result<void> Rfc2217Stream::applyLines(const LineSettings &settings, Deadline deadline, const std::stop_token &stop)
{
    std::vector<Control> steps;
    if (settings.dtr)
        steps.push_back(*settings.dtr ? Control::DtrOn : Control::DtrOff);
    if (settings.rts)
        steps.insert(*settings.rts ? steps.end() : steps.begin(), *settings.rts ? Control::RtsOn : Control::RtsOff);
    for (const Control step : steps) {
        // A port that lacks the line is no reason to refuse it.
        if (const auto made = setControl(step, deadline, stop); !made)
            return fail(made.error());
    }
    return {};
}

Result<std::size_t> Rfc2217Stream::read(std::span<char> buffer, Deadline deadline, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    if (!waitUntil(m_changed, lock, deadline, stop, [this] { return !m_data.isEmpty() || m_end; }))
        return fail(explain(stop, Tr::text("%1 did not answer in time.").arg(m_name)));
    if (m_data.isEmpty())
        return fail(*m_end);
    const std::size_t size = std::min(buffer.size(), std::size_t(m_data.size()));
    std::memcpy(buffer.data(), m_data.constData(), size);
    m_data.remove(0, qsizetype(size));
    m_changed.notify_all(); // the receiver may be waiting for room
    return size;
}

Result<std::size_t> Rfc2217Stream::writeSome(QByteArrayView bytes, Deadline deadline, std::stop_token stop)
{
    {
        std::unique_lock lock(m_mutex);
        if (!waitUntil(m_changed, lock, deadline, stop, [this] { return !m_suspended || m_end; }))
            return fail(
                explain(stop, Tr::text("%1 has suspended the transmission and did not resume it in time.").arg(m_name)));
    }
    const std::lock_guard lock(m_writeMutex);
    if (const auto before = flush(deadline, stop); !before)
        return fail(before.error());
    const qsizetype size = std::min(bytes.size(), writeBlock);
    m_unsent = telnet::escape(bytes.first(size));
    // What does not go out in time goes out with the next write: the block is taken either way.
    const auto sent = flush(deadline, stop);
    if (!sent && sent.error().code != ErrorCode::Timeout && sent.error().code != ErrorCode::Cancelled)
        return fail(sent.error());
    return std::size_t(size);
}

Result<void> Rfc2217Stream::setDtr(bool on) { return setLine(on ? Control::DtrOn : Control::DtrOff, "DTR"); }

Result<void> Rfc2217Stream::setRts(bool on) { return setLine(on ? Control::RtsOn : Control::RtsOff, "RTS"); }

Result<void> Rfc2217Stream::setBaud(int baud)
{
    if (auto valid = checkLineSettings({.baud = baud}); !valid)
        return valid;
    return setBaudRate(baud, Deadline::after(confirmTime), {});
}

Result<void> Rfc2217Stream::sendBreak(std::chrono::milliseconds duration)
{
    if (auto valid = checkBreak(duration); !valid)
        return valid;
    if (auto begun = setLine(Control::BreakOn, "break"); !begun)
        return begun;
    {
        std::unique_lock lock(m_mutex);
        waitUntil(m_changed, lock, Deadline::after(duration), {}, [this] { return m_end.has_value(); });
    }
    return setLine(Control::BreakOff, "break");
}

LineStates Rfc2217Stream::lines() const
{
    const std::lock_guard lock(m_mutex);
    return m_lines;
}

void Rfc2217Stream::close()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_end)
            m_end = fail(ErrorCode::Disconnected, Tr::text("%1 has been closed.").arg(m_name)).error();
    }
    m_changed.notify_all();
    m_connection->close();
}

void Rfc2217Stream::receive(const std::stop_token &stop)
{
    std::array<char, 16 * 1024> buffer;
    while (true) {
        const auto size = m_connection->read(buffer, Deadline::never(), stop);
        if (!size) {
            const std::lock_guard lock(m_mutex);
            if (!m_end)
                m_end = size.error();
            m_changed.notify_all();
            return;
        }
        take({buffer.data(), qsizetype(*size)}, stop);
    }
}

void Rfc2217Stream::take(QByteArrayView bytes, const std::stop_token &stop)
{
    QByteArray data;
    std::vector<telnet::Event> events;
    m_decoder.feed(bytes, data, events);
    {
        std::unique_lock lock(m_mutex);
        for (const telnet::Event &event : events)
            handle(event);
        m_data += data;
        m_changed.notify_all();
    }
    sendAnswers();
    std::unique_lock lock(m_mutex);
    waitUntil(m_changed, lock, Deadline::never(), stop, [this] { return m_data.size() < maxBuffered || m_end; });
}

void Rfc2217Stream::handle(const telnet::Event &event)
{
    if (const auto *negotiation = std::get_if<telnet::Negotiation>(&event)) {
        m_answers += m_options.answer(*negotiation);
        return;
    }
    if (const auto message = rfc2217::parseServerMessage(std::get<telnet::Subnegotiation>(event)))
        handle(*message);
}

void Rfc2217Stream::handle(const rfc2217::ServerMessage &message)
{
    if (m_awaited && m_awaited->command == message.command && subjectOf(*m_awaited) == subjectOf(message)) {
        m_confirmed = message.value;
        m_awaited.reset();
    }
    switch (message.command) {
    case Command::NotifyModemState:
        return rfc2217::putModemState(m_lines, quint8(message.value));
    case Command::NotifyLineState:
        if (!m_lines.errors)
            m_lines.errors.emplace();
        return rfc2217::countLineState(*m_lines.errors, quint8(message.value));
    case Command::FlowControlSuspend:
        m_suspended = true;
        return;
    case Command::FlowControlResume:
        m_suspended = false;
        return;
    default:
        return;
    }
}

// The receiving thread never waits for the server to read, since the server may be waiting for us to do so. Answers that do not
// go out now, go out with whatever is sent next.
void Rfc2217Stream::sendAnswers()
{
    const std::unique_lock lock(m_writeMutex, std::try_to_lock);
    if (lock.owns_lock()) [[maybe_unused]]
        const auto sent = flush(Deadline::after(0s), {});
}

Result<quint32> Rfc2217Stream::request(
    rfc2217::ServerMessage wanted, const QByteArray &frame, Deadline deadline, const std::stop_token &stop)
{
    const std::lock_guard requestLock(m_requestMutex);
    {
        const std::lock_guard lock(m_mutex);
        m_awaited = wanted;
        m_confirmed.reset();
    }
    if (const auto sent = send(frame, deadline, stop); !sent)
        return fail(sent.error());
    std::unique_lock lock(m_mutex);
    if (!waitUntil(m_changed, lock, deadline, stop, [this] { return m_confirmed || m_end; }))
        return fail(explain(stop, Tr::text("%1 did not confirm a setting in time.").arg(m_name)));
    if (!m_confirmed)
        return fail(*m_end);
    return *m_confirmed;
}

Result<void> Rfc2217Stream::confirm(
    Command command, quint8 value, const char *what, Deadline deadline, const std::stop_token &stop)
{
    const auto confirmed = request({command, value}, rfc2217::request(command, value), deadline, stop);
    if (!confirmed)
        return fail(confirmed.error());
    return *confirmed == value ? Result<void>() : refused(what);
}

Result<void> Rfc2217Stream::setBaudRate(int baud, Deadline deadline, const std::stop_token &stop)
{
    const auto confirmed = request({Command::SetBaudRate, quint32(baud)}, rfc2217::requestBaud(quint32(baud)), deadline, stop);
    if (!confirmed)
        return fail(confirmed.error());
    if (*confirmed == quint32(baud))
        return {};
    return fail(ErrorCode::Unsupported,
        Tr::text("The port of %1 cannot run at %2 baud; it runs at %3.").arg(m_name).arg(baud).arg(*confirmed));
}

// Whether the port did it; the states of our own lines follow what is confirmed.
Result<bool> Rfc2217Stream::setControl(Control control, Deadline deadline, const std::stop_token &stop)
{
    const rfc2217::ServerMessage wanted = {Command::SetControl, quint32(control)};
    const QByteArray frame = rfc2217::request(Command::SetControl, quint8(control));
    const auto confirmed = request(wanted, frame, deadline.sooner(Deadline::after(controlTime)), stop);
    if (!confirmed && confirmed.error().code == ErrorCode::Timeout && !deadline.isOver())
        return false;
    if (!confirmed)
        return fail(confirmed.error());
    if (*confirmed != quint32(control))
        return false;
    const std::lock_guard lock(m_mutex);
    if (control == Control::DtrOn || control == Control::DtrOff)
        m_lines.dtr = control == Control::DtrOn;
    if (control == Control::RtsOn || control == Control::RtsOff)
        m_lines.rts = control == Control::RtsOn;
    return true;
}

Result<void> Rfc2217Stream::setLine(Control control, const char *what)
{
    const auto made = setControl(control, Deadline::after(confirmTime), {});
    if (!made)
        return fail(made.error());
    return *made ? Result<void>() : refused(what);
}

Result<void> Rfc2217Stream::send(const QByteArray &frame, Deadline deadline, const std::stop_token &stop)
{
    const std::lock_guard lock(m_writeMutex);
    m_unsent += frame;
    return flush(deadline, stop);
}

Result<void> Rfc2217Stream::flush(Deadline deadline, const std::stop_token &stop)
{
    {
        const std::lock_guard lock(m_mutex);
        m_unsent += std::exchange(m_answers, {});
    }
    while (!m_unsent.isEmpty()) {
        const auto size = m_connection->writeSome(m_unsent, deadline, stop);
        if (!size)
            return fail(size.error());
        m_unsent.remove(0, qsizetype(*size));
    }
    return {};
}

Error Rfc2217Stream::explain(const std::stop_token &stop, Message timeout) const
{
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled, Tr::text("Waiting for %1 was cancelled.").arg(m_name)).error();
    return fail(ErrorCode::Timeout, std::move(timeout)).error();
}

std::unexpected<Error> Rfc2217Stream::refused(const char *what) const
{
    return fail(ErrorCode::Unsupported, Tr::text("The port of %1 does not take the setting for its %2.").arg(m_name).arg(what));
}

} // namespace

Result<std::unique_ptr<ByteStream>> openRfc2217(std::unique_ptr<ByteStream> connection, const QString &name,
    const LineSettings &settings, Deadline deadline, std::stop_token stop)
{
    auto port = std::make_unique<Rfc2217Stream>(std::move(connection), name);
    if (const auto agreed = port->negotiate(deadline, stop); !agreed)
        return fail(agreed.error());
    if (const auto applied = port->apply(settings, deadline, stop); !applied)
        return fail(applied.error());
    return port;
}

} // namespace ohm
