// SPDX-License-Identifier: GPL-3.0-or-later
// The endpoint on the board's second serial line.
#pragma once

#include "mctp/mctp_serial.h"
#include "node.h"

extern struct node g_node;
extern struct mctp_serial g_mctp_serial;

void link_node_init(void);

/// Moves bytes both ways and lets the endpoint work. Call again and again.
void link_node_poll(uint32_t now_ms);

/// Whether nothing waits on the line, so that the processor may sleep.
bool link_node_idle(void);
