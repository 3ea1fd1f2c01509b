// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>

namespace ohm::probe::sim {

// Memory of a processor that stands still, read ahead and written behind, because a debugger works word after word. Only for
// memory whose reading and writing has no side effects.
class MemoryCache final
{
public:
    static constexpr std::uint32_t lineSize = 512;

    using Fill = std::function<bool(std::uint32_t address, std::span<char> into)>;
    using Store = std::function<bool(std::uint32_t address, QByteArrayView bytes)>;
    MemoryCache(Fill fill, Store store)
        : m_fill(std::move(fill))
        , m_store(std::move(store))
    {
    }

    // Aligned values of 1, 2 or 4 bytes; nullopt and false when the memory cannot be read, or what is kept cannot be stored.
    std::optional<std::uint32_t> read(std::uint32_t address, int size);
    bool write(std::uint32_t address, int size, std::uint32_t value);

    bool store(); // what was written and is not in the memory yet
    bool forget(); // stores, and reads anew from now on

private:
    struct Line
    {
        std::array<char, lineSize> bytes = {};
        std::uint32_t first = lineSize, end = 0; // what was written
    };
    static constexpr std::size_t most = 64;

    Line *lineOf(std::uint32_t address);

    const Fill m_fill;
    const Store m_store;
    std::map<std::uint32_t, Line> m_lines; // by address
};

} // namespace ohm::probe::sim
