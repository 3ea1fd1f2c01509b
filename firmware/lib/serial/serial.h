// SPDX-License-Identifier: GPL-3.0-or-later
// The two queues between a UART's interrupt handler and the main loop, with flow control and counters.
// The interrupt side is the driver's; the other side is called from the main loop only.
#pragma once

#include "ring/ring.h"

#define SERIAL_RX_CAPACITY 1024U
#define SERIAL_TX_CAPACITY 4096U

struct serial_counters
{
    uint64_t rx_bytes; ///< bytes taken from the UART
    uint64_t tx_bytes; ///< bytes handed to the UART
    uint32_t rx_overruns; ///< bytes that the hardware reports as lost
    uint32_t rx_throttled; ///< times reception was held because the queue was full
    uint32_t tx_refused; ///< writes that found too little room
};

/// What a UART driver does for the queues.
struct serial_driver
{
    void (*start_tx)(void *port); ///< bytes are queued: let the transmit interrupt come
    void (*resume_rx)(void *port); ///< there is room again after serial_rx_ready() said no
};

struct serial
{
    struct ring rx;
    struct ring tx;
    struct serial_counters counters;
    const struct serial_driver *driver;
    void *port; ///< the driver's
    volatile bool rx_held;
    uint8_t rx_storage[SERIAL_RX_CAPACITY];
    uint8_t tx_storage[SERIAL_TX_CAPACITY];
};

void serial_init(struct serial *serial, const struct serial_driver *driver, void *port);

/// Driver: room for a received byte? When not, reception is marked as held: the driver leaves the byte in the UART, so
/// that the sender is stopped where the line has flow control, and disables its interrupt until resume_rx().
bool serial_rx_ready(struct serial *serial);

/// Driver: one received byte, after serial_rx_ready().
void serial_rx_byte(struct serial *serial, uint8_t byte);

/// Driver: the next byte to send; false when there is none.
bool serial_tx_byte(struct serial *serial, uint8_t *byte);

/// Main loop: the next received byte; false when there is none.
bool serial_read(struct serial *serial, uint8_t *byte);

/// Main loop: queues all of @p length bytes or, counted, nothing. Never waits.
bool serial_write(struct serial *serial, const char *data, uint32_t length);

/// Main loop: bytes that serial_write() would take now. Whoever waits for room calls it again and again, which keeps the
/// driver sending.
uint32_t serial_room(struct serial *serial);
