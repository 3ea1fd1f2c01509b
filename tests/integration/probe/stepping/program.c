// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be stepped through, for QEMU's netduinoplus2. The names in braces are what the test calls the lines.
#include <stdint.h>

uint32_t without_source(uint32_t value); // nosource.c, which is compiled without -g

volatile uint32_t g_input = 3, g_result, g_ticks, g_services, g_break_bus;

static inline __attribute__((always_inline)) uint32_t twice(uint32_t value)
{
    uint32_t sum = value + g_input; // {inlined}
    g_result = sum; // {inlined second}
    return sum + g_input; // {inlined last}
}

__attribute__((noinline)) uint32_t leaf(uint32_t value)
{
    uint32_t sum = value + g_input; // {leaf}
    return sum * g_input; // {leaf last}
}

__attribute__((noinline)) uint32_t descend(uint32_t n)
{
    uint32_t below = g_input; // {descend}
    if (n > 0)
        below += descend(n - 1); // {descend call}
    return below + n; // {descend return}
} // {descend last}

__attribute__((noinline, optimize("O2"))) uint32_t passed_on(uint32_t value)
{
    g_result = value; // {passed on}
    return leaf(value + 1); // {passed on last}
}

__attribute__((noinline)) void wait_for_tick(void)
{
    const uint32_t before = g_ticks;
    while (g_ticks == before) // {waiting}
        g_result = before;
}

__attribute__((noinline)) void never_ends(void)
{
    for (;;)
        g_result = g_input; // {for ever}
}

int main(void)
{
    *(volatile uint32_t *)0xE000E014 = 168000 - 1; // SysTick: 1 ms
    *(volatile uint32_t *)0xE000E010 = 7;
    for (;;) {
        g_result = 0; // {begin}
        for (uint32_t i = 0; i < 3; ++i) // {loop}
            g_result += leaf(i); // {loop body}
        g_result = twice(g_result); // {inline call}
        g_services = 0; // {behind inline}
        g_result = descend(4); // {recursive call}
        g_result = passed_on(2); // {passing call}
        g_result = without_source(5); // {blind call}
        __asm volatile("svc 0"); // {service}
        wait_for_tick(); // {wait}
        if (g_break_bus == 1) // {behind wait}
            *(volatile uint32_t *)0xF0000001 = 1; // {fault}
        if (g_break_bus == 2)
            never_ends(); // {endless call}
        g_break_bus = 0; // {end}
    }
}

static void systick_handler(void)
{
    ++g_ticks; // {tick}
}

static void service_handler(void)
{
    ++g_services; // {serve}
}

static void fault_handler(void)
{
    for (;;)
        g_result = 99;
}

extern uint32_t stack_top[];

void *const vectors[16] __attribute__((section(".vectors"), used)) = {
    stack_top,
    main,
    fault_handler,
    fault_handler,
    fault_handler,
    fault_handler,
    fault_handler,
    [11] = service_handler,
    [15] = systick_handler,
};
