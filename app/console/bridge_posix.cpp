// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/bridge_posix.h"

#include "app/console/bridgecore.h"
#include "app/console/consoletr.h"
#include "app/console/launcher.h"
#include "app/console/loan_posix.h"
#include "app/console/signals_posix.h"
#include "core/clock.h"
#include "core/wakepipe_posix.h"
#include "mcp/mcpsettings.h"
#include "mcp/protocol/linesplitter.h"
#include "mcp/server/endpoint.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>

namespace ohm::console {

using namespace std::chrono_literals;
using mcp::RpcCode;

namespace {

constexpr auto shortestRetry = 20ms;
constexpr auto longestRetry = 1000ms;
constexpr auto graceAfterLoss = 3s; // a workbench that is restarted comes back in this time
constexpr auto longestStart = 15s;
constexpr auto lastAnswers = 1500ms; // after the end of the input
constexpr std::size_t fullQueue = 8 * 1024 * 1024; // bytes; beyond, the other side is not read

// A descriptor that never blocks, and what could not be written to it yet.
class Pipe final
{
public:
    void use(int fd)
    {
        m_fd = fd;
        m_queue.clear();
        ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    }
    int fd() const { return m_fd; }
    bool isFull() const { return m_queue.size() > fullQueue; }
    bool hasQueue() const { return !m_queue.empty(); }

    bool write(std::string_view bytes) // false: the other side is gone
    {
        if (m_queue.empty())
            bytes = bytes.substr(writeSome(bytes));
        m_queue.append(bytes);
        return !m_isBroken;
    }

    bool flush()
    {
        m_queue.erase(0, writeSome(m_queue));
        return !m_isBroken;
    }

private:
    std::size_t writeSome(std::string_view bytes)
    {
        std::size_t done = 0;
        while (done < bytes.size()) {
            const ssize_t size = ::write(m_fd, bytes.data() + done, bytes.size() - done);
            if (size < 0 && errno == EINTR)
                continue;
            if (size < 0) {
                m_isBroken = errno != EAGAIN;
                break;
            }
            done += std::size_t(size);
        }
        return done;
    }

    int m_fd = -1;
    bool m_isBroken = false;
    std::string m_queue;
};

class Bridge final
{
public:
    Bridge(const BridgeOptions &options, const mcp::McpSettings &settings);

    int run();

private:
    void step();
    void readClient();
    void readWorkbench();
    void tryToConnect();
    void considerStart();
    void lose();
    void advanceLoan();
    void noticed(mcp::Notice notice, std::string_view bytes);
    void endInput();
    int timeout() const;
    bool isFinished() const;

    const QString m_socketPath;
    const bool m_mayStart;
    Launcher m_launcher;
    Pipe m_client;
    Pipe m_workbench;
    UniqueFd m_socket;
    const int m_signalEnd = catchEndSignals();
    BridgeCore m_core;
    mcp::LineSplitter m_clientLines;
    std::optional<mcp::LineSplitter> m_workbenchLines;
    Loan m_loan;

    bool m_inputEnded = false;
    bool m_clientGone = false;
    Deadline m_lastAnswers = Deadline::never();
    std::chrono::milliseconds m_retry = shortestRetry;
    Deadline m_nextTry = Deadline::after(0ns);
    Deadline m_grace = Deadline::after(0ns); // until then nothing is started: the person may be restarting
    std::optional<Deadline> m_startLimit; // set while a workbench is starting
    bool m_hasGivenUp = false;
};

Bridge::Bridge(const BridgeOptions &options, const mcp::McpSettings &settings)
    : m_socketPath(mcp::socketPath(options.paths))
    , m_mayStart(options.mayStart && settings.startsHeadless)
    , m_launcher(options.paths, options.profile, settings.idleMinutes)
    , m_core({.toClient = [this](std::string_view line) { m_clientGone |= !m_client.write(line); },
                 .toWorkbench = [this](std::string_view line) { m_workbench.write(line); }},
          options.dropIn.toStdString())
    , m_clientLines(
          qsizetype(settings.longestLineKib) * 1024,
          [this](QByteArrayView line) { m_loan.isDone() ? m_core.passed(line) : m_core.fromClient(line); },
          [this] {
              if (!m_loan.isDone())
                  m_client.write(mcp::errorLine({}, {RpcCode::InvalidRequest, "The line is too long; it was dropped.", {}}));
          })
    , m_loan([this](mcp::Notice notice, std::string_view bytes) { noticed(notice, bytes); })
{
    m_client.use(STDOUT_FILENO);
}

int Bridge::run()
{
    while (!isFinished() && caughtSignal() == 0)
        step();
    m_client.flush();
    m_launcher.done();
    return caughtSignal() != 0 ? 128 + caughtSignal() : 0;
}

bool Bridge::isFinished() const
{
    if (m_clientGone)
        return true;
    const bool awaits = m_core.hasWaiting() || m_core.hasOpen() || m_client.hasQueue();
    return m_inputEnded && (!awaits || m_lastAnswers.isOver());
}

void Bridge::step()
{
    if (!m_core.isConnected() && m_nextTry.isOver())
        tryToConnect();
    advanceLoan();
    const bool readsClient = !m_inputEnded && !m_loan.isUnderWay() && !m_workbench.isFull();
    const short socketEvents = short((m_client.isFull() ? 0 : POLLIN) | (m_workbench.hasQueue() ? POLLOUT : 0));
    pollfd waits[] = {{readsClient ? STDIN_FILENO : -1, POLLIN, 0}, {m_socket.get(), socketEvents, 0},
        {STDOUT_FILENO, short(m_client.hasQueue() ? POLLOUT : 0), 0}, {m_signalEnd, POLLIN, 0}};
    if (::poll(waits, std::size(waits), timeout()) <= 0)
        return;
    if (waits[0].revents)
        readClient();
    if (waits[1].revents & POLLOUT)
        m_workbench.flush();
    if (m_socket.isOpen() && (waits[1].revents & (POLLIN | POLLHUP | POLLERR)))
        readWorkbench();
    if (waits[2].revents & (POLLERR | POLLHUP))
        m_clientGone = true;
    else if (waits[2].revents & POLLOUT)
        m_client.flush();
}

int Bridge::timeout() const
{
    Deadline next = m_core.isConnected() ? Deadline::never() : m_nextTry;
    if (m_inputEnded)
        next = next.sooner(m_lastAnswers);
    next = next.sooner(m_loan.deadline());
    return next.pollTimeout();
}

void Bridge::readClient()
{
    char buffer[64 * 1024];
    const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (size > 0) {
        m_clientLines.feed(QByteArrayView(buffer, size));
        return;
    }
    if (size < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    endInput();
}

void Bridge::endInput()
{
    m_inputEnded = true;
    m_lastAnswers = Deadline::after(m_startLimit ? std::chrono::nanoseconds(longestStart) : lastAnswers);
}

void Bridge::readWorkbench()
{
    char buffer[64 * 1024];
    const ssize_t size = ::read(m_socket.get(), buffer, sizeof buffer);
    if (size > 0 && m_loan.isDone())
        m_loan.feed({buffer, std::size_t(size)});
    else if (size > 0)
        m_workbenchLines->feed(QByteArrayView(buffer, size));
    else if (size == 0 || (errno != EINTR && errno != EAGAIN))
        lose();
}

// Once all that goes by the bridge is written and nothing is awaited for it alone, the workbench may have the streams.
void Bridge::advanceLoan()
{
    if (m_loan.deadline().isOver())
        lose();
    const bool isQuiet = !m_client.hasQueue() && !m_workbench.hasQueue();
    if (isQuiet && m_loan.isAccepted()) {
        m_workbench.write("\n");
        m_loan.complete();
    } else if (isQuiet && m_loan.isPossible() && m_core.isSettled() && m_clientLines.isAtStart() && !m_inputEnded) {
        m_loan.offer(m_socket.get());
    }
}

void Bridge::noticed(mcp::Notice notice, std::string_view bytes)
{
    switch (notice) {
    case mcp::Notice::Passed:
        m_clientLines.feed(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        break;
    case mcp::Notice::Answered:
        m_core.answered(std::string(bytes));
        break;
    case mcp::Notice::InputEnded:
        endInput();
        break;
    }
}

void Bridge::lose()
{
    m_socket.reset();
    if (m_loan.isDone()) {
        const std::string_view unfinished = m_loan.ledger().unfinished();
        m_clientLines.feed(QByteArrayView(unfinished.data(), qsizetype(unfinished.size())));
        if (m_loan.ledger().isTorn())
            m_client.write("\n");
    }
    m_loan.end();
    m_core.lost();
    m_retry = shortestRetry;
    m_nextTry = Deadline::after(m_retry);
    m_grace = Deadline::after(graceAfterLoss);
    m_hasGivenUp = false;
}

void Bridge::tryToConnect()
{
    auto socket = mcp::connectToWorkbench(m_socketPath);
    if (!socket) {
        considerStart();
        m_retry = std::min<std::chrono::milliseconds>(m_startLimit ? m_retry : m_retry * 3 / 2, longestRetry);
        m_nextTry = Deadline::after(m_retry);
        return;
    }
    m_startLimit.reset();
    m_launcher.done();
    m_socket = std::move(*socket);
    m_workbench.use(m_socket.get());
    m_workbenchLines.emplace(
        qsizetype(1) << 30,
        [this](QByteArrayView line) {
            if (!m_loan.isTakenBy({line.data(), std::size_t(line.size())}))
                m_core.fromWorkbench(line);
        },
        [] {});
    m_hasGivenUp = false;
    if (m_inputEnded)
        m_lastAnswers = Deadline::after(lastAnswers);
    m_core.connected();
}

// Nobody answers: starts a workbench where that is allowed and called for, or says that there is none.
void Bridge::considerStart()
{
    const auto giveUp = [this](const Error &error) {
        m_startLimit.reset();
        m_launcher.done();
        m_hasGivenUp = true;
        m_core.giveUp(error.message.english().toStdString() + " " + error.detail.toStdString());
    };
    if (m_startLimit) {
        if (const auto failure = m_launcher.failure())
            giveUp(*failure);
        else if (m_startLimit->isOver())
            giveUp(fail(ErrorCode::Timeout, Tr::text("The workbench did not come up in time.")).error());
        return;
    }
    const bool isFirstTry = m_retry == shortestRetry && m_grace.isOver();
    if (m_hasGivenUp || !m_grace.isOver() || !(isFirstTry || m_core.hasWaiting()))
        return;
    if (!m_mayStart) {
        giveUp(fail(ErrorCode::NotFound, Tr::text("No workbench is open: start ohmdeck, or ohmctl serve.")).error());
        return;
    }
    m_startLimit = Deadline::after(longestStart);
    m_retry = shortestRetry;
    if (const auto started = m_launcher.start(); !started)
        giveUp(started.error());
}

} // namespace

int runBridge(const BridgeOptions &options)
{
    ignoreBrokenPipeSignal();
    (void)options.paths.create();
    SettingsStore store(options.paths.config + QStringLiteral("/settings.json"));
    (void)store.load(); // defaults will do
    const int code = Bridge(options, mcp::mcpSettings(store).get()).run();
    options.paths.removeEmptyRuntime();
    return code;
}

} // namespace ohm::console
