// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace ohm::probe::sim {

// One line of memory read ahead, because a debugger reads word after word. Valid only while the processor stands still, and
// only for memory whose reading has no side effects.
class ReadCache final
{
public:
    static constexpr std::uint32_t lineSize = 512;

    using Fill = std::function<bool(std::uint32_t address, std::span<char> into)>;
    // An aligned value of 1, 2 or 4 bytes; nullopt when `fill` fails.
    std::optional<std::uint32_t> read(std::uint32_t address, int size, const Fill &fill);
    void forget() { m_line.reset(); }

private:
    std::optional<std::uint32_t> m_line; // its address
    std::array<char, lineSize> m_bytes = {};
};

} // namespace ohm::probe::sim
