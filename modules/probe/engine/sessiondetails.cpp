// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/sessiondetails.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(ProbeSession &session)
{
    const SessionState state = session.states().state();
    if (state != SessionState::Connected)
        return QString::fromLatin1(sessionStateName(state));
    const auto target = session.target({});
    return target ? target->state : u"unknown"_s;
}

} // namespace

Json targetJson(const TargetState &target)
{
    Json json = {{"name", target.name.toStdString()}, {"type", target.type.toStdString()},
        {"state", target.state.toStdString()}, {"halts", target.halts}};
    if (target.isHalted() && !target.reason.isEmpty())
        json["reason"] = target.reason.toStdString();
    if (target.isHalted() && target.pc)
        json["pc"] = *target.pc;
    if (target.isHalted() && target.watched)
        json["watched"] = *target.watched;
    if (target.gdbPort != 0)
        json["gdb_port"] = target.gdbPort;
    return json;
}

DeviceInfo deviceOf(ProbeSession &session)
{
    const BoardProfile &board = session.plan().board;
    DeviceInfo device;
    device.id = DeviceId(u"probe:"_s + session.name());
    device.kind = u"probe"_s;
    device.title = session.plan().title;
    device.state = stateOf(session);
    const ControlInfo &info = session.info();
    device.standIn = board.standIn.isEmpty() ? info.standIn : board.standIn;
    Json targets = Json::array();
    for (const TargetState &target : session.states().targets())
        targets.push_back(targetJson(target));
    Json &details = device.details;
    details = {{"session", session.name().toStdString()}, {"title", session.plan().title.toStdString()},
        {"board", board.name.toStdString()}, {"chip", board.chip.toStdString()},
        {"connection", sessionStateName(session.states().state())}, {"targets", std::move(targets)},
        {"adapter", info.adapter.toStdString()}, {"changes", session.changes()}};
    if (info.stub.isEmpty())
        details.update({{"openocd", jsonString(info.version)}, {"pid", info.pid}, {"tcl_port", info.tclPort}});
    else
        details["stub"] = jsonString(info.stub);
    if (const QString &machine = session.plan().machine; !machine.isEmpty())
        details["machine"] = jsonString(machine);
    if (const auto why = session.states().why())
        details["why"] = toJson(*why);
    if (const QString program = session.program(); !program.isEmpty())
        details["program"] = jsonString(program);
    Json warnings = Json::array();
    for (const QString &warning : info.warnings)
        warnings.push_back(jsonString(warning));
    details["warnings"] = std::move(warnings);
    return device;
}

Json eventJson(const SessionEvent &event)
{
    Json json = {{"event", event.kind.toStdString()}};
    if (!event.target.isEmpty())
        json["target"] = event.target.toStdString();
    if (!event.reason.isEmpty())
        json["reason"] = jsonString(event.reason);
    if (event.pc)
        json["pc"] = *event.pc;
    if (event.watched)
        json["watched"] = *event.watched;
    return json;
}

} // namespace ohm::probe
