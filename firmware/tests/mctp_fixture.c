// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp_fixture.h"

#include <stdio.h>

static int digit(char c)
{
    const char *const digits = "0123456789abcdef";
    const char *const at = c == '\0' ? NULL : strchr(digits, c);
    return at ? (int)(at - digits) : -1;
}

size_t hex_read(const char *hex, uint8_t *to, size_t capacity)
{
    size_t length = 0;
    while (*hex != '\0' && length < capacity) {
        if (*hex == ' ') {
            ++hex;
            continue;
        }
        const int high = digit(hex[0]);
        const int low = digit(hex[1]);
        if (high < 0 || low < 0)
            break;
        to[length++] = (uint8_t)(high << 4 | low);
        hex += 2;
    }
    return length;
}

void hex_write(const uint8_t *data, size_t length, char *to)
{
    for (size_t i = 0; i < length; ++i)
        (void)sprintf(to + 2 * i, "%02x", data[i]);
    to[2 * length] = '\0';
}

static enum mctp_submit submit(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    struct fixture *fixture = port->binding;
    if (fixture->sent_count < FIXTURE_PACKETS) {
        struct fixture_packet *packet = &fixture->sent[fixture->sent_count];
        packet->port = (uint8_t)(port - fixture->ports);
        packet->phys = phys;
        packet->length = length;
        memcpy(packet->data, port->buffer, length);
    }
    ++fixture->sent_count;
    return fixture->hold ? MCTP_SUBMIT_STARTED : MCTP_SUBMIT_SENT;
}

static void received(void *context, const struct mctp_message *message)
{
    struct fixture *fixture = context;
    fixture->message = *message;
    memcpy(fixture->body, message->body, message->length);
    ++fixture->messages;
}

void fixture_init(struct fixture *fixture)
{
    memset(fixture, 0, sizeof *fixture);
    for (unsigned i = 0; i < 2; ++i) {
        fixture->assemblies[i].buffer = fixture->assembly_data[i];
        fixture->assemblies[i].capacity = FIXTURE_BUFFER;
        fixture->forward[i] = (struct mctp_forward_queue){
            .storage = fixture->forward_data[i],
            .slot_size = sizeof fixture->forward_data[i] / 2,
            .slots = 2,
        };
        fixture->ports[i] = (struct mctp_port){
            .submit = submit,
            .binding = fixture,
            .buffer = fixture->port_data[i],
            .unit = MCTP_BASE_UNIT,
            .binding_id = 1,
            .medium_id = 3,
            .phys = (uint8_t)(0x10 + i),
            .phys_length = 1,
            .forward = &fixture->forward[i],
        };
    }
    fixture->handlers[0] = (struct mctp_handler){.type = 5, .version = 0xf1f0f000, .received = received, .context = fixture};
    fixture->mctp = (struct mctp){
        .ports = fixture->ports,
        .assemblies = fixture->assemblies,
        .tags = fixture->tags,
        .routes = fixture->routes,
        .handlers = fixture->handlers,
        .port_count = 2,
        .assembly_count = 2,
        .tag_count = 10,
        .route_count = 4,
        .handler_count = 1,
        .eid = 8,
    };
}

void fixture_receive(struct fixture *fixture, const char *hex)
{
    uint8_t packet[FIXTURE_BUFFER];
    const size_t length = hex_read(hex, packet, sizeof packet);
    mctp_receive(&fixture->mctp, 0, 0x20, packet, length);
}

void fixture_part(struct fixture *fixture, uint8_t flags, uint16_t length, uint8_t fill)
{
    uint8_t packet[FIXTURE_BUFFER] = {1, 8, 9, flags};
    memset(packet + MCTP_HEADER_LENGTH, fill, length);
    if (flags & 0x80)
        packet[MCTP_HEADER_LENGTH] = 5;
    mctp_receive(&fixture->mctp, 0, 0x20, packet, MCTP_HEADER_LENGTH + (size_t)length);
}

const char *fixture_last(const struct fixture *fixture)
{
    static char text[2 * FIXTURE_BUFFER + 1];
    if (fixture->sent_count == 0 || fixture->sent_count > FIXTURE_PACKETS)
        return "none";
    const struct fixture_packet *packet = &fixture->sent[fixture->sent_count - 1];
    hex_write(packet->data, packet->length, text);
    return text;
}

void fixture_replied(void *context, const struct mctp_message *reply)
{
    struct fixture *fixture = context;
    if (!reply) {
        ++fixture->timeouts;
        return;
    }
    ++fixture->replies;
    fixture->message = *reply;
    memcpy(fixture->body, reply->body, reply->length);
}
