// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/crc.h"
#include "mctp_fixture.h"
#include "pldm/pldm.h"

#include <stdlib.h>

static int64_t raw;

static void read_sensor(const struct pldm_sensor *sensor, bool rearm, struct pldm_reading *reading)
{
    *reading = (struct pldm_reading){.raw = raw, .state = pldm_sensor_state(sensor, raw), .event_state = rearm};
}

static const struct pldm_sensor SENSORS[] = {
    {.id = 1,
        .entity_type = 120,
        .entity_instance = 1,
        .container = 1,
        .unit = PLDM_UNIT_DEGREES_C,
        .data_size = PLDM_U8,
        .resolution = 1.5F,
        .offset = 1.0F,
        .update_interval_s = 1.0F,
        .hysteresis = 3,
        .maximum = 255,
        .ranges = {50, 60, 40, 70, 30, 80, 20, 90, 10},
        .thresholds = PLDM_UPPER_WARNING | PLDM_LOWER_WARNING | PLDM_UPPER_CRITICAL | PLDM_LOWER_FATAL,
        .read = read_sensor},
    {.id = 0x1234,
        .unit = PLDM_UNIT_VOLTS,
        .modifier = -3,
        .data_size = PLDM_S32,
        .resolution = 1.0F,
        .maximum = 100000,
        .minimum = -100000,
        .ranges = {-5, 6, -7, 8, -9, 10, -11, 12, -13},
        .read = read_sensor},
};

static uint8_t read_state(const struct pldm_state_sensor *sensor) { return *(const uint8_t *)sensor->context; }

static uint8_t state = PLDM_THERMAL_NORMAL;

static const struct pldm_state_sensor STATE_SENSORS[] = {{
    .id = 0x0403,
    .entity_type = 64,
    .entity_instance = 2,
    .container = 1,
    .state_set = PLDM_SET_THERMAL_TRIP,
    .possible = 0x06,
    .read = read_state,
    .context = &state,
}};

static struct pldm_terminus terminus;

static void check_answer(const char *request, const char *expected)
{
    uint8_t data[64];
    uint8_t response[PLDM_MESSAGE_MAX];
    char text[2 * PLDM_MESSAGE_MAX + 1];
    const size_t length = hex_read(request, data, sizeof data);
    hex_write(response, pldm_answer(&terminus, data, (uint16_t)length, response), text);
    CHECK_TEXT(text, expected);
}

static void fresh(void)
{
    terminus = (struct pldm_terminus){.sensors = SENSORS, .sensor_count = 2};
    raw = 0;
}

static void base_commands(void)
{
    fresh();
    check_answer("800002", "0000020000");
    check_answer("810001fe", "01000100");
    check_answer("800002", "00000200fe");
    check_answer("81000100", "01000102");
    check_answer("810001ff", "01000102");
    check_answer("840004", "040004000500000000000000");
    check_answer("8500050000f0f1f1", "050005003e00000000000000000000000000000000000000000000000000000000000000");
    check_answer("8500050200f0f2f1",
        "05000500000002000200000000000300"
        "0000000000000000000000000000000000000000");
    check_answer("8500050000f0f2f1", "05000584");
    check_answer("8500050300f0f1f1", "05000583");
}

static void versions(void)
{
    fresh();
    check_answer("880003000000000100", "08000300000000000500f0f1f1babe9d53");
    check_answer("880003000000000103", "08000383");
    check_answer("880003000000000000", "08000380");
    check_answer("880003000000000200", "08000381");
}

static void what_is_not_supported_or_no_request(void)
{
    fresh();
    check_answer("890009", "09000905");
    check_answer("893e01", "093e0120");
    check_answer("890002ff", "09000203");
    check_answer("090002", "");
    check_answer("894002", ""); // header version 1
    check_answer("8900", "");
}

static void readings_of_every_sign(void)
{
    fresh();
    raw = 0x21;
    check_answer("800211010000",
        "000211000000000100"
        "0021");
    check_answer("800211010001",
        "000211000000000100"
        "0121");
    raw = -2;
    check_answer("800211341200",
        "000211000500000100"
        "00feffffff");
    check_answer("800211990000", "00021180");
    check_answer("800211010002", "00021102");
    check_answer("8002110100", "00021103");
}

static void states_of_a_set(void)
{
    fresh();
    check_answer("800221030400"
                 "00",
        "00022180"); // there is none yet
    terminus.state_sensors = STATE_SENSORS;
    terminus.state_sensor_count = 1;
    state = PLDM_THERMAL_TRIPPED;
    check_answer("800221030400"
                 "00",
        "0002210001"
        "00020202");
    state = PLDM_THERMAL_NORMAL;
    check_answer("80022103040100",
        "0002210001"
        "00010101");
    check_answer("80022101000000", "00022180"); // a numeric one
    check_answer("80021103040000", "00021103");
    check_answer("800211030400", "00021180");
    check_answer("800221030400", "00022103");
    // After the two numeric records; the last one.
    check_answer("80025103000000"
                 "00000000"
                 "01"
                 "ff00"
                 "0000",
        "00025100"
        "00000000"
        "00000000"
        "05"
        "1b00"
        "03000000"
        "01"
        "04"
        "0000"
        "1100"
        "0000"
        "0304"
        "4000"
        "0200"
        "0100"
        "00"
        "00"
        "01"
        "1500"
        "01"
        "06");
    check_answer("80025102000000"
                 "00000000"
                 "01"
                 "0100"
                 "0000",
        "00025100"
        "03000000"
        "01000000"
        "00"
        "0100"
        "02");
    check_answer("80025104000000"
                 "00000000"
                 "01"
                 "ff00"
                 "0000",
        "00025182");
}

static void states_follow_the_thresholds(void)
{
    const struct
    {
        int64_t raw;
        uint8_t state;
    } rows[] = {{50, PLDM_STATE_NORMAL}, {69, PLDM_STATE_NORMAL}, {70, PLDM_STATE_UPPER_WARNING},
        {80, PLDM_STATE_UPPER_CRITICAL}, {95, PLDM_STATE_UPPER_CRITICAL}, {30, PLDM_STATE_LOWER_WARNING},
        {20, PLDM_STATE_LOWER_WARNING}, {10, PLDM_STATE_LOWER_FATAL}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; ++i)
        CHECK_INT(pldm_sensor_state(&SENSORS[0], rows[i].raw), rows[i].state);
}

static void records_are_told_of(void)
{
    fresh();
    // Two records of 69 and 105 bytes.
    check_answer("8a0250", "0a02500000000000000000000000000000000000000000000000000000000002000000ae0000006900000000");
}

static void a_record_in_two_parts(void)
{
    fresh();
    uint8_t request[] = {0x8b, 0x02, 0x51, 0, 0, 0, 0, 0, 0, 0, 0, 1, 64, 0, 0, 0};
    uint8_t response[PLDM_MESSAGE_MAX];
    CHECK_INT(pldm_answer(&terminus, request, sizeof request, response), 4 + 11 + 64);
    CHECK_INT(response[4], 2); // next record
    CHECK_INT(response[8], 64); // next part
    CHECK_INT(response[12], PLDM_TRANSFER_START);
    request[3] = 1;
    request[7] = 64;
    request[11] = 0;
    CHECK_INT(pldm_answer(&terminus, request, sizeof request, response), 4 + 11 + 5 + 1);
    CHECK_INT(response[8], 0);
    CHECK_INT(response[12], PLDM_TRANSFER_END);
    CHECK_INT(response[13], 5);
}

/// Fetches a record in parts of @p size bytes, as a requester does.
static int64_t fetch(uint8_t record, uint8_t size, uint8_t *to)
{
    uint8_t request[] = {0x8b, 0x02, 0x51, record, 0, 0, 0, 0, 0, 0, 0, 1, size, 0, 0, 0};
    uint8_t response[PLDM_MESSAGE_MAX];
    size_t length = 0;
    for (unsigned i = 0; i < PLDM_PDR_MAX; ++i) {
        const uint8_t answered = pldm_answer(&terminus, request, sizeof request, response);
        CHECK_INT(response[3], PLDM_SUCCESS);
        // The last of several parts, and only that, has a check sum.
        CHECK_INT(answered, 15 + response[13] + (response[12] == PLDM_TRANSFER_END));
        memcpy(to + length, response + 15, response[13]);
        length += response[13];
        if (response[12] == PLDM_TRANSFER_END)
            CHECK_INT(response[15 + response[13]], crc8_smbus(to, length));
        if (response[12] == PLDM_TRANSFER_WHOLE || response[12] == PLDM_TRANSFER_END)
            return (int64_t)length;
        request[7] = response[8];
        request[11] = 0;
    }
    return 0;
}

static void records_survive_every_part_size(void)
{
    fresh();
    for (uint8_t record = 1; record <= 2; ++record) {
        uint8_t expected[PLDM_PDR_MAX];
        const uint8_t length = pldm_pdr_encode(&SENSORS[record - 1], record, expected);
        for (uint8_t size = 1; size < 120; ++size) {
            uint8_t got[PLDM_PDR_MAX + PLDM_MESSAGE_MAX];
            CHECK_INT(fetch(record, size, got), length);
            CHECK(memcmp(got, expected, length) == 0);
        }
    }
}

static void bad_record_requests(void)
{
    fresh();
    check_answer("8b0251"
                 "03000000"
                 "00000000"
                 "01"
                 "4000"
                 "0000",
        "0b025182");
    check_answer("8b0251"
                 "01000000"
                 "01000000"
                 "01"
                 "4000"
                 "0000",
        "0b025180");
    check_answer("8b0251"
                 "01000000"
                 "45000000"
                 "00"
                 "4000"
                 "0000",
        "0b025180");
    check_answer("8b0251"
                 "01000000"
                 "00000000"
                 "00"
                 "4000"
                 "0000",
        "0b025180");
    check_answer("8b0251"
                 "01000000"
                 "00000000"
                 "02"
                 "4000"
                 "0000",
        "0b025181");
    check_answer("8b0251"
                 "01000000"
                 "00000000"
                 "01"
                 "0000"
                 "0000",
        "0b025102");
    check_answer("8b0251"
                 "01000000"
                 "00000000"
                 "01"
                 "4000",
        "0b025103");
}

static void records_are_read_back(void)
{
    for (unsigned i = 0; i < 2; ++i) {
        uint8_t data[PLDM_PDR_MAX];
        struct pldm_sensor got;
        uint32_t record = 0;
        const uint8_t length = pldm_pdr_encode(&SENSORS[i], 7, data);
        CHECK(pldm_pdr_decode(data, length, &got, &record));
        CHECK_INT(record, 7);
        CHECK_INT(got.id, SENSORS[i].id);
        CHECK_INT(got.modifier, SENSORS[i].modifier);
        CHECK_INT(got.minimum, SENSORS[i].minimum);
        CHECK_INT(got.maximum, SENSORS[i].maximum);
        CHECK_INT(got.thresholds, SENSORS[i].thresholds);
        CHECK_NEAR(got.resolution, SENSORS[i].resolution, 0);
        CHECK(memcmp(got.ranges, SENSORS[i].ranges, sizeof got.ranges) == 0);
        for (size_t cut = 0; cut < length; ++cut) {
            uint8_t *exact = malloc(cut + 1); // so that reading past the end is seen
            memcpy(exact, data, cut);
            CHECK(!pldm_pdr_decode(exact, cut, &got, &record));
            free(exact);
        }
        data[5] = 4;
        CHECK(!pldm_pdr_decode(data, length, &got, &record));
    }
}

static void requests_come_over_mctp(void)
{
    static struct fixture f;
    fixture_init(&f);
    fresh();
    terminus.mctp = &f.mctp;
    f.handlers[1] = (struct mctp_handler){MCTP_TYPE_PLDM, PLDM_MCTP_VERSION, pldm_received, &terminus};
    f.mctp.handler_count = 2;
    f.hold = true;
    fixture_receive(&f,
        "010809c8"
        "01800002");
    CHECK_TEXT(fixture_last(&f),
        "010908c0"
        "010000020000");
    fixture_receive(&f,
        "010809c9"
        "01c00002"); // a datagram
    fixture_receive(&f,
        "010809c9"
        "01000002"); // a response
    CHECK_INT(f.sent_count, 1);
    CHECK_INT(terminus.malformed, 1);
    fixture_receive(&f,
        "010809ca"
        "01800002");
    fixture_receive(&f,
        "010809cb"
        "01800002");
    CHECK_INT(terminus.busy, 1);
    mctp_port_ready(&f.mctp, 0, true);
    mctp_port_ready(&f.mctp, 0, true);
    CHECK(!terminus.responses[0].send.body && !terminus.responses[1].send.body);
}

UNIT_MAIN(TEST(base_commands), TEST(versions), TEST(what_is_not_supported_or_no_request), TEST(readings_of_every_sign),
    TEST(states_of_a_set), TEST(states_follow_the_thresholds), TEST(records_are_told_of), TEST(a_record_in_two_parts),
    TEST(records_survive_every_part_size), TEST(bad_record_requests), TEST(records_are_read_back),
    TEST(requests_come_over_mctp))
