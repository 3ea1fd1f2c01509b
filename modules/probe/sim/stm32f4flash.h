// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sim/corebackend.h"

namespace ohm::probe::sim {

// The flash interface of an STM32F40x with 1 MiB (RM0090, section 3): keys, sector and mass erase, programming by 8, 16 and 32
// bits, write protection of sectors, option bytes. All of it happens at once: BSY is never seen. Read protection, OTP locks and
// interrupts are not modelled. What the program itself does to its flash is the emulator's affair.
class Stm32f4Flash final : public RegisterDevice
{
public:
    static constexpr std::uint32_t base = 0x40023C00;
    static constexpr std::uint32_t memoryStart = 0x08000000;
    static constexpr std::uint32_t memorySize = 1024 * 1024;

    explicit Stm32f4Flash(CoreBackend &core);

    BusDevice &memory() { return m_memory; } // from memoryStart on
    void reset();

protected:
    std::optional<std::uint32_t> readRegister(std::uint32_t address) override;
    bool writeRegister(std::uint32_t address, std::uint32_t value) override;

private:
    class Memory final : public BusDevice
    {
    public:
        explicit Memory(Stm32f4Flash &flash)
            : m_flash(flash)
        {
        }
        std::optional<std::uint32_t> read(std::uint32_t address, int size) override
        {
            return m_flash.m_core.read(address, size);
        }
        bool write(std::uint32_t address, int size, std::uint32_t value) override
        {
            return m_flash.program(address, size, value);
        }

    private:
        Stm32f4Flash &m_flash;
    };

    // Two keys in order; a wrong one locks until the next reset.
    struct Lock
    {
        std::uint32_t first = 0, second = 0;
        int keys = 0;
        bool locked = true;
        bool jammed = false;

        void take(std::uint32_t key);
    };

    bool program(std::uint32_t address, int size, std::uint32_t value);
    void writeControl(std::uint32_t value);
    void writeOptions(std::uint32_t value);
    void erase();
    bool isProtected(std::size_t sector) const;

    CoreBackend &m_core;
    Memory m_memory;
    Lock m_lock;
    Lock m_optionLock;
    std::uint32_t m_access = 0;
    std::uint32_t m_status = 0;
    std::uint32_t m_control = 0;
    std::uint32_t m_options = 0;
};

} // namespace ohm::probe::sim
