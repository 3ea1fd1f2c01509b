// SPDX-License-Identifier: GPL-3.0-or-later
// What a message costs, in instructions: fragmented by one endpoint and put together by another, over each binding.
// Writes "budget BINDING BYTES INSTRUCTIONS" to the console, then "end".
#include "board.h"
#include "board_api.h"
#include "cortex_m/cortex_m.h"
#include "mctp/mctp_i2c.h"
#include "mctp/mctp_serial.h"
#include "meter.h"
#include "text/text.h"

#define LONGEST 4096U
#define LINE_PIECE 32U // bytes at a time: what a UART's queue holds when somebody looks

/// One end of a wire with every binding there is.
struct end
{
    struct mctp mctp;
    struct mctp_port port;
    struct mctp_assembly assemblies[2];
    struct mctp_tag tags[4];
    struct mctp_route routes[4];
    struct mctp_handler handler;
    struct mctp_serial serial;
    struct mctp_i2c i2c;
    uint8_t frame[MCTP_I2C_HEAD + MCTP_HEADER_LENGTH + MCTP_BASE_UNIT + 1];
    uint8_t serial_rx[MCTP_HEADER_LENGTH + MCTP_BASE_UNIT];
    uint8_t assembly[2][LONGEST];
};

static struct end sender;
static struct end receiver;
static uint8_t body[LONGEST];
static uint32_t received_length;

uint32_t board_uptime_ms(void) { return 0; }

void systick_handler(void) { }

static void received(void *context, const struct mctp_message *message)
{
    (void)context;
    received_length = message->length;
}

static enum mctp_submit submit_memory(struct mctp_port *port, uint16_t length, uint8_t phys)
{
    mctp_receive(&receiver.mctp, 0, phys, port->buffer, length);
    return MCTP_SUBMIT_SENT;
}

static void transmit_i2c(void *bus, struct i2c_request *request)
{
    (void)bus;
    (void)mctp_i2c_receive(&receiver.i2c, sender.frame, request->write_length + 1U);
    request->done(request, I2C_DONE);
}

static void init_end(struct end *end, uint8_t eid)
{
    for (unsigned i = 0; i < 2; ++i)
        end->assemblies[i] = (struct mctp_assembly){.buffer = end->assembly[i], .capacity = LONGEST};
    end->handler = (struct mctp_handler){.type = 5, .received = received};
    end->port = (struct mctp_port){.buffer = end->frame + MCTP_I2C_HEAD, .unit = MCTP_BASE_UNIT, .submit = submit_memory};
    end->mctp = (struct mctp){.ports = &end->port,
        .port_count = 1,
        .assemblies = end->assemblies,
        .assembly_count = 2,
        .tags = end->tags,
        .tag_count = 4,
        .routes = end->routes,
        .route_count = 4,
        .handlers = &end->handler,
        .handler_count = 1,
        .eid = eid};
}

static void init_i2c(struct end *end, bool pec)
{
    end->i2c = (struct mctp_i2c){.mctp = &end->mctp, .transmit = transmit_i2c, .frame = end->frame, .pec = pec};
    mctp_i2c_init(&end->i2c);
}

static void init_serial(struct end *end)
{
    end->serial = (struct mctp_serial){.mctp = &end->mctp, .rx = end->serial_rx, .rx_capacity = sizeof end->serial_rx};
    mctp_serial_init(&end->serial);
}

static void print(const char *name, uint32_t bytes, uint32_t count)
{
    char buffer[64];
    struct text line;
    text_init(&line, buffer, sizeof buffer);
    text_string(&line, "budget ");
    text_string(&line, name);
    text_char(&line, ' ');
    text_unsigned(&line, bytes);
    text_char(&line, ' ');
    text_unsigned(&line, count);
    text_string(&line, "\r\n");
    board_panic_write(line.data, line.length);
}

static void pass_serial_bytes(void)
{
    uint8_t bytes[LINE_PIECE];
    size_t count = 0;
    while ((count = mctp_serial_send(&sender.serial, bytes, sizeof bytes)) > 0)
        mctp_serial_receive(&receiver.serial, bytes, count);
}

static void send_once(struct mctp_send *send, bool serial)
{
    (void)mctp_request(&sender.mctp, send, NULL, NULL);
    for (unsigned i = 0; !serial && sender.port.head && i < LONGEST / MCTP_BASE_UNIT; ++i)
        mctp_poll(&sender.mctp, 0); // longer than one go
    if (serial)
        pass_serial_bytes();
}

static void measure(const char *name, uint16_t length, bool serial)
{
    struct mctp_send send = {.body = body, .length = length, .destination = 9, .physical = true, .phys = 0x20};
    send_once(&send, serial); // teaches the route, once for the life of a peer
    received_length = 0;
    meter_start();
    send_once(&send, serial);
    const uint32_t count = meter_stop();
    print(name, received_length, count);
}

static void measure_sizes(const char *name, bool serial)
{
    measure(name, 64, serial);
    measure(name, 1024, serial);
    measure(name, 4096, serial);
}

static void fresh(void)
{
    init_end(&sender, 8);
    init_end(&receiver, 9);
}

int main(void)
{
    board_init();
    body[0] = 5;
    meter_start();
    print("nothing", 0, meter_stop());
    fresh();
    measure_sizes("core", false);
    init_i2c(&sender, false);
    init_i2c(&receiver, false);
    measure_sizes("i2c", false);
    fresh();
    init_i2c(&sender, true);
    init_i2c(&receiver, true);
    measure_sizes("i2c-pec", false);
    fresh();
    init_serial(&sender);
    init_serial(&receiver);
    measure_sizes("serial", true);
    board_panic_write("end\r\n", 5);
    for (;;)
        wait_for_interrupt();
}
