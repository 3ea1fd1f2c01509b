// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/calls.h"

namespace ohm::mctp {

// What a PLDM terminus supports (DSP0240).
struct PldmType
{
    quint8 type = 0;
    QString name; // "Platform"
    std::vector<QString> versions;
    std::vector<quint8> commands;
};

struct PldmBase
{
    quint8 tid = 0; // 0: none given yet
    std::vector<PldmType> types;
};
Result<PldmBase> pldmBase(const Asking &asking, const Target &target);

// What a state sensor tells of one state set (DSP0249).
struct SensorState
{
    quint16 set = 0;
    quint8 state = 0;
    std::vector<quint8> possible; // states
};

// A sensor with what its record says of it and its reading of now (DSP0248).
struct SensorReading
{
    quint16 id = 0;
    bool isNumeric = true; // else a state sensor
    std::optional<double> value; // in the unit; nothing while the sensor does not work
    std::optional<qint64> raw;
    QString unit; // "°C", or the unit's own name
    QString operationalState; // "enabled"
    QString state; // "normal", "upper warning"; of a state sensor "tripped", or several apart by commas
    std::vector<SensorState> states; // of a state sensor, one for each of its state sets
    std::optional<double> nominal, warningLow, warningHigh, criticalLow, criticalHigh; // in the unit, those that mean something
    QString problem; // why it could not be read
};

// Reads all records, then the sensors of `ids`, or all. NotFound when an id has no record.
Result<std::vector<SensorReading>> readSensors(const Asking &asking, const Target &target, const std::vector<quint16> &ids,
    const std::function<void(double done, double total)> &progress);

// Platform descriptor records as they are, in the repository's order.
Result<std::vector<QByteArray>> readRecords(const Asking &asking, const Target &target);

} // namespace ohm::mctp
