// SPDX-License-Identifier: GPL-3.0-or-later
#include "crc.h"

// Tables for four bits at a time: 48 bytes instead of 768 with one for every byte.
static const uint8_t CRC8_TABLE[16] = {
    0x00, 0x07, 0x0e, 0x09, 0x1c, 0x1b, 0x12, 0x15, 0x38, 0x3f, 0x36, 0x31, 0x24, 0x23, 0x2a, 0x2d};

static const uint16_t CRC16_TABLE[16] = {0x0000, 0x1081, 0x2102, 0x3183, 0x4204, 0x5285, 0x6306, 0x7387, 0x8408, 0x9489, 0xa50a,
    0xb58b, 0xc60c, 0xd68d, 0xe70e, 0xf78f};

uint8_t crc8_smbus(uint8_t crc, const uint8_t *data, size_t length)
{
    unsigned sum = crc;
    for (size_t i = 0; i < length; ++i) {
        sum ^= data[i];
        sum = ((sum << 4) & 0xffU) ^ CRC8_TABLE[sum >> 4];
        sum = ((sum << 4) & 0xffU) ^ CRC8_TABLE[sum >> 4];
    }
    return (uint8_t)sum;
}

uint16_t crc16_serial(uint16_t crc, uint8_t byte)
{
    unsigned sum = crc ^ (unsigned)byte;
    sum = (sum >> 4) ^ CRC16_TABLE[sum & 0xfU];
    sum = (sum >> 4) ^ CRC16_TABLE[sum & 0xfU];
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
