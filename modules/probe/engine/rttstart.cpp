// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/rttstart.h"

#include "probe/engine/sessiondetails.h"
#include "probe/probetr.h"

#include <QDir>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

const QString blockSymbol = u"_SEGGER_RTT"_s;

std::unexpected<Error> noPlace(const ProbeSession &session)
{
    Error error;
    error.code = ErrorCode::NotEnabled;
    error.message = session.symbols()
        ? Tr::text("The program of session %1 has no symbol %2, and the board's memory is not known.")
              .arg(session.name())
              .arg(blockSymbol)
        : Tr::text("Where the RTT control block of session %1 lies is not known: it has no program.").arg(session.name());
    error.nextActions.push_back(Tr::text("Name the program's ELF file as elf in probe_connect, or give address and size of the "
                                         "RAM to search."));
    return fail(std::move(error));
}

int pointerBytes(const MemoryAccess &memory) { return memory.capabilities().addressBits > 32 ? 8 : 4; }

Result<RttBlock> searchRam(MemoryAccess &memory, const ProbeSession &session, const RttBlock::Progress &progress,
    Deadline deadline, const std::stop_token &stop)
{
    Result<RttBlock> found = noPlace(session);
    for (const MemoryRegion &region : memory.capabilities().regions) {
        if (region.kind != MemoryRegion::Kind::Ram)
            continue;
        found = RttBlock::find(memory, {region.start, region.size}, pointerBytes(memory), progress, deadline, stop);
        if (found)
            break;
    }
    return found;
}

Result<RttBlock> findBlock(MemoryAccess &memory, const ProbeSession &session, const RttRequest &request,
    const RttBlock::Progress &progress, Deadline deadline, const std::stop_token &stop)
{
    if (request.at)
        return RttBlock::read(memory, *request.at, pointerBytes(memory), deadline, stop);
    if (request.from)
        return RttBlock::find(memory, {*request.from, request.size}, pointerBytes(memory), progress, deadline, stop);
    const ElfSymbol *symbol = session.symbols() ? session.symbols()->find(blockSymbol) : nullptr;
    if (symbol)
        return RttBlock::read(memory, {symbol->address}, pointerBytes(memory), deadline, stop);
    return searchRam(memory, session, progress, deadline, stop);
}

DeviceInfo portOf(ProbeSession &session, const RttChannelInfo &channel)
{
    DeviceInfo port;
    port.id = DeviceId(u"port:rtt://%1/%2"_s.arg(session.name()).arg(channel.number));
    port.kind = u"port"_s;
    const QString &name = channel.upName.isEmpty() ? channel.downName : channel.upName;
    port.title = Tr::text("%1 RTT %2 %3").arg(session.name()).arg(channel.number).arg(name).english().trimmed();
    port.state = u"free"_s;
    port.parent = DeviceId(u"probe:"_s + session.name());
    port.url = channel.url;
    port.standIn = deviceOf(session).standIn;
    return port;
}

} // namespace

Result<std::shared_ptr<RttRun>> startRtt(Bench &bench, ProbeSession &session, const RttRequest &request,
    const RttBlock::Progress &progress, Deadline deadline, const std::stop_token &stop)
{
    if (session.tools().rtt.get())
        return fail(fail(ErrorCode::Busy, Tr::text("RTT of session %1 runs already.").arg(session.name()))
                .error()
                .next(Tr::text("Read it with probe_rtt_read, or end it with probe_rtt_stop.")));
    const QString folder = session.plan().folder + u"/rtt"_s;
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::Io, Tr::text("The folder %1 cannot be made.").arg(folder));
    auto memory = session.control().ownMemory(request.target, folder, deadline, stop);
    if (!memory)
        return fail(memory.error());
    auto block = findBlock(**memory, session, request, progress, deadline, stop);
    if (!block)
        return fail(block.error());
    auto run = std::make_shared<RttRun>(RttPump::Setup{.memory = std::move(*memory),
        .block = std::move(*block),
        .interval = request.interval,
        .folder = folder,
        .clock = &bench.clock});
    for (const RttChannelInfo &channel : run->pump.channels()) {
        if (!channel.url.isEmpty())
            run->ports.push_back(std::make_unique<SessionPort>(bench.devices, portOf(session, channel)));
    }
    session.tools().rtt.set(run);
    return run;
}

Result<std::shared_ptr<RttRun>> runningRtt(ProbeSession &session)
{
    if (auto run = session.tools().rtt.get())
        return run;
    return fail(fail(ErrorCode::NotEnabled, Tr::text("RTT of session %1 does not run.").arg(session.name()))
            .error()
            .next(Tr::text("Start it with probe_rtt_start.")));
}

} // namespace ohm::probe
