// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bitset>
#include <cstdint>
#include <map>
#include <optional>

namespace ohm::probe {

// What is known of a target's memory, in pages; only what has been looked at.
class MemoryCache final
{
public:
    static constexpr std::uint64_t pageSize = 256; // a whole page is read or nothing of it

    struct Byte
    {
        std::uint8_t value = 0;
        bool isChanged = false; // by the last reading of its page
    };
    std::optional<Byte> at(std::uint64_t address) const;
    std::optional<std::uint64_t> word(
        std::uint64_t address, int width) const; // little endian; nothing when a byte is not known
    bool isUnreadable(std::uint64_t address) const;

    void clear();
    void forgetMarks();
    // Bytes as they were just read. Those that differ from what was there before are marked; others not any more, unless the
    // marks of the reading just before are to be kept.
    enum class Marks { Renew, Keep };
    void put(std::uint64_t address, const QByteArray &bytes, Marks marks = Marks::Renew);
    void setUnreadable(std::uint64_t address, std::uint64_t size); // whole pages

private:
    struct Page
    {
        QByteArray bytes = QByteArray(qsizetype(pageSize), '\0');
        std::bitset<pageSize> known, changed;
        bool isUnreadable = false;
    };
    const Page *page(std::uint64_t address) const;

    std::map<std::uint64_t, Page> m_pages; // by the address of the first byte
};

} // namespace ohm::probe
