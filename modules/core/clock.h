// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <compare>
#include <cstdint>

namespace ohm {

using namespace std::chrono_literals;

// A moment on the workbench's one monotonic clock, in nanoseconds since the clock was made. Everything in the journal is
// stamped with it: bytes, calls, samples of all devices share one time axis.
struct Instant
{
    std::int64_t ns = 0;

    auto operator<=>(const Instant &) const = default;
    friend std::chrono::nanoseconds operator-(Instant a, Instant b) { return std::chrono::nanoseconds(a.ns - b.ns); }
    friend Instant operator+(Instant a, std::chrono::nanoseconds d) { return {a.ns + d.count()}; }
    double seconds() const { return double(ns) / 1e9; }
};

// Thread safe. The wall time is read once, so that a jump of the system's clock never reorders a session.
class Clock final
{
public:
    Clock();

    Instant now() const;
    QDateTime wallTime(Instant at) const; // UTC
    std::int64_t startedAtUnixNs() const { return m_unixNs; }

private:
    std::chrono::steady_clock::time_point m_start;
    std::int64_t m_unixNs;
};

// The latest moment until which a wait may last.
class Deadline final
{
public:
    static Deadline never() { return Deadline(std::chrono::steady_clock::time_point::max()); }
    static Deadline after(std::chrono::nanoseconds duration);
    static Deadline afterSeconds(double seconds);

    bool isNever() const { return m_at == std::chrono::steady_clock::time_point::max(); }
    bool isOver() const { return !isNever() && std::chrono::steady_clock::now() >= m_at; }
    std::chrono::nanoseconds remaining() const; // >= 0; a year when never
    int pollTimeout() const; // for poll(2): milliseconds rounded up, -1 when never
    std::chrono::steady_clock::time_point at() const { return m_at; }
    Deadline sooner(Deadline other) const { return Deadline(std::min(m_at, other.m_at)); }

private:
    explicit Deadline(std::chrono::steady_clock::time_point at)
        : m_at(at)
    {
    }

    std::chrono::steady_clock::time_point m_at;
};

} // namespace ohm
