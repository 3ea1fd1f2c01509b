// SPDX-License-Identifier: GPL-3.0-or-later
// The packet queue in shared memory: its layout, byte for byte, and what it does with room and with nonsense.
#include "eai_ipc/icmsg.h"
#include "unit.h"

#include <errno.h>
#include <string.h>

static _Alignas(64) uint8_t memory[1024];

static struct icmsg_ring make(size_t bytes, bool with_handshake, size_t line)
{
    struct icmsg_ring ring;
    const struct icmsg_cache cache = {.line = line};
    CHECK_INT(icmsg_ring_init(&ring, memory, bytes, with_handshake, &cache), 0);
    return ring;
}

static uint32_t word_at(size_t offset)
{
    uint32_t word = 0;
    memcpy(&word, memory + offset, sizeof word);
    return word;
}

static void set_word(size_t offset, uint32_t word) { memcpy(memory + offset, &word, sizeof word); }

static int write_body(struct icmsg_ring *ring, const void *data, size_t bytes)
{
    return icmsg_ring_write(ring, (struct icmsg_part){0}, (struct icmsg_part){data, bytes});
}

/// Zephyr's own: 64 bytes, no cache, the magic packet. The vector icmsg_layout holds these numbers.
static void lays_out_as_zephyr_does(void)
{
    static const uint8_t PACKET[] = {
        0x00, 0x0d, 0x00, 0x00, 0x45, 0x6d, 0x31, 0x6c, 0x31, 0x4b, 0x30, 0x72, 0x6e, 0x33, 0x6c, 0x69, 0x34};
    static uint8_t other[64];
    struct icmsg_link link;
    memset(memory, 0xee, sizeof memory);
    const struct icmsg_config config = {
        .tx_memory = memory, .tx_bytes = 64, .rx_memory = other, .rx_bytes = sizeof other, .meeting = ICMSG_MAGIC};
    CHECK_INT(icmsg_init(&link, &config), 0);
    icmsg_open(&link);
    CHECK_INT(word_at(0), 0);
    CHECK_INT(word_at(4), 20);
    CHECK(memcmp(memory + 8, PACKET, sizeof PACKET) == 0);
    CHECK_INT(link.tx.size, 56);
    CHECK_INT(memory[64], 0xee);
}

static void lays_out_around_handshake_and_cache_line(void)
{
    const struct
    {
        bool handshake;
        size_t line;
        size_t wr_at;
    } LAYOUTS[] = {{false, 0, 4}, {true, 0, 8}, {false, 4, 4}, {true, 4, 8}, {true, 8, 8}, {false, 32, 32}, {true, 32, 32},
        {true, 64, 64}};
    for (size_t i = 0; i < sizeof LAYOUTS / sizeof LAYOUTS[0]; ++i) {
        memset(memory, 0, sizeof memory);
        struct icmsg_ring ring = make(256, LAYOUTS[i].handshake, LAYOUTS[i].line);
        CHECK_INT(ring.size, (int)(256 - LAYOUTS[i].wr_at - 4));
        CHECK_INT(write_body(&ring, "hello", 5), 0);
        CHECK_INT(word_at(LAYOUTS[i].wr_at), 12);
        CHECK(memcmp(memory + LAYOUTS[i].wr_at + 4, "\0\5\0\0hello", 9) == 0);
        if (LAYOUTS[i].handshake) {
            icmsg_ring_set_handshake(&ring, 0x12345678);
            CHECK_INT(word_at(4), 0x12345678);
        }
    }
}

static void refuses_what_it_cannot_lay_out(void)
{
    struct icmsg_ring ring;
    const struct icmsg_cache odd = {.line = 24};
    const struct icmsg_cache wide = {.line = 32};
    CHECK_INT(icmsg_ring_init(&ring, NULL, 64, false, NULL), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory + 1, 64, false, NULL), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory, 66, false, NULL), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory, 16, false, NULL), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory, 20, false, NULL), 0);
    CHECK_INT(icmsg_ring_init(&ring, memory, 20, true, NULL), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory, 256, false, &odd), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory + 8, 256, false, &wide), -EINVAL);
    CHECK_INT(icmsg_ring_init(&ring, memory, 36, false, &wide), -EINVAL);
}

static bool round_trip(struct icmsg_ring *writer, struct icmsg_ring *reader, const uint8_t *message, size_t bytes)
{
    uint8_t head = 0;
    uint8_t got[256] = {0};
    const int error = icmsg_ring_write(writer, (struct icmsg_part){message, 1}, (struct icmsg_part){message + 1, bytes - 1});
    return error == 0 && icmsg_ring_waiting(reader) && icmsg_ring_read(reader, &head, 1, got, sizeof got) == (int)bytes
        && head == message[0] && memcmp(got, message + 1, bytes - 1) == 0 && !icmsg_ring_waiting(reader);
}

/// Over and over, so that every size meets the end of the data at every place.
static void carries_every_size_across_the_end(void)
{
    uint8_t message[120];
    struct icmsg_ring writer = make(132, false, 0);
    struct icmsg_ring reader = make(132, false, 0);
    icmsg_ring_clear(&writer);
    CHECK(icmsg_ring_capacity(&writer) == 116);
    bool all = true;
    for (unsigned round = 0; round < 40; ++round) {
        for (size_t bytes = 1; bytes <= 116; ++bytes) {
            memset(message, (int)(bytes + round), sizeof message);
            all = all && round_trip(&writer, &reader, message, bytes);
        }
    }
    CHECK(all);
}

static void says_when_there_is_no_room(void)
{
    uint8_t data[64] = {0};
    struct icmsg_ring writer = make(64, false, 0);
    struct icmsg_ring reader = make(64, false, 0);
    icmsg_ring_clear(&writer);
    CHECK_INT(write_body(&writer, data, 49), -ENOMEM);
    CHECK_INT(write_body(&writer, data, 48), 0);
    CHECK_INT(write_body(&writer, data, 1), -ENOMEM);
    CHECK_INT(icmsg_ring_read(&reader, NULL, 0, data, sizeof data), 48);
    CHECK_INT(write_body(&writer, data, 20), 0);
    CHECK_INT(write_body(&writer, data, 20), 0);
    CHECK_INT(write_body(&writer, data, 1), -ENOMEM);
    CHECK_INT(icmsg_ring_read(&reader, NULL, 0, data, sizeof data), 20);
    CHECK_INT(write_body(&writer, data, 20), 0);
}

static void drops_a_packet_that_does_not_fit(void)
{
    uint8_t data[32] = {0};
    uint8_t head[2];
    struct icmsg_ring writer = make(128, false, 0);
    struct icmsg_ring reader = make(128, false, 0);
    icmsg_ring_clear(&writer);
    CHECK_INT(write_body(&writer, data, 32), 0);
    CHECK_INT(write_body(&writer, data, 1), 0);
    CHECK_INT(write_body(&writer, "ok", 2), 0);
    CHECK_INT(icmsg_ring_read(&reader, NULL, 0, data, 31), -EMSGSIZE);
    CHECK_INT(icmsg_ring_read(&reader, head, 2, data, 31), -EMSGSIZE);
    CHECK_INT(icmsg_ring_read(&reader, NULL, 0, data, 31), 2);
    CHECK(memcmp(data, "ok", 2) == 0);
}

static int read_with(uint32_t wr, uint8_t length_high, uint8_t length_low)
{
    uint8_t data[64];
    struct icmsg_ring reader = make(64, false, 0);
    memset(memory, 0, 64);
    set_word(4, wr);
    memory[8] = length_high;
    memory[9] = length_low;
    return icmsg_ring_read(&reader, NULL, 0, data, sizeof data);
}

static void refuses_what_no_writer_writes(void)
{
    CHECK_INT(read_with(0, 0, 0), 0);
    CHECK_INT(read_with(8, 0, 4), 4);
    CHECK_INT(read_with(8, 0, 5), -EBADMSG);
    CHECK_INT(read_with(8, 0, 0), -EBADMSG);
    CHECK_INT(read_with(8, 0xff, 0xff), -EBADMSG);
    CHECK_INT(read_with(7, 0, 3), -EBADMSG);
    CHECK_INT(read_with(56, 0, 3), -EBADMSG);
    CHECK_INT(read_with(0xfffffffc, 0, 3), -EBADMSG);
    struct icmsg_ring writer = make(64, false, 0);
    icmsg_ring_clear(&writer);
    set_word(0, 56);
    CHECK_INT(write_body(&writer, "x", 1), -EBADMSG);
    set_word(0, 2);
    CHECK_INT(write_body(&writer, "x", 1), -EBADMSG);
}

/// Whatever the shared memory holds, the reader stays inside of it; the sanitizers watch.
static void survives_any_memory(void)
{
    uint32_t random = 1;
    unsigned packets = 0;
    for (int round = 0; round < 20000; ++round) {
        for (size_t at = 0; at < 64; at += 4) {
            random = random * 1664525 + 1013904223;
            set_word(at, at == 4 ? (random >> 8) % 72 : random >> 8 & 0x3f00);
        }
        uint8_t data[40];
        struct icmsg_ring reader = make(64, false, 0);
        for (int i = 0; i < 20 && icmsg_ring_read(&reader, NULL, 0, data, sizeof data) > 0; ++i)
            ++packets;
    }
    CHECK(packets > 1000);
}

UNIT_MAIN(TEST(lays_out_as_zephyr_does), TEST(lays_out_around_handshake_and_cache_line), TEST(refuses_what_it_cannot_lay_out),
    TEST(carries_every_size_across_the_end), TEST(says_when_there_is_no_room), TEST(drops_a_packet_that_does_not_fit),
    TEST(refuses_what_no_writer_writes), TEST(survives_any_memory))
