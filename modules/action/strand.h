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

    // For a thread that would only wait for the task: when nothing runs or waits here, claim() answers true and run() does the
    // task in that thread, which saves changing threads twice. What is posted meanwhile comes after it.
    bool claim();
    void run(const std::function<void()> &task);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_running = false; // the worker thread
    bool m_busy = false; // with a task, in whichever thread
    bool m_ending = false;
    std::jthread m_thread;
};

// The strands of all devices, made as they are needed, and workers for what belongs to no device. Thread safe.
class Strands final
{
public:
    // In order with all other work on this device; for an empty id, beside everything else.
    void post(const DeviceId &device, std::function<void()> task);

    // Does `task` now and in this thread, in order with all other work on the device. False: it has other work.
    bool runHere(const DeviceId &device, const std::function<void()> &task);

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
