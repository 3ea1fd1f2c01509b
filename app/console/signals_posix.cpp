// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/signals_posix.h"

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace ohm::console {

namespace {

// A signal handler reaches nothing but what is static.
std::atomic<int> caught = 0;
std::atomic<int> writeEnd = -1;

void onSignal(int signal)
{
    caught = signal;
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

int catchEndSignals()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return -1;
    writeEnd = ends[1];
    struct sigaction action = {};
    action.sa_handler = onSignal;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    return ends[0];
}

int caughtSignal() { return caught; }

} // namespace ohm::console
