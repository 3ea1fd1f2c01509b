// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/memorycache.h"

namespace ohm::probe {

namespace {

constexpr std::size_t mostPages = 4096; // a megabyte; then the walk begins anew

std::uint64_t startOf(std::uint64_t address) { return address / MemoryCache::pageSize * MemoryCache::pageSize; }

} // namespace

const MemoryCache::Page *MemoryCache::page(std::uint64_t address) const
{
    const auto found = m_pages.find(startOf(address));
    return found == m_pages.end() ? nullptr : &found->second;
}

std::optional<MemoryCache::Byte> MemoryCache::at(std::uint64_t address) const
{
    const Page *found = page(address);
    const std::size_t within = address % pageSize;
    if (!found || !found->known[within])
        return std::nullopt;
    return Byte{std::uint8_t(found->bytes[qsizetype(within)]), found->changed[within]};
}

std::optional<std::uint64_t> MemoryCache::word(std::uint64_t address, int width) const
{
    std::uint64_t value = 0;
    for (int i = 0; i < width; ++i) {
        const auto byte = at(address + std::uint64_t(i));
        if (!byte)
            return std::nullopt;
        value |= std::uint64_t(byte->value) << (8 * i);
    }
    return value;
}

bool MemoryCache::isUnreadable(std::uint64_t address) const
{
    const Page *found = page(address);
    return found && found->isUnreadable;
}

void MemoryCache::clear() { m_pages.clear(); }

void MemoryCache::forgetMarks()
{
    for (auto &[address, page] : m_pages)
        page.changed.reset();
}

void MemoryCache::put(std::uint64_t address, const QByteArray &bytes, Marks marks)
{
    if (m_pages.size() > mostPages)
        m_pages.clear();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        Page &page = m_pages[startOf(address + std::uint64_t(i))];
        const std::size_t within = (address + std::uint64_t(i)) % pageSize;
        const bool differs = page.known[within] && page.bytes[qsizetype(within)] != bytes[i];
        page.changed[within] = differs || (marks == Marks::Keep && page.changed[within]);
        page.known.set(within);
        page.isUnreadable = false;
        page.bytes[qsizetype(within)] = bytes[i];
    }
}

void MemoryCache::setUnreadable(std::uint64_t address, std::uint64_t size)
{
    for (std::uint64_t at = startOf(address), left = (size + pageSize - 1) / pageSize; left > 0; at += pageSize, --left) {
        Page &page = m_pages[at];
        page.known.reset();
        page.changed.reset();
        page.isUnreadable = true;
    }
}

} // namespace ohm::probe
