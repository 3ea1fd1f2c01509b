// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a native test on a processor: its output and exit code go out by semihosting. The linker puts __wrap_main before
// the test's main().
#include "board_api.h"
#include "cortex_m/cortex_m.h"

#include <stdlib.h>

int __real_main(void);
int __wrap_main(void);
void initialise_monitor_handles(void); // of the C library

uint32_t board_uptime_ms(void) { return 0; }

void systick_handler(void) { }

int __wrap_main(void)
{
    initialise_monitor_handles();
    exit(__real_main());
}
