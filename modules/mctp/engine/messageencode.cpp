// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/controllayouts.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/message.h"
#include "mctp/engine/names.h"
#include "mctp/engine/pldmlayouts.h"
#include "mctp/mctptr.h"

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr BitLayout headerBits[] = {{"instance", 0, 5}, {"reserved", 5, 1}, {"datagram", 6, 1}, {"request", 7, 1}};
constexpr BitLayout pldmTypeBits[] = {{"pldm_type", 0, 6}, {"header_version", 6, 2}};
constexpr FieldLayout headerLayout[] = {{.name = "header", .kind = FieldKind::Bits, .bits = headerBits}};
constexpr FieldLayout pldmTypeLayout[] = {{.name = "type", .kind = FieldKind::Bits, .bits = pldmTypeBits}};

// Takes `names` out of `values`, so that what is left belongs to the table of the command.
Json takeOut(Json &values, std::initializer_list<const char *> names)
{
    Json taken = Json::object();
    for (const char *name : names) {
        if (const auto found = values.find(name); found != values.end()) {
            taken[name] = *found;
            values.erase(name);
        }
    }
    return taken;
}

std::vector<ValueName> namesOf(Commands commands)
{
    std::vector<ValueName> names;
    for (const CommandLayout &each : commands)
        names.push_back({each.command, each.name});
    return names;
}

struct Parts
{
    QByteArray head; // up to the command
    const CommandLayout *command = nullptr;
    Order order = Order::MsbFirst;
    ValueNames completions;
    bool isRequest = false;
};

Result<QByteArray> finish(Parts parts, Json values, const QString &path)
{
    const Json own = takeOut(values, {"completion"});
    quint64 completion = 0;
    if (!parts.isRequest) {
        const auto code = numberFrom(own.value("completion", Json(0)), parts.completions, 0xff, path + u".completion"_s);
        if (!code)
            return fail(code.error());
        completion = *code;
        parts.head.append(char(completion));
    }
    const bool isTabled = parts.command && parts.command->isKnown && completion == 0;
    if (!isTabled) {
        const auto data = bytesFrom(values.value("data", Json("")), path + u".data"_s);
        return data ? Result<QByteArray>(parts.head + *data) : fail(data.error());
    }
    const Layout layout = parts.isRequest ? parts.command->request : parts.command->response;
    return mapResult(
        encodeLayout(layout, values, path, parts.order), [&](const QByteArray &data) { return parts.head + data; });
}

Result<Parts> head(Json &values, const QString &path)
{
    const auto bits = encodeLayout(
        headerLayout, {{"header", takeOut(values, {"header"}).value("header", Json{{"request", 1}})}}, path, Order::MsbFirst);
    if (!bits)
        return fail(bits.error());
    Parts parts;
    parts.head = *bits;
    parts.isRequest = (quint8((*bits)[0]) & 0x80) != 0;
    return parts;
}

Result<QByteArray> encodeControl(Json values, const QString &path)
{
    auto parts = head(values, path);
    if (!parts)
        return fail(parts.error());
    const Json own = takeOut(values, {"command"});
    const auto names = namesOf(controlCommands);
    const auto code = numberFrom(own.value("command", Json()), names, 0xff, path + u".command"_s);
    if (!code)
        return fail(code.error());
    parts->head.append(char(*code));
    parts->command =
        *code >= control::firstTransportSpecific ? &transportSpecificCommand : findCommand(controlCommands, quint8(*code));
    parts->completions = completionCodes;
    return finish(std::move(*parts), std::move(values), path);
}

Result<QByteArray> encodePldm(Json values, const QString &path)
{
    auto parts = head(values, path);
    if (!parts)
        return fail(parts.error());
    const Json own = takeOut(values, {"type", "command"});
    const Json type = own.value("type", Json());
    const auto typeCode = type.is_object() ? Result<quint64>(0) : numberFrom(type, pldmTypes, 0x3f, path + u".type"_s);
    if (!typeCode)
        return fail(typeCode.error());
    const Json typeBits = type.is_object() ? type : Json{{"pldm_type", *typeCode}};
    const auto typeByte = encodeLayout(pldmTypeLayout, {{"type", typeBits}}, path, Order::MsbFirst);
    if (!typeByte)
        return fail(typeByte.error());
    const Commands commands = pldmCommands(quint8((*typeByte)[0]) & 0x3f);
    const auto names = namesOf(commands);
    const auto code = numberFrom(own.value("command", Json()), names, 0xff, path + u".command"_s);
    if (!code)
        return fail(code.error());
    parts->head += *typeByte;
    parts->head.append(char(*code));
    parts->command = findCommand(commands, quint8(*code));
    parts->order = Order::LsbFirst;
    parts->completions = pldmCompletionCodes;
    // A record that was decoded goes back as bytes only: its own fields would have to say what they count.
    return finish(std::move(*parts), std::move(values), path);
}

Result<QByteArray> encodeVendor(const Json &values, const QString &path, int idLength)
{
    const quint64 largest = idLength == 2 ? 0xffff : 0xffffffff;
    const auto id = numberFrom(values.value("vendor_id", Json()), {}, largest, path + u".vendor_id"_s);
    if (!id)
        return fail(id.error());
    const auto data = bytesFrom(values.value("data", Json("")), path + u".data"_s);
    if (!data)
        return fail(data.error());
    QByteArray bytes;
    for (int i = idLength - 1; i >= 0; --i)
        bytes.append(char(*id >> (8 * i)));
    return bytes + *data;
}

Result<QByteArray> encodeByType(quint8 type, const Json &values, const QString &path)
{
    const auto part = [&values](const char *name) { return values.value(name, Json::object()); };
    switch (type) {
    case controlType:
        return encodeControl(part("control"), path + u".control"_s);
    case pldmType:
        return encodePldm(part("pldm"), path + u".pldm"_s);
    case vendorPciType:
        return encodeVendor(part("vendor"), path + u".vendor"_s, 2);
    case vendorIanaType:
        return encodeVendor(part("vendor"), path + u".vendor"_s, 4);
    default:
        return bytesFrom(values.value("data", Json("")), path + u".data"_s);
    }
}

} // namespace

Result<QByteArray> encodeMessage(const Json &values, const QString &path)
{
    if (values.is_string())
        return bytesFrom(values, path);
    if (!values.is_object())
        return fail(badField(path, Tr::text("an object with the fields is needed, or bytes in hexadecimal")));
    const auto type = numberFrom(values.value("type", Json()), messageTypes, 0x7f, path + u".type"_s);
    if (!type)
        return fail(type.error());
    const auto check = numberFrom(values.value("integrity_check", Json(0)), {}, 1, path + u".integrity_check"_s);
    if (!check)
        return fail(check.error());
    return mapResult(encodeByType(quint8(*type), values, path),
        [&](const QByteArray &rest) { return QByteArray(1, char(*type | *check << 7)) + rest; });
}

} // namespace ohm::mctp
