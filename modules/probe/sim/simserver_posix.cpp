// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/simserver_posix.h"

#include "core/wakepipe_posix.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>

namespace ohm::probe::sim {

namespace {

constexpr std::size_t maxControlClients = 8;
constexpr qsizetype maxCommand = 200;
constexpr int writePatience = 1000; // milliseconds; a debugger that asks and does not read is gone

// All of it, to a socket that does not block. False: the other side is gone.
bool writeOut(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t size = ::send(fd, bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (size > 0) {
            bytes = bytes.sliced(size);
            continue;
        }
        pollfd wait = {fd, POLLOUT, 0};
        if (errno != EINTR && (errno != EAGAIN || ::poll(&wait, 1, writePatience) <= 0))
            return false;
    }
    return true;
}

// What has come, at most a buffer's worth. nullopt: the other side is gone.
std::optional<QByteArrayView> readIn(int fd, std::span<char> buffer)
{
    const ssize_t size = ::recv(fd, buffer.data(), buffer.size(), 0);
    if (size > 0)
        return QByteArrayView(buffer.data(), size);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return QByteArrayView();
    return std::nullopt;
}

QByteArray describe(const SimServer::State &state)
{
    return QByteArray(state.plugged ? "plugged" : "unplugged") + (state.powered ? ", power on" : ", power off")
        + (state.connected ? ", debugger connected" : ", no debugger");
}

} // namespace

SimServer::SimServer(QString address, Listener probe, Listener control, std::unique_ptr<SimChip> chip)
    : m_address(std::move(address))
    , m_port(probe.port())
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_listener(std::move(probe))
    , m_control(std::move(control))
    , m_chip(std::move(chip))
    , m_protocol(*m_chip)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

SimServer::~SimServer()
{
    m_thread.request_stop();
    wake();
    m_thread.join();
}

void SimServer::wake() const
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t size = ::write(m_wake.get(), &one, sizeof one); // full means that a wake is pending
}

void SimServer::call(std::function<void()> task)
{
    std::promise<void> done;
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back([&] {
            task();
            done.set_value();
        });
    }
    wake();
    done.get_future().wait();
}

void SimServer::runTasks()
{
    std::uint64_t wakes = 0;
    [[maybe_unused]] const ssize_t size = ::read(m_wake.get(), &wakes, sizeof wakes);
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mutex);
        tasks.swap(m_tasks);
    }
    for (const auto &task : tasks)
        task();
}

void SimServer::run(const std::stop_token &stop)
{
    while (!stop.stop_requested())
        serve(stop);
}

// One round: waits until something has come and does it.
void SimServer::serve(const std::stop_token &stop)
{
    // A descriptor of -1 is passed over.
    std::vector<pollfd> waits = {
        {m_wake.get(), POLLIN, 0}, {m_listener.fd(), POLLIN, 0}, {m_control.fd(), POLLIN, 0}, {m_client.get(), POLLIN, 0}};
    for (const ControlClient &client : m_controlClients)
        waits.push_back({client.fd.get(), POLLIN, 0});
    int ready = ::poll(waits.data(), waits.size(), 0);
    if (ready == 0) { // whoever asks comes first
        const auto again = m_chip->goOn();
        ready = ::poll(waits.data(), waits.size(), again ? int(again->count()) : -1);
    }
    if (ready <= 0 || stop.stop_requested())
        return;
    if (waits[3].revents != 0)
        serveProbe();
    std::vector<ControlClient> kept;
    for (std::size_t i = 0; i < m_controlClients.size(); ++i) {
        if (waits[4 + i].revents == 0 || serveControl(m_controlClients[i]))
            kept.push_back(std::move(m_controlClients[i]));
    }
    m_controlClients = std::move(kept);
    if (waits[1].revents != 0 || waits[2].revents != 0)
        acceptClients();
    if (waits[0].revents != 0)
        runTasks();
}

void SimServer::acceptClients()
{
    if (m_listener.isOpen()) {
        UniqueFd client = m_listener.accept();
        if (!m_client.isOpen())
            m_client = std::move(client); // a second debugger's connection is closed at once
    }
    if (m_control.isOpen()) {
        UniqueFd client = m_control.accept();
        if (client.isOpen() && m_controlClients.size() < maxControlClients)
            m_controlClients.push_back({std::move(client), {}});
    }
}

void SimServer::serveProbe()
{
    std::array<char, 64 * 1024> buffer;
    const auto characters = readIn(m_client.get(), buffer);
    m_answers.resize(0);
    const bool goesOn = characters && m_protocol.take(*characters, m_answers);
    if (!goesOn || !writeOut(m_client.get(), m_answers))
        m_client.reset();
}

bool SimServer::serveControl(ControlClient &client)
{
    std::array<char, 256> buffer;
    const auto text = readIn(client.fd.get(), buffer);
    if (!text)
        return false;
    client.line += *text;
    for (qsizetype end = client.line.indexOf('\n'); end >= 0; end = client.line.indexOf('\n')) {
        const QByteArray command = client.line.first(end).trimmed();
        client.line.remove(0, end + 1);
        if (!writeOut(client.fd.get(), execute(command) + '\n'))
            return false;
    }
    return client.line.size() <= maxCommand;
}

QByteArray SimServer::execute(const QByteArray &command)
{
    if (command == "unplug" || command == "plug") {
        const auto done = plug(command == "plug");
        return done ? QByteArray("ok") : "error: " + done.error().message.english().toUtf8();
    }
    if (command == "power on" || command == "power off") {
        m_chip->setPower(command == "power on");
        return "ok";
    }
    if (command == "status")
        return "ok " + describe(currentState());
    return "error: the commands are unplug, plug, power off, power on, status";
}

Result<void> SimServer::plug(bool plugged)
{
    if (plugged == m_listener.isOpen())
        return {};
    m_client.reset();
    if (!plugged) {
        m_listener.close();
        return {};
    }
    auto listener = Listener::open(m_port != 0 ? QStringLiteral("tcp:%1").arg(m_port) : m_address);
    if (!listener)
        return fail(listener.error());
    m_listener = std::move(*listener);
    return {};
}

SimServer::State SimServer::currentState() const { return {m_listener.isOpen(), m_chip->isPowered(), m_client.isOpen()}; }

SimServer::State SimServer::state()
{
    State state;
    call([&] { state = currentState(); });
    return state;
}

Result<void> SimServer::setPlugged(bool plugged)
{
    Result<void> done;
    call([&] { done = plug(plugged); });
    return done;
}

void SimServer::setPowered(bool powered)
{
    call([&] { m_chip->setPower(powered); });
}

} // namespace ohm::probe::sim
