// SPDX-License-Identifier: GPL-3.0-or-later
// The MCTP and PLDM libraries behind a line each on stdin, for mctp_vectors_test.py. After each line's answers: "."
//   crc HEX | serial HEX | frame PACKET | i2c PEC FRAME | wrap DEST SOURCE PEC PACKET | endpoint EID TYPE…
//   await PEER TAG | rx PACKET | pldm MESSAGE | pdr RECORD
#include "mctp/crc.h"
#include "mctp/mctp_bridge.h"
#include "mctp/mctp_i2c.h"
#include "mctp/mctp_serial.h"
#include "mctp_fixture.h"
#include "pldm/pldm.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#define LINE_MAX_BYTES 4096U

static struct fixture f;
static struct mctp_control control;
static struct pldm_terminus terminus;
static char hex[2 * LINE_MAX_BYTES + 1];

static void print_hex(const char *name, const uint8_t *data, size_t length)
{
    hex_write(data, length, hex);
    printf("%s %s\n", name, hex);
}

static void delivered(void *context, const struct mctp_message *message)
{
    (void)context;
    hex_write(message->body, message->length, hex);
    printf("deliver %u %u %u %s\n", message->source, message->tag >> 3, message->tag & 7U, hex);
}

static void replied(void *context, const struct mctp_message *reply)
{
    if (reply)
        delivered(context, reply);
}

static void read_sensor(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    (void)rearm;
    *reading = (struct pldm_reading){.raw = 0x1234, .state = pldm_sensor_state(sensor, 0x1234)};
}

static const struct pldm_sensor SENSOR = {.id = 1, .data_size = PLDM_U16, .resolution = 1, .read = read_sensor};

static void endpoint(unsigned long eid, const char *types)
{
    static struct mctp_handler handlers[8];
    static uint8_t buffers[2][1024];
    unsigned count = 0;
    char *end = NULL;
    fixture_init(&f);
    memset(&control, 0, sizeof control);
    static const struct mctp_identity identity;
    control.mctp = &f.mctp;
    control.identity = &identity;
    control.static_eid = (uint8_t)eid;
    handlers[count++] = (struct mctp_handler){MCTP_TYPE_CONTROL, 0, mctp_control_received, &control};
    for (unsigned long type = strtoul(types, &end, 0); end != types && count < 8; type = strtoul(types = end, &end, 0))
        handlers[count++] = (struct mctp_handler){(uint8_t)type, 0xf1f0f000, delivered, NULL};
    for (unsigned i = 0; i < 2; ++i) {
        f.assemblies[i].buffer = buffers[i];
        f.assemblies[i].capacity = sizeof buffers[i];
    }
    f.mctp.handlers = handlers;
    f.mctp.handler_count = (uint8_t)count;
    f.mctp.eid = (uint8_t)eid;
}

/// The table is written directly: a vector says which tag is outstanding, not how it came to be.
static void await(unsigned peer, unsigned tag)
{
    for (unsigned i = 0; i < f.mctp.tag_count; ++i) {
        if (f.tags[i].received)
            continue;
        f.tags[i] = (struct mctp_tag){replied, NULL, (uint8_t)peer, (uint8_t)tag, 0, 0x20, 0};
        return;
    }
}

static void receive(const uint8_t *packet, size_t length)
{
    f.sent_count = 0;
    mctp_receive(&f.mctp, 0, 0x20, packet, length);
    for (unsigned i = 0; i < f.sent_count && i < FIXTURE_PACKETS; ++i)
        print_hex("send", f.sent[i].data, f.sent[i].length);
}

/// A serial end whose packets are only shown: a bridge without routes would drop them, so the core's input is wrapped.
static struct mctp_serial serial;
static struct mctp serial_mctp;
static struct mctp_port serial_port;
static uint8_t serial_rx[MCTP_SERIAL_PACKET_MAX];
static uint8_t serial_tx[MCTP_SERIAL_PACKET_MAX];

static void serial_fresh(void)
{
    memset(&serial, 0, sizeof serial);
    memset(&serial_mctp, 0, sizeof serial_mctp);
    serial_port = (struct mctp_port){.buffer = serial_tx, .unit = MCTP_SERIAL_PACKET_MAX - MCTP_HEADER_LENGTH};
    serial_mctp.ports = &serial_port;
    serial_mctp.port_count = 1;
    serial = (struct mctp_serial){.mctp = &serial_mctp, .rx = serial_rx, .rx_capacity = sizeof serial_rx};
    mctp_serial_init(&serial);
}

/// Packets the core has seen so far, dropped or not.
static uint32_t packets_seen(void)
{
    uint32_t seen = serial_mctp.delivered;
    for (unsigned i = 0; i < MCTP_DROP_COUNT; ++i)
        seen += serial_mctp.drops[i];
    return seen;
}

static void serial_stream(const uint8_t *data, size_t length)
{
    serial_fresh();
    for (size_t i = 0; i < length; ++i) {
        const uint32_t before = packets_seen();
        mctp_serial_receive(&serial, &data[i], 1);
        if (packets_seen() != before)
            print_hex("packet", serial_rx, serial.rx_length);
    }
}

static void serial_frame(const uint8_t *packet, size_t length)
{
    uint8_t wire[2 * MCTP_SERIAL_PACKET_MAX + 8];
    serial_fresh();
    memcpy(serial_tx, packet, length);
    serial_port.in_flight = true;
    (void)serial_port.submit(&serial_port, (uint16_t)length, 0);
    print_hex("wire", wire, mctp_serial_send(&serial, wire, sizeof wire));
}

static void i2c_frame(bool pec, const uint8_t *frame, size_t length)
{
    static const char *const names[] = {"packet", "other", "short", "long", "read", "pec"};
    const enum mctp_i2c_frame kind = mctp_i2c_check(frame, length, pec);
    if (kind == MCTP_I2C_PACKET)
        print_hex(names[kind], frame + MCTP_I2C_HEAD, frame[2] - 1U);
    else
        printf("%s\n", names[kind]);
}

static void wrap(unsigned destination, unsigned source, bool pec, const uint8_t *packet, size_t length)
{
    uint8_t frame[MCTP_I2C_FRAME_MAX];
    memcpy(frame + MCTP_I2C_HEAD, packet, length);
    print_hex("frame", frame, mctp_i2c_wrap(frame, (uint16_t)length, (uint8_t)destination, (uint8_t)source, pec));
}

static void answer_pldm(const uint8_t *message, size_t length)
{
    uint8_t response[PLDM_MESSAGE_MAX];
    terminus = (struct pldm_terminus){.sensors = &SENSOR, .sensor_count = 1, .tid = terminus.tid};
    print_hex("response", response, pldm_answer(&terminus, message, (uint16_t)length, response));
}

static void show_pdr(const uint8_t *data, size_t length)
{
    struct pldm_sensor s;
    uint32_t record = 0;
    if (!pldm_pdr_decode(data, length, &s, &record)) {
        printf("invalid\n");
        return;
    }
    printf("sensor_id=%u entity_type=%u entity_instance=%u container=%u base_unit=%u data_size=%u record_handle=%" PRIu32 "\n",
        s.id, s.entity_type, s.entity_instance, s.container, s.unit, s.data_size, record);
    printf("resolution=%g offset=%g update_interval=%g hysteresis=%" PRId64 " max=%" PRId64 " min=%" PRId64 "\n",
        (double)s.resolution, (double)s.offset, (double)s.update_interval_s, s.hysteresis, s.maximum, s.minimum);
    static const char *const names[PLDM_RANGES] = {"nominal", "normal_max", "normal_min", "warning_high", "warning_low",
        "critical_high", "critical_low", "fatal_high", "fatal_low"};
    for (unsigned i = 0; i < PLDM_RANGES; ++i)
        printf("%s=%" PRId64 "\n", names[i], s.ranges[i]);
    uint8_t again[PLDM_PDR_MAX];
    print_hex("encoded", again, pldm_pdr_encode(&s, record, again));
}

static void run(const char *verb, const char *rest)
{
    static uint8_t data[LINE_MAX_BYTES];
    char *after = NULL;
    const unsigned long first = strtoul(rest, &after, 0);
    const unsigned long second = strtoul(after, &after, 0);
    const char *const last = strrchr(rest, ' ');
    const size_t length = hex_read(last ? last + 1 : rest, data, sizeof data);
    if (strcmp(verb, "crc") == 0) {
        const uint16_t fcs = crc16_serial(CRC16_SERIAL_START, data, length);
        printf("%02x %04x %08" PRIx32 "\n", crc8_smbus(data, length), fcs, crc32_ieee(data, length));
    } else if (strcmp(verb, "serial") == 0)
        serial_stream(data, length);
    else if (strcmp(verb, "frame") == 0)
        serial_frame(data, length < MCTP_SERIAL_PACKET_MAX ? length : MCTP_SERIAL_PACKET_MAX);
    else if (strcmp(verb, "i2c") == 0)
        i2c_frame(first != 0, data, length);
    else if (strcmp(verb, "wrap") == 0)
        wrap((unsigned)first, (unsigned)second, strtoul(after, NULL, 0) != 0, data,
            length < MCTP_I2C_PACKET_MAX ? length : MCTP_I2C_PACKET_MAX);
    else if (strcmp(verb, "endpoint") == 0)
        endpoint(first, strchr(rest, ' ') ? strchr(rest, ' ') : "");
    else if (strcmp(verb, "await") == 0)
        await((unsigned)first, (unsigned)second);
    else if (strcmp(verb, "rx") == 0)
        receive(data, length);
    else if (strcmp(verb, "pldm") == 0)
        answer_pldm(data, length);
    else if (strcmp(verb, "pdr") == 0)
        show_pdr(data, length);
    else
        printf("unknown %s\n", verb);
}

int main(void)
{
    static char line[2 * LINE_MAX_BYTES + 64];
    endpoint(8, "");
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        char *space = strchr(line, ' ');
        if (space)
            *space = '\0';
        run(line, space ? space + 1 : "");
        printf(".\n");
        (void)fflush(stdout);
    }
    return 0;
}
