// SPDX-License-Identifier: GPL-3.0-or-later
// Any packets, at any times, into a bridge with two ports: a byte of port and time and a length byte before each.
#include "fuzz_endpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct mctp *mctp = fuzz_endpoint();
    uint32_t now = 0;
    while (size >= 2) {
        uint8_t *packet = NULL;
        const size_t length = data[1] < size - 2 ? data[1] : size - 2;
        now += (data[0] >> 1) * 100U;
        mctp_poll(mctp, now);
        packet = fuzz_exact(data + 2, length);
        mctp_receive(mctp, data[0] & 1U, data[0] >> 4, packet, length);
        fuzz_exact_done(packet);
        data += length + 2;
        size -= length + 2;
    }
    return 0;
}
