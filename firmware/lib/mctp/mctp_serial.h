// SPDX-License-Identifier: GPL-3.0-or-later
// MCTP over a serial line. Source: DSP0253 1.0.0, clause 5. Frame: 7E 01 length packet FCS(2) 7E, the packet escaped.
#pragma once

#include "mctp.h"

#define MCTP_BINDING_SERIAL 0x05U
#define MCTP_MEDIUM_SERIAL 0x24U
#define MCTP_SERIAL_PACKET_MAX 255U ///< the length is one byte

/// Why a received frame brought no packet.
enum mctp_serial_drop {
    MCTP_SERIAL_NOISE, ///< bytes between frames, once for each run of them
    MCTP_SERIAL_REVISION,
    MCTP_SERIAL_LENGTH, ///< shorter than a header, or longer than the buffer
    MCTP_SERIAL_ESCAPE,
    MCTP_SERIAL_RESTART, ///< a flag inside a frame
    MCTP_SERIAL_FCS,
    MCTP_SERIAL_END, ///< no flag where it belongs
    MCTP_SERIAL_DROP_COUNT
};

struct mctp_serial
{
    struct mctp *mctp;
    uint8_t *rx; ///< the packet being received
    uint16_t rx_capacity; ///< at most MCTP_SERIAL_PACKET_MAX
    uint8_t port; ///< index in mctp
    // The binding's; here, because the processor reaches what lies near the start with shorter instructions:
    uint8_t rx_state;
    uint8_t rx_length;
    uint8_t rx_count;
    uint8_t tx_state;
    uint8_t tx_length;
    uint8_t tx_count;
    uint16_t rx_fcs;
    uint16_t tx_fcs;
    // To be read:
    uint32_t drops[MCTP_SERIAL_DROP_COUNT];
};

/// Binds @p serial to its port, of which buffer, unit (at most 251) and buffer for reception are set already.
void mctp_serial_init(struct mctp_serial *serial);

/// Bytes from the line, however many at a time.
void mctp_serial_receive(struct mctp_serial *serial, const uint8_t *data, size_t length);

/// Puts the next bytes for the line into @p buffer, up to @p room of them, and returns how many. The call that finds a frame
/// sent starts the next one.
size_t mctp_serial_send(struct mctp_serial *serial, uint8_t *buffer, size_t room);
