// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes on a serial line into a whole endpoint; what it answers goes nowhere.
#include "fuzz_endpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t rx[MCTP_SERIAL_PACKET_MAX];
    struct mctp_serial serial = {.mctp = fuzz_endpoint(), .rx = rx, .rx_capacity = sizeof rx};
    mctp_serial_init(&serial);
    for (size_t at = 0; at < size;) {
        const size_t step = data[at] % 16U + 1U; // in pieces that the data themselves choose
        const size_t length = step < size - at ? step : size - at;
        uint8_t line[16];
        mctp_serial_receive(&serial, data + at, length);
        while (mctp_serial_send(&serial, line, step) > 0) { }
        at += length;
    }
    return 0;
}
