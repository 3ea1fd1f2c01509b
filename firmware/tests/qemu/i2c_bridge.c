// SPDX-License-Identifier: GPL-2.0-or-later
// A QEMU plugin that puts a host program on an emulated I2C bus, as controller and as target.
//
//   qemu-system-arm … -plugin i2c_bridge.so,path=SOCKET[,ready=ADDRESS] -device i2c-bridge,bus=aspeed.i2c.bus.0,address=0x20
//
// It listens on the Unix socket at SOCKET, for one host after another; without one nobody has its address. Messages both
// ways: type, length (2, little endian), data.
//   to us     W frame    write it; its first byte is the address with direction bit 0
//             N n        answer NACK to byte n of the next write to us; 0 is the address
//   from us   S status   the write is done: 0, or 1 for NACK
//             F data     what was written to us, without the address byte
//
// With ready, a write starts only while the register at that address is 0. QEMU's AST1030 takes a second frame into the
// buffer of the first when its interrupt is not served yet; silicon does not acknowledge until then. All ones are a register
// that is not there, as in the controller's old mode.
//
// QEMU has no interface for this. Its binaries export their symbols, so the plugin registers a device class of its own with
// the object model. What it must know of QEMU's structures is checked, and an unknown QEMU is refused. It is part of QEMU's
// process and so under QEMU's licence.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

// --- What is used of QEMU (7.2 to 10.0) -----------------------------------------------------------------------------

typedef struct Object Object;
typedef struct ObjectClass ObjectClass;
typedef struct I2CBus I2CBus;
typedef struct QEMUBH QEMUBH;

typedef struct TypeInfo
{
    const char *name;
    const char *parent;
    size_t instance_size;
    size_t instance_align;
    void (*instance_init)(Object *object);
    void (*instance_post_init)(Object *object);
    void (*instance_finalize)(Object *object);
    bool abstract;
    size_t class_size;
    void (*class_init)(ObjectClass *class, void *data);
    void (*class_base_init)(ObjectClass *class, void *data);
    void *class_data;
    void *interfaces;
} TypeInfo;

enum i2c_event { I2C_START_RECV, I2C_START_SEND, I2C_START_SEND_ASYNC, I2C_FINISH, I2C_NACK };

extern void *type_register_static(const TypeInfo *info);
extern void *qdev_get_parent_bus(Object *device);
extern void i2c_bus_master(I2CBus *bus, QEMUBH *bh);
extern void i2c_bus_release(I2CBus *bus);
extern int i2c_start_send_async(I2CBus *bus, uint8_t address);
extern int i2c_send_async(I2CBus *bus, uint8_t data);
extern void i2c_end_transfer(I2CBus *bus);
extern QEMUBH *qemu_bh_new_full(void (*callback)(void *), void *opaque, const char *name, void *guard);
extern void qemu_bh_schedule(QEMUBH *bh);
extern void cpu_physical_memory_rw(uint64_t address, void *buffer, uint64_t length, bool write);
extern void qemu_set_fd_handler(int fd, void (*read)(void *), void (*write)(void *), void *opaque);

/// Read by QEMU before it loads the plugin: 1 was the only version up to 8.2, later ones ask for 2 at least.
__attribute__((visibility("default"))) int qemu_plugin_version = 1;

/// From 9.0 on a controller that releases the bus has to wake the next one itself.
static void (*schedule_pending_master)(I2CBus *bus);

__attribute__((constructor)) static void choose_version(void)
{
    *(void **)&schedule_pending_master = dlsym(RTLD_DEFAULT, "i2c_schedule_pending_master");
    if (schedule_pending_master)
        qemu_plugin_version = 2;
}

// --- The device -----------------------------------------------------------------------------------------------------

#define FRAME_MAX 512U
#define HEAD_LENGTH 3U

static struct
{
    int listening;
    int fd; // of the host; -1: none
    Object *device;
    QEMUBH *bh;
    uint8_t in[2 * (HEAD_LENGTH + FRAME_MAX)]; // from the host, not yet whole
    size_t in_length;
    uint8_t out[FRAME_MAX]; // being written to the guest
    size_t out_length;
    size_t out_at;
    bool writing;
    uint8_t target[FRAME_MAX]; // being written by the guest
    size_t target_length;
    int nack_at; // -1: none
    uint64_t ready; // 0: none
} bridge = {.listening = -1, .fd = -1, .nack_at = -1};

static void tell(char type, const uint8_t *data, size_t length)
{
    if (bridge.fd < 0)
        return;
    uint8_t message[HEAD_LENGTH + FRAME_MAX] = {(uint8_t)type, (uint8_t)length, (uint8_t)(length >> 8)};
    memcpy(message + HEAD_LENGTH, data, length);
    (void)send(bridge.fd, message, HEAD_LENGTH + length, MSG_NOSIGNAL); // that the host has gone is seen when it is read
}

static I2CBus *bus(void) { return qdev_get_parent_bus(bridge.device); }

static void finish_write(uint8_t status, bool release)
{
    if (release)
        i2c_end_transfer(bus());
    i2c_bus_release(bus());
    if (schedule_pending_master)
        schedule_pending_master(bus());
    bridge.writing = false;
    tell('S', &status, 1);
}

static bool ready(void)
{
    uint32_t value = 0;
    if (bridge.ready)
        cpu_physical_memory_rw(bridge.ready, &value, sizeof value, false);
    return value == 0 || value == UINT32_MAX;
}

/// Runs when the bus is ours, and again after each acknowledged byte.
static void write_next(void *opaque)
{
    (void)opaque;
    if (!bridge.writing)
        return;
    if (bridge.out_at == 0) {
        if (!ready()) {
            qemu_bh_schedule(bridge.bh);
            return;
        }
        if (i2c_start_send_async(bus(), bridge.out[0] >> 1)) {
            finish_write(1, false);
            return;
        }
    } else if (bridge.out_at == bridge.out_length) {
        finish_write(0, true);
        return;
    } else if (i2c_send_async(bus(), bridge.out[bridge.out_at])) {
        finish_write(1, true);
        return;
    }
    ++bridge.out_at;
}

static int target_send(Object *device, uint8_t byte)
{
    (void)device;
    if (bridge.nack_at == (int)bridge.target_length + 1 || bridge.target_length == FRAME_MAX) {
        bridge.nack_at = -1;
        bridge.target_length = 0;
        return -1;
    }
    bridge.target[bridge.target_length++] = byte;
    return 0;
}

static int target_event(Object *device, enum i2c_event event)
{
    (void)device;
    switch (event) {
    case I2C_START_SEND:
        if (bridge.nack_at == 0 || bridge.fd < 0) {
            bridge.nack_at = -1;
            return -1;
        }
        bridge.target_length = 0;
        return 0;
    case I2C_FINISH:
        if (bridge.target_length > 0)
            tell('F', bridge.target, bridge.target_length);
        bridge.target_length = 0;
        return 0;
    case I2C_NACK:
        return 0;
    default:
        return -1;
    }
}

// --- The host -------------------------------------------------------------------------------------------------------

static void obey(char type, const uint8_t *data, size_t length)
{
    if (type == 'N' && length == 1) {
        bridge.nack_at = data[0];
    } else if (type == 'W' && length > 0 && length <= FRAME_MAX && !bridge.writing) {
        memcpy(bridge.out, data, length);
        bridge.out_length = length;
        bridge.out_at = 0;
        bridge.writing = true;
        i2c_bus_master(bus(), bridge.bh);
    } else {
        const uint8_t refused = 2;
        tell('S', &refused, 1);
    }
}

static void host_arrived(void *opaque);

static void lose_host(void)
{
    qemu_set_fd_handler(bridge.fd, NULL, NULL, NULL);
    close(bridge.fd);
    bridge.fd = -1;
    qemu_set_fd_handler(bridge.listening, host_arrived, NULL, NULL);
}

static void host_readable(void *opaque)
{
    (void)opaque;
    const ssize_t got = recv(bridge.fd, bridge.in + bridge.in_length, sizeof bridge.in - bridge.in_length, 0);
    if (got <= 0) {
        lose_host();
        return;
    }
    bridge.in_length += (size_t)got;
    while (bridge.in_length >= HEAD_LENGTH) {
        const size_t length = bridge.in[1] | (size_t)bridge.in[2] << 8;
        if (length > FRAME_MAX) {
            lose_host();
            return;
        }
        if (bridge.in_length < HEAD_LENGTH + length)
            return;
        obey((char)bridge.in[0], bridge.in + HEAD_LENGTH, length);
        bridge.in_length -= HEAD_LENGTH + length;
        memmove(bridge.in, bridge.in + HEAD_LENGTH + length, bridge.in_length);
    }
}

static void host_arrived(void *opaque)
{
    (void)opaque;
    bridge.fd = accept4(bridge.listening, NULL, NULL, SOCK_CLOEXEC);
    if (bridge.fd < 0)
        return;
    bridge.in_length = 0;
    bridge.nack_at = -1;
    qemu_set_fd_handler(bridge.listening, NULL, NULL, NULL);
    qemu_set_fd_handler(bridge.fd, host_readable, NULL, NULL);
}

// --- Registration ---------------------------------------------------------------------------------------------------

/// The class ends with: bus type, send, recv, send_async, event, match. The base class sets the first and the last.
struct slots
{
    const char *bus_type;
    int (*send)(Object *device, uint8_t byte);
    void *recv;
    void *send_async;
    int (*event)(Object *device, enum i2c_event event);
    void *match;
};

#define SLOTS_FROM 0xa0U
#define SLOTS_TO 0xb8U

static struct slots *find_slots(ObjectClass *class)
{
    struct slots *found = NULL;
    for (size_t at = SLOTS_FROM; at <= SLOTS_TO; at += sizeof(void *)) {
        struct slots *slots = (struct slots *)((char *)class + at);
        if (!slots->bus_type || slots->send || slots->recv || slots->send_async || slots->event || !slots->match)
            continue;
        if (found)
            return NULL;
        found = slots;
    }
    return found && strcmp(found->bus_type, "i2c-bus") == 0 ? found : NULL;
}

static void init_class(ObjectClass *class, void *data)
{
    (void)data;
    struct slots *slots = find_slots(class);
    if (!slots) {
        fprintf(stderr, "i2c-bridge: unknown QEMU: its I2C device class is not as in 7.2 or 10.0\n");
        _exit(2);
    }
    slots->send = target_send;
    slots->event = target_event;
}

static void init_instance(Object *object)
{
    if (bridge.device) {
        fprintf(stderr, "i2c-bridge: one device only\n");
        _exit(2);
    }
    bridge.device = object;
    bridge.bh = qemu_bh_new_full(write_next, NULL, "i2c-bridge", NULL);
    qemu_set_fd_handler(bridge.listening, host_arrived, NULL, NULL);
}

static const TypeInfo TYPE = {
    .name = "i2c-bridge", .parent = "i2c-slave", .instance_init = init_instance, .class_init = init_class};

static int listen_for_host(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (strlen(path) >= sizeof address.sun_path) {
        fprintf(stderr, "i2c-bridge: path too long\n");
        return -1;
    }
    strcpy(address.sun_path, path);
    bridge.listening = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (bridge.listening < 0 || bind(bridge.listening, (const struct sockaddr *)&address, sizeof address) < 0
        || listen(bridge.listening, 1) < 0) {
        fprintf(stderr, "i2c-bridge: %s: %s\n", path, strerror(errno));
        return -1;
    }
    return 0;
}

__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t id, const void *info, int argc, char **argv)
{
    (void)id;
    (void)info;
    const char *path = NULL;
    for (int i = 0; i < argc; ++i) {
        if (strncmp(argv[i], "path=", 5) == 0)
            path = argv[i] + 5;
        else if (strncmp(argv[i], "ready=", 6) == 0)
            bridge.ready = strtoull(argv[i] + 6, NULL, 0);
    }
    if (!path) {
        fprintf(stderr, "i2c-bridge: path=SOCKET is missing\n");
        return -1;
    }
    if (listen_for_host(path) < 0)
        return -1;
    type_register_static(&TYPE);
    return 0;
}
