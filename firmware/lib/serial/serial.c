// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial.h"

void serial_init(struct serial *serial, const struct serial_driver *driver, void *port)
{
    ring_init(&serial->rx, serial->rx_storage, SERIAL_RX_CAPACITY);
    ring_init(&serial->tx, serial->tx_storage, SERIAL_TX_CAPACITY);
    serial->counters = (struct serial_counters){0};
    serial->driver = driver;
    serial->port = port;
    serial->rx_held = false;
}

bool serial_rx_ready(struct serial *serial)
{
    if (ring_room(&serial->rx) > 0)
        return true;
    serial->rx_held = true;
    ++serial->counters.rx_throttled;
    return false;
}

void serial_rx_byte(struct serial *serial, uint8_t byte)
{
    ++serial->counters.rx_bytes;
    if (!ring_put(&serial->rx, byte))
        ++serial->counters.rx_overruns;
}

bool serial_tx_byte(struct serial *serial, uint8_t *byte)
{
    if (!ring_get(&serial->tx, byte))
        return false;
    ++serial->counters.tx_bytes;
    return true;
}

bool serial_read(struct serial *serial, uint8_t *byte)
{
    if (!ring_get(&serial->rx, byte))
        return false;
    // Resuming only at half empty saves an interrupt switched on and off for every byte of a paste.
    if (serial->rx_held && ring_used(&serial->rx) <= SERIAL_RX_CAPACITY / 2) {
        serial->rx_held = false;
        serial->driver->resume_rx(serial->port);
    }
    return true;
}

bool serial_write(struct serial *serial, const char *data, uint32_t length)
{
    if (!ring_write(&serial->tx, (const uint8_t *)data, length)) {
        ++serial->counters.tx_refused;
        return false;
    }
    serial->driver->start_tx(serial->port);
    return true;
}

uint32_t serial_room(struct serial *serial)
{
    if (ring_used(&serial->tx) > 0)
        serial->driver->start_tx(serial->port);
    return ring_room(&serial->tx);
}
