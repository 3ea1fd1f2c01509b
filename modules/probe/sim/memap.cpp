// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/memap.h"

namespace ohm::probe::sim {

namespace {

// ARM IHI 0031, table C2-4.
enum Register : std::uint32_t {
    Csw = 0x00,
    Tar = 0x04,
    TarHigh = 0x08,
    Drw = 0x0C,
    Bd0 = 0x10,
    Bd3 = 0x1C,
    Cfg = 0xF4,
    Base = 0xF8,
    Idr = 0xFC,
};

constexpr std::uint32_t cswWritable = 0x7F000037; // Prot, AddrInc, Size
constexpr std::uint32_t cswEnabled = 0x40;
constexpr std::uint32_t sizeWord = 2;
constexpr std::uint32_t incrementPacked = 2;
constexpr std::uint32_t incrementRange = 0xFFF; // the address counts within 4 KiB, as on a Cortex-M4

} // namespace

void MemAp::reset()
{
    m_csw = defaultCsw;
    m_tar = 0;
}

std::optional<std::uint32_t> MemAp::read(std::uint32_t offset)
{
    switch (offset) {
    case Csw:
        return m_csw;
    case Tar:
        return m_tar;
    case Drw:
        return readData();
    case Cfg: // little-endian, no large data, no long addresses
    case TarHigh:
        return 0;
    case Base:
        return m_identity.base;
    case Idr:
        return m_identity.idr;
    default:
        if (offset >= Bd0 && offset <= Bd3)
            return m_bus.read((m_tar & ~0xFU) + (offset - Bd0), 4);
        return 0;
    }
}

bool MemAp::write(std::uint32_t offset, std::uint32_t value)
{
    switch (offset) {
    case Csw:
        m_csw = (value & cswWritable) | cswEnabled;
        if ((m_csw & 7) > sizeWord) // wider ones are not implemented: reads back as the widest there is
            m_csw = (m_csw & ~7U) | sizeWord;
        return true;
    case Tar:
        m_tar = value;
        return true;
    case Drw:
        return writeData(value);
    default:
        if (offset >= Bd0 && offset <= Bd3)
            return m_bus.write((m_tar & ~0xFU) + (offset - Bd0), 4, value);
        return true;
    }
}

int MemAp::accessesPerTransfer() const { return (m_csw >> 4 & 3) == incrementPacked ? 4 / accessSize() : 1; }

void MemAp::advance()
{
    if ((m_csw >> 4 & 3) != 0)
        m_tar = (m_tar & ~incrementRange) | ((m_tar + std::uint32_t(accessSize())) & incrementRange);
}

// A byte or half-word stands in the lane that its address has in a word.
std::optional<std::uint32_t> MemAp::readData()
{
    std::uint32_t word = 0;
    for (int i = 0; i < accessesPerTransfer(); ++i) {
        const std::uint32_t address = m_tar & ~std::uint32_t(accessSize() - 1);
        const auto part = m_bus.read(address, accessSize());
        if (!part)
            return std::nullopt;
        word |= *part << (address & 3) * 8;
        advance();
    }
    return word;
}

bool MemAp::writeData(std::uint32_t value)
{
    for (int i = 0; i < accessesPerTransfer(); ++i) {
        const std::uint32_t address = m_tar & ~std::uint32_t(accessSize() - 1);
        const std::uint32_t mask = accessSize() == 4 ? ~0U : (1U << accessSize() * 8) - 1;
        if (!m_bus.write(address, accessSize(), value >> (address & 3) * 8 & mask))
            return false;
        advance();
    }
    return true;
}

} // namespace ohm::probe::sim
