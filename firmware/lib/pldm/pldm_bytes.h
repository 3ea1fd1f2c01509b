// SPDX-License-Identifier: GPL-3.0-or-later
// Little endian fields of PLDM messages and records.
#pragma once

#include <stdint.h>

static inline uint8_t *pldm_put(uint8_t *to, uint32_t value, uint8_t bytes)
{
    for (uint8_t i = 0; i < bytes; ++i)
        *to++ = (uint8_t)(value >> 8 * i);
    return to;
}

static inline uint32_t pldm_get(const uint8_t *from, uint8_t bytes)
{
    uint32_t value = 0;
    for (uint8_t i = 0; i < bytes; ++i)
        value |= (uint32_t)from[i] << 8 * i;
    return value;
}
