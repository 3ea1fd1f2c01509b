// SPDX-License-Identifier: GPL-3.0-or-later
#include "ring/ring.h"
#include "unit.h"

static uint8_t storage[8];

static struct ring empty_ring(void)
{
    struct ring ring;
    ring_init(&ring, storage, sizeof storage);
    return ring;
}

static void starts_empty(void)
{
    struct ring ring = empty_ring();
    uint8_t byte = 7;
    CHECK_INT(ring_used(&ring), 0);
    CHECK_INT(ring_room(&ring), 8);
    CHECK(!ring_get(&ring, &byte));
    CHECK_INT(byte, 7);
}

static void holds_as_many_as_its_storage(void)
{
    struct ring ring = empty_ring();
    for (uint8_t i = 0; i < 8; ++i)
        CHECK(ring_put(&ring, i));
    CHECK(!ring_put(&ring, 99));
    CHECK_INT(ring_room(&ring), 0);
    for (uint8_t i = 0; i < 8; ++i) {
        uint8_t byte = 0;
        CHECK(ring_get(&ring, &byte));
        CHECK_INT(byte, i);
    }
}

static void writes_all_or_nothing(void)
{
    struct ring ring = empty_ring();
    const uint8_t data[8] = "abcdefg";
    CHECK(ring_write(&ring, data, 5));
    CHECK(!ring_write(&ring, data, 4));
    CHECK_INT(ring_used(&ring), 5);
    CHECK(ring_write(&ring, data, 3));
    CHECK(ring_write(&ring, data, 0));
    CHECK(!ring_write(&ring, data, UINT32_MAX));
}

static void wraps_in_storage(void)
{
    struct ring ring = empty_ring();
    uint8_t next_in = 0;
    uint8_t next_out = 0;
    for (int round = 0; round < 1000; ++round) {
        while (ring_room(&ring) > (uint32_t)(round % 3))
            CHECK(ring_put(&ring, next_in++));
        uint8_t byte = 0;
        for (int i = 0; i < 1 + round % 7 && ring_get(&ring, &byte); ++i)
            CHECK_INT(byte, next_out++);
    }
}

static void wraps_in_its_indices(void)
{
    struct ring ring = empty_ring();
    atomic_store(&ring.head, UINT32_MAX - 2);
    atomic_store(&ring.tail, UINT32_MAX - 2);
    const uint8_t data[6] = {1, 2, 3, 4, 5, 6};
    CHECK(ring_write(&ring, data, 6));
    CHECK_INT(atomic_load(&ring.head), 3);
    CHECK_INT(ring_used(&ring), 6);
    CHECK_INT(ring_room(&ring), 2);
    for (uint8_t i = 1; i <= 6; ++i) {
        uint8_t byte = 0;
        CHECK(ring_get(&ring, &byte));
        CHECK_INT(byte, i);
    }
}

UNIT_MAIN(TEST(starts_empty), TEST(holds_as_many_as_its_storage), TEST(writes_all_or_nothing), TEST(wraps_in_storage),
    TEST(wraps_in_its_indices))
