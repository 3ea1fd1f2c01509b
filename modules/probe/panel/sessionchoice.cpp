// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/panel/sessionchoice.h"

#include "core/datatext.h"

#include <algorithm>
#include <numeric>

namespace ohm::probe {

namespace {

QString text(const Json &json, const char *name)
{
    const auto found = json.find(name);
    return found == json.end() ? QString() : toQString(*found);
}

ShownTarget targetOf(const Json &json)
{
    ShownTarget target{.name = text(json, "name"),
        .type = text(json, "type"),
        .state = text(json, "state"),
        .reason = text(json, "reason"),
        .halts = json.value("halts", quint64(0))};
    if (const auto pc = json.find("pc"); pc != json.end())
        target.pc = pc->get<quint64>();
    return target;
}

ShownSession sessionOf(const DeviceInfo &device)
{
    const Json &details = device.details;
    ShownSession session{.name = device.name(),
        .title = translatedData(device.title),
        .standIn = translatedData(device.standIn),
        .board = text(details, "board"),
        .chip = text(details, "chip"),
        .connection = text(details, "connection"),
        .program = text(details, "program"),
        .openocd = text(details, details.contains("stub") ? "stub" : "openocd"),
        .changes = details.value("changes", quint64(0))};
    if (const auto why = details.find("why"); why != details.end())
        session.why = text(*why, "message");
    for (const Json &target : details.value("targets", Json::array()))
        session.targets.push_back(targetOf(target));
    return session;
}

} // namespace

SessionChoice::SessionChoice(const Devices &devices)
{
    devices.list().subscribe(this, [this](const auto &list) { follow(*list); });
}

const ShownSession *SessionChoice::session() const
{
    const auto found = std::ranges::find(m_sessions, m_session, &ShownSession::name);
    return found == m_sessions.end() ? nullptr : &*found;
}

const ShownTarget *SessionChoice::target() const
{
    const ShownSession *chosen = session();
    if (!chosen)
        return nullptr;
    const auto found = std::ranges::find(chosen->targets, m_target, &ShownTarget::name);
    return found == chosen->targets.end() ? nullptr : &*found;
}

int SessionChoice::targetCount() const
{
    return std::accumulate(m_sessions.begin(), m_sessions.end(), 0,
        [](int count, const ShownSession &session) { return count + int(session.targets.size()); });
}

void SessionChoice::choose(const QString &session, const QString &target)
{
    if (session == m_session && target == m_target)
        return;
    m_session = session;
    m_target = target;
    keepValid();
    Q_EMIT changed();
}

Json SessionChoice::arguments() const
{
    Json arguments = {{"session", m_session.toStdString()}};
    if (!m_target.isEmpty())
        arguments["target"] = m_target.toStdString();
    return arguments;
}

void SessionChoice::follow(const DeviceList &devices)
{
    std::vector<ShownSession> sessions;
    QString newest;
    for (const DeviceInfo &device : devices) {
        if (device.kind != u"probe")
            continue;
        sessions.push_back(sessionOf(device));
        if (std::ranges::find(m_sessions, sessions.back().name, &ShownSession::name) == m_sessions.end())
            newest = sessions.back().name;
    }
    if (sessions == m_sessions)
        return;
    m_sessions = std::move(sessions);
    if (!newest.isEmpty()) { // who has just connected wants to see it
        m_session = newest;
        m_target.clear();
    }
    keepValid();
    Q_EMIT changed();
}

// The first core is a session's main one unless its board says otherwise; actions without a target mean that one.
void SessionChoice::keepValid()
{
    if (!session())
        m_session = m_sessions.empty() ? QString() : m_sessions.front().name;
    if (target())
        return;
    m_target.clear();
    const ShownSession *chosen = session();
    if (!chosen)
        return;
    for (const bool wantsAwake : {true, false}) {
        for (const ShownTarget &each : chosen->targets) {
            const bool isAwake = each.state != u"unknown" && each.state != u"examine deferred";
            if (m_target.isEmpty() && each.isCore() && (isAwake || !wantsAwake))
                m_target = each.name;
        }
    }
}

} // namespace ohm::probe
