// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of both UART drivers that a well-behaved QEMU machine never takes: hold, resume, a line that takes nothing.
#include "cmsdk_uart/cmsdk_uart.h"
#include "cortex_m/cortex_m.h"
#include "stm32f4_usart/stm32f4_usart.h"
#include "unit.h"

static volatile uint32_t registers[8];
static struct serial serial;
static struct cmsdk_uart uart = {.rx_interrupt = 3, .tx_interrupt = 4, .serial = &serial};
static struct stm32f4_usart usart = {.interrupt = 5, .serial = &serial};

static bool enabled[8];
static unsigned pended[8];
static int disabled_depth;

void interrupts_disable(void) { ++disabled_depth; }

void interrupts_enable(void) { --disabled_depth; }

void interrupt_enable(unsigned number, enum interrupt_priority priority) { enabled[number] = priority == PRIORITY_SERIAL; }

void interrupt_unmask(unsigned number) { enabled[number] = true; }

void interrupt_mask(unsigned number) { enabled[number] = false; }

void interrupt_pend(unsigned number) { ++pended[number]; }

static void clear(void)
{
    for (unsigned i = 0; i < 8; ++i) {
        registers[i] = 0;
        enabled[i] = false;
        pended[i] = 0;
    }
    disabled_depth = 0;
}

static void drain_to_half(void)
{
    uint8_t byte = 0;
    while (serial.rx_held)
        CHECK(serial_read(&serial, &byte));
    CHECK_INT(disabled_depth, 0);
}

#define CMSDK_DATA registers[0]
#define CMSDK_STATE registers[1]
#define CMSDK_CTRL registers[2]
#define CMSDK_BAUDDIV registers[4]

static void start_cmsdk(void)
{
    clear();
    uart.base = (uintptr_t)registers;
    cmsdk_uart_start(&uart, 25000000, 115200);
}

static void cmsdk_starts(void)
{
    start_cmsdk();
    CHECK_INT(CMSDK_BAUDDIV, 217);
    CHECK_INT(CMSDK_CTRL, 0xf);
    CHECK(enabled[3] && enabled[4]);
    cmsdk_uart_start(&uart, 25000000, 25000000);
    CHECK_INT(CMSDK_BAUDDIV, 16);
}

static void cmsdk_holds_and_resumes(void)
{
    start_cmsdk();
    CMSDK_STATE = 2; // a byte is always there
    cmsdk_uart_rx_interrupt(&uart);
    CHECK_INT((int64_t)serial.counters.rx_bytes, SERIAL_RX_CAPACITY);
    CHECK_INT(CMSDK_CTRL, 0x7);
    CHECK_INT(pended[3], 0);
    drain_to_half();
    CHECK_INT(CMSDK_CTRL, 0xf);
    CHECK_INT(pended[3], 1);
}

static void cmsdk_sends_until_full(void)
{
    start_cmsdk();
    CHECK(serial_write(&serial, "abcdefghijklmnopqrstuvwxyz", 26));
    CHECK_INT(pended[4], 1);
    CMSDK_STATE = 1;
    cmsdk_uart_tx_interrupt(&uart);
    CHECK_INT((int64_t)serial.counters.tx_bytes, 0);
    CMSDK_STATE = 0;
    cmsdk_uart_tx_interrupt(&uart);
    CHECK_INT(CMSDK_DATA, 'p'); // the 16th: one interrupt does no more
    cmsdk_uart_tx_interrupt(&uart);
    CHECK_INT(CMSDK_DATA, 'z');
}

static void cmsdk_panic_gives_up_on_a_dead_line(void)
{
    start_cmsdk();
    CHECK(serial_write(&serial, "ab", 2));
    CMSDK_STATE = 1;
    cmsdk_uart_panic_write(&uart, "c", 1);
    CHECK_INT(CMSDK_DATA, 0);
    CMSDK_STATE = 0;
    cmsdk_uart_panic_write(&uart, "c", 1);
    CHECK_INT(CMSDK_DATA, 'c');
}

#define STM32_SR registers[0]
#define STM32_DR registers[1]
#define STM32_BRR registers[2]
#define STM32_CR1 registers[3]
#define STM32_TXEIE 0x80U

static void start_stm32(void)
{
    clear();
    usart.base = (uintptr_t)registers;
    stm32f4_usart_start(&usart, 84000000, 921600);
}

static void stm32_starts(void)
{
    start_stm32();
    CHECK_INT(STM32_BRR, 91);
    CHECK_INT(STM32_CR1, 0x202c);
    CHECK(enabled[5]);
}

static void stm32_holds_resumes_and_still_sends(void)
{
    start_stm32();
    STM32_SR = 0x20; // a byte is always there
    for (uint32_t i = 0; i <= SERIAL_RX_CAPACITY / 16; ++i)
        stm32f4_usart_interrupt(&usart);
    CHECK_INT((int64_t)serial.counters.rx_bytes, SERIAL_RX_CAPACITY);
    CHECK(!enabled[5]);
    STM32_SR = 0x80;
    CHECK(serial_write(&serial, "out", 3)); // or a main loop that waits for its echo to leave would wait for ever
    CHECK_INT(STM32_DR, 't');
    drain_to_half();
    CHECK(enabled[5]);
    CHECK(pended[5] > 0);
}

static void stm32_counts_overruns(void)
{
    start_stm32();
    STM32_SR = 0x08;
    stm32f4_usart_interrupt(&usart);
    CHECK_INT(serial.counters.rx_overruns, 1);
}

static void stm32_switches_its_interrupt_off_when_done(void)
{
    start_stm32();
    STM32_SR = 0x80;
    CHECK(serial_write(&serial, "abcdefghijklmnopq", 17));
    CHECK(STM32_CR1 & STM32_TXEIE);
    pended[5] = 0;
    stm32f4_usart_interrupt(&usart);
    CHECK_INT(STM32_DR, 'p');
    CHECK_INT(pended[5], 1); // there is more
    stm32f4_usart_interrupt(&usart);
    CHECK_INT(STM32_DR, 'q');
    CHECK(!(STM32_CR1 & STM32_TXEIE));
    CHECK_INT(pended[5], 1);
}

UNIT_MAIN(TEST(cmsdk_starts), TEST(cmsdk_holds_and_resumes), TEST(cmsdk_sends_until_full),
    TEST(cmsdk_panic_gives_up_on_a_dead_line), TEST(stm32_starts), TEST(stm32_holds_resumes_and_still_sends),
    TEST(stm32_counts_overruns), TEST(stm32_switches_its_interrupt_off_when_done))
