// SPDX-License-Identifier: GPL-3.0-or-later
// Which task owns which bus, as boards/NAME.toml says and tools/ownership.py has checked and turned into tables.
#pragma once

#include "mctp/mctp.h"

struct ownership_task
{
    const char *name;
    uint8_t priority; ///< the lower the more urgent
    uint16_t stack; ///< bytes
};

struct ownership_bus
{
    const char *name;
    uint8_t number; ///< of the controller
    uint8_t owner; ///< index of a task
    uint8_t clients; ///< bit n: task n sends requests to the owner's queue
    uint16_t interrupts[2]; ///< event and error; the same where there is but one
};

#define OWNERSHIP_NO_LEG 0xffU

/// An output of a multiplexer on a bus; see i2c/i2c_mux.h.
struct ownership_leg
{
    const char *name;
    uint8_t bus; ///< index of a bus
    uint8_t mux; ///< its address
    uint8_t select; ///< byte that connects it
};

struct ownership_port
{
    const char *name;
    uint8_t bus; ///< index of a bus
    uint8_t leg; ///< index of a leg, or OWNERSHIP_NO_LEG
    uint8_t address;
    uint8_t eid;
};

extern const struct ownership_task OWNERSHIP_TASKS[];
extern const struct ownership_bus OWNERSHIP_BUSES[];
extern const struct ownership_leg OWNERSHIP_LEGS[];
extern const struct ownership_port OWNERSHIP_PORTS[];
extern const struct mctp_route OWNERSHIP_ROUTES[]; ///< to the neighbours; ports as in OWNERSHIP_PORTS
extern const uint8_t OWNERSHIP_TASK_COUNT;
extern const uint8_t OWNERSHIP_BUS_COUNT;
extern const uint8_t OWNERSHIP_LEG_COUNT;
extern const uint8_t OWNERSHIP_PORT_COUNT;
extern const uint8_t OWNERSHIP_ROUTE_COUNT;
