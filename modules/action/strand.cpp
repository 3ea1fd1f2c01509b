// SPDX-License-Identifier: GPL-3.0-or-later
#include "action/strand.h"

#include <chrono>

namespace ohm {

namespace {

// An idle thread costs little, but a hundred consoles that were once open should not leave a hundred threads.
constexpr std::chrono::seconds idleTime(20);

} // namespace

Strand::~Strand()
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.clear();
        m_ending = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_busy; });
}

bool Strand::claim()
{
    const std::lock_guard lock(m_mutex);
    return !m_ending && m_tasks.empty() && !std::exchange(m_busy, true);
}

void Strand::run(const std::function<void()> &task)
{
    task();
    const std::lock_guard lock(m_mutex);
    m_busy = false;
    if (m_ending || !m_tasks.empty())
        m_wake.notify_all(); // with the lock: the destructor may wait for this
}

void Strand::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        if (!m_running) {
            m_running = true;
            // The old thread, if any, has left its loop for good: joining it here cannot wait for work.
            m_thread = std::jthread([this] { work(); });
            return;
        }
    }
    m_wake.notify_one(); // without the lock, which the one who wakes up needs at once
}

void Strand::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        const bool isWanted = m_wake.wait_for(lock, idleTime, [this] { return m_ending || (!m_busy && !m_tasks.empty()); });
        if (m_ending || m_tasks.empty())
            break;
        if (!isWanted)
            continue; // a task in another thread lasts
        auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_busy = true;
        lock.unlock();
        task();
        task = nullptr; // what it holds must not outlive it into the idle time
        lock.lock();
        m_busy = false;
    }
    m_running = false;
}

void Strands::post(const DeviceId &device, std::function<void()> task)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopped)
        return;
    if (device.isEmpty())
        postToWorker(std::move(task));
    else
        strandOf(device).post(std::move(task));
}

bool Strands::runHere(const DeviceId &device, const std::function<void()> &task)
{
    Strand *strand = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || device.isEmpty() || !strandOf(device).claim())
            return false;
        strand = &strandOf(device);
    }
    strand->run(task); // stop() waits for it
    return true;
}

void Strands::stop()
{
    std::map<DeviceId, std::unique_ptr<Strand>> strands;
    std::vector<std::unique_ptr<Worker>> workers;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        strands.swap(m_strands);
        workers.swap(m_workers);
    }
}

Strand &Strands::strandOf(const DeviceId &device)
{
    auto &strand = m_strands[device];
    if (!strand)
        strand = std::make_unique<Strand>();
    return *strand;
}

void Strands::postToWorker(std::function<void()> task)
{
    Worker *free = nullptr;
    for (const auto &worker : m_workers) {
        if (!worker->busy.exchange(true)) {
            free = worker.get();
            break;
        }
    }
    if (!free) {
        free = m_workers.emplace_back(std::make_unique<Worker>()).get();
        free->busy = true;
    }
    free->strand.post([free, task = std::move(task)] {
        task();
        free->busy = false;
    });
}

} // namespace ohm
