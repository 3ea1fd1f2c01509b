// SPDX-License-Identifier: GPL-3.0-or-later
// The check sums of MCTP's bindings and of PLDM.
#pragma once

#include <stddef.h>
#include <stdint.h>

#define CRC16_SERIAL_START 0xffffU

/// SMBus PEC: polynomial x^8+x^2+x+1 (SMBus 3.1, 6.4.1.1), also of PLDM's PDR transfers (DSP0248).
uint8_t crc8_smbus(const uint8_t *data, size_t length);

/// FCS of DSP0253 over more bytes: reflected polynomial 0x8408, without final complement; @p crc is that of the bytes before,
/// or CRC16_SERIAL_START.
uint16_t crc16_serial(uint16_t crc, const uint8_t *data, size_t length);

/// CRC-32 of IEEE 802.3, complete; of PLDM's version list (DSP0240).
uint32_t crc32_ieee(const uint8_t *data, size_t length);
