// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <set>

namespace ohm::probe::sim {

// Where a debugger has written BKPT instructions (0xBExx). On a chip the core stops at them; QEMU would raise a fault instead,
// so the emulation gets a breakpoint of its own at each of these places. A half-word of data that looks like one gets it too,
// which does no harm: data is not executed.
class SoftBreaks final
{
public:
    static constexpr std::size_t most = 4096; // further ones are left out: no debugger sets so many, but data may look so

    void noteWrite(std::uint32_t address, QByteArrayView bytes);
    const std::set<std::uint32_t> &places() const { return m_places; }

private:
    std::set<std::uint32_t> m_places;
};

} // namespace ohm::probe::sim
