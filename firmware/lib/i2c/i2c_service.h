// SPDX-License-Identifier: GPL-3.0-or-later
// Transfers that other tasks ask of the owner of a bus: as messages, so that nothing but copies passes between the tasks. Only
// the clients of the ownership table are served, one transfer of each at a time and in the order they come, so none of them can
// keep the bus from the others or from MCTP.
#pragma once

#include "i2c_mux.h"

#define I2C_MESSAGE_MAX 32U ///< bytes written, and bytes read
#define I2C_MESSAGE_HEAD 4U

/// The message of a client, of which only the bytes that are written need be sent; the answer is the same, with the status and
/// what was read in place of what was written.
struct i2c_message
{
    uint8_t address; ///< 7 bits
    uint8_t leg; ///< of a multiplexer, or I2C_NO_LEG
    uint8_t length; ///< asking: bytes to write, up to what the message holds. Answering: bytes read
    uint8_t read; ///< asking: bytes to read, up to I2C_MESSAGE_MAX. Answering: enum i2c_status
    uint8_t data[I2C_MESSAGE_MAX];
};

struct i2c_service;

/// One for each client.
struct i2c_client
{
    uint8_t task; ///< index in the ownership table
    // The service's:
    bool busy;
    struct i2c_service *service;
    struct i2c_request request;
    struct i2c_message message;
    uint8_t read[I2C_MESSAGE_MAX];
};

struct i2c_service
{
    struct i2c_owner *owner;
    struct i2c_mux *mux; ///< null: no legs
    struct i2c_client *clients;
    uint8_t client_count;
    uint8_t own_address; ///< nobody may write to us over our own bus
    /// The answer to @p task, borrowed during the call; in the owner's task.
    void (*answer)(void *context, uint8_t task, const struct i2c_message *message);
    void *context;
    uint32_t refused;
};

/// The owner's task: what @p task has sent. False, counted and without an answer, when it is none of the clients, has a
/// transfer under way, or asks for what there is not.
bool i2c_service_ask(struct i2c_service *service, uint8_t task, const struct i2c_message *message, size_t length);
