// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_serial.h"

#include "crc.h"

#define FLAG 0x7eU
#define ESCAPE 0x7dU
#define ESCAPE_XOR 0x20U
#define REVISION 0x01U

#define FCS_AFTER_REVISION 0x1e0eU // the check sum covers the revision too, which is always the same

/// In this order: any byte is one of the first three, a flag ends the next three, and starts a frame in the last three.
enum rx_state { RX_LENGTH, RX_FCS_HIGH, RX_FCS_LOW, RX_END, RX_DATA, RX_ESCAPED, RX_HUNT, RX_SKIP, RX_REVISION };
enum tx_state { TX_IDLE, TX_FLAG, TX_REVISION, TX_LENGTH, TX_DATA, TX_ESCAPED, TX_FCS_HIGH, TX_FCS_LOW, TX_END, TX_DONE };

_Static_assert(FLAG == ESCAPE + 1U, "is_special() needs no more than one comparison");

static bool is_special(uint8_t byte) { return byte - ESCAPE <= 1U; }

/// Copies up to the first flag or escape; returns how many. Most bytes of a frame go this way.
static size_t copy_plain(uint8_t *to, const uint8_t *from, size_t length)
{
    size_t count = 0;
    for (; count < length && !is_special(from[count]); ++count)
        to[count] = from[count];
    return count;
}

static size_t smaller(size_t a, size_t b) { return a < b ? a : b; }

static uint16_t frame_fcs(const uint8_t *packet, uint8_t length)
{
    return crc16_serial(crc16_serial(FCS_AFTER_REVISION, &length, 1), packet, length);
}

// --- Receiving ------------------------------------------------------------------------------------------------------

static void drop(struct mctp_serial *serial, enum mctp_serial_drop reason)
{
    ++serial->drops[reason];
    serial->rx_state = RX_SKIP; // the rest of a bad frame is no noise of its own
}

static void take_length(struct mctp_serial *serial, uint8_t byte)
{
    if (byte <= MCTP_HEADER_LENGTH || byte > serial->rx_capacity) {
        drop(serial, MCTP_SERIAL_LENGTH);
        return;
    }
    serial->rx_length = byte;
    serial->rx_count = 0;
    serial->rx_state = RX_DATA;
}

static size_t take_plain(struct mctp_serial *serial, const uint8_t *data, size_t length)
{
    const size_t left = (size_t)serial->rx_length - serial->rx_count;
    const size_t count = copy_plain(serial->rx + serial->rx_count, data, smaller(length, left));
    serial->rx_count = (uint8_t)(serial->rx_count + count);
    if (count == left)
        serial->rx_state = RX_FCS_HIGH;
    return count;
}

static void take_escaped(struct mctp_serial *serial, uint8_t byte)
{
    serial->rx_state = RX_DATA;
    serial->rx[serial->rx_count++] = byte ^ ESCAPE_XOR;
    if (!is_special(byte ^ ESCAPE_XOR))
        drop(serial, MCTP_SERIAL_ESCAPE);
}

/// The flag that ends a frame may start the next, and any number of them may stand between frames.
static void take_flag(struct mctp_serial *serial)
{
    const uint8_t state = serial->rx_state;
    serial->rx_state = RX_REVISION;
    if (state >= RX_HUNT)
        return;
    if (state != RX_END)
        ++serial->drops[MCTP_SERIAL_RESTART];
    else if (serial->rx_fcs != frame_fcs(serial->rx, serial->rx_length))
        ++serial->drops[MCTP_SERIAL_FCS];
    else
        mctp_receive(serial->mctp, serial->port, 0, serial->rx, serial->rx_length);
}

/// What is no flag where only a flag, or the revision after one, belongs.
static void take_between(struct mctp_serial *serial, uint8_t byte)
{
    if (serial->rx_state == RX_REVISION && byte == REVISION)
        serial->rx_state = RX_LENGTH;
    else if (serial->rx_state == RX_REVISION)
        drop(serial, MCTP_SERIAL_REVISION);
    else if (serial->rx_state == RX_END)
        drop(serial, MCTP_SERIAL_END);
    else if (serial->rx_state == RX_HUNT)
        drop(serial, MCTP_SERIAL_NOISE);
}

/// A byte that take_plain() leaves.
static void take_byte(struct mctp_serial *serial, uint8_t byte)
{
    if (byte == FLAG && serial->rx_state >= RX_END) {
        take_flag(serial);
        return;
    }
    switch (serial->rx_state) {
    case RX_LENGTH:
        take_length(serial, byte);
        return;
    case RX_FCS_HIGH:
    case RX_FCS_LOW:
        serial->rx_fcs = (uint16_t)(serial->rx_fcs << 8 | byte);
        ++serial->rx_state;
        return;
    case RX_DATA:
        serial->rx_state = RX_ESCAPED;
        return;
    case RX_ESCAPED:
        take_escaped(serial, byte);
        return;
    default:
        take_between(serial, byte);
    }
}

void mctp_serial_receive(struct mctp_serial *serial, const uint8_t *data, size_t length)
{
    for (size_t at = 0; at < length;) {
        if (serial->rx_state == RX_DATA)
            at += take_plain(serial, data + at, length - at);
        if (at < length)
            take_byte(serial, data[at++]);
    }
}

// --- Sending --------------------------------------------------------------------------------------------------------

static size_t put_plain(struct mctp_serial *serial, uint8_t *to, size_t room)
{
    const uint8_t *packet = serial->mctp->ports[serial->port].buffer;
    const size_t left = (size_t)serial->tx_length - serial->tx_count;
    const size_t count = copy_plain(to, packet + serial->tx_count, smaller(room, left));
    serial->tx_count = (uint8_t)(serial->tx_count + count);
    if (count == left)
        serial->tx_state = TX_FCS_HIGH;
    return count;
}

/// The next byte that put_plain() leaves.
static uint8_t next_byte(struct mctp_serial *serial)
{
    switch (serial->tx_state++) {
    case TX_REVISION:
        return REVISION;
    case TX_LENGTH:
        return serial->tx_length;
    case TX_DATA:
        return ESCAPE;
    case TX_ESCAPED:
        serial->tx_state = TX_DATA;
        return serial->mctp->ports[serial->port].buffer[serial->tx_count++] ^ ESCAPE_XOR;
    case TX_FCS_HIGH:
        return (uint8_t)(serial->tx_fcs >> 8);
    case TX_FCS_LOW:
        return (uint8_t)serial->tx_fcs;
    default:
        return FLAG;
    }
}

size_t mctp_serial_send(struct mctp_serial *serial, uint8_t *buffer, size_t room)
{
    size_t count = 0;
    while (count < room) {
        if (serial->tx_state == TX_DONE) {
            serial->tx_state = TX_IDLE;
            mctp_port_ready(serial->mctp, serial->port, true); // may submit the next
        }
        if (serial->tx_state == TX_IDLE)
            break;
        if (serial->tx_state == TX_DATA)
            count += put_plain(serial, buffer + count, room - count);
        if (count < room)
            buffer[count++] = next_byte(serial);
    }
    return count;
}

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    (void)phys; // two ends only
    struct mctp_serial *serial = port->binding;
    serial->tx_length = (uint8_t)length;
    serial->tx_count = 0;
    serial->tx_fcs = frame_fcs(port->buffer, serial->tx_length);
    serial->tx_state = TX_FLAG;
    return MCTP_SUBMIT_STARTED;
}

void mctp_serial_init(struct mctp_serial *serial)
{
    struct mctp_port *port = &serial->mctp->ports[serial->port];
    port->submit = submit;
    port->binding = serial;
    port->binding_id = MCTP_BINDING_SERIAL;
    port->medium_id = MCTP_MEDIUM_SERIAL;
    port->phys_length = 0;
    serial->rx_state = RX_HUNT;
    serial->tx_state = TX_IDLE;
}
