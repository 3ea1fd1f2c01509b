// SPDX-License-Identifier: GPL-3.0-or-later
// A PLDM terminus: base commands (DSP0240 1.1.0) and the sensors of platform monitoring (DSP0248 1.2.0) with their
// PDRs. All fields are little endian.
#pragma once

#include "mctp/mctp.h"
#include "pldm/pldm_sensor.h"

#define PLDM_MCTP_VERSION 0xf1f0f000U ///< of PLDM over MCTP (DSP0241 1.0.0), for mctp_handler
#define PLDM_RESPONSES 2U ///< under way at once
#define PLDM_MESSAGE_MAX 128U ///< longest response, with the type byte

enum pldm_type {
    PLDM_BASE = 0,
    PLDM_PLATFORM = 2,
};

enum pldm_command {
    PLDM_SET_TID = 0x01,
    PLDM_GET_TID = 0x02,
    PLDM_GET_VERSION = 0x03,
    PLDM_GET_TYPES = 0x04,
    PLDM_GET_COMMANDS = 0x05,
    PLDM_GET_SENSOR_READING = 0x11,
    PLDM_GET_STATE_SENSOR_READINGS = 0x21,
    PLDM_GET_PDR_REPOSITORY_INFO = 0x50,
    PLDM_GET_PDR = 0x51,
};

enum pldm_completion {
    PLDM_SUCCESS = 0x00,
    PLDM_ERROR = 0x01,
    PLDM_ERROR_INVALID_DATA = 0x02,
    PLDM_ERROR_INVALID_LENGTH = 0x03,
    PLDM_ERROR_NOT_READY = 0x04,
    PLDM_ERROR_UNSUPPORTED = 0x05,
    PLDM_ERROR_INVALID_TYPE = 0x20,
    PLDM_INVALID_TRANSFER_HANDLE = 0x80, ///< GetPLDMVersion
    PLDM_INVALID_OPERATION = 0x81,
    PLDM_TYPE_NOT_SUPPORTED = 0x83, ///< GetPLDMVersion, GetPLDMCommands
    PLDM_VERSION_NOT_SUPPORTED = 0x84, ///< GetPLDMCommands
    PLDM_INVALID_SENSOR = 0x80, ///< GetSensorReading, GetStateSensorReadings
    PLDM_INVALID_PDR_DATA_HANDLE = 0x80, ///< GetPDR
    PLDM_INVALID_PDR_OPERATION = 0x81,
    PLDM_INVALID_RECORD_HANDLE = 0x82,
};

/// Where a part of a longer transfer stands.
enum pldm_transfer {
    PLDM_TRANSFER_START = 0,
    PLDM_TRANSFER_MIDDLE = 1,
    PLDM_TRANSFER_END = 4,
    PLDM_TRANSFER_WHOLE = 5,
};

struct pldm_response
{
    struct mctp_send send; ///< free while it has no body
    uint8_t data[PLDM_MESSAGE_MAX];
};

struct pldm_terminus
{
    struct mctp *mctp;
    const struct pldm_sensor *sensors;
    const struct pldm_state_sensor *state_sensors;
    uint16_t sensor_count;
    uint16_t state_sensor_count;
    uint8_t tid; ///< 0: not assigned yet
    uint32_t malformed; ///< messages that are no requests
    uint32_t busy; ///< requests dropped because all responses were under way
    struct pldm_response responses[PLDM_RESPONSES];
};

/// The handler of MCTP_TYPE_PLDM; @p context is a struct pldm_terminus.
void pldm_received(void *context, const struct mctp_message *message);

/// Answers a request (without the MCTP type byte) into @p response, which has room for PLDM_MESSAGE_MAX - 1 bytes.
/// Returns the response's length; 0 when @p request is none.
uint8_t pldm_answer(struct pldm_terminus *terminus, const uint8_t *request, uint16_t length, uint8_t *response);
