// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcp/server/ledger.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

namespace ohm::mcp {

namespace {

constexpr std::size_t bufferSize = 64 * 1024;
// With these neither side can make the other fail on memory that is no longer there.
constexpr int seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL;

} // namespace

struct Ledger::Page
{
    // What lies between was received and not dealt with. `end` of 0: nothing.
    std::atomic<std::uint32_t> begin;
    std::atomic<std::uint32_t> end;
    std::atomic<std::uint32_t> isTorn;
    char bytes[bufferSize];
};

std::optional<Ledger> Ledger::make()
{
    UniqueFd fd(::memfd_create("ohmdeck-ledger", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    const bool isMade = fd.isOpen() && ::ftruncate(fd.get(), sizeof(Page)) == 0 && ::fcntl(fd.get(), F_ADD_SEALS, seals) == 0;
    if (!isMade)
        return std::nullopt;
    return map(std::move(fd));
}

std::optional<Ledger> Ledger::join(UniqueFd fd)
{
    struct stat status{};
    const int given = ::fcntl(fd.get(), F_GET_SEALS);
    const bool isOurs =
        given >= 0 && (given & seals) == seals && ::fstat(fd.get(), &status) == 0 && status.st_size == off_t(sizeof(Page));
    if (!isOurs)
        return std::nullopt;
    return map(std::move(fd));
}

std::optional<Ledger> Ledger::map(UniqueFd fd)
{
    void *memory = ::mmap(nullptr, sizeof(Page), PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
    if (memory == MAP_FAILED)
        return std::nullopt;
    // Fresh memory is zero, which is an empty page; the other side may have begun to use it.
    return Ledger(std::move(fd), Mapping(static_cast<Page *>(memory), [](Page *page) { ::munmap(page, sizeof(Page)); }));
}

std::span<char> Ledger::buffer() { return m_page->bytes; }

void Ledger::filled(std::size_t size)
{
    m_page->begin = 0;
    m_page->end = std::uint32_t(size);
}

void Ledger::passed(std::size_t size)
{
    const std::uint32_t begin = m_page->begin + std::uint32_t(size);
    if (begin == m_page->end)
        m_page->end = 0; // before `begin` goes back, so that these bytes never look new
    else
        m_page->begin = begin;
}

void Ledger::setTorn(bool isTorn) { m_page->isTorn = isTorn; }

std::string_view Ledger::unfinished() const
{
    const std::size_t begin = m_page->begin;
    const std::size_t end = std::min<std::size_t>(m_page->end, bufferSize);
    return begin < end ? std::string_view(m_page->bytes + begin, end - begin) : std::string_view();
}

bool Ledger::isTorn() const { return m_page->isTorn != 0; }

} // namespace ohm::mcp
