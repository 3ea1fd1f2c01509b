// SPDX-License-Identifier: GPL-3.0-or-later
// Any frames on an I2C bus into a whole endpoint: a length byte before each. Half of them get a right PEC, or nearly
// none would come past it.
#include "fuzz_endpoint.h"

#include "mctp/crc.h"

static void transmit(void *bus, struct i2c_request *request)
{
    (void)bus;
    request->done(request, request->write_length % 7 == 0 ? I2C_NACK : I2C_DONE);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static uint8_t out[MCTP_I2C_FRAME_MAX];
    struct mctp_i2c i2c = {.mctp = fuzz_endpoint(), .transmit = transmit, .frame = out, .pec = true};
    mctp_i2c_init(&i2c);
    while (size > 0) {
        uint8_t frame[UINT8_MAX + 1];
        const size_t length = data[0] < size ? data[0] : size - 1;
        memcpy(frame, data + 1, length);
        if (length > 0 && data[0] % 2 == 0)
            frame[length - 1] = crc8_smbus(frame, length - 1);
        (void)mctp_i2c_receive(&i2c, frame, length);
        data += length + 1;
        size -= length + 1;
    }
    return 0;
}
