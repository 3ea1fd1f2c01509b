// SPDX-License-Identifier: GPL-3.0-or-later
#include "serial/serial.h"
#include "unit.h"

static struct serial serial;
static int starts;
static int resumes;

static void start_tx(void *port)
{
    CHECK(port == &starts);
    ++starts;
}

static void resume_rx(void *port)
{
    CHECK(port == &starts);
    ++resumes;
}

static const struct serial_driver DRIVER = {start_tx, resume_rx};

static void fresh(void)
{
    serial_init(&serial, &DRIVER, &starts);
    starts = 0;
    resumes = 0;
}

static void reception_is_held_when_full_and_resumed_at_half(void)
{
    fresh();
    for (uint32_t i = 0; i < SERIAL_RX_CAPACITY; ++i) {
        CHECK(serial_rx_ready(&serial));
        serial_rx_byte(&serial, (uint8_t)i);
    }
    CHECK(!serial_rx_ready(&serial));
    CHECK(serial.rx_held);
    CHECK_INT(serial.counters.rx_throttled, 1);
    uint8_t byte = 0;
    for (uint32_t i = 0; i < SERIAL_RX_CAPACITY / 2; ++i) {
        CHECK_INT(resumes, 0);
        CHECK(serial_read(&serial, &byte));
        CHECK_INT(byte, (uint8_t)i);
    }
    CHECK_INT(resumes, 1);
    CHECK(!serial.rx_held);
    CHECK_INT(serial.counters.rx_overruns, 0);
}

static void a_byte_without_room_is_counted_as_lost(void)
{
    fresh();
    for (uint32_t i = 0; i < SERIAL_RX_CAPACITY + 3; ++i)
        serial_rx_byte(&serial, 0);
    CHECK_INT(serial.counters.rx_overruns, 3);
    CHECK_INT((int64_t)serial.counters.rx_bytes, SERIAL_RX_CAPACITY + 3);
}

static void a_write_is_whole_or_refused_and_counted(void)
{
    fresh();
    static const char data[SERIAL_TX_CAPACITY] = "ab";
    CHECK(serial_write(&serial, data, SERIAL_TX_CAPACITY - 1));
    CHECK_INT(starts, 1);
    CHECK(!serial_write(&serial, data, 2));
    CHECK_INT(serial.counters.tx_refused, 1);
    CHECK_INT(starts, 1);
    CHECK(serial_write(&serial, data, 1));
    uint8_t byte = 0;
    CHECK(serial_tx_byte(&serial, &byte));
    CHECK_INT(byte, 'a');
    CHECK_INT((int64_t)serial.counters.tx_bytes, 1);
}

static void asking_for_room_keeps_the_driver_sending(void)
{
    fresh();
    CHECK_INT(serial_room(&serial), SERIAL_TX_CAPACITY);
    CHECK_INT(starts, 0);
    CHECK(serial_write(&serial, "x", 1));
    CHECK_INT(serial_room(&serial), SERIAL_TX_CAPACITY - 1);
    CHECK_INT(starts, 2);
    uint8_t byte = 0;
    CHECK(serial_tx_byte(&serial, &byte));
    CHECK(!serial_tx_byte(&serial, &byte));
}

UNIT_MAIN(TEST(reception_is_held_when_full_and_resumed_at_half), TEST(a_byte_without_room_is_counted_as_lost),
    TEST(a_write_is_whole_or_refused_and_counted), TEST(asking_for_room_keeps_the_driver_sending))
