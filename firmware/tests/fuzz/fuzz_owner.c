// SPDX-License-Identifier: GPL-3.0-or-later
// A bus owner among devices that answer anything. Input: for each step a byte of time (in 16 ms), a byte that says what comes
// (0 to 31: that many bytes as the rest of an answer to its last request, from the completion code on; 32 to 63: a packet;
// 64 to 79: a look at an address; 80: a scan; else nothing), and its bytes.
#include "fuzz_endpoint.h"
#include "mctp/mctp_owner.h"

#include <stdlib.h>

#define DEVICES 5U
#define POOL_FIRST 20U
#define POOL_SIZE 12U

static struct mctp_owner owner;
static struct mctp_device devices[DEVICES];
static struct mctp_control control;
static uint8_t request[MCTP_HEADER_LENGTH + MCTP_BASE_UNIT];
static uint16_t request_length;
static uint8_t request_phys;
static uint8_t request_port;

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    if (length > sizeof request)
        abort();
    memcpy(request, port->buffer, length);
    request_length = length;
    request_phys = phys;
    request_port = (uint8_t)(port - control.mctp->ports);
    return MCTP_SUBMIT_SENT;
}

static void answer(const uint8_t *data, size_t length)
{
    uint8_t packet[MCTP_HEADER_LENGTH + 3 + 31];
    if (request_length < MCTP_HEADER_LENGTH + 3U)
        return;
    packet[0] = 1;
    packet[1] = request[2];
    packet[2] = request[1] ? request[1] : 40;
    packet[3] = 0xc0 | (request[3] & 7);
    packet[4] = 0;
    packet[5] = request[5] & 0x1f;
    packet[6] = request[6];
    memcpy(packet + 7, data, length);
    mctp_receive(control.mctp, request_port, request_phys, packet, 7 + length);
}

/// Whatever was answered: EIDs are given once, and from the range.
static void check(void)
{
    for (unsigned i = 0; i < DEVICES; ++i) {
        const struct mctp_device *device = &devices[i];
        if (device->state != MCTP_DEVICE_KNOWN)
            continue;
        if (device->eid < POOL_FIRST || device->eid >= POOL_FIRST + POOL_SIZE || !mctp_route_find(control.mctp, device->eid))
            abort();
        if (device->range_size > 0
            && (device->range_first < POOL_FIRST || device->range_first + device->range_size > POOL_FIRST + POOL_SIZE))
            abort();
        for (unsigned other = 0; other < i; ++other) {
            if (devices[other].state == MCTP_DEVICE_KNOWN && devices[other].eid == device->eid)
                abort();
        }
    }
}

static size_t step(const uint8_t *data, size_t size)
{
    const uint8_t kind = data[1];
    const size_t rest = size - 2;
    const size_t length = kind < 64 && (kind & 31U) < rest ? (kind & 31U) : kind < 64 ? rest : 0;
    uint8_t *copy = fuzz_exact(data + 2, length);
    mctp_poll(control.mctp, control.mctp->now_ms + data[0] * 16U);
    mctp_owner_poll(&owner);
    if (kind < 32)
        answer(copy, length);
    else if (kind < 64)
        mctp_receive(control.mctp, kind & 1U, 0x20, copy, length);
    else if (kind < 80)
        (void)mctp_owner_add(&owner, kind & 1U, (uint8_t)(0x20 + kind / 2));
    else if (kind == 80)
        (void)mctp_owner_scan(&owner, 0, 0x20, 0x2f);
    fuzz_exact_done(copy);
    check();
    return 2 + length;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct mctp *mctp = fuzz_endpoint();
    static struct mctp_route routes[12];
    static const struct mctp_identity identity;
    memset(devices, 0, sizeof devices);
    memset(routes, 0, sizeof routes);
    mctp->routes = routes;
    mctp->route_count = 12;
    request_length = 0;
    control = (struct mctp_control){
        .mctp = mctp, .identity = &identity, .bridge = mctp_owner_command, .notified = mctp_owner_notified, .context = &owner};
    struct mctp_handler handlers[] = {{MCTP_TYPE_CONTROL, 0, mctp_control_received, &control}};
    mctp->handlers = handlers;
    mctp->handler_count = 1;
    for (unsigned i = 0; i < 2; ++i) {
        mctp->ports[i].submit = submit;
        mctp->ports[i].unit = MCTP_BASE_UNIT;
    }
    owner = (struct mctp_owner){.control = &control,
        .devices = devices,
        .device_count = DEVICES,
        .pool_first = POOL_FIRST,
        .pool_size = POOL_SIZE,
        .own_ports = 3,
        .requester = {.mctp = mctp}};
    for (size_t at = 0; at + 2 <= size;)
        at += step(data + at, size - at);
    return 0;
}
