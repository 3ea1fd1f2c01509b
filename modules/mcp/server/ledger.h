// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uniquefd_posix.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace ohm::mcp {

// Memory that the bridge and the workbench share while the workbench serves the bridge's client. What the client sends is read
// into it, so that the bridge still has what the workbench was at when it was killed: this costs no call and no copy.
class Ledger final
{
public:
    static std::optional<Ledger> make(); // the bridge; nullopt: the system gives no such memory
    static std::optional<Ledger> join(UniqueFd fd); // the workbench; nullopt for a descriptor that is none of make()'s

    int fd() const { return m_fd.get(); }

    // The workbench, in turn: read into it, say how much came, and what has been dealt with.
    std::span<char> buffer();
    void filled(std::size_t size);
    void passed(std::size_t size); // of what came; in all at most as much

    void setTorn(bool isTorn); // only a part of a line has been written to the client

    // The bridge, once the workbench is gone.
    std::string_view unfinished() const; // bytes that came and were not dealt with
    bool isTorn() const;

private:
    struct Page;
    using Mapping = std::unique_ptr<Page, void (*)(Page *)>;

    Ledger(UniqueFd fd, Mapping page)
        : m_fd(std::move(fd))
        , m_page(std::move(page))
    {
    }
    static std::optional<Ledger> map(UniqueFd fd);

    UniqueFd m_fd;
    Mapping m_page;
};

} // namespace ohm::mcp
