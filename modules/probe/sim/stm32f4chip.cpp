// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sim/stm32f4chip.h"

namespace ohm::probe::sim {

namespace {

constexpr std::uint32_t boundaryScanId = 0x06413041;
constexpr std::uint32_t debugUnitFirst = 0xE0042000;
constexpr std::uint32_t deviceId = 0x10076413; // revision Y of device 0x413

// System memory's end: OTP area, unique id, flash size in KiB.
constexpr std::uint32_t signatureFirst = 0x1FFF7800;
constexpr std::uint32_t signatureLast = 0x1FFF7A2F;
constexpr std::uint32_t otpEnd = 0x1FFF7A10;
constexpr std::uint32_t uniqueId = 0x1FFF7A10;
constexpr std::uint32_t flashSizeWord = 0x1FFF7A20; // in its upper half

} // namespace

Stm32f4Chip::Stm32f4Chip(std::unique_ptr<CoreBackend> core, bool backendHasSystemControl)
    : CortexMChip(std::move(core), backendHasSystemControl)
    , m_boundaryScan(boundaryScanId, 5, 1)
    , m_flash(this->core())
{
    m_debugUnit.makeConstant(debugUnitFirst, deviceId);
    for (std::uint32_t at = signatureFirst; at < otpEnd; at += 4)
        m_signature.makeConstant(at, ~0U);
    m_signature.makeConstant(uniqueId, 0x004D484F); // "OHM" of a stand-in, no chip's own number
    m_signature.makeConstant(uniqueId + 4, 0x00000001);
    m_signature.makeConstant(uniqueId + 8, 0x00000000);
    m_signature.makeConstant(flashSizeWord, Stm32f4Flash::memorySize / 1024 << 16 | 0xFFFF);

    constexpr std::uint32_t flashEnd = Stm32f4Flash::memoryStart + Stm32f4Flash::memorySize - 1;
    bus().map(Stm32f4Flash::memoryStart, flashEnd, m_flash.memory());
    bus().map(Stm32f4Flash::base, Stm32f4Flash::base + 0x3FF, m_flash);
    bus().map(debugUnitFirst, debugUnitFirst + 0x3FF, m_debugUnit);
    bus().map(signatureFirst, signatureLast, m_signature);
    chain().add(m_boundaryScan);
}

void Stm32f4Chip::powerUp()
{
    m_flash.reset();
    CortexMChip::powerUp();
}

void Stm32f4Chip::setSystemReset(bool active)
{
    if (active)
        m_flash.reset();
    CortexMChip::setSystemReset(active);
}

} // namespace ohm::probe::sim
