// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/pldmlayouts.h"

#include "mctp/engine/names.h"

namespace ohm::mctp {

namespace {

using Kind = FieldKind;

constexpr ValueName completionNames[] = {{0, "Success"}, {1, "Error"}, {2, "Invalid data"}, {3, "Invalid length"},
    {4, "Not ready"}, {5, "Unsupported command"}, {0x20, "Invalid PLDM type"}};

constexpr ValueName transferFlags[] = {{0, "Start"}, {1, "Middle"}, {4, "End"}, {5, "Start and end"}};
constexpr ValueName transferOperations[] = {{0, "Next part"}, {1, "First part"}};
constexpr ValueName dataSizes[] = {{0, "u8"}, {1, "s8"}, {2, "u16"}, {3, "s16"}, {4, "u32"}, {5, "s32"}};
constexpr ValueName operational[] = {{0, "enabled"}, {1, "disabled"}, {2, "unavailable"}, {3, "status unknown"}, {4, "failed"},
    {5, "initializing"}, {6, "shutting down"}, {7, "in test"}};
constexpr ValueName states[] = {{0, "unknown"}, {1, "normal"}, {2, "warning"}, {3, "critical"}, {4, "fatal"},
    {5, "lower warning"}, {6, "lower critical"}, {7, "lower fatal"}, {8, "upper warning"}, {9, "upper critical"},
    {10, "upper fatal"}};
constexpr ValueName eventEnables[] = {{0, "no event generation"}, {1, "events disabled"}, {2, "events enabled"},
    {3, "operational events only"}, {4, "state events only"}};

// --- Base -----------------------------------------------------------------------------------------------------------

constexpr FieldLayout tid[] = {{.name = "tid"}};
constexpr FieldLayout getVersionRequest[] = {
    {.name = "transfer_handle", .size = 4}, {.name = "operation", .names = transferOperations}, {.name = "pldm_type"}};
constexpr FieldLayout versionEntry[] = {{.name = "version", .kind = Kind::Version, .size = 4}};
constexpr FieldLayout versionsThenCrc[] = {{.name = "next_transfer_handle", .size = 4},
    {.name = "transfer_flag", .names = transferFlags},
    {.name = "versions", .kind = Kind::List, .size = 4, .rule = SizeRule::Rest, .element = versionEntry},
    {.name = "crc32", .size = 4}};
constexpr ValueName getVersionCompletions[] = {
    {0x80, "Invalid transfer handle"}, {0x81, "Invalid operation"}, {0x83, "PLDM type not supported"}};
constexpr FieldLayout typeBitmap[] = {{.name = "types", .kind = Kind::Bytes, .size = 8}};
constexpr FieldLayout getCommandsRequest[] = {{.name = "pldm_type"}, {.name = "version", .kind = Kind::Version, .size = 4}};
constexpr FieldLayout commandBitmap[] = {{.name = "commands", .kind = Kind::Bytes, .size = 32}};
constexpr ValueName getCommandsCompletions[] = {{0x83, "PLDM type not supported"}, {0x84, "Version not supported"}};

constexpr CommandLayout baseCommands[] = {
    {.command = 0x01, .name = "SetTID", .request = tid},
    {.command = 0x02, .name = "GetTID", .response = tid},
    {.command = 0x03,
        .name = "GetPLDMVersion",
        .request = getVersionRequest,
        .response = versionsThenCrc,
        .completions = getVersionCompletions},
    {.command = 0x04, .name = "GetPLDMTypes", .response = typeBitmap},
    {.command = 0x05,
        .name = "GetPLDMCommands",
        .request = getCommandsRequest,
        .response = commandBitmap,
        .completions = getCommandsCompletions},
    {.command = 0x06, .name = "SelectPLDMVersion", .isKnown = false},
    {.command = 0x07, .name = "NegotiateTransferParameters", .isKnown = false},
    {.command = 0x08, .name = "MultipartSend", .isKnown = false},
    {.command = 0x09, .name = "MultipartReceive", .isKnown = false},
};

// --- Platform -------------------------------------------------------------------------------------------------------

constexpr ValueName sensorCompletions[] = {{0x80, "Invalid sensor ID"}, {0x81, "Rearm not available"}};
constexpr FieldLayout sensorReadingRequest[] = {{.name = "sensor_id", .size = 2}, {.name = "rearm"}};
constexpr FieldLayout sensorReadingResponse[] = {{.name = "data_size", .names = dataSizes},
    {.name = "operational_state", .names = operational}, {.name = "event_enable", .names = eventEnables},
    {.name = "present_state", .names = states}, {.name = "previous_state", .names = states},
    {.name = "event_state", .names = states},
    {.name = "reading", .kind = Kind::SensorNumber, .rule = SizeRule::SensorData, .sizeFrom = "data_size"}};
constexpr FieldLayout stateSensorRequest[] = {{.name = "sensor_id", .size = 2}, {.name = "rearm"}, {.name = "reserved"}};
constexpr FieldLayout stateField[] = {{.name = "operational_state", .names = operational}, {.name = "present_state"},
    {.name = "previous_state"}, {.name = "event_state"}};
constexpr FieldLayout stateSensorResponse[] = {
    {.name = "count"}, {.name = "states", .kind = Kind::List, .element = stateField, .countFrom = "count"}};
constexpr FieldLayout setEffecterRequest[] = {{.name = "effecter_id", .size = 2}, {.name = "data_size", .names = dataSizes},
    {.name = "value", .kind = Kind::SensorNumber, .rule = SizeRule::SensorData, .sizeFrom = "data_size"}};
constexpr FieldLayout effecterId[] = {{.name = "effecter_id", .size = 2}};
constexpr FieldLayout effecterValue[] = {{.name = "data_size", .names = dataSizes}, {.name = "operational_state"},
    {.name = "pending", .kind = Kind::SensorNumber, .rule = SizeRule::SensorData, .sizeFrom = "data_size"},
    {.name = "present", .kind = Kind::SensorNumber, .rule = SizeRule::SensorData, .sizeFrom = "data_size"}};
constexpr ValueName effecterCompletions[] = {{0x80, "Invalid effecter ID"}};
constexpr ValueName repositoryStates[] = {{0, "available"}, {1, "update in progress"}, {2, "failed"}};
constexpr FieldLayout repositoryInfo[] = {{.name = "repository_state", .names = repositoryStates},
    {.name = "update_time", .kind = Kind::Bytes, .size = 13}, {.name = "oem_update_time", .kind = Kind::Bytes, .size = 13},
    {.name = "record_count", .size = 4}, {.name = "repository_size", .size = 4}, {.name = "largest_record_size", .size = 4},
    {.name = "transfer_handle_timeout"}};
constexpr FieldLayout getPdrRequest[] = {{.name = "record_handle", .size = 4}, {.name = "transfer_handle", .size = 4},
    {.name = "operation", .names = transferOperations}, {.name = "request_count", .size = 2},
    {.name = "record_change", .size = 2}};
constexpr FieldLayout getPdrResponse[] = {{.name = "next_record_handle", .size = 4},
    {.name = "next_transfer_handle", .size = 4}, {.name = "transfer_flag", .names = transferFlags},
    {.name = "response_count", .size = 2},
    {.name = "record_data", .kind = Kind::Bytes, .rule = SizeRule::Named, .sizeFrom = "response_count"},
    {.name = "crc8", .whenField = "transfer_flag", .whenMask = 0xff, .whenValue = 4}};
constexpr ValueName getPdrCompletions[] = {{0x80, "Invalid transfer handle"}, {0x81, "Invalid operation"},
    {0x82, "Invalid record handle"}, {0x83, "Invalid record change number"}, {0x84, "Transfer timeout"},
    {0x85, "Repository update in progress"}};

constexpr CommandLayout platformCommands[] = {
    {.command = 0x04, .name = "SetEventReceiver", .isKnown = false},
    {.command = 0x05, .name = "GetEventReceiver", .isKnown = false},
    {.command = 0x0a, .name = "PlatformEventMessage", .isKnown = false},
    {.command = 0x0b, .name = "PollForPlatformEventMessage", .isKnown = false},
    {.command = 0x10, .name = "SetNumericSensorEnable", .isKnown = false},
    {.command = 0x11,
        .name = "GetSensorReading",
        .request = sensorReadingRequest,
        .response = sensorReadingResponse,
        .completions = sensorCompletions},
    {.command = 0x12, .name = "GetSensorThresholds", .isKnown = false},
    {.command = 0x13, .name = "SetSensorThresholds", .isKnown = false},
    {.command = 0x15, .name = "GetSensorHysteresis", .isKnown = false},
    {.command = 0x20, .name = "SetStateSensorEnables", .isKnown = false},
    {.command = 0x21,
        .name = "GetStateSensorReadings",
        .request = stateSensorRequest,
        .response = stateSensorResponse,
        .completions = sensorCompletions},
    {.command = 0x30, .name = "SetNumericEffecterEnable", .isKnown = false},
    {.command = 0x31, .name = "SetNumericEffecterValue", .request = setEffecterRequest, .completions = effecterCompletions},
    {.command = 0x32,
        .name = "GetNumericEffecterValue",
        .request = effecterId,
        .response = effecterValue,
        .completions = effecterCompletions},
    {.command = 0x38, .name = "SetStateEffecterEnables", .isKnown = false},
    {.command = 0x39, .name = "SetStateEffecterStates", .isKnown = false},
    {.command = 0x3a, .name = "GetStateEffecterStates", .isKnown = false},
    {.command = 0x50, .name = "GetPDRRepositoryInfo", .response = repositoryInfo},
    {.command = 0x51, .name = "GetPDR", .request = getPdrRequest, .response = getPdrResponse, .completions = getPdrCompletions},
    {.command = 0x52, .name = "FindPDR", .isKnown = false},
    {.command = 0x53, .name = "GetPDRRepositorySignature", .isKnown = false},
    {.command = 0x58, .name = "RunInitAgent", .isKnown = false},
};

// --- Platform descriptor records (28.1, 28.4, 28.6) -----------------------------------------------------------------

constexpr ValueName pdrTypeNames[] = {{1, "Terminus Locator"}, {2, "Numeric Sensor"}, {3, "Numeric Sensor Initialization"},
    {4, "State Sensor"}, {5, "State Sensor Initialization"}, {6, "Sensor Auxiliary Names"}, {7, "OEM Unit"},
    {8, "OEM State Set"}, {9, "Numeric Effecter"}, {10, "Numeric Effecter Initialization"}, {11, "State Effecter"},
    {12, "State Effecter Initialization"}, {13, "Effecter Auxiliary Names"}, {14, "Effecter OEM Semantic"},
    {15, "Entity Association"}, {16, "Entity Auxiliary Names"}, {17, "OEM Entity ID"}, {18, "Interrupt Association"},
    {19, "Event Log"}, {20, "FRU Record Set"}, {126, "OEM Device"}, {127, "OEM"}};

constexpr FieldLayout header[] = {{.name = "record_handle", .size = 4}, {.name = "version"},
    {.name = "pdr_type", .names = pdrTypeNames}, {.name = "record_change", .size = 2}, {.name = "data_length", .size = 2}};

constexpr BitLayout thresholdBits[] = {{"upper_warning", 0, 1}, {"upper_critical", 1, 1}, {"upper_fatal", 2, 1},
    {"lower_warning", 3, 1}, {"lower_critical", 4, 1}, {"lower_fatal", 5, 1}, {"reserved", 6, 2}};
constexpr BitLayout rangeBits[] = {{"nominal", 0, 1}, {"normal_max", 1, 1}, {"normal_min", 2, 1}, {"critical_high", 3, 1},
    {"critical_low", 4, 1}, {"fatal_high", 5, 1}, {"fatal_low", 6, 1}, {"reserved", 7, 1}};

constexpr FieldLayout sensorNumber(const char *name, const char *format)
{
    return {.name = name, .kind = Kind::SensorNumber, .rule = SizeRule::SensorData, .sizeFrom = format};
}

constexpr FieldLayout numericSensor[] = {{.name = "terminus_handle", .size = 2}, {.name = "sensor_id", .size = 2},
    {.name = "entity_type", .size = 2}, {.name = "entity_instance", .size = 2}, {.name = "container", .size = 2},
    {.name = "sensor_init"}, {.name = "has_auxiliary_names"}, {.name = "base_unit"},
    {.name = "unit_modifier", .kind = Kind::Signed}, {.name = "rate_unit"}, {.name = "oem_unit_handle"},
    {.name = "auxiliary_unit"}, {.name = "auxiliary_unit_modifier", .kind = Kind::Signed}, {.name = "auxiliary_rate_unit"},
    {.name = "relation"}, {.name = "auxiliary_oem_unit_handle"}, {.name = "is_linear"},
    {.name = "data_size", .names = dataSizes}, {.name = "resolution", .kind = Kind::Float, .size = 4},
    {.name = "value_offset", .kind = Kind::Float, .size = 4}, {.name = "accuracy", .size = 2}, {.name = "plus_tolerance"},
    {.name = "minus_tolerance"}, sensorNumber("hysteresis", "data_size"),
    {.name = "supported_thresholds", .kind = Kind::Bits, .bits = thresholdBits}, {.name = "volatility"},
    {.name = "state_transition_interval", .kind = Kind::Float, .size = 4},
    {.name = "update_interval", .kind = Kind::Float, .size = 4}, sensorNumber("max", "data_size"),
    sensorNumber("min", "data_size"), {.name = "range_format", .names = dataSizes},
    {.name = "range_support", .kind = Kind::Bits, .bits = rangeBits}, sensorNumber("nominal", "range_format"),
    sensorNumber("normal_max", "range_format"), sensorNumber("normal_min", "range_format"),
    sensorNumber("warning_high", "range_format"), sensorNumber("warning_low", "range_format"),
    sensorNumber("critical_high", "range_format"), sensorNumber("critical_low", "range_format"),
    sensorNumber("fatal_high", "range_format"), sensorNumber("fatal_low", "range_format")};

constexpr FieldLayout possibleStates[] = {{.name = "state_set", .size = 2}, {.name = "states_size"},
    {.name = "states", .kind = Kind::Bytes, .rule = SizeRule::Named, .sizeFrom = "states_size"}};
constexpr FieldLayout stateSensor[] = {{.name = "terminus_handle", .size = 2}, {.name = "sensor_id", .size = 2},
    {.name = "entity_type", .size = 2}, {.name = "entity_instance", .size = 2}, {.name = "container", .size = 2},
    {.name = "sensor_init"}, {.name = "has_auxiliary_names"}, {.name = "count"},
    {.name = "sensors", .kind = Kind::List, .element = possibleStates, .countFrom = "count"}};

} // namespace

const ValueNames pldmCompletionCodes = completionNames;
const Layout pdrHeaderLayout = header;
const ValueNames pdrTypes = pdrTypeNames;

Commands pldmCommands(quint8 type)
{
    if (type == pldm::baseType)
        return baseCommands;
    return type == pldm::platformType ? Commands(platformCommands) : Commands();
}

Layout pdrLayout(quint8 pdrType)
{
    if (pdrType == pldm::numericSensorPdr)
        return numericSensor;
    return pdrType == pldm::stateSensorPdr ? Layout(stateSensor) : Layout();
}

} // namespace ohm::mctp
