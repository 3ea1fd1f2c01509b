// SPDX-License-Identifier: GPL-3.0-or-later
// Any control messages to a bridge.
#include "fuzz_endpoint.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct mctp *mctp = fuzz_endpoint();
    const struct mctp_handler *control = &mctp->handlers[0];
    while (size >= 2) {
        const size_t length = data[1] % 70U < size - 2 ? data[1] % 70U : size - 2;
        uint8_t *body = fuzz_exact(data + 2, length);
        const struct mctp_message message = {.body = body,
            .length = (uint16_t)length,
            .source = data[0],
            .destination = mctp->eid,
            .tag = MCTP_TAG_OWNER,
            .port = data[0] & 1U,
            .phys = 0x20};
        if (length > 0) // a message has a type byte at least
            control->received(control->context, &message);
        fuzz_exact_done(body);
        data += length + 2;
        size -= length + 2;
    }
    return 0;
}
