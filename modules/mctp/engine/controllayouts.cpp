// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/controllayouts.h"

#include "mctp/engine/names.h"

namespace ohm::mctp {

namespace {

using Kind = FieldKind;

constexpr ValueName completionNames[] = {
    {0, "Success"}, {1, "Error"}, {2, "Invalid data"}, {3, "Invalid length"}, {4, "Not ready"}, {5, "Unsupported command"}};

// 12.3 Set Endpoint ID
constexpr ValueName setEidOperations[] = {{0, "Set EID"}, {1, "Force EID"}, {2, "Reset EID"}, {3, "Set discovered flag"}};
constexpr BitLayout setEidOperation[] = {{"operation", 0, 2, setEidOperations}, {"reserved", 2, 6}};
constexpr ValueName assignments[] = {{0, "Accepted"}, {1, "Rejected"}};
constexpr ValueName poolStates[] = {{0, "No pool"}, {1, "Pool wanted"}, {2, "Pool given"}};
constexpr BitLayout setEidStatus[] = {
    {"pool", 0, 2, poolStates}, {"reserved", 2, 2}, {"assignment", 4, 2, assignments}, {"reserved_high", 6, 2}};
constexpr FieldLayout setEidRequest[] = {{.name = "flags", .kind = Kind::Bits, .bits = setEidOperation}, {.name = "eid"}};
constexpr FieldLayout setEidResponse[] = {
    {.name = "status", .kind = Kind::Bits, .bits = setEidStatus}, {.name = "eid"}, {.name = "pool_size"}};

// 12.4 Get Endpoint ID
constexpr ValueName endpointKinds[] = {{0, "Simple endpoint"}, {1, "Bridge or bus owner"}};
constexpr ValueName eidKinds[] = {{0, "Dynamic"}, {1, "Static"}, {2, "Static, as now"}, {3, "Static, another one now"}};
constexpr BitLayout endpointType[] = {
    {"eid_kind", 0, 2, eidKinds}, {"reserved", 2, 2}, {"endpoint_kind", 4, 2, endpointKinds}, {"reserved_high", 6, 2}};
constexpr FieldLayout getEidResponse[] = {
    {.name = "eid"}, {.name = "endpoint_type", .kind = Kind::Bits, .bits = endpointType}, {.name = "medium_specific"}};

// 12.5 Get Endpoint UUID
constexpr FieldLayout uuidField[] = {{.name = "uuid", .kind = Kind::Uuid, .size = 16}};

// 12.6 Get MCTP Version Support
constexpr ValueName versionTypes[] = {{0xff, "Base specification"}};
constexpr ValueName getVersionCompletions[] = {{0x80, "Message type not supported"}};
constexpr FieldLayout getVersionRequest[] = {{.name = "message_type", .names = versionTypes}};
constexpr FieldLayout versionEntry[] = {{.name = "version", .kind = Kind::Version, .size = 4}};
constexpr FieldLayout getVersionResponse[] = {
    {.name = "count"}, {.name = "versions", .kind = Kind::List, .element = versionEntry, .countFrom = "count"}};

// 12.7 Get Message Type Support. The list of names cannot be used here: it is a variable of another file.
constexpr FieldLayout typeEntry[] = {{.name = "type"}};
constexpr FieldLayout getTypesResponse[] = {
    {.name = "count"}, {.name = "types", .kind = Kind::List, .element = typeEntry, .countFrom = "count"}};

// 12.8 Get Vendor Defined Message Support
constexpr ValueName vendorFormats[] = {{0, "PCI"}, {1, "IANA"}};
constexpr ValueName selectors[] = {{0xff, "No more"}};
constexpr FieldLayout getVendorRequest[] = {{.name = "selector"}};
constexpr FieldLayout getVendorResponse[] = {{.name = "next_selector", .names = selectors},
    {.name = "vendor_format", .names = vendorFormats},
    {.name = "vendor_id", .rule = SizeRule::VendorId, .sizeFrom = "vendor_format"}, {.name = "set_type", .size = 2}};

// 12.9 Resolve Endpoint ID
constexpr FieldLayout eidOnly[] = {{.name = "eid"}};
constexpr FieldLayout resolveEidResponse[] = {
    {.name = "bridge_eid"}, {.name = "address", .kind = Kind::Bytes, .size = 0, .rule = SizeRule::Rest}};

// 12.10 Allocate Endpoint IDs
constexpr ValueName allocateOperations[] = {{0, "Allocate"}, {1, "Force allocation"}, {2, "Get information"}};
constexpr BitLayout allocateOperation[] = {{"operation", 0, 2, allocateOperations}, {"reserved", 2, 6}};
constexpr BitLayout allocateStatus[] = {{"allocation", 0, 2, assignments}, {"reserved", 2, 6}};
constexpr FieldLayout allocateRequest[] = {
    {.name = "flags", .kind = Kind::Bits, .bits = allocateOperation}, {.name = "pool_size"}, {.name = "first_eid"}};
constexpr FieldLayout allocateResponse[] = {
    {.name = "status", .kind = Kind::Bits, .bits = allocateStatus}, {.name = "pool_size"}, {.name = "first_eid"}};

// 12.11 Routing Information Update. An entry's address has the length that its medium has, the same for all.
constexpr ValueName routeKinds[] = {{0, "Endpoint"}, {1, "Bridge and its range"}, {2, "Bridge"}, {3, "Range"}};
constexpr ValueName routingUpdateCompletions[] = {{0x80, "Not enough space"}};
constexpr BitLayout routeEntryKind[] = {{"entry_kind", 0, 4, routeKinds}, {"reserved", 4, 4}};
constexpr FieldLayout routingUpdateEntry[] = {{.name = "entry_type", .kind = Kind::Bits, .bits = routeEntryKind},
    {.name = "range_size"}, {.name = "first_eid"},
    {.name = "address", .kind = Kind::Bytes, .size = 3, .rule = SizeRule::Share}};
constexpr FieldLayout routingUpdateRequest[] = {
    {.name = "count"}, {.name = "entries", .kind = Kind::List, .element = routingUpdateEntry, .countFrom = "count"}};

// 12.12 Get Routing Table Entries
constexpr ValueName tableKinds[] = {{0, "Endpoint"}, {1, "Bridge"}, {2, "Bridge and its range"}, {3, "Range"}};
constexpr ValueName handles[] = {{0xff, "No more"}};
constexpr BitLayout tableEntryKind[] = {{"port", 0, 5}, {"static", 5, 1}, {"entry_kind", 6, 2, tableKinds}};
constexpr ValueName tableBindings[] = {{1, "SMBus"}, {2, "PCIe VDM"}, {3, "USB"}, {4, "KCS"}, {5, "Serial"}, {6, "I3C"}};
constexpr FieldLayout routingTableEntry[] = {{.name = "range_size"}, {.name = "first_eid"},
    {.name = "entry_type", .kind = Kind::Bits, .bits = tableEntryKind}, {.name = "binding", .names = tableBindings},
    {.name = "medium"}, {.name = "address_size"},
    {.name = "address", .kind = Kind::Bytes, .rule = SizeRule::Named, .sizeFrom = "address_size"}};
constexpr FieldLayout handleOnly[] = {{.name = "handle"}};
constexpr FieldLayout routingTableResponse[] = {{.name = "next_handle", .names = handles}, {.name = "count"},
    {.name = "entries", .kind = Kind::List, .element = routingTableEntry, .countFrom = "count"}};

// 12.16 Get Network ID
constexpr FieldLayout networkId[] = {{.name = "network_id", .kind = Kind::Uuid, .size = 16}};

// 12.17 Query Hop. Unit sizes count steps of 16 bytes above the baseline of 64.
constexpr FieldLayout queryHopRequest[] = {{.name = "eid"}, {.name = "message_type"}};
constexpr FieldLayout queryHopResponse[] = {{.name = "next_bridge_eid"}, {.name = "message_type"},
    {.name = "incoming_unit", .size = 2}, {.name = "outgoing_unit", .size = 2}};

// 12.18 Resolve UUID
constexpr FieldLayout resolveUuidRequest[] = {{.name = "uuid", .kind = Kind::Uuid, .size = 16}, {.name = "handle"}};
constexpr FieldLayout resolveUuidEntry[] = {{.name = "eid"}, {.name = "binding", .names = tableBindings}, {.name = "medium"},
    {.name = "address_size"}, {.name = "address", .kind = Kind::Bytes, .rule = SizeRule::Named, .sizeFrom = "address_size"}};
constexpr FieldLayout resolveUuidResponse[] = {{.name = "next_handle", .names = handles}, {.name = "count"},
    {.name = "entries", .kind = Kind::List, .element = resolveUuidEntry, .countFrom = "count"}};

// 12.19 Query rate limit, 12.20 Request TX rate limit, 12.21 Update rate limit: rates in packets of the baseline a second.
constexpr BitLayout rateCapabilities[] = {{"supported", 0, 1}, {"only_unsolicited", 1, 1}, {"reserved", 2, 6}};
constexpr FieldLayout queryRateResponse[] = {{.name = "receive_buffer", .size = 4}, {.name = "max_receive_rate", .size = 4},
    {.name = "max_transmit_rate", .size = 4}, {.name = "min_transmit_rate", .size = 4}, {.name = "max_burst", .size = 3},
    {.name = "burst", .size = 3}, {.name = "transmit_rate", .size = 4},
    {.name = "capabilities", .kind = Kind::Bits, .bits = rateCapabilities}};
constexpr FieldLayout rateRequest[] = {{.name = "burst", .size = 3}, {.name = "transmit_rate", .size = 4}};
constexpr FieldLayout rateResponse[] = {{.name = "burst", .size = 4}, {.name = "transmit_rate", .size = 4}};

// 12.22 Query supported interfaces
constexpr FieldLayout interfaceEntry[] = {{.name = "interface_type"}, {.name = "eid"}};
constexpr FieldLayout interfacesResponse[] = {
    {.name = "count"}, {.name = "interfaces", .kind = Kind::List, .element = interfaceEntry, .countFrom = "count"}};

// 12.23 Transport specific
constexpr FieldLayout transportSpecificRequest[] = {{.name = "binding", .names = tableBindings}, {.name = "medium"},
    {.name = "data", .kind = Kind::Bytes, .size = 0, .rule = SizeRule::Rest}};

constexpr CommandLayout commands[] = {
    {.command = 0x01, .name = "Set Endpoint ID", .request = setEidRequest, .response = setEidResponse},
    {.command = 0x02, .name = "Get Endpoint ID", .response = getEidResponse},
    {.command = 0x03, .name = "Get Endpoint UUID", .response = uuidField},
    {.command = 0x04,
        .name = "Get MCTP Version Support",
        .request = getVersionRequest,
        .response = getVersionResponse,
        .completions = getVersionCompletions},
    {.command = 0x05, .name = "Get Message Type Support", .response = getTypesResponse},
    {.command = 0x06, .name = "Get Vendor Defined Message Support", .request = getVendorRequest, .response = getVendorResponse},
    {.command = 0x07, .name = "Resolve Endpoint ID", .request = eidOnly, .response = resolveEidResponse},
    {.command = 0x08, .name = "Allocate Endpoint IDs", .request = allocateRequest, .response = allocateResponse},
    {.command = 0x09,
        .name = "Routing Information Update",
        .request = routingUpdateRequest,
        .completions = routingUpdateCompletions},
    {.command = 0x0a, .name = "Get Routing Table Entries", .request = handleOnly, .response = routingTableResponse},
    {.command = 0x0b, .name = "Prepare for Endpoint Discovery"},
    {.command = 0x0c, .name = "Endpoint Discovery"},
    {.command = 0x0d, .name = "Discovery Notify"},
    {.command = 0x0e, .name = "Get Network ID", .response = networkId},
    {.command = 0x0f, .name = "Query Hop", .request = queryHopRequest, .response = queryHopResponse},
    {.command = 0x10, .name = "Resolve UUID", .request = resolveUuidRequest, .response = resolveUuidResponse},
    {.command = 0x11, .name = "Query Rate Limit", .response = queryRateResponse},
    {.command = 0x12, .name = "Request TX Rate Limit", .request = rateRequest, .response = rateResponse},
    {.command = 0x13, .name = "Update Rate Limit", .request = rateRequest},
    {.command = 0x14, .name = "Query Supported Interfaces", .response = interfacesResponse},
};

} // namespace

const Commands controlCommands = commands;
const CommandLayout transportSpecificCommand{
    .command = 0xf0, .name = "Transport Specific", .request = transportSpecificRequest};
const ValueNames completionCodes = completionNames;

} // namespace ohm::mctp
