// SPDX-License-Identifier: GPL-3.0-or-later
// What both processors' programs have: the link in shared memory, its doorbells, and the messages they exchange.
#pragma once

#include "cortex_m/cortex_m.h"
#include "eai_ipc/eai_ipc_shm.h"

/// The message of that number, 1 to 496 bytes of it; @p inverted for the answer to it. Its length.
size_t link_message(uint32_t number, bool inverted, uint8_t *message);

/// Starts g_eai_ipc and the doorbell's interrupt. -errno.
int link_start(void);

/// Handler of SSE200_MHU0_INTERRUPT, the doorbell.
void link_doorbell(void);

/// The endpoint "report" answers any message with this, about the present session.
struct link_report
{
    uint32_t checked; ///< messages
    uint32_t wrong; ///< of them, in length or content
    uint32_t refused; ///< answers that found no room
};

/// The vector table; @p restart is the handler of the other unit.
#define LINK_VECTORS(restart)                                                                                                  \
    extern uint8_t __stack_top[];                                                                                              \
    const struct                                                                                                               \
    {                                                                                                                          \
        void *stack;                                                                                                           \
        vector core[15];                                                                                                       \
        vector interrupts[32];                                                                                                 \
    } __vectors __attribute__((section(".vectors"), used)) = {                                                                 \
        .stack = __stack_top,                                                                                                  \
        .core = CORE_VECTORS,                                                                                                  \
        .interrupts = {[SSE200_MHU0_INTERRUPT] = link_doorbell, [SSE200_MHU1_INTERRUPT] = (restart)},                          \
    }
