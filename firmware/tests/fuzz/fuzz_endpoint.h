// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzz targets feed: a bridge with two ports, control, PLDM and an echo, made anew for each input.
#pragma once

#include "mctp/mctp_bridge.h"
#include "mctp/mctp_i2c.h"
#include "mctp/mctp_serial.h"
#include "pldm/pldm.h"

#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

struct mctp *fuzz_endpoint(void);
struct pldm_terminus *fuzz_terminus(void);

/// A copy of just that size, so that reading past its end is seen.
uint8_t *fuzz_exact(const uint8_t *data, size_t size);
void fuzz_exact_done(uint8_t *copy);
