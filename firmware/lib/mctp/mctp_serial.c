// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_serial.h"

#include "crc.h"

#define FLAG 0x7eU
#define ESCAPE 0x7dU
#define ESCAPE_XOR 0x20U
#define REVISION 0x01U

enum rx_state { RX_HUNT, RX_REVISION, RX_LENGTH, RX_DATA, RX_FCS_HIGH, RX_FCS_LOW, RX_END };
enum tx_state { TX_IDLE, TX_FLAG, TX_REVISION, TX_LENGTH, TX_DATA, TX_FCS_HIGH, TX_FCS_LOW, TX_END, TX_DONE };

static void drop(struct mctp_serial *serial, enum mctp_serial_drop reason)
{
    ++serial->drops[reason];
    serial->rx_state = RX_HUNT;
    serial->rx_noise = true; // the rest of a bad frame is no noise of its own
}

static void start_frame(struct mctp_serial *serial)
{
    serial->rx_state = RX_REVISION;
    serial->rx_fcs = CRC16_SERIAL_START;
    serial->rx_count = 0;
    serial->rx_escape = false;
    serial->rx_noise = false;
}

static void take_revision(struct mctp_serial *serial, uint8_t byte)
{
    if (byte == FLAG)
        return; // any number of flags may stand between frames
    if (byte != REVISION) {
        drop(serial, MCTP_SERIAL_REVISION);
        return;
    }
    serial->rx_fcs = crc16_serial(serial->rx_fcs, byte);
    serial->rx_state = RX_LENGTH;
}

static void take_length(struct mctp_serial *serial, uint8_t byte)
{
    if (byte <= MCTP_HEADER_LENGTH || byte > serial->rx_capacity) {
        drop(serial, MCTP_SERIAL_LENGTH);
        return;
    }
    serial->rx_length = byte;
    serial->rx_fcs = crc16_serial(serial->rx_fcs, byte);
    serial->rx_state = RX_DATA;
}

static void store(struct mctp_serial *serial, uint8_t byte)
{
    serial->rx[serial->rx_count++] = byte;
    serial->rx_fcs = crc16_serial(serial->rx_fcs, byte);
    if (serial->rx_count == serial->rx_length)
        serial->rx_state = RX_FCS_HIGH;
}

static void take_data(struct mctp_serial *serial, uint8_t byte)
{
    if (byte == FLAG) {
        drop(serial, MCTP_SERIAL_RESTART);
        start_frame(serial);
        return;
    }
    if (serial->rx_escape) {
        serial->rx_escape = false;
        byte ^= ESCAPE_XOR;
        if (byte != FLAG && byte != ESCAPE) {
            drop(serial, MCTP_SERIAL_ESCAPE);
            return;
        }
    } else if (byte == ESCAPE) {
        serial->rx_escape = true;
        return;
    }
    store(serial, byte);
}

static void take_end(struct mctp_serial *serial, uint8_t byte)
{
    if (byte != FLAG) {
        drop(serial, MCTP_SERIAL_END);
        return;
    }
    const bool good = serial->rx_expected == serial->rx_fcs;
    if (!good)
        ++serial->drops[MCTP_SERIAL_FCS];
    // The flag that ends this frame may start the next.
    start_frame(serial);
    if (good)
        mctp_receive(serial->mctp, serial->port, 0, serial->rx, serial->rx_length);
}

static void hunt(struct mctp_serial *serial, uint8_t byte)
{
    if (byte == FLAG) {
        start_frame(serial);
    } else if (!serial->rx_noise) {
        ++serial->drops[MCTP_SERIAL_NOISE];
        serial->rx_noise = true;
    }
}

void mctp_serial_receive(struct mctp_serial *serial, uint8_t byte)
{
    switch ((enum rx_state)serial->rx_state) {
    case RX_HUNT:
        hunt(serial, byte);
        break;
    case RX_REVISION:
        take_revision(serial, byte);
        break;
    case RX_LENGTH:
        take_length(serial, byte);
        break;
    case RX_DATA:
        take_data(serial, byte);
        break;
    case RX_FCS_HIGH: // neither byte of the FCS is ever escaped
        serial->rx_expected = (uint16_t)(byte << 8);
        serial->rx_state = RX_FCS_LOW;
        break;
    case RX_FCS_LOW:
        serial->rx_expected |= byte;
        serial->rx_state = RX_END;
        break;
    case RX_END:
        take_end(serial, byte);
        break;
    }
}

static uint8_t next_data(struct mctp_serial *serial)
{
    uint8_t byte = serial->mctp->ports[serial->port].buffer[serial->tx_count];
    if (!serial->tx_escape && (byte == FLAG || byte == ESCAPE)) {
        serial->tx_escape = true;
        return ESCAPE;
    }
    serial->tx_fcs = crc16_serial(serial->tx_fcs, byte);
    if (serial->tx_escape)
        byte ^= ESCAPE_XOR;
    serial->tx_escape = false;
    if (++serial->tx_count == serial->tx_length)
        ++serial->tx_state;
    return byte;
}

static uint8_t next_of_head(struct mctp_serial *serial, uint8_t byte)
{
    serial->tx_fcs = crc16_serial(serial->tx_fcs, byte);
    ++serial->tx_state;
    return byte;
}

bool mctp_serial_next(struct mctp_serial *serial, uint8_t *byte)
{
    if (serial->tx_state == TX_DONE) {
        serial->tx_state = TX_IDLE;
        mctp_port_ready(serial->mctp, serial->port, true);
    }
    switch ((enum tx_state)serial->tx_state) {
    case TX_IDLE:
    case TX_DONE:
        return false;
    case TX_FLAG:
    case TX_END:
        *byte = FLAG;
        ++serial->tx_state;
        break;
    case TX_REVISION:
        *byte = next_of_head(serial, REVISION);
        break;
    case TX_LENGTH:
        *byte = next_of_head(serial, (uint8_t)serial->tx_length);
        break;
    case TX_DATA:
        *byte = next_data(serial);
        break;
    case TX_FCS_HIGH:
        *byte = (uint8_t)(serial->tx_fcs >> 8);
        ++serial->tx_state;
        break;
    case TX_FCS_LOW:
        *byte = (uint8_t)serial->tx_fcs;
        ++serial->tx_state;
        break;
    }
    return true;
}

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    (void)phys; // two ends only
    struct mctp_serial *serial = port->binding;
    serial->tx_length = length;
    serial->tx_count = 0;
    serial->tx_escape = false;
    serial->tx_fcs = CRC16_SERIAL_START;
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
    serial->rx_noise = false;
    serial->tx_state = TX_IDLE;
}
