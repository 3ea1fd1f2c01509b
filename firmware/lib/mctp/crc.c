// SPDX-License-Identifier: GPL-3.0-or-later
#include "crc.h"

/// The remainder of @p value (at most 20 bits) by the polynomial: x^8 is x^2 + x + 1.
static uint32_t remainder8(uint32_t value)
{
    for (unsigned i = 0; i < 2; ++i) {
        const uint32_t high = value >> 8;
        value = (value & 0xffU) ^ high ^ high << 1 ^ high << 2;
    }
    return value;
}

uint8_t crc8_smbus(const uint8_t *data, size_t length)
{
    // Four bytes at a time without a table, kept to 20 bits: x^32 is x^8 + x^4 + 1, and x^16 is x^4 + x^2 + 1.
    uint32_t sum = 0;
    for (; length >= 4; length -= 4, data += 4) {
        const uint32_t word = (uint32_t)data[0] << 24 | (uint32_t)data[1] << 16 | (uint32_t)data[2] << 8 | data[3];
        sum = word ^ sum ^ sum << 4 ^ sum << 8;
        const uint32_t high = sum >> 16;
        sum = (sum & 0xffffU) ^ high ^ high << 2 ^ high << 4;
    }
    for (; length > 0; --length, ++data)
        sum = remainder8(sum) << 8 ^ *data;
    return (uint8_t)remainder8(remainder8(sum) << 8);
}

uint16_t crc16_serial(uint16_t crc, const uint8_t *data, size_t length)
{
    // Eight bits in one go without a table. At the top of a word they lose by themselves what leaves them.
    uint32_t sum = crc;
    for (size_t i = 0; i < length; ++i) {
        uint32_t quotient = (sum ^ data[i]) << 24;
        quotient ^= quotient << 4;
        sum = sum >> 8 ^ quotient >> 16 ^ quotient >> 21 ^ quotient >> 28;
    }
    return (uint16_t)sum;
}

uint32_t crc32_ieee(const uint8_t *data, size_t length)
{
    uint32_t sum = UINT32_MAX;
    for (size_t i = 0; i < length; ++i) {
        sum ^= data[i];
        for (unsigned bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1U) ? UINT32_C(0xedb88320) : 0);
    }
    return ~sum;
}
