// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/stm32f4flash.h"

#include <array>

namespace ohm::probe::sim {

namespace {

// RM0090, section 3.9.
enum Register : std::uint32_t { Acr = 0x00, Keyr = 0x04, OptKeyr = 0x08, Sr = 0x0C, Cr = 0x10, OptCr = 0x14 };

constexpr std::uint32_t statusDone = 1U << 0;
constexpr std::uint32_t statusProtected = 1U << 4;
constexpr std::uint32_t statusWrongSize = 1U << 6;
constexpr std::uint32_t statusWrongSequence = 1U << 7;

constexpr std::uint32_t controlProgram = 1U << 0;
constexpr std::uint32_t controlSectorErase = 1U << 1;
constexpr std::uint32_t controlMassErase = 1U << 2;
constexpr std::uint32_t controlStart = 1U << 16;
constexpr std::uint32_t controlLock = 1U << 31;
constexpr std::uint32_t controlKept = 0x0300037F;

constexpr std::uint32_t optionLock = 1U << 0;
constexpr std::uint32_t optionStart = 1U << 1;
constexpr std::uint32_t factoryOptions = 0x0FFFAAED;

struct Sector
{
    std::uint32_t offset = 0;
    std::uint32_t size = 0;
};

// Table 5: 4 of 16 KiB, 1 of 64 KiB, 7 of 128 KiB.
constexpr std::array<Sector, 12> sectors = [] {
    std::array<Sector, 12> all = {};
    std::uint32_t offset = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = {offset, (i < 4 ? 16U : i == 4 ? 64U : 128U) * 1024};
        offset += all[i].size;
    }
    return all;
}();

std::size_t sectorOf(std::uint32_t offset)
{
    std::size_t sector = sectors.size() - 1;
    while (sector > 0 && offset < sectors[sector].offset)
        --sector;
    return sector;
}

} // namespace

Stm32f4Flash::Stm32f4Flash(CoreBackend &core)
    : m_core(core)
    , m_memory(*this)
    , m_options(factoryOptions & ~(optionLock | optionStart))
{
    reset();
}

void Stm32f4Flash::Lock::take(std::uint32_t key)
{
    if (key == (keys == 0 ? first : second) && !jammed) {
        if (++keys == 2)
            locked = false;
        return;
    }
    locked = jammed = true;
}

void Stm32f4Flash::reset()
{
    m_lock = {.first = 0x45670123, .second = 0xCDEF89AB};
    m_optionLock = {.first = 0x08192A3B, .second = 0x4C5D6E7F};
    m_access = m_status = m_control = 0;
}

std::optional<std::uint32_t> Stm32f4Flash::readRegister(std::uint32_t address)
{
    switch (address - base) {
    case Acr:
        return m_access;
    case Sr:
        return m_status;
    case Cr:
        return m_control | (m_lock.locked ? controlLock : 0);
    case OptCr:
        return m_options | (m_optionLock.locked ? optionLock : 0);
    default:
        return 0;
    }
}

bool Stm32f4Flash::writeRegister(std::uint32_t address, std::uint32_t value)
{
    switch (address - base) {
    case Acr:
        m_access = value;
        break;
    case Keyr:
        m_lock.take(value);
        break;
    case OptKeyr:
        m_optionLock.take(value);
        break;
    case Sr:
        m_status &= ~value; // writing ones clears
        break;
    case Cr:
        writeControl(value);
        break;
    case OptCr:
        writeOptions(value);
        break;
    default:
        break;
    }
    return true;
}

void Stm32f4Flash::writeControl(std::uint32_t value)
{
    if (m_lock.locked)
        return;
    m_control = value & controlKept;
    if (value & controlStart)
        erase();
    if (value & controlLock) {
        m_lock.locked = true;
        m_lock.keys = 0;
        m_control = 0;
    }
}

void Stm32f4Flash::writeOptions(std::uint32_t value)
{
    if (m_optionLock.locked)
        return;
    if (value & optionLock) {
        m_optionLock.locked = true;
        m_optionLock.keys = 0;
    }
    m_options = value & ~(optionLock | optionStart);
}

// nWRP: a zero protects.
bool Stm32f4Flash::isProtected(std::size_t sector) const { return !(m_options & 1U << (16 + sector)); }

void Stm32f4Flash::erase()
{
    const bool all = m_control & controlMassErase;
    const std::size_t chosen = m_control >> 3 & 0xF;
    if (!all && (!(m_control & controlSectorErase) || chosen >= sectors.size())) {
        m_status |= statusWrongSequence;
        return;
    }
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        if ((all || i == chosen) && isProtected(i)) {
            m_status |= statusProtected;
            return;
        }
    }
    for (std::size_t i = 0; i < sectors.size(); ++i) {
        if (all || i == chosen)
            m_core.fill(memoryStart + sectors[i].offset, sectors[i].size, '\xFF');
    }
    m_status |= statusDone;
}

// Flash bits go from 1 to 0 only. What the interface refuses is no bus error: the status register tells.
bool Stm32f4Flash::program(std::uint32_t address, int size, std::uint32_t value)
{
    const int wanted = 1 << (m_control >> 8 & 3);
    if (m_lock.locked || !(m_control & controlProgram)) {
        m_status |= statusWrongSequence;
        return true;
    }
    if (size != wanted) {
        m_status |= statusWrongSize;
        return true;
    }
    if (isProtected(sectorOf(address - memoryStart))) {
        m_status |= statusProtected;
        return true;
    }
    const auto before = m_core.read(address, size);
    if (!before || !m_core.write(address, size, *before & value))
        return false;
    m_status |= statusDone;
    return true;
}

} // namespace ohm::probe::sim
