// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/machinedetails.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

namespace {

void putTime(Json &details, const char *name, const std::optional<Instant> &at, const Clock &clock)
{
    if (at)
        details[name] = jsonString(clock.wallTime(*at).toString(Qt::ISODateWithMs));
}

Json exitDetails(const ExitReason &exit)
{
    Json json = {{"kind", exitKindName(exit.kind)}, {"text", jsonString(exit.text.english())}};
    if (!exit.lastLines.isEmpty())
        json["last_lines"] = jsonString(exit.lastLines);
    return json;
}

Json fileDetails(const MachineStatus &status)
{
    Json files = {{"runtime", jsonString(status.files.runtime)}, {"state", jsonString(status.files.state)}};
    if (status.config.serialPorts > 0)
        files["serial_log"] = jsonString(status.files.serialLog(0));
    return files;
}

} // namespace

DeviceInfo deviceOf(const MachineStatus &status, const Json &request, const Clock &clock)
{
    const MachineConfig &config = status.config;
    const bool isLive = status.state != MachineState::Stopped;
    Json details = {{"machine", jsonString(config.machine)}, {"arch", jsonString(config.arch)},
        {"mode", modeName(config.recording)}, {"image", jsonString(config.image)}};
    if (!status.imageSha256.isEmpty())
        details["image_sha256"] = jsonString(status.imageSha256);
    if (isLive && status.pid != 0)
        details["pid"] = status.pid;
    putTime(details, "started_at", status.startedAt, clock);
    putTime(details, "stopped_at", status.stoppedAt, clock);
    if (isLive) {
        details["run_state"] = jsonString(status.runState);
        details["resets"] = status.resets;
        details["gdb"] = jsonString(gdbAddress(status));
        details["qmp"] = jsonString(status.files.qmpSocket());
    }
    details["snapshots"] = config.hasSnapshotDisk || config.isQcow2;
    details["command_line"] = jsonString(status.commandLine);
    details["files"] = fileDetails(status);
    if (status.exit)
        details["exit"] = exitDetails(*status.exit);
    details["request"] = request;
    return {.id = DeviceId(u"qemu:"_s + config.id),
        .kind = u"qemu"_s,
        .title = u"%1 · %2"_s.arg(config.id, config.machine),
        .state = QString::fromLatin1(machineStateName(status.state)),
        .parent = {},
        .url = {},
        .standIn = u"QEMU "_s + config.machine,
        .details = std::move(details)};
}

DeviceInfo portOf(const MachineStatus &status, int index, const QString &standIn)
{
    const QString id = status.config.id;
    return {.id = DeviceId(u"port:"_s + portName(id, index)),
        .kind = u"port"_s,
        .title = u"%1 UART %2"_s.arg(id).arg(index),
        .state = u"free"_s,
        .parent = DeviceId(u"qemu:"_s + id),
        .url = u"unix:"_s + status.files.serialSocket(index),
        .standIn = standIn,
        .details = {{"backlog", jsonString(status.files.serialLog(index))}}};
}

DeviceInfo i2cPortOf(const MachineStatus &status, const QString &standIn)
{
    const MachineConfig &config = status.config;
    return {.id = DeviceId(u"port:qemu:%1:i2c"_s.arg(config.id)),
        .kind = u"port"_s,
        .title = u"%1 %2"_s.arg(config.id, config.i2cBus),
        .state = u"free"_s,
        .parent = DeviceId(u"qemu:"_s + config.id),
        .url = u"unix:"_s + status.files.i2cSocket(),
        .standIn = standIn,
        .details = {{"binding", "i2c_agent"}, {"bus", jsonString(config.i2cBus)}, {"address", config.i2cAddress}}};
}

QString portName(const QString &id, int index) { return index == 0 ? u"qemu:"_s + id : u"qemu:%1:%2"_s.arg(id).arg(index); }

QString gdbAddress(const MachineStatus &status)
{
    if (status.config.gdbOverTcp && status.gdbPort == 0)
        return {}; // not known yet
    return status.gdbPort > 0 ? u"127.0.0.1:%1"_s.arg(status.gdbPort) : status.files.gdbSocket();
}

const char *modeName(Recording recording)
{
    switch (recording) {
    case Recording::Off:
        return "live";
    case Recording::Record:
        return "recording";
    case Recording::Replay:
        return "replay";
    }
    return "";
}

} // namespace ohm::qemu
