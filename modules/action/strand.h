// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace ohm {

// One worker thread that runs its tasks in order. It starts with the first task and ends after a while without one.
class Strand final
{
public:
    Strand() = default;
    ~Strand(); // waits for the running task; those not begun are dropped

    void post(std::function<void()> task);

private:
    void work(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_running = false;
    std::jthread m_thread;
};

// The strands of all devices, made as they are needed, and workers for what belongs to no device. Thread safe.
class Strands final
{
public:
    // In order with all other work on this device; for an empty id, beside everything else.
    void post(const DeviceId &device, std::function<void()> task);

    // Ends all threads; tasks not begun are dropped. Nothing may be posted afterwards.
    void stop();

private:
    Strand &strandOf(const DeviceId &device);
    void postToWorker(std::function<void()> task);

    struct Worker
    {
        std::atomic<bool> busy = false;
        Strand strand;
    };

    std::mutex m_mutex;
    bool m_stopped = false;
    std::map<DeviceId, std::unique_ptr<Strand>> m_strands;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace ohm
