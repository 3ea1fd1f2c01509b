// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ohm::mctp {

// State sets of PLDM (DSP0249 1.1.0): what a state sensor tells of, and its states.

QString stateSetName(quint16 set); // "Thermal trip", or "state set 999"
QString stateName(quint16 set, quint8 state); // "normal", or "state 7" where it is not known here

} // namespace ohm::mctp
