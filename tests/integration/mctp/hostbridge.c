// SPDX-License-Identifier: GPL-3.0-or-later
// An MCTP bridge on this computer: the firmware's core with two serial ports. The upper one is a Unix socket where a bus owner
// comes in; the lower one, which the bridge owns, goes to the Unix socket of another endpoint. That gets an EID as soon as the
// bus owner has allocated some.
//
// usage: mctp_hostbridge UPPER_SOCKET LOWER_SOCKET
#define _GNU_SOURCE
#include "mctp/mctp_owner.h"
#include "mctp/mctp_serial.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { UPPER, LOWER, PORTS };
enum { STATIC_EID = 10, WANTED_POOL = 4, QUEUE_SLOTS = 16, SLOT_SIZE = 3 + MCTP_HEADER_LENGTH + MCTP_BASE_UNIT, STEP_MS = 5 };

static const uint8_t UUID[16] = {0x6f, 0x68, 0x6d, 0x62, 0x72, 0x69, 0x64, 0x67, 0x80, 0, 0, 0, 0, 0, 0, 0x02};
static const struct mctp_identity IDENTITY = {.uuid = UUID};

static struct mctp mctp;
static struct mctp_control control;
static struct mctp_owner owner;
static struct mctp_device devices[2];
static struct mctp_port ports[PORTS];
static struct mctp_serial lines[PORTS];
static struct mctp_forward_queue queues[PORTS];
static struct mctp_assembly assemblies[2];
static struct mctp_tag tags[8];
static struct mctp_route routes[8];
static struct mctp_handler handlers[1];
static uint8_t assembly_data[2][256];
static uint8_t queue_data[PORTS][QUEUE_SLOTS * SLOT_SIZE];
static uint8_t tx_packets[PORTS][MCTP_HEADER_LENGTH + MCTP_BASE_UNIT];
static uint8_t rx_packets[PORTS][MCTP_SERIAL_PACKET_MAX];
static int sockets[PORTS] = {-1, -1};

static uint32_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint32_t)(now.tv_sec * 1000 + now.tv_nsec / 1000000);
}

static void init(void)
{
    for (uint8_t i = 0; i < 2; ++i)
        assemblies[i] = (struct mctp_assembly){.buffer = assembly_data[i], .capacity = sizeof assembly_data[i]};
    handlers[0] = (struct mctp_handler){MCTP_TYPE_CONTROL, 0, mctp_control_received, &control};
    mctp.ports = ports;
    mctp.port_count = PORTS;
    mctp.assemblies = assemblies;
    mctp.assembly_count = 2;
    mctp.tags = tags;
    mctp.tag_count = 8;
    mctp.routes = routes;
    mctp.route_count = 8;
    mctp.handlers = handlers;
    mctp.handler_count = 1;
    mctp.eid = STATIC_EID;
    mctp.bridge = true;
    control.mctp = &mctp;
    control.identity = &IDENTITY;
    control.static_eid = STATIC_EID;
    control.bridge = mctp_owner_command;
    control.pool_size = WANTED_POOL;
    control.notified = mctp_owner_notified;
    control.context = &owner;
    owner = (struct mctp_owner){
        .control = &control, .devices = devices, .device_count = 2, .own_ports = 1U << LOWER, .requester = {.mctp = &mctp}};
    for (uint8_t i = 0; i < PORTS; ++i) {
        queues[i] = (struct mctp_forward_queue){.storage = queue_data[i], .slot_size = SLOT_SIZE, .slots = QUEUE_SLOTS};
        ports[i].buffer = tx_packets[i];
        ports[i].unit = MCTP_BASE_UNIT;
        ports[i].forward = &queues[i];
        lines[i].mctp = &mctp;
        lines[i].port = i;
        lines[i].rx = rx_packets[i];
        lines[i].rx_capacity = sizeof rx_packets[i];
        mctp_serial_init(&lines[i]);
    }
}

// --- Sockets --------------------------------------------------------------------------------------------------------

static int unix_socket(const char *path, bool listens)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    const struct sockaddr *at = (const struct sockaddr *)&address;
    const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd >= 0 && (listens ? bind(fd, at, sizeof address) == 0 && listen(fd, 1) == 0 : connect(fd, at, sizeof address) == 0))
        return fd;
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    return -1;
}

/// False when the other end has gone.
static bool receive(unsigned port)
{
    uint8_t bytes[512];
    const ssize_t count = recv(sockets[port], bytes, sizeof bytes, MSG_DONTWAIT);
    if (count > 0)
        mctp_serial_receive(&lines[port], bytes, (size_t)count);
    return count > 0 || (count < 0 && (errno == EAGAIN || errno == EINTR));
}

static void transmit(unsigned port)
{
    uint8_t bytes[512];
    size_t count = mctp_serial_send(&lines[port], bytes, sizeof bytes);
    for (; count > 0; count = mctp_serial_send(&lines[port], bytes, sizeof bytes)) {
        if (sockets[port] >= 0)
            (void)send(sockets[port], bytes, count, MSG_NOSIGNAL);
    }
}

/// One round; false when the lower end has gone, and with it the sense of this bridge.
static bool work(int listening)
{
    struct pollfd waits[] = {
        {.fd = sockets[UPPER] >= 0 ? sockets[UPPER] : listening, .events = POLLIN}, {.fd = sockets[LOWER], .events = POLLIN}};
    (void)poll(waits, 2, STEP_MS);
    if (waits[0].revents && sockets[UPPER] < 0) {
        sockets[UPPER] = accept4(listening, NULL, NULL, SOCK_CLOEXEC);
    } else if (waits[0].revents && !receive(UPPER)) {
        close(sockets[UPPER]);
        sockets[UPPER] = -1;
    }
    if (waits[1].revents && !receive(LOWER))
        return false;
    mctp_poll(&mctp, now_ms());
    if (control.pool_given && devices[0].state == MCTP_DEVICE_FREE)
        (void)mctp_owner_add(&owner, LOWER, 0);
    mctp_owner_poll(&owner);
    transmit(UPPER);
    transmit(LOWER);
    return true;
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fprintf(stderr, "usage: %s UPPER_SOCKET LOWER_SOCKET\n", argv[0]);
        return 2;
    }
    init();
    const int listening = unix_socket(argv[1], true);
    sockets[LOWER] = unix_socket(argv[2], false);
    if (listening < 0 || sockets[LOWER] < 0)
        return 1;
    while (work(listening)) { }
    return 0;
}
