// SPDX-License-Identifier: GPL-3.0-or-later
// The STM32H7 driver, twice, on a model of two blocks and their bus, with MCTP frames in both directions.
#include "stm32h7_i2c/stm32h7_i2c.h"
#include "stm32h7_i2c_model.h"
#include "unit.h"

#include "cortex_m/cortex_m.h"

#include <string.h>

#define FRAME 300U
#define STEPS 5000

struct end
{
    struct stm32h7_i2c i2c;
    struct i2c_owner owner;
    struct i2c_slot slots[2];
    uint8_t slot_data[2][FRAME];
    struct i2c_request request;
    uint8_t out[FRAME];
    uint8_t in[FRAME];
    uint16_t in_length;
    unsigned frames;
    unsigned done;
    enum i2c_status status;
    bool reads; ///< the task runs
};

static struct end ends[2];
static unsigned clocks;
static int slowness; // of node 1: its interrupts are served once in so many steps

void interrupt_enable(unsigned number, enum interrupt_priority priority)
{
    CHECK_INT(priority, PRIORITY_SERIAL);
    CHECK(number < 4);
}

void interrupt_mask(unsigned number) { ++model.nodes[number / 2].interrupts_masked; }

void interrupt_unmask(unsigned number) { --model.nodes[number / 2].interrupts_masked; }

static void take(void *context, bool as_pins)
{
    (void)context;
    model.as_pins = as_pins;
}

static void set_scl(void *context, bool high)
{
    (void)context;
    CHECK(model.as_pins);
    if (high && !model.scl) {
        ++clocks;
        if (model.sda_held > 0)
            --model.sda_held;
    }
    model.scl = high;
}

static bool sda(void *context)
{
    (void)context;
    return model.sda_held == 0;
}

static const struct stm32h7_i2c_pins PINS = {take, set_scl, sda, NULL};

static void received(void *context, const uint8_t *frame, uint16_t length)
{
    struct end *end = context;
    memcpy(end->in, frame, length);
    end->in_length = length;
    ++end->frames;
}

static void done(struct i2c_request *request, enum i2c_status status)
{
    struct end *end = request->context;
    end->status = status;
    ++end->done;
}

static void fresh(void)
{
    memset(ends, 0, sizeof ends);
    model_reset();
    clocks = 0;
    slowness = 1;
    for (unsigned n = 0; n < 2; ++n) {
        struct end *end = &ends[n];
        for (unsigned i = 0; i < 2; ++i)
            end->slots[i] = (struct i2c_slot){end->slot_data[i], FRAME, 0};
        end->owner = (struct i2c_owner){.driver = &STM32H7_I2C_DRIVER,
            .controller = &end->i2c,
            .slots = end->slots,
            .slot_count = 2,
            .received = received,
            .context = end};
        end->i2c = (struct stm32h7_i2c){.base = MODEL_BASE(n),
            .event_interrupt = 2 * n,
            .error_interrupt = 2 * n + 1,
            .address = (uint8_t)(0x10 + n),
            .timing = 0x10c0ecff,
            .pins = &PINS,
            .owner = &end->owner};
        end->reads = true;
        stm32h7_i2c_start(&end->i2c);
        i2c_owner_start(&end->owner);
    }
}

/// Until nothing moves any more.
static void run(void)
{
    for (int i = 0; i < STEPS; ++i) {
        bool moved = model_step();
        for (unsigned n = 0; n < 2; ++n) {
            if (n == 1 && i % slowness != 0) {
                moved |= model_interrupt(n);
                continue;
            }
            while (model_interrupt(n)) {
                stm32h7_i2c_interrupt(&ends[n].i2c);
                moved = true;
            }
            if (ends[n].reads)
                moved |= i2c_owner_poll(&ends[n].owner);
        }
        if (!moved)
            return;
    }
    CHECK(false);
}

static void ask(unsigned from, uint8_t address, uint16_t length, uint8_t fill, uint8_t retries)
{
    struct end *end = &ends[from];
    memset(end->out, fill, length);
    end->request = (struct i2c_request){
        .address = address, .write = end->out, .write_length = length, .retries = retries, .done = done, .context = end};
    i2c_owner_request(&end->owner, &end->request);
}

static void check_received(unsigned at, uint16_t length, uint8_t fill)
{
    CHECK_INT(ends[at].frames, 1);
    CHECK_INT(ends[at].in_length, length + 1);
    CHECK_INT(ends[at].in[0], (0x10 + at) << 1);
    for (uint16_t i = 1; i <= length; ++i)
        CHECK_INT(ends[at].in[i], fill);
}

static void writes_of_every_length_arrive(void)
{
    for (uint16_t length = 1; length < 299; ++length) {
        fresh();
        ask(0, 0x11, length, (uint8_t)length, 0);
        run();
        CHECK_INT(ends[0].done, 1);
        CHECK_INT(ends[0].status, I2C_DONE);
        CHECK_INT(ends[0].request.transferred, length);
        check_received(1, length, (uint8_t)length);
    }
}

static void a_slow_target_stretches_the_clock(void)
{
    fresh();
    slowness = 7;
    ask(0, 0x11, 100, 0x3c, 0);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    CHECK(model.stretches > 100); // at least once for each byte
    check_received(1, 100, 0x3c);
}

static void an_absent_target_is_a_nack_and_retried(void)
{
    fresh();
    ask(0, 0x33, 5, 1, 3);
    run();
    CHECK_INT(ends[0].status, I2C_NACK);
    CHECK_INT(ends[0].owner.retries, 3);
    CHECK_INT(ends[0].request.transferred, 0);
    CHECK_INT(ends[0].done, 1);
}

static void a_nack_at_every_byte_is_told_and_the_retry_arrives(void)
{
    for (int at = 1; at <= 70; ++at) {
        fresh();
        model.nodes[1].nack_at = at;
        ask(0, 0x11, 70, 0x5a, 0);
        run();
        CHECK_INT(ends[0].status, I2C_NACK);
        CHECK_INT(ends[0].request.transferred, at - 1);
        ends[1].frames = 0;
        ask(0, 0x11, 70, 0x5a, 0);
        run();
        check_received(1, 70, 0x5a);
    }
}

static void without_a_slot_the_second_byte_is_refused(void)
{
    fresh();
    ends[1].reads = false;
    for (unsigned i = 0; i < 2; ++i) {
        ask(0, 0x11, 4, 1, 0);
        run();
        CHECK_INT(ends[0].status, I2C_DONE);
    }
    ask(0, 0x11, 4, 1, 0);
    run();
    CHECK_INT(ends[0].status, I2C_NACK);
    CHECK_INT(ends[0].request.transferred, 0);
    CHECK_INT(ends[1].owner.refused, 1);
    ends[1].reads = true;
    run();
    CHECK_INT(ends[1].frames, 2);
    ask(0, 0x11, 4, 1, 0);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    CHECK_INT(ends[1].frames, 3);
}

static void a_frame_longer_than_the_slot_is_refused_and_dropped(void)
{
    fresh();
    ends[1].slots[0].capacity = 20;
    ask(0, 0x11, 30, 1, 0);
    run();
    CHECK_INT(ends[0].status, I2C_NACK);
    CHECK_INT(ends[1].owner.overruns, 1);
    CHECK_INT(ends[1].frames, 0);
    ask(0, 0x11, 19, 2, 0);
    run();
    check_received(1, 19, 2);
}

static void of_two_controllers_one_wins_and_the_other_comes_after(void)
{
    // Different targets: the lower address wins at once, and the loser is the one addressed.
    fresh();
    ask(0, 0x11, 10, 0xaa, 8);
    ask(1, 0x10, 10, 0xbb, 8);
    run();
    CHECK_INT(ends[0].owner.retries + ends[1].owner.retries, 1);
    CHECK_INT(ends[0].status, I2C_DONE);
    CHECK_INT(ends[1].status, I2C_DONE);
    check_received(0, 10, 0xbb);
    check_received(1, 10, 0xaa);
}

static void a_start_that_an_address_overtakes_comes_after(void)
{
    fresh();
    ask(0, 0x11, 10, 0xaa, 0);
    CHECK(model_step()); // node 1 is addressed, and has not looked yet
    ask(1, 0x10, 10, 0xbb, 0);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    CHECK_INT(ends[1].done, 1);
    CHECK_INT(ends[1].status, I2C_DONE);
    check_received(0, 10, 0xbb);
    check_received(1, 10, 0xaa);
}

static void arbitration_may_be_lost_to_a_third_party(void)
{
    // Both to an address that is neither's: the higher one loses and is not addressed.
    fresh();
    ask(0, 0x40, 3, 1, 0);
    ask(1, 0x41, 3, 1, 0);
    run();
    CHECK_INT(ends[0].status, I2C_NACK);
    CHECK_INT(ends[1].status, I2C_ARBITRATION_LOST);
    CHECK_INT(ends[1].done, 1);
}

/// Both write to the same device, and the same up to some byte: who sends the higher one there loses it and comes after.
static void arbitration_may_be_lost_at_every_byte(void)
{
    for (unsigned at = 0; at < 10; ++at) {
        fresh();
        model_listen(0x50);
        ask(0, 0x50, 10, 0x55, 1);
        ask(1, 0x50, 10, 0x55, 1);
        ends[0].out[at] = 0x56;
        run();
        CHECK_INT(ends[0].owner.retries, 1);
        CHECK_INT(ends[1].owner.retries, 0);
        CHECK_INT(ends[0].status, I2C_DONE);
        CHECK_INT(ends[1].status, I2C_DONE);
        CHECK_INT(model.heard_count, 20);
        CHECK_INT(model.heard[at], 0x55); // the winner's, whole
        CHECK_INT(model.heard[10 + at], 0x56);
        CHECK_INT(ends[0].frames + ends[1].frames, 0);
    }
}

static void a_read_from_us_says_nothing(void)
{
    fresh();
    uint8_t reading[3] = {0};
    ends[0].request =
        (struct i2c_request){.address = 0x11, .read = reading, .read_length = 3, .done = done, .context = &ends[0]};
    i2c_owner_request(&ends[0].owner, &ends[0].request);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    CHECK_INT(ends[0].request.transferred, 3);
    CHECK_INT(reading[0], 0xff);
    CHECK_INT(reading[2], 0xff);
    CHECK_INT(ends[1].frames, 0);
}

static void write_then_read_with_a_repeated_start(void)
{
    fresh();
    uint8_t reading[2] = {0};
    ends[0].out[0] = 0x77;
    ends[0].request = (struct i2c_request){.address = 0x11,
        .write = ends[0].out,
        .write_length = 1,
        .read = reading,
        .read_length = 2,
        .done = done,
        .context = &ends[0]};
    i2c_owner_request(&ends[0].owner, &ends[0].request);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    CHECK_INT(reading[1], 0xff);
    CHECK_INT(ends[1].frames, 1);
    CHECK_INT(ends[1].in[1], 0x77);
}

static void a_stuck_sda_is_clocked_free(void)
{
    fresh();
    model.sda_held = 5;
    ask(0, 0x11, 4, 1, 0);
    run();
    CHECK_INT(ends[0].done, 0);
    stm32h7_i2c_poll(&ends[0].i2c, 1000);
    stm32h7_i2c_poll(&ends[0].i2c, 1000 + STM32H7_I2C_STUCK_MS - 1);
    CHECK_INT(clocks, 0);
    stm32h7_i2c_poll(&ends[0].i2c, 1000 + STM32H7_I2C_STUCK_MS);
    CHECK_INT(clocks, 5);
    CHECK_INT(ends[0].i2c.recoveries, 1);
    run();
    CHECK_INT(ends[0].status, I2C_TIMEOUT);
    ask(0, 0x11, 4, 1, 0);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    check_received(1, 4, 1);
}

static void a_stuck_scl_ends_the_transfer(void)
{
    fresh();
    ask(0, 0x11, 4, 1, 0);
    CHECK(model_step());
    model.scl_held = true;
    run();
    CHECK_INT(ends[0].done, 0);
    stm32h7_i2c_poll(&ends[0].i2c, 1000);
    stm32h7_i2c_poll(&ends[0].i2c, 1000 + STM32H7_I2C_STUCK_MS);
    CHECK_INT(clocks, 0); // there is nothing to clock free
    run();
    CHECK_INT(ends[0].status, I2C_TIMEOUT);
    model.scl_held = false;
    stm32h7_i2c_poll(&ends[1].i2c, 1000);
    stm32h7_i2c_poll(&ends[1].i2c, 1000 + STM32H7_I2C_STUCK_MS); // the target's side of it
    ends[1].frames = 0;
    ask(0, 0x11, 4, 1, 0);
    run();
    CHECK_INT(ends[0].status, I2C_DONE);
    check_received(1, 4, 1);
}

static void an_idle_bus_is_left_alone(void)
{
    fresh();
    for (uint32_t now = 0; now < 10000; now += 100)
        stm32h7_i2c_poll(&ends[0].i2c, now);
    CHECK_INT(ends[0].i2c.recoveries, 0);
    CHECK_INT(model.nodes[0].interrupts_masked, 0);
}

UNIT_MAIN(TEST(writes_of_every_length_arrive), TEST(a_slow_target_stretches_the_clock),
    TEST(an_absent_target_is_a_nack_and_retried), TEST(a_nack_at_every_byte_is_told_and_the_retry_arrives),
    TEST(without_a_slot_the_second_byte_is_refused), TEST(a_frame_longer_than_the_slot_is_refused_and_dropped),
    TEST(of_two_controllers_one_wins_and_the_other_comes_after), TEST(a_start_that_an_address_overtakes_comes_after),
    TEST(arbitration_may_be_lost_to_a_third_party), TEST(arbitration_may_be_lost_at_every_byte),
    TEST(a_read_from_us_says_nothing), TEST(write_then_read_with_a_repeated_start), TEST(a_stuck_sda_is_clocked_free),
    TEST(a_stuck_scl_ends_the_transfer), TEST(an_idle_bus_is_left_alone))
