// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/remotebitbang.h"
#include "stream/listener_posix.h"

#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>

namespace ohm::probe::sim {

// The sockets of a simulated probe and the one thread in which all of it happens.
class SimServer final
{
public:
    struct State
    {
        bool plugged = true;
        bool powered = true;
        bool connected = false;
    };

    SimServer(QString address, Listener probe, Listener control, std::unique_ptr<SimChip> chip);
    ~SimServer();
    Q_DISABLE_COPY_MOVE(SimServer)

    quint16 port() const { return m_port; }
    State state();
    Result<void> setPlugged(bool plugged);
    void setPowered(bool powered);

private:
    struct ControlClient
    {
        UniqueFd fd;
        QByteArray line;
    };

    void run(const std::stop_token &stop);
    void serve(const std::stop_token &stop);
    void acceptClients();
    void serveProbe();
    bool serveControl(ControlClient &client);
    QByteArray execute(const QByteArray &command);
    Result<void> plug(bool plugged);
    State currentState() const;
    void runTasks();
    void call(std::function<void()> task); // in the thread, and wait
    void wake() const;

    const QString m_address;
    quint16 m_port = 0;
    UniqueFd m_wake;
    Listener m_listener;
    Listener m_control;
    std::unique_ptr<SimChip> m_chip;
    RemoteBitbang m_protocol;
    UniqueFd m_client;
    std::vector<ControlClient> m_controlClients;
    QByteArray m_answers;

    std::mutex m_mutex;
    std::vector<std::function<void()>> m_tasks;
    std::jthread m_thread;
};

} // namespace ohm::probe::sim
