// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/fieldlayout.h"

namespace ohm::mctp {

// MCTP control messages: DSP0236 1.3.1, clause 12.
namespace control {
inline constexpr quint8 setEid = 0x01;
inline constexpr quint8 getEid = 0x02;
inline constexpr quint8 getUuid = 0x03;
inline constexpr quint8 getVersion = 0x04;
inline constexpr quint8 getTypes = 0x05;
inline constexpr quint8 getRoutingTable = 0x0a;
inline constexpr quint8 firstTransportSpecific = 0xf0;
} // namespace control

extern const Commands controlCommands;
extern const CommandLayout transportSpecificCommand; // F0 to FF
extern const ValueNames completionCodes; // those that control messages and PLDM share

} // namespace ohm::mctp
