// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtt/rtt.h"
#include "unit.h"

#include <string.h>

static uint8_t up_storage[8];
static uint8_t down_storage[4];

static struct rtt_control fresh(void)
{
    struct rtt_control rtt;
    memset(&rtt, 0xa5, sizeof rtt);
    rtt_init(&rtt, (struct rtt_storage){"Log", up_storage, sizeof up_storage},
        (struct rtt_storage){"Shell", down_storage, sizeof down_storage});
    return rtt;
}

/// What a debug probe would take from the up ring.
static size_t host_read(struct rtt_control *rtt, char *into)
{
    size_t length = 0;
    uint32_t read = atomic_load(&rtt->up.read);
    while (read != atomic_load(&rtt->up.write)) {
        into[length++] = (char)rtt->up.data[read];
        read = (read + 1) % rtt->up.size;
    }
    into[length] = '\0';
    atomic_store(&rtt->up.read, read);
    return length;
}

static bool host_write(struct rtt_control *rtt, uint8_t byte)
{
    const uint32_t write = atomic_load(&rtt->down.write);
    const uint32_t next = (write + 1) % rtt->down.size;
    if (next == atomic_load(&rtt->down.read))
        return false;
    rtt->down.data[write] = byte;
    atomic_store(&rtt->down.write, next);
    return true;
}

static void is_found_by_its_mark(void)
{
    struct rtt_control rtt = fresh();
    CHECK(memcmp(rtt.id, "SEGGER RTT\0\0\0\0\0\0", RTT_ID_SIZE) == 0);
    CHECK_INT(rtt.up_count, 1);
    CHECK_INT(rtt.down_count, 1);
    CHECK_TEXT(rtt.up.name, "Log");
    CHECK_TEXT(rtt.down.name, "Shell");
    CHECK_INT(rtt.up.flags, RTT_SKIP);
}

static void writes_all_or_nothing(void)
{
    struct rtt_control rtt = fresh();
    char seen[16];
    CHECK_INT(rtt_room(&rtt), 7);
    CHECK(rtt_write(&rtt, "abcde", 5));
    CHECK(!rtt_write(&rtt, "xyz", 3));
    CHECK(rtt_write(&rtt, "fg", 2));
    CHECK_INT(rtt_room(&rtt), 0);
    CHECK(rtt_write(&rtt, "", 0));
    CHECK_INT((int64_t)host_read(&rtt, seen), 7);
    CHECK_TEXT(seen, "abcdefg");
    CHECK(!rtt_write(&rtt, "12345678", 8));
}

static void wraps(void)
{
    struct rtt_control rtt = fresh();
    char seen[16];
    for (int round = 0; round < 50; ++round) {
        CHECK(rtt_write(&rtt, "hello", 5));
        CHECK_INT((int64_t)host_read(&rtt, seen), 5);
        CHECK_TEXT(seen, "hello");
    }
}

static void reads_what_the_host_writes(void)
{
    struct rtt_control rtt = fresh();
    uint8_t byte = 0;
    CHECK(!rtt_read(&rtt, &byte));
    for (int round = 0; round < 20; ++round) {
        CHECK(host_write(&rtt, 'a'));
        CHECK(host_write(&rtt, 'b'));
        CHECK(host_write(&rtt, 'c'));
        CHECK(!host_write(&rtt, 'd'));
        for (uint8_t wanted = 'a'; wanted <= 'c'; ++wanted) {
            CHECK(rtt_read(&rtt, &byte));
            CHECK_INT(byte, wanted);
        }
        CHECK(!rtt_read(&rtt, &byte));
    }
}

static void survives_a_host_that_writes_nonsense(void)
{
    struct rtt_control rtt = fresh();
    uint8_t byte = 0;
    atomic_store(&rtt.up.read, 0xffffffff);
    CHECK_INT(rtt_room(&rtt), 0);
    CHECK(!rtt_write(&rtt, "a", 1));
    atomic_store(&rtt.down.write, 4);
    CHECK(!rtt_read(&rtt, &byte));
}

UNIT_MAIN(TEST(is_found_by_its_mark), TEST(writes_all_or_nothing), TEST(wraps), TEST(reads_what_the_host_writes),
    TEST(survives_a_host_that_writes_nonsense))
