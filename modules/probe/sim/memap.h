// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/bus.h"

namespace ohm::probe::sim {

// A memory access port (ADIv5, ARM IHI 0031, chapter C2): a debugger's window to a bus. Sizes of 8, 16 and 32 bits with
// byte lanes, single and packed increment within 4 KiB.
class MemAp final
{
public:
    struct Identity
    {
        std::uint32_t idr = 0x24770011; // AHB-AP
        std::uint32_t base = 0x00000002; // of the ROM table; bit 0 clear: there is none
    };

    MemAp(const Identity &identity, BusDevice &bus)
        : m_identity(identity)
        , m_bus(bus)
    {
    }

    // `offset` of the register, 0x00 to 0xFC. nullopt, false: the transaction failed on the bus.
    std::optional<std::uint32_t> read(std::uint32_t offset);
    bool write(std::uint32_t offset, std::uint32_t value);
    void reset();

private:
    std::optional<std::uint32_t> readData();
    bool writeData(std::uint32_t value);
    int accessSize() const { return 1 << (m_csw & 7); }
    int accessesPerTransfer() const;
    void advance();

    const Identity m_identity;
    BusDevice &m_bus;
    std::uint32_t m_csw = defaultCsw;
    std::uint32_t m_tar = 0;

    static constexpr std::uint32_t defaultCsw = 0x03000042; // word size, enabled
};

} // namespace ohm::probe::sim
