// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/consoletypes.h"
#include "serial/engine/journaltap.h"
#include "stream/streamreader.h"

#include <thread>

namespace ohm::serial {

// A port with all that came in and went out through it. A StreamReader reads; a second thread watches over it: journals in
// batches, finds the port again when it went away. The console outlives its port: the log stays. Thread safe.
class Console final
{
public:
    struct Services
    {
        const Clock &clock;
        EventSink &events;
        PortLocator locate;
        std::function<bool()> isLent; // asked now and then while lent, because a lease may run out
        std::function<void()> changed; // the status is another; called from any thread
        std::function<void()> grown; // bytes came in or went out, at most 20 times a second
    };

    Console(const QString &name, std::size_t logCapacity, Services services);
    ~Console(); // closes
    Q_DISABLE_COPY_MOVE(Console)

    const QString &name() const { return m_name; }
    DeviceId device() const { return DeviceId(QStringLiteral("console:") + m_name); }
    const std::shared_ptr<ByteLog> &log() const { return m_log; }
    ConsoleStatus status() const;
    ConsoleStatistics statistics() const;
    bool mayGoOn() const; // open, or it may be again by itself: more bytes may come

    // Opens the port, or fails and leaves everything as it was. Busy when it is open already. Waits; not for the GUI's thread,
    // nor is close().
    Result<void> open(const PortChoice &port, const ConsoleOptions &options, Deadline deadline, std::stop_token stop);
    void close(); // the content stays

    // Gives the port to somebody else for a while: closed within some milliseconds, opened again by resume() or as soon as
    // Services::isLent says no. Both return at once.
    void suspend(const Message &reason);
    void resume();

    // Its port may be back: a console that waits for it looks at once instead of within half a second.
    void lookAgain();

    // Waits until all is taken; log and journal hold what went out. A port that is about to come back, as after a reset, is
    // waited for up to two seconds. Disconnected when the console is not open.
    Result<void> write(QByteArrayView bytes, Deadline deadline, std::stop_token stop = {});

    // On a port that has no such lines: Unsupported.
    Result<void> setDtr(bool on);
    Result<void> setRts(bool on);
    Result<void> setBaud(int baud);
    Result<void> sendBreak(std::chrono::milliseconds duration);
    LineStates lines() const; // all unknown while it is not open

private:
    using ReaderPointer = std::shared_ptr<StreamReader>;

    Result<void> openOnce(
        const PortChoice &port, const ConsoleOptions &options, Deadline deadline, const std::stop_token &stop);
    void begin(std::unique_ptr<ByteStream> stream, const PortChoice &port, const ConsoleOptions &options);
    void run(const std::stop_token &stop);
    std::optional<Error> watch(const std::stop_token &stop);
    bool comeBack(const std::stop_token &stop, const std::optional<Error> &why);
    bool waitWhileLent(const std::stop_token &stop);
    bool reopen(const std::stop_token &stop);
    Result<void> openWhereItIs(const ConsoleStatus &before, const std::stop_token &stop);
    void pause(const std::stop_token &stop);
    void leave(ConsoleState state, const Message &why);
    void ended(const Error &why);
    void tap(Direction direction, Instant at, QByteArrayView bytes);
    void waitForPort(Deadline deadline, const std::stop_token &stop);
    Result<ReaderPointer> openReader() const;
    template <typename Function>
    Result<void> withReader(Function function);
    ReaderPointer reader() const;
    bool isSuspended() const;

    const QString m_name;
    const Services m_services;
    const std::shared_ptr<ByteLog> m_log;
    JournalTap m_tap;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_wake;
    ConsoleStatus m_status;
    StreamStatistics m_before; // of the readers that are gone
    int m_disconnects = 0;
    ReaderPointer m_reader;
    std::optional<Error> m_end; // why m_reader ended
    bool m_suspended = false;
    int m_looks = 0; // of lookAgain()
    Message m_suspendReason;

    std::mutex m_control; // open() and close()
    std::jthread m_thread; // the last member: it ends before the others do
};

} // namespace ohm::serial
