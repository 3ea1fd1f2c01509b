// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/debugport.h"

namespace ohm::probe::sim {

namespace {

constexpr std::uint64_t ackOkFault = 0b010;
constexpr int accessLength = 35; // RnW, A[3:2], 32 bits of data

// CTRL/STAT, ARM IHI 0031 B2.2.2.
constexpr std::uint32_t stickyOverrun = 1U << 1;
constexpr std::uint32_t stickyCompare = 1U << 4;
constexpr std::uint32_t stickyError = 1U << 5;
constexpr std::uint32_t debugPowerRequest = 1U << 28;
constexpr std::uint32_t powerRequests = debugPowerRequest | 1U << 30;
constexpr std::uint32_t clearedByWritingOne = stickyOverrun | stickyCompare | stickyError; // of a JTAG-DP
constexpr std::uint32_t writable = 0x54FFFF0D;

enum Register : std::uint32_t { ControlStatus = 0x4, Select = 0x8, ReadBuffer = 0xC };

} // namespace

void DebugPort::powerUp()
{
    m_instruction = Idcode;
    m_control = m_select = m_result = 0;
    for (const auto &[number, port] : m_ports)
        port->reset();
}

ShiftRegister DebugPort::captureDr()
{
    switch (m_instruction) {
    case Idcode:
        return {m_idcode, 32};
    case Dpacc:
    case Apacc:
        return {std::uint64_t(m_result) << 3 | ackOkFault, accessLength};
    case Abort:
        return {ackOkFault, accessLength};
    case Bypass:
        break;
    }
    return {0, 1};
}

void DebugPort::updateDr(std::uint64_t bits)
{
    const bool isRead = bits & 1;
    const auto registerBits = std::uint32_t(bits >> 1 & 3) << 2;
    const auto value = std::uint32_t(bits >> 3);
    if (m_instruction == Dpacc)
        accessDebugPort(isRead, registerBits, value);
    else if (m_instruction == Apacc)
        accessPort(isRead, registerBits, value);
}

std::uint32_t DebugPort::control() const { return m_control | (m_control & powerRequests) << 1; }

void DebugPort::writeControl(std::uint32_t value)
{
    const std::uint32_t sticky = m_control & clearedByWritingOne & ~value;
    m_control = (value & writable & ~clearedByWritingOne) | sticky;
}

void DebugPort::accessDebugPort(bool isRead, std::uint32_t registerBits, std::uint32_t value)
{
    const bool bankZero = (m_select & 0xF) == 0;
    if (!isRead) {
        m_result = 0;
        if (registerBits == ControlStatus && bankZero)
            writeControl(value);
        else if (registerBits == Select)
            m_select = value;
        return;
    }
    if (registerBits == ControlStatus && bankZero)
        m_result = control();
    else if (registerBits == Select)
        m_result = m_select;
    else if (registerBits == ReadBuffer)
        m_result = 0; // of a JTAG-DP, which gives results by the next scan
}

void DebugPort::accessPort(bool isRead, std::uint32_t registerBits, std::uint32_t value)
{
    const auto port = m_ports.find(std::uint8_t(m_select >> 24));
    const std::uint32_t offset = (m_select & 0xF0) | registerBits;
    if (m_control & stickyError) // until it is cleared, transactions are discarded
        return;
    if (!(m_control & debugPowerRequest)) {
        m_control |= stickyError;
        return;
    }
    m_result = 0;
    if (port == m_ports.end()) // reads as zero, IDR included: no such access port
        return;
    if (isRead) {
        const auto word = port->second->read(offset);
        m_result = word.value_or(0);
        if (!word)
            m_control |= stickyError;
    } else if (!port->second->write(offset, value)) {
        m_control |= stickyError;
    }
}

} // namespace ohm::probe::sim
