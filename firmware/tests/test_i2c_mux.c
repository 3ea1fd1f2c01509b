// SPDX-License-Identifier: GPL-3.0-or-later
// Legs behind two multiplexers of one bus, with devices of the same address behind each of them.
#include "i2c/i2c_service.h"
#include "mctp/mctp_i2c_leg.h"
#include "mctp/mctp_requester.h"
#include "mctp_fixture.h"

#include <stdio.h>

#define LEGS 3U
#define FIRST_MUX 0x70U
#define SECOND_MUX 0x71U
#define DEVICE 0x48U // behind each leg
#define HOLD_MS 50U

/// The bus: what the driver was last asked, and what the multiplexers connect.
static struct
{
    struct i2c_request *request;
    struct i2c_slot *lent;
    uint8_t selected[2];
    bool absent[2];
    char log[1000]; ///< "1=02 " a multiplexer's byte; "*48@2 " a transfer with a device behind leg 2
} bus;

static struct i2c_owner owner;
static struct i2c_slot slots[2];
static uint8_t slot_data[2][80];
static struct i2c_mux mux;
static struct i2c_leg legs[LEGS];
static uint32_t now;
static unsigned done_count;
static enum i2c_status last_status;
static bool awaiting[LEGS];
static char heard[40];

static void start(void *controller, struct i2c_request *request)
{
    (void)controller;
    CHECK(!bus.request);
    bus.request = request;
}

static void lend(void *controller, struct i2c_slot *slot)
{
    (void)controller;
    bus.lent = slot;
}

static void interrupts(void *controller, bool on)
{
    (void)controller;
    (void)on;
}

static const struct i2c_driver DRIVER = {start, lend, interrupts};

/// The leg that is connected, counted from 1; 0 for none. Never two at once.
static unsigned connected(void)
{
    static const uint8_t places[LEGS][2] = {{0, 0x01}, {0, 0x02}, {1, 0x01}};
    unsigned leg = 0;
    for (unsigned i = 0; i < LEGS; ++i) {
        if (bus.selected[places[i][0]] == places[i][1]) {
            CHECK_INT(leg, 0);
            leg = i + 1;
        }
    }
    return leg;
}

static enum i2c_status transfer(const struct i2c_request *request)
{
    char entry[16];
    for (unsigned i = 0; i < 2; ++i) {
        if (request->address == FIRST_MUX + i && !bus.absent[i]) {
            CHECK_INT(request->write_length, 1);
            bus.selected[i] = request->write[0];
            (void)snprintf(entry, sizeof entry, "%u=%02x ", i + 1, request->write[0]);
            (void)strcat(bus.log, entry);
            return I2C_DONE;
        }
    }
    if (request->address != DEVICE || connected() == 0)
        return I2C_NACK;
    (void)snprintf(entry, sizeof entry, "*%02x@%u ", request->address, connected());
    (void)strcat(bus.log, entry);
    if (request->read_length > 0)
        memset(request->read, 0xd0 | request->write[0], request->read_length);
    return I2C_DONE;
}

static void done(struct i2c_request *request, enum i2c_status status)
{
    (void)request;
    ++done_count;
    last_status = status;
}

static void received(void *context, const uint8_t *frame, uint16_t length)
{
    char entry[16];
    (void)snprintf(entry, sizeof entry, "%u:%02x/%u ", (unsigned)((struct i2c_leg *)context - legs) + 1, frame[1], length);
    (void)strcat(heard, entry);
}

static bool awaits(void *context) { return awaiting[(struct i2c_leg *)context - legs]; }

static void fresh(void)
{
    memset(&bus, 0, sizeof bus);
    memset(&owner, 0, sizeof owner);
    memset(&mux, 0, sizeof mux);
    memset(awaiting, 0, sizeof awaiting);
    memset(heard, 0, sizeof heard);
    bus.selected[0] = 0x02; // whatever ran before has left it so
    bus.selected[1] = 0x00;
    now = 1000;
    done_count = 0;
    for (unsigned i = 0; i < 2; ++i)
        slots[i] = (struct i2c_slot){slot_data[i], sizeof slot_data[i], 0};
    for (unsigned i = 0; i < LEGS; ++i)
        legs[i] = (struct i2c_leg){.address = (uint8_t)(i < 2 ? FIRST_MUX : SECOND_MUX),
            .select = i == 1 ? 0x02 : 0x01,
            .received = received,
            .awaits = awaits,
            .context = &legs[i]};
    owner.driver = &DRIVER;
    owner.slots = slots;
    owner.slot_count = 2;
    i2c_owner_start(&owner);
    mux.owner = &owner;
    mux.legs = legs;
    mux.leg_count = LEGS;
    mux.hold_ms = HOLD_MS;
    i2c_mux_start(&mux);
}

static void poll(void)
{
    for (unsigned i = 0; i < 4; ++i) {
        (void)i2c_owner_poll(&owner);
        i2c_mux_poll(&mux, now);
    }
}

/// Lets transfers take place until nothing moves.
static void run(void)
{
    poll();
    for (unsigned i = 0; i < 100 && bus.request; ++i) {
        const struct i2c_request *request = bus.request;
        const enum i2c_status status = transfer(request);
        bus.request = NULL;
        i2c_owner_done(&owner, status);
        poll();
    }
    CHECK(!bus.request);
}

static void ask(struct i2c_request *request, unsigned leg)
{
    *request = (struct i2c_request){.address = DEVICE, .write = (const uint8_t *)"\0", .write_length = 1, .done = done};
    i2c_leg_request(&legs[leg], request);
}

static void hear(uint8_t byte)
{
    CHECK(bus.lent != NULL);
    bus.lent->data[0] = 0x20;
    bus.lent->data[1] = byte;
    bus.lent->length = 2;
    bus.lent = i2c_owner_filled(&owner);
}

static void a_leg_is_connected_before_its_transfer(void)
{
    struct i2c_request requests[3];
    fresh();
    ask(&requests[0], 0);
    run();
    CHECK_TEXT(bus.log, "2=00 1=01 *48@1 ");
    ask(&requests[0], 0);
    run(); // it is connected still
    ask(&requests[1], 1);
    run(); // the same multiplexer
    ask(&requests[2], 2);
    run();
    CHECK_TEXT(bus.log, "2=00 1=01 *48@1 *48@1 1=02 *48@2 1=00 2=01 *48@3 ");
    CHECK_INT(done_count, 4);
    CHECK_INT(last_status, I2C_DONE);
    CHECK_INT(mux.switches, 3);
}

static void transfers_with_the_bus_itself_need_no_leg(void)
{
    struct i2c_request requests[2];
    fresh();
    ask(&requests[0], 0);
    run();
    requests[1] = (struct i2c_request){.address = DEVICE, .write = (const uint8_t *)"\0", .write_length = 1, .done = done};
    i2c_owner_request(&owner, &requests[1]);
    run();
    CHECK_TEXT(bus.log, "2=00 1=01 *48@1 *48@1 ");
}

static void no_switch_happens_during_a_transfer(void)
{
    struct i2c_request requests[2];
    fresh();
    ask(&requests[0], 0);
    run();
    ask(&requests[0], 0);
    ask(&requests[1], 1);
    poll();
    CHECK(bus.request == &requests[0]);
    poll();
    CHECK(bus.request == &requests[0]);
    run();
    CHECK_TEXT(bus.log, "2=00 1=01 *48@1 *48@1 1=02 *48@2 ");
}

/// The owner's queue is never empty: another device on the bus itself is asked all the time.
static void a_busy_bus_does_not_keep_a_leg(void)
{
    struct i2c_request requests[4];
    fresh();
    ask(&requests[0], 0);
    run();
    for (unsigned i = 2; i < 4; ++i) {
        requests[i] = (struct i2c_request){.address = DEVICE, .write = (const uint8_t *)"\0", .write_length = 1, .done = done};
        i2c_owner_request(&owner, &requests[i]);
    }
    ask(&requests[1], 1);
    poll();
    CHECK_INT(mux.target, 1);
    run();
    CHECK_TEXT(bus.log, "2=00 1=01 *48@1 *48@1 *48@1 1=02 *48@2 ");
}

static void a_leg_is_kept_for_what_it_owes_but_not_for_ever(void)
{
    struct i2c_request requests[2];
    fresh();
    awaiting[0] = true;
    ask(&requests[0], 0);
    run();
    ask(&requests[1], 1);
    now += HOLD_MS - 1;
    run();
    CHECK_INT(done_count, 1);
    hear(0x0f);
    run();
    CHECK_TEXT(heard, "1:0f/2 ");
    awaiting[0] = false;
    run();
    CHECK_INT(done_count, 2);
    awaiting[1] = true;
    ask(&requests[0], 0);
    run();
    CHECK_INT(done_count, 2);
    now += HOLD_MS;
    run();
    CHECK_INT(done_count, 3);
}

static void legs_that_all_have_work_take_turns(void)
{
    struct i2c_request requests[LEGS];
    fresh();
    for (unsigned i = 0; i < LEGS; ++i)
        ask(&requests[i], i);
    for (unsigned i = 0; i < 12; ++i) {
        const unsigned before = done_count;
        run();
        for (unsigned leg = 0; leg < LEGS; ++leg) {
            if (!legs[leg].head)
                ask(&requests[leg], leg);
        }
        now += HOLD_MS; // nobody may hold a leg longer while others wait
        CHECK(done_count > before);
    }
    for (unsigned leg = 1; leg <= LEGS; ++leg) {
        char entry[8];
        unsigned times = 0;
        (void)snprintf(entry, sizeof entry, "@%u ", leg);
        for (const char *at = bus.log; (at = strstr(at, entry)) != NULL; ++at)
            ++times;
        CHECK(times >= 3);
    }
}

static void frames_belong_to_the_leg_they_came_from(void)
{
    struct i2c_request request;
    fresh();
    hear(0x01);
    poll();
    CHECK_INT(mux.lost, 1); // nothing is connected yet, as far as anybody knows
    ask(&request, 0);
    run();
    hear(0x02);
    ask(&request, 1);
    (void)i2c_owner_poll(&owner);
    i2c_mux_poll(&mux, now);
    hear(0x03); // while the multiplexer is being written, so still from leg 1
    bus.selected[0] = bus.request->write[0];
    bus.request = NULL;
    i2c_owner_done(&owner, I2C_DONE);
    hear(0x04); // after it
    poll();
    CHECK_TEXT(heard, "1:02/2 1:03/2 2:04/2 ");
    run();
    CHECK_INT(last_status, I2C_DONE);
}

static void what_waits_for_a_dead_multiplexer_is_told(void)
{
    struct i2c_request requests[3];
    fresh();
    bus.absent[1] = true;
    ask(&requests[0], 2);
    ask(&requests[1], 2);
    ask(&requests[2], 1);
    run();
    CHECK_INT(done_count, 3);
    CHECK_INT(mux.failures, 1);
    CHECK_INT(mux.current, I2C_NO_LEG);
    CHECK_INT(last_status, I2C_NACK);
    CHECK(strstr(bus.log, "*48@2 ") != NULL); // the third took place
    bus.absent[1] = false;
    ask(&requests[0], 2);
    run();
    CHECK_INT(done_count, 4);
    CHECK_INT(last_status, I2C_DONE);
}

// --- Other tasks' transfers -----------------------------------------------------------------------------------------

static struct i2c_service service;
static struct i2c_client clients[2];
static struct i2c_message answers[2];
static unsigned answer_counts[2];

static void answered(void *context, uint8_t task, const struct i2c_message *message)
{
    CHECK(context == &service);
    CHECK(task == 3 || task == 5);
    const unsigned client = task == 3 ? 0 : 1;
    answers[client] = *message;
    ++answer_counts[client];
}

static void fresh_service(void)
{
    fresh();
    memset(clients, 0, sizeof clients);
    memset(answer_counts, 0, sizeof answer_counts);
    clients[0].task = 3;
    clients[1].task = 5;
    service = (struct i2c_service){.owner = &owner,
        .mux = &mux,
        .clients = clients,
        .client_count = 2,
        .own_address = 0x10,
        .answer = answered,
        .context = &service};
}

static void other_tasks_are_served_by_messages(void)
{
    struct i2c_message message = {.address = DEVICE, .leg = 1, .length = 1, .read = 2, .data = {0x05}};
    fresh_service();
    CHECK(i2c_service_ask(&service, 3, &message, I2C_MESSAGE_HEAD + 1));
    message.leg = 0;
    CHECK(i2c_service_ask(&service, 5, &message, I2C_MESSAGE_HEAD + 1));
    CHECK(!i2c_service_ask(&service, 5, &message, I2C_MESSAGE_HEAD + 1)); // one at a time
    CHECK_INT(service.refused, 1);
    message.data[0] = 0xee; // the messages were copied
    run();
    CHECK_INT(answer_counts[0], 1);
    CHECK_INT(answer_counts[1], 1);
    CHECK_INT(answers[0].read, I2C_DONE);
    CHECK_INT(answers[0].length, 2);
    CHECK_INT(answers[0].data[0], 0xd5); // what the device made of the register
    CHECK_TEXT(bus.log, "2=00 1=02 *48@2 1=01 *48@1 ");
    message.address = 0x33;
    message.leg = I2C_NO_LEG;
    CHECK(i2c_service_ask(&service, 3, &message, I2C_MESSAGE_HEAD + 1));
    run();
    CHECK_INT(answers[0].read, I2C_NACK);
    CHECK_INT(answers[0].length, 0);
    CHECK_INT(owner.retries, 1);
}

static void what_may_not_be_asked_is_refused(void)
{
    static const struct i2c_message bad[] = {
        {.address = 0x10, .leg = I2C_NO_LEG, .length = 1, .read = 2}, // our own
        {.address = 0x80, .leg = I2C_NO_LEG, .length = 1, .read = 2},
        {.address = DEVICE, .leg = LEGS, .length = 1, .read = 2},
        {.address = DEVICE, .leg = I2C_NO_LEG, .length = 0, .read = 0},
        {.address = DEVICE, .leg = I2C_NO_LEG, .length = 1, .read = I2C_MESSAGE_MAX + 1},
        {.address = DEVICE, .leg = I2C_NO_LEG, .length = I2C_MESSAGE_MAX + 1, .read = 0},
    };
    const struct i2c_message good = {.address = DEVICE, .leg = I2C_NO_LEG, .length = 2, .read = 2};
    fresh_service();
    for (unsigned i = 0; i < sizeof bad / sizeof bad[0]; ++i)
        CHECK(!i2c_service_ask(&service, 3, &bad[i], sizeof bad[i]));
    CHECK(!i2c_service_ask(&service, 4, &good, sizeof good)); // no client
    CHECK(!i2c_service_ask(&service, 3, &good, I2C_MESSAGE_HEAD + 1)); // shorter than it says
    CHECK(!i2c_service_ask(&service, 3, &good, I2C_MESSAGE_HEAD - 1));
    service.mux = NULL;
    const struct i2c_message leg = {.address = DEVICE, .leg = 0, .length = 1, .read = 2};
    CHECK(!i2c_service_ask(&service, 3, &leg, sizeof leg));
    CHECK_INT(service.refused, 10);
    CHECK(!bus.request);
    CHECK(i2c_service_ask(&service, 3, &good, I2C_MESSAGE_HEAD + 2));
}

// --- MCTP behind legs -----------------------------------------------------------------------------------------------

static struct fixture f;
static struct mctp_i2c ports[2];
static uint8_t frames[2][MCTP_I2C_FRAME_MAX];

static void answer_from_leg(uint8_t source, uint8_t tag)
{
    const uint8_t packet[] = {1, 8, source, (uint8_t)(0xc0 | tag), 5, 1};
    memcpy(bus.lent->data + MCTP_I2C_HEAD, packet, sizeof packet);
    bus.lent->length = mctp_i2c_wrap(bus.lent->data, sizeof packet, 0x10, DEVICE, true);
    bus.lent = i2c_owner_filled(&owner);
}

/// Two peers of one address behind two legs: each is asked over its own, and its answer waited for before the other's turn.
static void mctp_ports_share_a_bus_by_legs(void)
{
    struct mctp_send sends[2];
    fresh();
    fixture_init(&f);
    for (uint8_t n = 0; n < 2; ++n) {
        f.ports[n].phys = 0x10;
        ports[n] = (struct mctp_i2c){.mctp = &f.mctp, .frame = frames[n], .port = n, .pec = true};
        mctp_i2c_init(&ports[n]);
        mctp_i2c_use_leg(&ports[n], &legs[n]);
        sends[n] = (struct mctp_send){.body = (const uint8_t *)"\5\1",
            .length = 2,
            .destination = (uint8_t)(20 + n),
            .physical = true,
            .port = n,
            .phys = DEVICE};
        CHECK_INT(mctp_request(&f.mctp, &sends[n], fixture_replied, &f), MCTP_OK);
    }
    run();
    CHECK_TEXT(bus.log, "2=00 1=02 *48@2 "); // the other waits until this one's answer is there
    answer_from_leg(21, 1);
    run();
    CHECK_INT(f.replies, 1);
    CHECK_INT(f.message.port, 1);
    CHECK_TEXT(bus.log, "2=00 1=02 *48@2 1=01 *48@1 ");
    CHECK(mctp_port_awaits(&f.mctp, 0));
    answer_from_leg(20, 0);
    run();
    CHECK_INT(f.replies, 2);
    CHECK_INT(f.message.port, 0);
    CHECK(!mctp_port_awaits(&f.mctp, 0));
}

UNIT_MAIN(TEST(a_leg_is_connected_before_its_transfer), TEST(transfers_with_the_bus_itself_need_no_leg),
    TEST(no_switch_happens_during_a_transfer), TEST(a_busy_bus_does_not_keep_a_leg),
    TEST(a_leg_is_kept_for_what_it_owes_but_not_for_ever), TEST(legs_that_all_have_work_take_turns),
    TEST(frames_belong_to_the_leg_they_came_from), TEST(what_waits_for_a_dead_multiplexer_is_told),
    TEST(other_tasks_are_served_by_messages), TEST(what_may_not_be_asked_is_refused), TEST(mctp_ports_share_a_bus_by_legs))
