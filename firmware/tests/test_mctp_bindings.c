// SPDX-License-Identifier: GPL-3.0-or-later
// The serial and the I2C binding, each end to end over a wire that the test holds, and the owner of an I2C bus.
#include "i2c/i2c_owner.h"
#include "mctp/mctp_i2c.h"
#include "mctp/mctp_serial.h"
#include "mctp_fixture.h"

#define UNIT 250U

static struct fixture f;
static struct mctp_serial serial;
static struct mctp_i2c i2c;
static uint8_t serial_rx[MCTP_SERIAL_PACKET_MAX];
static uint8_t frame[MCTP_I2C_FRAME_MAX];

static void fresh_serial(uint16_t capacity)
{
    fixture_init(&f);
    serial = (struct mctp_serial){.mctp = &f.mctp, .rx = serial_rx, .rx_capacity = capacity};
    mctp_serial_init(&serial);
}

static void feed(const char *hex)
{
    uint8_t bytes[FIXTURE_BUFFER];
    const size_t length = hex_read(hex, bytes, sizeof bytes);
    mctp_serial_receive(&serial, bytes, length);
}

static char good_frame[64];

/// A frame with the body 05 01, made by the binding itself.
static const char *good(void)
{
    uint8_t wire[64];
    fresh_serial(sizeof serial_rx);
    struct mctp_send send = {.body = (const uint8_t *)"\5\1", .length = 2, .destination = 8, .physical = true};
    f.mctp.eid = 9;
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
    hex_write(wire, mctp_serial_send(&serial, wire, sizeof wire), good_frame);
    fresh_serial(sizeof serial_rx);
    return good_frame;
}

static void check_serial_drops(enum mctp_serial_drop reason, unsigned count)
{
    for (int i = 0; i < MCTP_SERIAL_DROP_COUNT; ++i)
        CHECK_INT(serial.drops[i], i == (int)reason ? count : 0);
}

static void serial_frames_may_share_a_flag(void)
{
    char stream[200];
    (void)good();
    (void)strcpy(stream, good_frame);
    (void)strcat(stream, good_frame + 2);
    (void)strcat(stream, "7e7e7e");
    (void)strcat(stream, good_frame);
    feed(stream);
    CHECK_INT(f.messages, 3);
    check_serial_drops(MCTP_SERIAL_NOISE, 0);
}

static void serial_errors_are_counted_and_the_next_frame_comes_through(void)
{
    static const struct
    {
        const char *bad;
        enum mctp_serial_drop reason;
    } rows[] = {
        {"00112233", MCTP_SERIAL_NOISE},
        {"7e02", MCTP_SERIAL_REVISION},
        {"7e0104", MCTP_SERIAL_LENGTH},
        {"7e0100", MCTP_SERIAL_LENGTH},
        {"7e01060108097d01", MCTP_SERIAL_ESCAPE},
        {"7e010601080905", MCTP_SERIAL_RESTART},
        {"7e01050108090505"
         "0000",
            MCTP_SERIAL_FCS},
        {"7e0105010809050500000d", MCTP_SERIAL_END},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i) {
        (void)good();
        feed(rows[i].bad);
        feed(good_frame);
        CHECK_INT(f.messages, 1);
        check_serial_drops(rows[i].reason, 1);
    }
}

static void serial_packets_longer_than_the_buffer_are_refused(void)
{
    fresh_serial(68);
    feed("7e0145");
    check_serial_drops(MCTP_SERIAL_LENGTH, 1);
}

/// Everything that is to be sent, in pieces of @p sent bytes, and to the receiver in pieces of @p received.
static void pass(size_t sent, size_t received)
{
    uint8_t wire[2 * FIXTURE_BUFFER];
    size_t count = 0;
    size_t part = 0;
    while ((part = mctp_serial_send(&serial, wire + count, sent)) > 0 && count + part + sent <= sizeof wire)
        count += part;
    CHECK(part == 0);
    for (size_t at = 0; at < count; at += received)
        mctp_serial_receive(&serial, wire + at, count - at < received ? count - at : received);
}

/// Every byte value in the data, escaped or not, and every sum that comes of it, in pieces of every size.
static void serial_round_trip(void)
{
    static uint8_t body[200];
    for (unsigned seed = 0; seed < 300; ++seed) {
        fresh_serial(sizeof serial_rx);
        for (unsigned i = 0; i < sizeof body; ++i)
            body[i] = (uint8_t)(i * 7 + seed * 13);
        body[0] = 5;
        const uint16_t length = (uint16_t)(1 + seed % sizeof body);
        struct mctp_send send = {.body = body, .length = length, .destination = 8, .physical = true};
        CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
        pass(1 + seed % 40, 1 + seed % 23);
        CHECK_INT(f.messages, 1);
        CHECK_INT(f.message.length, length);
        CHECK(memcmp(f.body, body, length) == 0);
    }
}

// --- I2C ------------------------------------------------------------------------------------------------------------

static struct i2c_request *started;
static struct i2c_slot *lent;
static int disabled;

static void start(void *controller, struct i2c_request *request)
{
    CHECK(controller == &started);
    CHECK_INT(disabled, 1);
    started = request;
}

static void lend(void *controller, struct i2c_slot *slot)
{
    CHECK(controller == &started);
    lent = slot;
}

static void interrupts(void *controller, bool on)
{
    (void)controller;
    disabled += on ? -1 : 1;
}

static const struct i2c_driver DRIVER = {start, lend, interrupts};
static uint8_t slot_data[2][MCTP_I2C_FRAME_MAX];
static struct i2c_slot slots[2];
static struct i2c_owner owner;
static unsigned legacy;

static void frame_received(void *context, const uint8_t *data, uint16_t length)
{
    (void)context;
    if (!mctp_i2c_receive(&i2c, data, length))
        ++legacy;
}

static void transmit(void *bus, struct i2c_request *request) { i2c_owner_request(bus, request); }

static void fresh_i2c(void)
{
    fixture_init(&f);
    for (unsigned i = 0; i < 2; ++i)
        slots[i] = (struct i2c_slot){slot_data[i], sizeof slot_data[i], 0};
    started = NULL;
    lent = NULL;
    legacy = 0;
    owner = (struct i2c_owner){
        .driver = &DRIVER, .controller = &started, .slots = slots, .slot_count = 2, .received = frame_received};
    i2c = (struct mctp_i2c){.mctp = &f.mctp, .transmit = transmit, .bus = &owner, .frame = frame, .pec = true};
    f.ports[0].unit = UNIT;
    mctp_i2c_init(&i2c);
    i2c_owner_start(&owner);
}

/// What a driver does on a write to us.
static void written(const char *hex)
{
    CHECK(lent != NULL);
    if (!lent)
        return;
    lent->length = (uint16_t)hex_read(hex, lent->data, lent->capacity);
    lent = i2c_owner_filled(&owner);
}

static void i2c_requests_are_answered_to_their_source(void)
{
    fresh_i2c();
    written("200f0841010809c8050102f6");
    CHECK(i2c_owner_poll(&owner));
    CHECK_INT(i2c.frames[MCTP_I2C_PEC], 1);
    uint8_t data[13];
    (void)hex_read("200f0941010809c805010203", data, sizeof data);
    memcpy(frame, data, 12);
    const uint16_t length = mctp_i2c_wrap(frame, 8, 0x10, 0x20, true);
    CHECK_INT(length, 13);
    memcpy(lent->data, frame, length);
    lent->length = length;
    lent = i2c_owner_filled(&owner);
    CHECK(i2c_owner_poll(&owner));
    CHECK(!i2c_owner_poll(&owner));
    CHECK_INT(f.messages, 1);
    CHECK_INT(f.message.phys, 0x20);
    CHECK_INT(mctp_route_find(&f.mctp, 9)->phys, 0x20);
}

static void i2c_frames_are_told_apart(void)
{
    static const struct
    {
        const char *bytes;
        enum mctp_i2c_frame kind;
    } rows[] = {
        {"", MCTP_I2C_SHORT}, {"20", MCTP_I2C_SHORT}, {"2010", MCTP_I2C_OTHER}, {"200f", MCTP_I2C_SHORT},
        {"20100841010809c800810229", MCTP_I2C_OTHER}, {"200f0840010809c800810229", MCTP_I2C_OTHER}, // IPMB
        {"210f0841010809c8008102f2", MCTP_I2C_READ}, {"200f0841010809c80081", MCTP_I2C_SHORT},
        {"200f0841010809c8008102", MCTP_I2C_SHORT}, // no PEC
        {"200f0841010809c80081020000", MCTP_I2C_LONG}, {"200f0541010809c800", MCTP_I2C_PEC},
        {"200f0441010809c8", MCTP_I2C_SHORT}, // no body
    };
    fresh_i2c();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i) {
        uint8_t data[20];
        CHECK_INT(mctp_i2c_check(data, hex_read(rows[i].bytes, data, sizeof data), true), rows[i].kind);
    }
    written("20100841010809c800810229");
    CHECK(i2c_owner_poll(&owner));
    CHECK_INT(legacy, 1);
}

static void i2c_round_trip_of_every_length(void)
{
    static uint8_t body[UNIT];
    memset(body, 0xa5, sizeof body);
    body[0] = 5;
    for (uint16_t length = 1; length <= UNIT; ++length) {
        fresh_i2c();
        struct mctp_send send = {.body = body, .length = length, .destination = 8, .physical = true, .phys = 0x20};
        CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
        CHECK_INT(started->address, 0x20);
        CHECK_INT(started->write_length, 3 + 4 + length + 1);
        lent->data[0] = 0x40;
        memcpy(lent->data + 1, started->write, started->write_length);
        lent->length = (uint16_t)(started->write_length + 1);
        lent = i2c_owner_filled(&owner);
        i2c_owner_done(&owner, I2C_DONE);
        CHECK(i2c_owner_poll(&owner));
        CHECK_INT(f.messages, 1);
        CHECK_INT(f.message.length, length);
    }
}

static void slots_are_refused_when_none_is_read(void)
{
    fresh_i2c();
    written("2010");
    CHECK(lent != NULL);
    written("2011");
    CHECK(lent == NULL); // both wait to be read: the driver answers NACK
    CHECK(i2c_owner_poll(&owner));
    CHECK_INT(legacy, 2);
    CHECK(lent != NULL);
    for (unsigned i = 0; i < 300; ++i) { // past the wrap of the counters
        written("2012");
        CHECK(i2c_owner_poll(&owner));
    }
    CHECK_INT(legacy, 302);
}

static unsigned done_count;
static enum i2c_status done_status;

static void done(struct i2c_request *request, enum i2c_status status)
{
    (void)request;
    ++done_count;
    done_status = status;
}

static void other_devices_share_the_bus_in_turn(void)
{
    fresh_i2c();
    done_count = 0;
    uint8_t reading[2];
    struct i2c_request read = {.address = 0x4d, .read = reading, .read_length = 2, .done = done};
    struct mctp_send send = {.body = (const uint8_t *)"\5", .length = 1, .destination = 9, .physical = true, .phys = 0x20};
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
    i2c_owner_request(&owner, &read);
    CHECK(started == &i2c.request);
    i2c_owner_done(&owner, I2C_ARBITRATION_LOST);
    CHECK(i2c_owner_poll(&owner));
    CHECK_INT(owner.retries, 1);
    CHECK(started == &i2c.request);
    i2c_owner_done(&owner, I2C_DONE);
    CHECK(i2c_owner_poll(&owner));
    CHECK(started == &read);
    i2c_owner_done(&owner, I2C_NACK); // no retries asked for
    CHECK(i2c_owner_poll(&owner));
    CHECK_INT(done_count, 1);
    CHECK_INT(done_status, I2C_NACK);
    CHECK_INT(disabled, 0);
}

static void a_peer_that_never_acknowledges_is_given_up(void)
{
    fresh_i2c();
    struct mctp_send send = {.body = (const uint8_t *)"\5", .length = 1, .destination = 9, .physical = true, .phys = 0x20};
    CHECK_INT(mctp_request(&f.mctp, &send, NULL, NULL), MCTP_OK);
    for (unsigned i = 0; i <= I2C_RETRIES; ++i) {
        CHECK_INT(i2c.send_failures, 0);
        i2c_owner_done(&owner, I2C_NACK);
        CHECK(i2c_owner_poll(&owner));
    }
    CHECK_INT(i2c.send_failures, 1);
    CHECK_INT(owner.failures, 1);
    CHECK(owner.head == NULL);
    CHECK(f.ports[0].head == NULL);
}

UNIT_MAIN(TEST(serial_frames_may_share_a_flag), TEST(serial_errors_are_counted_and_the_next_frame_comes_through),
    TEST(serial_packets_longer_than_the_buffer_are_refused), TEST(serial_round_trip),
    TEST(i2c_requests_are_answered_to_their_source), TEST(i2c_frames_are_told_apart), TEST(i2c_round_trip_of_every_length),
    TEST(slots_are_refused_when_none_is_read), TEST(other_devices_share_the_bus_in_turn),
    TEST(a_peer_that_never_acknowledges_is_given_up))
