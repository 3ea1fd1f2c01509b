// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/fieldlayout.h"

namespace ohm::mctp {

// PLDM: base (DSP0240 1.1.0) and platform monitoring and control (DSP0248 1.2.0). All numbers are little endian.
namespace pldm {
inline constexpr quint8 baseType = 0;
inline constexpr quint8 platformType = 2;
inline constexpr quint8 getTid = 0x02;
inline constexpr quint8 getVersion = 0x03;
inline constexpr quint8 getTypes = 0x04;
inline constexpr quint8 getCommands = 0x05;
inline constexpr quint8 getSensorReading = 0x11;
inline constexpr quint8 getStateSensorReadings = 0x21;
inline constexpr quint8 getPdr = 0x51;
inline constexpr quint8 invalidType = 0x20; // completion code
inline constexpr quint8 numericSensorPdr = 2;
inline constexpr quint8 stateSensorPdr = 4;
inline constexpr qsizetype pdrHeader = 10; // bytes
} // namespace pldm

Commands pldmCommands(quint8 type); // empty for types that are not known here
extern const ValueNames pldmCompletionCodes;

// Platform descriptor records: the header that all have, and the rest of a type; empty when it is not known here.
extern const Layout pdrHeaderLayout;
extern const ValueNames pdrTypes;
Layout pdrLayout(quint8 pdrType);

} // namespace ohm::mctp
