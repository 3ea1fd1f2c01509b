// SPDX-License-Identifier: GPL-3.0-or-later
// USART of the STM32F4. Source: RM0090 (STM32F405/407 reference manual), chapter 30.
#pragma once

#include "serial/serial.h"

struct stm32f4_usart
{
    uintptr_t base;
    unsigned interrupt;
    struct serial *serial;
};

/// Starts the USART at 8N1. Its clock and pins are the board's affair. @p usart and its serial are borrowed for good.
void stm32f4_usart_start(struct stm32f4_usart *usart, uint32_t clock_hz, uint32_t baud);

/// Handler of its interrupt.
void stm32f4_usart_interrupt(struct stm32f4_usart *usart);

/// Sends what is queued and then @p data, without interrupts; for use when nothing else runs any more. Gives up on a
/// line that takes nothing.
void stm32f4_usart_panic_write(struct stm32f4_usart *usart, const char *data, size_t length);
