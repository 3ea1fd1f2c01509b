// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace ohm::probe::sim {

// What a bus master reaches. Accesses are of 1, 2 or 4 bytes and aligned; the value stands in the right bits.
class BusDevice
{
public:
    virtual ~BusDevice() = default;

    virtual std::optional<std::uint32_t> read(std::uint32_t address, int size) = 0; // nullopt: a bus error
    virtual bool write(std::uint32_t address, int size, std::uint32_t value) = 0; // false: a bus error
};

// Registers of 32 bits; smaller accesses touch their part of one.
class RegisterDevice : public BusDevice
{
public:
    std::optional<std::uint32_t> read(std::uint32_t address, int size) final;
    bool write(std::uint32_t address, int size, std::uint32_t value) final;

protected:
    virtual std::optional<std::uint32_t> readRegister(std::uint32_t address) = 0;
    virtual bool writeRegister(std::uint32_t address, std::uint32_t value) = 0;
};

// Registers that keep what is written to them and do nothing else.
class RegisterStore final : public RegisterDevice
{
public:
    void preset(std::uint32_t address, std::uint32_t value) { m_values[address] = value; }
    void makeConstant(std::uint32_t address, std::uint32_t value) { m_constants[address] = value; }

protected:
    std::optional<std::uint32_t> readRegister(std::uint32_t address) override;
    bool writeRegister(std::uint32_t address, std::uint32_t value) override;

private:
    std::map<std::uint32_t, std::uint32_t> m_values; // 0 where nothing was written
    std::map<std::uint32_t, std::uint32_t> m_constants;
};

// Address ranges and the devices in them; the devices outlive the bus. What is mapped later lies above what was mapped earlier.
class Bus final : public BusDevice
{
public:
    // A device sees addresses from `seenAt` on; nullopt: as they are.
    void map(std::uint32_t first, std::uint32_t last, BusDevice &device, std::optional<std::uint32_t> seenAt = {});

    std::optional<std::uint32_t> read(std::uint32_t address, int size) override;
    bool write(std::uint32_t address, int size, std::uint32_t value) override;

private:
    struct Range
    {
        std::uint32_t first, last, shift;
        BusDevice *device;
    };
    const Range *find(std::uint32_t address) const;

    std::vector<Range> m_ranges; // the topmost first
};

} // namespace ohm::probe::sim
