// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/fieldlayout.h"

#include <QString>

namespace ohm::mctp {

inline constexpr quint8 controlType = 0x00;
inline constexpr quint8 pldmType = 0x01;
inline constexpr quint8 vendorPciType = 0x7e;
inline constexpr quint8 vendorIanaType = 0x7f;

extern const ValueNames messageTypes; // DSP0239, table 1
extern const ValueNames bindings; // DSP0239, table 3
extern const ValueNames media; // DSP0239, table 2
extern const ValueNames pldmTypes; // DSP0245
extern const ValueNames pldmUnits; // sensorUnits, DSP0248 1.2, table 82
extern const ValueNames operationalStates; // sensorOperationalState, DSP0248, table 30
extern const ValueNames sensorStates; // presentState, DSP0248, table 30

QString typeName(quint8 type); // "PLDM", or "type 0x22"
QString unitSymbol(quint8 baseUnit); // "°C"; empty for those without a usual one

} // namespace ohm::mctp
