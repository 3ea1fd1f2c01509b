// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/message.h"

#include "action/codec.h"
#include "mctp/engine/checksum.h"
#include "mctp/engine/controllayouts.h"
#include "mctp/engine/layoutcodec.h"
#include "mctp/engine/names.h"
#include "mctp/engine/pldmlayouts.h"
#include "mctp/mctptr.h"

#include <QtEndian>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 integrityBit = 0x80;
constexpr quint8 requestBit = 0x80;
constexpr quint8 datagramBit = 0x40;
constexpr quint8 instanceMask = 0x1f;
constexpr quint8 typeMask = 0x3f; // of PLDM; the header's version is above

constexpr BitLayout headerBits[] = {{"instance", 0, 5}, {"reserved", 5, 1}, {"datagram", 6, 1}, {"request", 7, 1}};
constexpr BitLayout pldmTypeBits[] = {{"pldm_type", 0, 6}, {"header_version", 6, 2}};

Field byteField(const char *name, QByteArrayView bytes, qsizetype at, qsizetype offset)
{
    Field field{.name = QString::fromLatin1(name), .offset = offset + at, .length = 1};
    field.value = quint8(bytes[at]);
    return field;
}

Field bitsField(const char *name, std::span<const BitLayout> parts, QByteArrayView bytes, qsizetype at, qsizetype offset)
{
    Field field = byteField(name, bytes, at, offset);
    for (const BitLayout &part : parts) {
        Field child{.name = QString::fromLatin1(part.name), .offset = offset + at, .length = 1};
        child.lowestBit = part.lowest;
        child.bits = part.width;
        child.value = quint8(bytes[at]) >> part.lowest & ((1 << part.width) - 1);
        field.add(std::move(child));
    }
    return field;
}

Field restField(const char *name, QByteArrayView bytes, qsizetype at, qsizetype offset)
{
    Field field{.name = QString::fromLatin1(name), .offset = offset + at, .length = bytes.size() - at};
    field.value = jsonString(hexFromBytes(bytes.sliced(at).toByteArray()));
    return field;
}

Field cutOff(const QString &name, QByteArrayView bytes, qsizetype offset, qsizetype needed)
{
    Field field{.name = name, .offset = offset, .length = bytes.size()};
    field.value = jsonString(hexFromBytes(bytes.toByteArray()));
    field.problem = Tr::text("cut off: takes at least %1 bytes, but has %2").arg(needed).arg(bytes.size());
    return field;
}

QString commandMeaning(const CommandLayout *command, quint8 code)
{
    return command ? QString::fromLatin1(command->name) : u"command 0x%1"_s.arg(code, 2, 16, QLatin1Char('0'));
}

const char *completionText(ValueNames common, const CommandLayout *command, quint8 completion)
{
    const char *own = command ? nameOf(command->completions, completion) : nullptr;
    return own ? own : nameOf(common, completion);
}

// What control messages and PLDM have in common from the completion code on.
struct Dialect
{
    ValueNames completions;
    Order order;
    const CommandLayout *command;
    quint8 code;
    qsizetype dataAt; // of a request; a response has the completion code there
};

void decodeData(Field &root, const Dialect &dialect, QByteArrayView bytes, qsizetype at, bool isRequest, qsizetype offset)
{
    const CommandLayout *command = dialect.command;
    if (!command || !command->isKnown) {
        if (at < bytes.size())
            root.add(restField("data", bytes, at, offset));
        return;
    }
    for (Field &field :
        decodeLayout(isRequest ? command->request : command->response, bytes.sliced(at), offset + at, dialect.order))
        root.add(std::move(field));
}

void decodeBody(Field &root, const Dialect &dialect, QByteArrayView bytes, qsizetype offset)
{
    const bool isRequest = (quint8(bytes[0]) & requestBit) != 0;
    const bool isDatagram = (quint8(bytes[0]) & datagramBit) != 0;
    root.meaning = commandMeaning(dialect.command, dialect.code)
        + (isDatagram       ? u" datagram"_s
                : isRequest ? u" request"_s
                            : u" response"_s);
    if (isRequest)
        return decodeData(root, dialect, bytes, dialect.dataAt, true, offset);
    if (bytes.size() <= dialect.dataAt) {
        root.problem = Tr::text("cut off before the completion code");
        return;
    }
    Field completion = byteField("completion", bytes, dialect.dataAt, offset);
    const quint8 code = quint8(bytes[dialect.dataAt]);
    const char *words = completionText(dialect.completions, dialect.command, code);
    completion.meaning = words ? QString::fromLatin1(words) : u"command specific"_s;
    if (code != 0)
        root.meaning += u": "_s + completion.meaning;
    root.add(std::move(completion));
    if (code == 0)
        decodeData(root, dialect, bytes, dialect.dataAt + 1, false, offset);
    else if (bytes.size() > dialect.dataAt + 1)
        root.add(restField("data", bytes, dialect.dataAt + 1, offset));
}

const CommandLayout *controlCommand(quint8 code)
{
    return code >= control::firstTransportSpecific ? &transportSpecificCommand : findCommand(controlCommands, code);
}

// The parts of a transferred record can only be read when it came in one.
void addRecord(Field &root)
{
    constexpr int wholeTransfer = 5;
    const Field *flag = root.find(u"transfer_flag");
    auto data = std::ranges::find(root.children, u"record_data"_s, &Field::name);
    if (!flag || flag->value != wholeTransfer || data == root.children.end() || data->length < pldm::pdrHeader)
        return;
    const QByteArray record = bytesFromHex(toQString(data->value));
    Field decoded = decodePdr(record, data->offset);
    if (pdrLayout(quint8(record[5])).empty())
        return;
    data->children = std::move(decoded.children);
    data->meaning = decoded.meaning;
}

void checkVersions(Field &root, QByteArrayView bytes, qsizetype offset)
{
    const Field *versions = root.find(u"versions");
    auto sum = std::ranges::find(root.children, u"crc32"_s, &Field::name);
    if (!versions || sum == root.children.end() || !sum->problem.isEmpty())
        return;
    const quint32 right = crc32(bytes.sliced(versions->offset - offset, versions->length));
    if (sum->value != right)
        sum->problem = Tr::text("wrong check sum, should be 0x%1").arg(QString::number(right, 16));
}

Field decodeVendor(QByteArrayView body, qsizetype offset, qsizetype idLength)
{
    if (body.size() < 1 + idLength)
        return cutOff(u"vendor"_s, body.sliced(1), offset + 1, idLength);
    Field field{.name = u"vendor"_s, .offset = offset + 1, .length = body.size() - 1};
    Field id{.name = u"vendor_id"_s, .offset = offset + 1, .length = idLength};
    const quint32 number = idLength == 2 ? qFromBigEndian<quint16>(body.data() + 1) : qFromBigEndian<quint32>(body.data() + 1);
    id.value = number;
    field.meaning = u"vendor 0x%1"_s.arg(number, int(2 * idLength), 16, QLatin1Char('0'));
    field.add(std::move(id));
    field.add(restField("data", body, 1 + idLength, offset));
    return field;
}

Field decodeByType(quint8 type, QByteArrayView body, qsizetype offset)
{
    switch (type) {
    case controlType:
        return decodeControl(body.sliced(1), offset + 1);
    case pldmType:
        return decodePldm(body.sliced(1), offset + 1);
    case vendorPciType:
        return decodeVendor(body, offset, 2);
    case vendorIanaType:
        return decodeVendor(body, offset, 4);
    default:
        return restField("data", body, 1, offset);
    }
}

std::optional<CommandHeader> headerOf(QByteArrayView body, quint8 type, qsizetype commandAt)
{
    if (body.size() <= commandAt || quint8(body[0]) != type)
        return std::nullopt;
    const quint8 bits = quint8(body[1]);
    CommandHeader header{.isRequest = (bits & requestBit) != 0, .isDatagram = (bits & datagramBit) != 0};
    header.instance = bits & instanceMask;
    header.pldmType = type == pldmType ? quint8(body[2]) & typeMask : 0;
    header.command = quint8(body[commandAt]);
    qsizetype dataAt = commandAt + 1;
    if (!header.isRequest) {
        if (body.size() <= dataAt)
            return std::nullopt;
        header.completion = quint8(body[dataAt++]);
    }
    header.data = body.sliced(dataAt).toByteArray();
    return header;
}

QByteArray bytesOf(std::initializer_list<int> bytes)
{
    QByteArray made;
    for (const int byte : bytes)
        made.append(char(byte));
    return made;
}

} // namespace

Field decodeMessage(QByteArrayView body, qsizetype offset)
{
    if (body.isEmpty())
        return cutOff(u"message"_s, body, offset, 1);
    Field root{.name = u"message"_s, .offset = offset, .length = body.size()};
    const quint8 type = quint8(body[0]) & ~integrityBit;
    Field first = byteField("type", body, 0, offset);
    first.lowestBit = 0;
    first.bits = 7;
    first.value = type;
    first.meaning = typeName(type);
    Field check = byteField("integrity_check", body, 0, offset);
    check.lowestBit = 7;
    check.bits = 1;
    check.value = quint8(body[0]) >> 7;
    const bool mustBeClear = type == controlType || type == pldmType;
    if (mustBeClear && check.value != 0)
        check.problem = Tr::text("must be 0 in messages of this type");
    root.add(std::move(first));
    root.add(std::move(check));
    Field rest = decodeByType(type, body, offset);
    root.meaning = typeName(type) + (rest.meaning.isEmpty() ? QString() : u": "_s + rest.meaning);
    root.add(std::move(rest));
    return root;
}

Field decodeControl(QByteArrayView bytes, qsizetype offset)
{
    if (bytes.size() < 2)
        return cutOff(u"control"_s, bytes, offset, 2);
    Field root{.name = u"control"_s, .offset = offset, .length = bytes.size()};
    root.add(bitsField("header", headerBits, bytes, 0, offset));
    const quint8 code = quint8(bytes[1]);
    Field command = byteField("command", bytes, 1, offset);
    command.meaning = commandMeaning(controlCommand(code), code);
    root.add(std::move(command));
    decodeBody(root, {completionCodes, Order::MsbFirst, controlCommand(code), code, 2}, bytes, offset);
    return root;
}

Field decodePldm(QByteArrayView bytes, qsizetype offset)
{
    if (bytes.size() < 3)
        return cutOff(u"pldm"_s, bytes, offset, 3);
    Field root{.name = u"pldm"_s, .offset = offset, .length = bytes.size()};
    root.add(bitsField("header", headerBits, bytes, 0, offset));
    Field type = bitsField("type", pldmTypeBits, bytes, 1, offset);
    const quint8 typeCode = quint8(bytes[1]) & typeMask;
    if (const char *name = nameOf(pldmTypes, typeCode))
        type.meaning = QString::fromLatin1(name);
    if (quint8(bytes[1]) > typeMask)
        type.problem = Tr::text("the header's version is not 0");
    root.add(std::move(type));
    const quint8 code = quint8(bytes[2]);
    const CommandLayout *layout = findCommand(pldmCommands(typeCode), code);
    Field command = byteField("command", bytes, 2, offset);
    command.meaning = commandMeaning(layout, code);
    root.add(std::move(command));
    decodeBody(root, {pldmCompletionCodes, Order::LsbFirst, layout, code, 3}, bytes, offset);
    addRecord(root);
    checkVersions(root, bytes, offset);
    return root;
}

Field decodePdr(QByteArrayView record, qsizetype offset)
{
    if (record.size() < pldm::pdrHeader)
        return cutOff(u"pdr"_s, record, offset, pldm::pdrHeader);
    Field root{.name = u"pdr"_s, .offset = offset, .length = record.size()};
    root.children = decodeLayout(pdrHeaderLayout, record.first(pldm::pdrHeader), offset, Order::LsbFirst);
    const quint8 type = quint8(record[5]);
    const char *name = nameOf(pdrTypes, type);
    root.meaning = name ? QString::fromLatin1(name) : u"PDR type %1"_s.arg(type);
    Field &length = root.children.back();
    if (length.value != record.size() - pldm::pdrHeader)
        length.problem = Tr::text("%1 bytes follow").arg(record.size() - pldm::pdrHeader);
    const Layout layout = pdrLayout(type);
    if (layout.empty()) {
        root.add(restField("data", record, pldm::pdrHeader, offset));
        return root;
    }
    for (Field &field : decodeLayout(layout, record.sliced(pldm::pdrHeader), offset + pldm::pdrHeader, Order::LsbFirst))
        root.add(std::move(field));
    if (auto unit = std::ranges::find(root.children, u"base_unit"_s, &Field::name);
        unit != root.children.end() && unit->value.is_number()) {
        if (const char *words = nameOf(pldmUnits, unit->value.get<quint64>()))
            unit->meaning = QString::fromLatin1(words);
    }
    return root;
}

std::optional<CommandHeader> controlHeader(QByteArrayView body) { return headerOf(body, controlType, 2); }

std::optional<CommandHeader> pldmHeader(QByteArrayView body) { return headerOf(body, pldmType, 3); }

QByteArray controlRequest(quint8 instance, quint8 command, const QByteArray &data)
{
    return bytesOf({controlType, requestBit | instance, command}) + data;
}

QByteArray controlResponse(const CommandHeader &request, quint8 completion, const QByteArray &data)
{
    return bytesOf({controlType, request.instance, request.command, completion}) + data;
}

QByteArray pldmRequest(quint8 instance, quint8 type, quint8 command, const QByteArray &data)
{
    return bytesOf({pldmType, requestBit | instance, type, command}) + data;
}

QString completionName(bool isPldm, quint8 type, quint8 command, quint8 completion)
{
    const CommandLayout *layout = isPldm ? findCommand(pldmCommands(type), command) : controlCommand(command);
    const char *words = completionText(isPldm ? pldmCompletionCodes : completionCodes, layout, completion);
    return words ? QString::fromLatin1(words) : u"0x%1"_s.arg(completion, 2, 16, QLatin1Char('0'));
}

} // namespace ohm::mctp
