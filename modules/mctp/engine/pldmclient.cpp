// SPDX-License-Identifier: GPL-3.0-or-later
#include "mctp/engine/pldmclient.h"

#include "mctp/engine/checksum.h"
#include "mctp/engine/names.h"
#include "mctp/engine/pldmlayouts.h"
#include "mctp/engine/statesets.h"
#include "mctp/mctptr.h"

#include <cmath>

namespace ohm::mctp {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecords = 4096; // of a repository that never ends
constexpr int mostParts = 256;
constexpr quint16 partSize = 128; // bytes of a record that are asked for at once
constexpr quint8 firstPart = 1;
constexpr quint8 nextPart = 0;
constexpr quint8 endOfTransfer = 4;
constexpr quint8 wholeTransfer = 5;

QByteArray little(quint64 value, int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(char(value >> (8 * i)));
    return bytes;
}

std::vector<quint8> bitsIn(const QByteArray &bitmap)
{
    std::vector<quint8> set;
    for (qsizetype i = 0; i < 8 * bitmap.size(); ++i) {
        if ((quint8(bitmap[i / 8]) >> (i % 8) & 1) != 0)
            set.push_back(quint8(i));
    }
    return set;
}

PldmType describeType(const Asking &asking, const Target &target, quint8 type)
{
    PldmType described{.type = type};
    const char *name = nameOf(pldmTypes, type);
    described.name = name ? QString::fromLatin1(name) : u"type 0x%1"_s.arg(type, 2, 16, QLatin1Char('0'));
    const QByteArray first = little(0, 4) + char(firstPart) + char(type);
    const auto versions = askPldm(asking, target, pldm::baseType, pldm::getVersion, first);
    constexpr qsizetype versionsAt = 5;
    constexpr qsizetype versionSize = 4;
    if (!versions || versions->completion != 0 || versions->data.size() < versionsAt + versionSize)
        return described;
    for (const Json &version : versions->values.at("versions"))
        described.versions.push_back(toQString(version));
    const QByteArray newest = versions->data.mid(versions->data.size() - 2 * versionSize, versionSize);
    const auto commands = askPldm(asking, target, pldm::baseType, pldm::getCommands, char(type) + newest);
    if (commands && commands->completion == 0)
        described.commands = bitsIn(commands->data);
    return described;
}

// --- Records --------------------------------------------------------------------------------------------------------

struct RecordPart
{
    quint32 nextRecord = 0;
    quint32 nextPart = 0;
    bool isLast = true;
};

Result<RecordPart> readPart(
    const Asking &asking, const Target &target, quint32 handle, quint32 transfer, bool isFirst, QByteArray &record)
{
    const QByteArray request =
        little(handle, 4) + little(transfer, 4) + char(isFirst ? firstPart : nextPart) + little(partSize, 2) + little(0, 2);
    const auto answer = requirePldm(asking, target, pldm::platformType, pldm::getPdr, request);
    if (!answer)
        return fail(answer.error());
    const Json &values = answer->values;
    record += bytesFromHex(toQString(values.at("record_data")));
    const auto flag = values.at("transfer_flag").get<int>();
    if (flag == endOfTransfer && values.at("crc8") != pec8(record))
        return fail(ErrorCode::Protocol, Tr::text("The record %1 came with a wrong check sum.").arg(handle));
    return RecordPart{values.at("next_record_handle").get<quint32>(), values.at("next_transfer_handle").get<quint32>(),
        flag == endOfTransfer || flag == wholeTransfer};
}

Result<QByteArray> readRecord(const Asking &asking, const Target &target, quint32 handle, quint32 &next)
{
    QByteArray record;
    quint32 transfer = 0;
    for (int i = 0; i < mostParts; ++i) {
        const auto part = readPart(asking, target, handle, transfer, i == 0, record);
        if (!part)
            return fail(part.error());
        next = part->nextRecord;
        transfer = part->nextPart;
        if (part->isLast)
            return record;
    }
    return fail(ErrorCode::Protocol, Tr::text("The record %1 does not end.").arg(handle));
}

// --- Sensors --------------------------------------------------------------------------------------------------------

struct SensorRecord
{
    quint16 id = 0;
    bool isNumeric = true;
    Field fields;
};

std::optional<SensorRecord> sensorFrom(const QByteArray &record)
{
    if (record.size() < pldm::pdrHeader)
        return std::nullopt;
    const quint8 type = quint8(record[5]);
    SensorRecord sensor{.isNumeric = type == pldm::numericSensorPdr, .fields = decodePdr(record)};
    const Field *id = sensor.fields.find(u"sensor_id");
    const bool isSensor = type == pldm::numericSensorPdr || type == pldm::stateSensorPdr;
    if (!isSensor || !id || !id->value.is_number())
        return std::nullopt;
    sensor.id = id->value.get<quint16>();
    return sensor;
}

double numberIn(const Field &record, QStringView name)
{
    const Field *field = record.find(name);
    return field && field->value.is_number() ? field->value.get<double>() : 0;
}

// Raw readings, and limits in the same format, become values of the unit: 27.7 of DSP0248.
double scaled(const Field &record, double raw)
{
    const double value = numberIn(record, u"resolution") * raw + numberIn(record, u"value_offset");
    const double modifier = numberIn(record, u"unit_modifier");
    // Divided where it can be: 3300 / 1000 is 3.3, 3300 * 0.001 is not.
    return modifier < 0 ? value / std::pow(10.0, -modifier) : value * std::pow(10.0, modifier);
}

QString unitOf(const Field &record)
{
    const auto base = quint8(numberIn(record, u"base_unit"));
    const QString symbol = unitSymbol(base);
    const char *name = nameOf(pldmUnits, base);
    return !symbol.isEmpty() || !name ? symbol : QString::fromLatin1(name);
}

void putLimits(const Field &record, SensorReading &reading)
{
    const auto has = [&record](QStringView group, const char *bit) {
        const Field *bits = record.find(group);
        const Field *field = bits ? bits->find(QString::fromLatin1(bit)) : nullptr;
        return field && field->value != 0;
    };
    const auto put = [&record](bool isThere, QStringView name, std::optional<double> &to) {
        if (isThere)
            to = scaled(record, numberIn(record, name));
    };
    put(has(u"range_support", "nominal"), u"nominal", reading.nominal);
    put(has(u"supported_thresholds", "lower_warning"), u"warning_low", reading.warningLow);
    put(has(u"supported_thresholds", "upper_warning"), u"warning_high", reading.warningHigh);
    put(has(u"range_support", "critical_low"), u"critical_low", reading.criticalLow);
    put(has(u"range_support", "critical_high"), u"critical_high", reading.criticalHigh);
}

QString stateText(ValueNames names, const Json &value)
{
    const char *name = nameOf(names, value.get<quint64>());
    return name ? QString::fromLatin1(name) : QString::number(value.get<quint64>());
}

void readNumeric(const Asking &asking, const Target &target, const SensorRecord &sensor, SensorReading &reading)
{
    putLimits(sensor.fields, reading);
    const auto answer = requirePldm(asking, target, pldm::platformType, pldm::getSensorReading, little(sensor.id, 2) + char(0));
    if (!answer) {
        reading.problem = answer.error().message.english();
        return;
    }
    const Json &values = answer->values;
    reading.operationalState = stateText(operationalStates, values.at("operational_state"));
    reading.state = stateText(sensorStates, values.at("present_state"));
    if (values.at("operational_state") != 0)
        return;
    reading.raw = values.at("reading").get<qint64>();
    reading.value = scaled(sensor.fields, double(*reading.raw));
}

std::vector<SensorState> stateSetsOf(const Field &record)
{
    std::vector<SensorState> sets;
    const Json values = valuesOf(record);
    for (const Json &each : values.value("sensors", Json::array()))
        sets.push_back({each.at("state_set").get<quint16>(), 0, bitsIn(bytesFromHex(toQString(each.at("states"))))});
    return sets;
}

void readStates(const Asking &asking, const Target &target, const SensorRecord &sensor, SensorReading &reading)
{
    const auto answer = requirePldm(
        asking, target, pldm::platformType, pldm::getStateSensorReadings, little(sensor.id, 2) + char(0xff) + char(0));
    if (!answer) {
        reading.problem = answer.error().message.english();
        return;
    }
    QStringList names;
    std::vector<SensorState> sets = stateSetsOf(sensor.fields);
    for (const Json &each : answer->values.at("states")) {
        reading.operationalState = stateText(operationalStates, each.at("operational_state"));
        SensorState state = reading.states.size() < sets.size() ? std::move(sets[reading.states.size()]) : SensorState();
        state.state = each.at("present_state").get<quint8>();
        names << stateName(state.set, state.state);
        reading.states.push_back(std::move(state));
    }
    reading.state = names.join(u", "_s);
}

Result<std::vector<SensorRecord>> wantedSensors(const std::vector<QByteArray> &records, const std::vector<quint16> &ids)
{
    std::vector<SensorRecord> sensors;
    QStringList known;
    for (const QByteArray &record : records) {
        auto sensor = sensorFrom(record);
        if (!sensor)
            continue;
        known << QString::number(sensor->id);
        if (ids.empty() || std::ranges::find(ids, sensor->id) != ids.end())
            sensors.push_back(std::move(*sensor));
    }
    for (const quint16 id : ids) {
        if (std::ranges::find(sensors, id, &SensorRecord::id) != sensors.end())
            continue;
        Error error;
        error.code = ErrorCode::NotFound;
        error.field = u"ids"_s;
        error.message = Tr::text("There is no record of a sensor %1.").arg(id);
        error.nextActions.push_back(Tr::text("Sensors there are: %1.").arg(known.join(u", "_s)));
        return fail(std::move(error));
    }
    return sensors;
}

} // namespace

Result<PldmBase> pldmBase(const Asking &asking, const Target &target)
{
    const auto tid = requirePldm(asking, target, pldm::baseType, pldm::getTid);
    if (!tid)
        return fail(tid.error());
    const auto types = requirePldm(asking, target, pldm::baseType, pldm::getTypes);
    if (!types)
        return fail(types.error());
    PldmBase base{.tid = tid->values.at("tid").get<quint8>()};
    for (const quint8 type : bitsIn(types->data))
        base.types.push_back(describeType(asking, target, type));
    return base;
}

Result<std::vector<QByteArray>> readRecords(const Asking &asking, const Target &target)
{
    std::vector<QByteArray> records;
    quint32 handle = 0;
    do {
        quint32 next = 0;
        auto record = readRecord(asking, target, handle, next);
        if (!record)
            return fail(record.error());
        records.push_back(std::move(*record));
        handle = next;
    } while (handle != 0 && records.size() < mostRecords);
    return records;
}

Result<std::vector<SensorReading>> readSensors(const Asking &asking, const Target &target, const std::vector<quint16> &ids,
    const std::function<void(double, double)> &progress)
{
    const auto records = readRecords(asking, target);
    if (!records)
        return fail(records.error());
    const auto sensors = wantedSensors(*records, ids);
    if (!sensors)
        return fail(sensors.error());
    std::vector<SensorReading> readings;
    for (const SensorRecord &sensor : *sensors) {
        progress(double(readings.size()), double(sensors->size()));
        SensorReading reading{.id = sensor.id, .isNumeric = sensor.isNumeric};
        if (sensor.isNumeric) {
            reading.unit = unitOf(sensor.fields);
            readNumeric(asking, target, sensor, reading);
        } else {
            readStates(asking, target, sensor, reading);
        }
        readings.push_back(std::move(reading));
    }
    return readings;
}

} // namespace ohm::mctp
