// SPDX-License-Identifier: GPL-3.0-or-later
#include "ptyfeed.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <random>

#include <pty.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace ohm::perf {

QByteArray logLines(std::size_t bytes)
{
    std::mt19937 random(1);
    const char *const tags[] = {"wifi", "boot", "motor", "adc", "ble_gap", "heap", "ota", "i2c.1"};
    QByteArray all;
    all.reserve(qsizetype(bytes) + 100);
    for (unsigned n = 0; std::size_t(all.size()) < bytes; ++n) {
        char line[128];
        const double current = double(random() % 180'000) / 10'000 - 9;
        const double voltage = 22 + double(random() % 4000) / 1000;
        const int size = std::snprintf(line, sizeof line, "%c (%u) %s: seq=%08u iq=%+.4f vbus=%.3f crc=0x%08x\r\n",
            "IIIDDWE"[random() % 7], n * 3, tags[random() % 8], n, current, voltage, unsigned(random()));
        all.append(line, size);
    }
    all.resize(qsizetype(bytes));
    return all;
}

PtyFeed::PtyFeed(Feed kind, std::size_t bytes, int baud)
    : m_bytes(bytes)
{
    int master = -1;
    int go[2] = {-1, -1};
    if (openpty(&master, &m_slave, nullptr, nullptr, nullptr) != 0 || pipe(go) != 0)
        std::abort();
    termios raw;
    tcgetattr(m_slave, &raw);
    cfmakeraw(&raw);
    tcsetattr(m_slave, TCSANOW, &raw);
    m_writer = fork();
    if (m_writer == 0) {
        close(m_slave);
        close(go[1]);
        writeAll(master, go[0], kind, baud);
    }
    close(master);
    close(go[0]);
    m_go = go[1];
}

PtyFeed::~PtyFeed()
{
    ::kill(m_writer, SIGKILL);
    waitpid(m_writer, nullptr, 0);
    m_reader = {}; // its read ends with the writer
    close(m_slave);
    close(m_go);
}

void PtyFeed::writeAll(int master, int go, Feed kind, int baud) const
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const QByteArray bytes = kind == Feed::LogLines ? logLines(m_bytes) : QByteArray(qsizetype(m_bytes), 'x');
    char signal;
    if (read(go, &signal, 1) != 1)
        _exit(1);
    const auto started = std::chrono::steady_clock::now();
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype size = std::min<qsizetype>(4096, bytes.size() - at);
        if (baud > 0) {
            const auto due = started
                + std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(double(at) * 10 / baud));
            std::this_thread::sleep_until(due);
            size = std::min<qsizetype>(size, 256);
        }
        const ssize_t written = write(master, bytes.data() + at, std::size_t(size));
        if (written < 0)
            _exit(1);
        at += written;
    }
    pause(); // closing would throw away what has not been read yet
    _exit(0);
}

void PtyFeed::start(ByteLog &log, const Clock &clock)
{
    m_reader = std::jthread([this, &log, &clock] { readAll(log, clock); });
    if (write(m_go, "g", 1) != 1)
        std::abort();
}

void PtyFeed::readAll(ByteLog &log, const Clock &clock) const
{
    char buffer[64 * 1024];
    for (ssize_t size = 1; size > 0;) {
        size = read(m_slave, buffer, sizeof buffer);
        if (size > 0)
            log.append(QByteArrayView(buffer, size), clock.now(), Direction::Received);
    }
}

} // namespace ohm::perf
