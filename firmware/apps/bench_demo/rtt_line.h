// SPDX-License-Identifier: GPL-3.0-or-later
// The demo's second line, through the debug probe: the same commands as on the console, and a log line twice a second.
#pragma once

#include "demo.h"
#include "rtt/rtt.h"

/// A host that knows the program's symbols finds the block by this name, which hosts of all makers agree on.
extern struct rtt_control _SEGGER_RTT;

struct rtt_line
{
    struct demo *demo;
    struct shell shell;
    struct line_editor editor;
    uint32_t logged_ms;
};

/// After demo_init().
void rtt_line_init(struct rtt_line *line, struct demo *demo);

/// Takes what the host has sent and writes the log line when it is due. Never waits; output without room is dropped.
void rtt_line_poll(struct rtt_line *line);
