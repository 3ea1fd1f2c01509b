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

/// Two bytes in one go without a table. For P = x^16 + x^12 + x^5 + 1 the remainder of h * x^16 is q * P without its upper
/// half, where q is h * (1 + x^-4 + x^-8 + x^-11 + x^-12) without its fraction. The bits are reflected, so to multiply by x is
/// >> 1, and h lies at the top of a word, where it loses by itself what leaves it.
uint16_t crc16_serial(uint16_t crc, const uint8_t *data, size_t length)
{
    uint32_t sum = crc;
    for (; length > 1; length -= 2, data += 2) {
        const uint32_t h = (sum ^ (data[0] | (uint32_t)data[1] << 8)) << 16;
        uint32_t q = h ^ h << 4;
        q ^= q << 8 ^ h << 11;
        sum = (q ^ q >> 5 ^ q >> 12) >> 16;
    }
    if (length > 0) {
        uint32_t q = (sum ^ *data) << 24;
        q ^= q << 4;
        sum = sum >> 8 ^ q >> 16 ^ q >> 21 ^ q >> 28;
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
