// SPDX-License-Identifier: GPL-3.0-or-later
// The control commands of a bridge or bus owner. Source: DSP0236 1.3.1, 12.9 to 12.12 and 12.17.
#pragma once

#include "mctp_control.h"

/// For mctp_control's @c bridge.
unsigned mctp_bridge_command(struct mctp_control *control, uint8_t command, const struct mctp_control_request *request,
    struct mctp_control_answer *answer);
