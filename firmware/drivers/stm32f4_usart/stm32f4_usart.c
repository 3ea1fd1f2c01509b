// SPDX-License-Identifier: GPL-3.0-or-later
#include "stm32f4_usart.h"

#include "cortex_m/cortex_m.h"

#define USART_SR(usart) REGISTER32((usart)->base + 0x00)
#define USART_DR(usart) REGISTER32((usart)->base + 0x04)
#define USART_BRR(usart) REGISTER32((usart)->base + 0x08)
#define USART_CR1(usart) REGISTER32((usart)->base + 0x0c)

#define SR_OVERRUN (1U << 3)
#define SR_RX_READY (1U << 5)
#define SR_TX_EMPTY (1U << 7)
#define CR1_RX_ENABLE (1U << 2)
#define CR1_TX_ENABLE (1U << 3)
#define CR1_RX_INTERRUPT (1U << 5)
#define CR1_TX_INTERRUPT (1U << 7)
#define CR1_ENABLE (1U << 13)

#define BYTES_PER_INTERRUPT 16 // keeps the handler short where the line is faster than the processor
#define PANIC_SPINS 1000000U

static void receive(struct stm32f4_usart *usart)
{
    for (int i = 0; i < BYTES_PER_INTERRUPT; ++i) {
        const uint32_t status = USART_SR(usart);
        if (status & SR_OVERRUN)
            ++usart->serial->counters.rx_overruns;
        if (!(status & SR_RX_READY))
            return;
        if (!serial_rx_ready(usart->serial)) {
            // Masked in the NVIC and not by RXNEIE, because QEMU's model keeps its interrupt line up regardless of that.
            interrupt_mask(usart->interrupt);
            return;
        }
        serial_rx_byte(usart->serial, (uint8_t)USART_DR(usart));
    }
}

static void transmit(struct stm32f4_usart *usart)
{
    for (int i = 0; i < BYTES_PER_INTERRUPT; ++i) {
        if (!(USART_SR(usart) & SR_TX_EMPTY))
            return;
        uint8_t byte = 0;
        if (!serial_tx_byte(usart->serial, &byte)) {
            USART_CR1(usart) &= ~CR1_TX_INTERRUPT;
            return;
        }
        USART_DR(usart) = byte;
    }
    // QEMU up to 8.1 raises no transmit interrupt, so a transmitter that is still ready is served by asking again.
    interrupt_pend(usart->interrupt);
}

static void start_tx(void *port)
{
    struct stm32f4_usart *usart = port;
    interrupts_disable();
    USART_CR1(usart) |= CR1_TX_INTERRUPT;
    interrupt_pend(usart->interrupt);
    // While reception is held the handler does not run, but the main loop may be waiting for its output to leave.
    if (usart->serial->rx_held)
        transmit(usart);
    interrupts_enable();
}

static void resume_rx(void *port)
{
    const struct stm32f4_usart *usart = port;
    interrupt_unmask(usart->interrupt);
    interrupt_pend(usart->interrupt);
}

static const struct serial_driver DRIVER = {.start_tx = start_tx, .resume_rx = resume_rx};

void stm32f4_usart_start(struct stm32f4_usart *usart, uint32_t clock_hz, uint32_t baud)
{
    serial_init(usart->serial, &DRIVER, usart);
    USART_BRR(usart) = (clock_hz + baud / 2) / baud;
    USART_CR1(usart) = CR1_ENABLE | CR1_TX_ENABLE | CR1_RX_ENABLE | CR1_RX_INTERRUPT;
    interrupt_enable(usart->interrupt, PRIORITY_SERIAL);
}

void stm32f4_usart_interrupt(struct stm32f4_usart *usart)
{
    receive(usart);
    transmit(usart);
}

static bool panic_byte(struct stm32f4_usart *usart, uint8_t byte)
{
    for (uint32_t spins = 0; !(USART_SR(usart) & SR_TX_EMPTY); ++spins) {
        if (spins == PANIC_SPINS)
            return false;
    }
    USART_DR(usart) = byte;
    return true;
}

void stm32f4_usart_panic_write(struct stm32f4_usart *usart, const char *data, size_t length)
{
    uint8_t byte = 0;
    while (serial_tx_byte(usart->serial, &byte)) {
        if (!panic_byte(usart, byte))
            return;
    }
    for (size_t i = 0; i < length; ++i) {
        if (!panic_byte(usart, (uint8_t)data[i]))
            return;
    }
}
