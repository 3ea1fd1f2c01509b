// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/probeactions.h"

#include "probe/engine/sessiondetails.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> readSessions(Sessions &sessions)
{
    Json list = Json::array();
    for (const SessionPointer &session : sessions.all()) {
        const DeviceInfo device = deviceOf(*session);
        list.push_back({{"session", session->name().toStdString()}, {"title", jsonString(device.title)},
            {"state", device.state.toStdString()}, {"connection", device.details["connection"]}});
    }
    return dumpJson({{"sessions", std::move(list)}});
}

Result<QByteArray> readState(Sessions &sessions, const QString &name)
{
    const auto session = sessions.require(name.section(u'/', 0, 0));
    if (!session || !name.endsWith(u"/state"))
        return fail(ErrorCode::NotFound, Tr::text("There is no resource probe://%1.").arg(name));
    return dumpJson(deviceOf(**session).details);
}

} // namespace

void declareProbeActions(Registry &registry, Sessions &sessions)
{
    ActionSet actions(registry);
    declareScan(actions, sessions);
    declareConnecting(actions, sessions);
    declareRunControl(actions, sessions);
    declareRegisters(actions, sessions);
    declareMemory(actions, sessions);
    declareMemoryBlocks(actions, sessions);
    declareDisassembly(actions, sessions);
    declareCallStack(actions, sessions);
    declareFlash(actions, sessions);
    declareBreakpoints(actions, sessions);
    declareEvents(actions, sessions);
    declareFault(actions, sessions);
    declarePeripherals(actions, sessions);
    declareProfile(actions, sessions);
    declareRtt(actions, sessions);
    declareSemihosting(actions, sessions);
    declareDropIns(registry);
}

ResourceProvider probeResource(Sessions &sessions)
{
    ResourceProvider provider;
    provider.scheme = u"probe"_s;
    provider.title = Tr::text("Debug session");
    provider.help = Tr::text("The debug sessions, and state, targets and warnings of each.");
    provider.mimeType = u"application/json"_s;
    provider.list = [&sessions] {
        std::vector<ResourceInfo> list{{u"sessions"_s, Tr::text("All debug sessions").english()}};
        for (const SessionPointer &session : sessions.all())
            list.push_back({session->name() + u"/state"_s, u"%1 · %2"_s.arg(session->name(), session->plan().title)});
        return list;
    };
    provider.read = [&sessions](const QString &name) {
        return name == u"sessions" ? readSessions(sessions) : readState(sessions, name);
    };
    return provider;
}

} // namespace ohm::probe
