// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes on a serial line into a whole endpoint; what it answers goes nowhere.
#include "fuzz_endpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t rx[MCTP_SERIAL_PACKET_MAX];
    struct mctp_serial serial = {.mctp = fuzz_endpoint(), .rx = rx, .rx_capacity = sizeof rx};
    mctp_serial_init(&serial);
    for (size_t i = 0; i < size; ++i) {
        uint8_t byte = 0;
        mctp_serial_receive(&serial, data[i]);
        while (mctp_serial_next(&serial, &byte)) { }
    }
    return 0;
}
