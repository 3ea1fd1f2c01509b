/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The firmware's MCTP stack behind a few functions: its header has the name of our module's. */
#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { CCORE_PACKET_DROPS = 15, CCORE_SERIAL_DROPS = 7, CCORE_I2C_KINDS = 6 };

struct ccore;
typedef void (*ccore_delivered)(
    void *context, uint8_t source, uint8_t tag, uint8_t address, const uint8_t *body, size_t length);

/* An endpoint that takes control and PLDM, with that many assemblies of that many bytes. */
struct ccore *ccore_new(uint8_t eid, unsigned assemblies, unsigned longest, ccore_delivered delivered, void *context);
void ccore_free(struct ccore *core);

void ccore_await(struct ccore *core, uint8_t peer, uint8_t tag); /* a response */
void ccore_poll(struct ccore *core, uint32_t now_ms);
void ccore_packet(struct ccore *core, uint8_t address, const uint8_t *packet, size_t length);
void ccore_serial(struct ccore *core, const uint8_t *bytes, size_t length);
void ccore_i2c(struct ccore *core, const uint8_t *frame, size_t length);

const uint32_t *ccore_packet_drops(const struct ccore *core);
const uint32_t *ccore_serial_drops(const struct ccore *core);
const uint32_t *ccore_i2c_frames(const struct ccore *core); /* counted by kind; the first are packets */

#ifdef __cplusplus
}
#endif
