// SPDX-License-Identifier: GPL-3.0-or-later
#include "i2c_service.h"

#include <string.h>

#define RETRIES 1U // a device that is busy or absent is its client's affair

static struct i2c_client *free_client(const struct i2c_service *service, uint8_t task)
{
    for (uint8_t i = 0; i < service->client_count; ++i) {
        if (service->clients[i].task == task)
            return service->clients[i].busy ? NULL : &service->clients[i];
    }
    return NULL;
}

static bool is_possible(const struct i2c_service *service, const struct i2c_message *message, size_t length)
{
    if (length < I2C_MESSAGE_HEAD || message->length > I2C_MESSAGE_MAX || length < I2C_MESSAGE_HEAD + message->length)
        return false;
    const bool leg = message->leg == I2C_NO_LEG || (service->mux && message->leg < service->mux->leg_count);
    return leg && message->read <= I2C_MESSAGE_MAX && message->length + message->read > 0
        && message->address != service->own_address && message->address < 0x80;
}

static void done(struct i2c_request *request, enum i2c_status status)
{
    struct i2c_client *client = request->context;
    struct i2c_message *message = &client->message;
    message->length = status == I2C_DONE ? message->read : 0;
    message->read = (uint8_t)status;
    memcpy(message->data, client->read, message->length);
    client->busy = false; // first: who is answered may ask again
    client->service->answer(client->service->context, client->task, message);
}

bool i2c_service_ask(struct i2c_service *service, uint8_t task, const struct i2c_message *message, size_t length)
{
    struct i2c_client *client = free_client(service, task);
    if (!client || !is_possible(service, message, length)) {
        ++service->refused;
        return false;
    }
    memcpy(&client->message, message, I2C_MESSAGE_HEAD + message->length);
    client->service = service;
    client->busy = true;
    client->request = (struct i2c_request){.write = client->message.data,
        .read = client->read,
        .write_length = message->length,
        .read_length = message->read,
        .address = message->address,
        .retries = RETRIES,
        .done = done,
        .context = client};
    if (message->leg == I2C_NO_LEG)
        i2c_owner_request(service->owner, &client->request);
    else
        i2c_leg_request(&service->mux->legs[message->leg], &client->request);
    return true;
}
