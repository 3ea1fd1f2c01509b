// SPDX-License-Identifier: GPL-3.0-or-later
// Registers of the I2C block of STM32H7 (also F7, L4, G0 …). Source: RM0433, chapter 47.
#pragma once

enum {
    I2C_CR1 = 0x00,
    I2C_CR2 = 0x04,
    I2C_OAR1 = 0x08,
    I2C_TIMINGR = 0x10,
    I2C_ISR = 0x18,
    I2C_ICR = 0x1c,
    I2C_RXDR = 0x24,
    I2C_TXDR = 0x28,
};

#define CR1_PE (1U << 0)
#define CR1_TXIE (1U << 1)
#define CR1_RXIE (1U << 2)
#define CR1_ADDRIE (1U << 3)
#define CR1_NACKIE (1U << 4)
#define CR1_STOPIE (1U << 5)
#define CR1_TCIE (1U << 6)
#define CR1_ERRIE (1U << 7)

#define CR2_ADDRESS(address) ((uint32_t)(address) << 1)
#define CR2_READ (1U << 10)
#define CR2_START (1U << 13)
#define CR2_STOP (1U << 14)
#define CR2_NACK (1U << 15)
#define CR2_NBYTES(count) ((uint32_t)(count) << 16)
#define CR2_RELOAD (1U << 24)

#define OAR1_ENABLE (1U << 15)

#define ISR_TXE (1U << 0)
#define ISR_TXIS (1U << 1)
#define ISR_RXNE (1U << 2)
#define ISR_ADDR (1U << 3)
#define ISR_NACKF (1U << 4)
#define ISR_STOPF (1U << 5)
#define ISR_TC (1U << 6)
#define ISR_TCR (1U << 7)
#define ISR_BERR (1U << 8)
#define ISR_ARLO (1U << 9)
#define ISR_OVR (1U << 10)
#define ISR_TIMEOUT (1U << 12)
#define ISR_BUSY (1U << 15)
#define ISR_DIR (1U << 16) // set: the controller reads from us
