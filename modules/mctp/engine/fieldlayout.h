// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>

namespace ohm::mctp {

// Tables that say how messages are laid out; decoding and encoding (layoutcodec.h) follow the same ones.

struct ValueName
{
    quint32 value;
    const char *name;
};
using ValueNames = std::span<const ValueName>;

const char *nameOf(ValueNames names, quint64 value); // null: none

struct BitLayout
{
    const char *name;
    int lowest;
    int width;
    ValueNames names = {};
};

enum class FieldKind {
    Unsigned,
    Signed,
    Float, // IEEE 754, four bytes
    SensorNumber, // of the size and sign that PLDM's sensorDataSize (DSP0248, table 91) in sizeFrom says
    Bytes,
    Uuid, // 16 bytes, most significant first (RFC 4122)
    Version, // four bytes: major, minor, update, alpha in BCD (DSP0236, 12.6.1; DSP0240, 9.4)
    Bits, // a number whose parts are `bits`
    List,
};

// How many bytes a field has.
enum class SizeRule {
    Fixed, // `size`
    Rest, // all that is left, but for `size` bytes
    Named, // as many as the number in `sizeFrom` says
    VendorId, // of DSP0236, table 26: format 0 has two bytes, 1 has four
    SensorData, // 0 to 5: u8, s8, u16, s16, u32, s32; 6: a real (of range fields)
    Share, // of a list's element without a size of its own: an equal part of what is left
};

struct FieldLayout
{
    const char *name;
    FieldKind kind = FieldKind::Unsigned;
    int size = 1;
    SizeRule rule = SizeRule::Fixed;
    const char *sizeFrom = nullptr;
    ValueNames names = {};
    std::span<const BitLayout> bits = {};
    std::span<const FieldLayout> element = {}; // of a List
    const char *countFrom = nullptr; // of a List; null: to the end, but for `size` bytes
    const char *whenField = nullptr; // present only when the bits `whenMask` of that field are `whenValue`
    quint32 whenMask = 0;
    quint32 whenValue = 0;
};
using Layout = std::span<const FieldLayout>;

// A command of control messages or of a PLDM type.
struct CommandLayout
{
    quint8 command;
    const char *name;
    Layout request = {};
    Layout response = {}; // after the completion code, when that tells of success
    ValueNames completions = {}; // beyond the common ones
    bool isKnown = true; // false: only the name is; its data is shown as bytes
};
using Commands = std::span<const CommandLayout>;

const CommandLayout *findCommand(Commands commands, quint8 command);

} // namespace ohm::mctp
