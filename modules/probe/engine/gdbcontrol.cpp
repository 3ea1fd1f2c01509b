// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/gdbcontrol.h"

#include "probe/probetr.h"
#include "stream/streamoptions.h"

#include <QRegularExpression>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr auto patienceForConnection = 10s;
constexpr auto patienceForAnswer = 4s; // of a stub that has taken the connection
constexpr std::uint64_t cpuidAt = 0xE000ED00; // Armv7-M Architecture Reference Manual, B3.2.3

// "socket://127.0.0.1:3333" -> "127.0.0.1:3333", "unix:/run/gdb" -> "/run/gdb"
QString placeOf(const QString &url)
{
    static const QRegularExpression scheme(u"^(socket://|unix:(//)?)"_s);
    return QString(url).remove(scheme);
}

QString typeOf(const QString &architecture)
{
    if (architecture == u"aarch64")
        return architecture;
    return architecture.isEmpty() || architecture.startsWith(u"arm") ? u"arm"_s : architecture.section(u':', 0, 0);
}

bool has64BitAddresses(const QString &architecture)
{
    static const QRegularExpression wide(u"aarch64|64"_s);
    return wide.match(architecture).hasMatch();
}

// A description says nothing of the byte order; these have only this one.
bool isBigEndian(const QString &architecture)
{
    return architecture.startsWith(u"m68k") || architecture.startsWith(u"sparc") || architecture.startsWith(u"s390");
}

Result<std::uint32_t> readWord(RspClient &client, std::uint64_t at, Deadline deadline, const std::stop_token &stop)
{
    std::array<char, 4> bytes{};
    const auto read = client.readMemory(at, bytes, deadline, stop);
    return read ? Result<std::uint32_t>(std::uint32_t(loadNumber(QByteArrayView(bytes.data(), 4), ByteOrder::Little)))
                : fail(read.error());
}

// CPUID of an Arm Ltd. core with the architecture 0xF (Armv7-M, Armv8-M) or 0xC (Armv6-M).
bool isCortexM(std::uint32_t cpuid)
{
    const std::uint32_t architecture = cpuid >> 16 & 0xF;
    return cpuid >> 24 == 0x41 && (architecture == 0xF || architecture == 0xC) && (cpuid >> 4 & 0xF00) >= 0xC00;
}

} // namespace

Result<std::unique_ptr<GdbControl>> GdbControl::open(Setup setup, Deadline deadline, const std::stop_token &stop)
{
    const QString place = placeOf(setup.url);
    auto stream = openStream(setup.url, {}, deadline.sooner(Deadline::after(patienceForConnection)), stop);
    if (!stream)
        return fail(noStub(place, stream.error(), false));
    const Deadline soon = deadline.sooner(Deadline::after(patienceForAnswer));
    auto client = RspClient::connect(std::move(*stream), place, soon, stop);
    if (!client)
        return fail(noStub(place, client.error(), true));
    std::unique_ptr<GdbControl> control(new GdbControl(std::move(setup)));
    control->m_stub = std::make_unique<GdbStub>(std::move(*client));
    if (const auto learnt = control->learn(*Turn(*control->m_stub), deadline, stop); !learnt)
        return fail(learnt.error());
    return control;
}

GdbControl::GdbControl(Setup setup)
    : m_setup(std::move(setup))
{
}

GdbControl::~GdbControl()
{
    m_stub->close(); // whoever looks through the relay ends with it
}

Result<void> GdbControl::learn(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    auto kind = identifyStub(client, deadline, stop);
    if (!kind)
        return fail(kind.error());
    m_kind = std::move(*kind);
    if (const auto taken = takeTarget(client, deadline, stop); !taken)
        return taken;
    auto registers = GdbRegisters::learn(client, deadline, stop);
    if (!registers)
        return fail(registers.error());
    m_registers = std::make_unique<GdbRegisters>(std::move(*registers));
    m_hasDescription = m_registers->isDescribed();
    m_packetSize = client.features().packetSize;
    if (const auto known = learnType(client, deadline, stop); !known)
        return known;
    m_info.adapter = m_kind.id();
    m_info.version = m_kind.version;
    m_info.url = m_setup.url;
    m_info.stub = u"%1 (%2)"_s.arg(m_kind.name(), client.name());
    m_info.standIn = m_kind.standIn;
    if (!m_hasDescription)
        m_info.warnings << Tr::text("The stub does not describe its registers; those of a Cortex-M are supposed.").english();
    return client.wasRunning() && !m_setup.halt ? goOn(client, deadline, stop) : Result<void>();
}

// A Black Magic Probe debugs nothing until it has been told to look for targets and to take one.
Result<void> GdbControl::takeTarget(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    if (!client.lastStop() || !client.lastStop()->hasEnded())
        return {};
    for (const QString &scan : m_kind.scanCommands()) {
        const auto printed = client.monitor(scan, deadline, stop);
        const auto taken = printed ? client.attach(1, deadline, stop) : fail(printed.error());
        if (taken || taken.error().code == ErrorCode::Disconnected || taken.error().code == ErrorCode::Cancelled)
            return taken;
    }
    return fail(fail(ErrorCode::NotFound, Tr::text("%1 (%2) debugs no target.").arg(m_kind.name()).arg(client.name()))
            .error()
            .cause(Tr::text("The board has no power or is not connected to the probe, or the program has ended."))
            .next(Tr::text("Switch the board on and connect again.")));
}

Result<void> GdbControl::learnType(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    const QString &architecture = m_registers->architecture();
    m_type = typeOf(architecture);
    if (m_registers->hasFeature(u"org.gnu.gdb.arm.m-profile")) {
        m_type = u"cortex_m"_s;
    } else if (!m_hasDescription) {
        const auto cpuid = readWord(client, cpuidAt, deadline, stop);
        if (!cpuid && cpuid.error().code != ErrorCode::NotFound)
            return fail(cpuid.error());
        if (cpuid && isCortexM(*cpuid))
            m_type = u"cortex_m"_s;
    }
    m_isLittleEndian = !isBigEndian(architecture);
    m_registers->setByteOrder(m_isLittleEndian ? ByteOrder::Little : ByteOrder::Big);
    const auto map = learnMap(client, deadline, stop);
    if (!map)
        return fail(map.error());
    const MemoryCapabilities capabilities{.addressBits = has64BitAddresses(architecture) ? 64 : 32,
        .order = m_isLittleEndian ? ByteOrder::Little : ByteOrder::Big,
        .live = LiveAccess::Stopping,
        .regions = *map};
    m_memory = std::make_unique<GdbStubMemory>(*m_stub, client, capabilities);
    m_flash = std::make_unique<GdbFlash>(*m_stub, *map, m_setup.target);
    return {};
}

// A map that cannot be read is one that there is not.
Result<std::vector<MemoryRegion>> GdbControl::learnMap(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    auto map = client.readMemoryMap(deadline, stop);
    if (map)
        return map;
    if (map.error().code == ErrorCode::Disconnected || map.error().code == ErrorCode::Cancelled)
        return map;
    m_info.warnings << map.error().message.english();
    return std::vector<MemoryRegion>();
}

Result<std::optional<std::uint64_t>> GdbControl::pcOf(RspClient &client, Deadline deadline, const std::stop_token &stop)
{
    // Not asked for twice: a machine that somebody else has let run would be stopped by that.
    if (m_pc && m_pcStop == client.stops())
        return m_pc;
    const QString name = m_registers->programCounter();
    const auto values = m_registers->read(client, {name}, deadline, stop);
    if (!values)
        return fail(values.error());
    m_pc = values->contains(name) ? std::optional(values->value(name)) : std::nullopt;
    m_pcStop = client.stops();
    return m_pc;
}

QString GdbControl::reasonOf(const rsp::StopEvent &event, std::optional<std::uint64_t> pc) const
{
    using Reason = rsp::StopEvent::Reason;
    switch (event.reason) {
    case Reason::SoftwareBreakpoint:
    case Reason::HardwareBreakpoint:
        return u"breakpoint"_s;
    case Reason::WriteWatchpoint:
    case Reason::ReadWatchpoint:
    case Reason::AccessWatchpoint:
        return u"watchpoint"_s;
    default:
        break;
    }
    if (m_lastMove == Move::None || event.signal == rsp::signalInterrupt || event.signal == 0)
        return u"debug-request"_s;
    if (event.signal != rsp::signalTrap)
        return u"exception"_s;
    return m_lastMove == Move::Step && !(pc && pointAt(*pc)) ? u"single-step"_s : u"breakpoint"_s;
}

Result<std::vector<TargetState>> GdbControl::look(Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    TargetState target{.name = m_setup.target, .type = m_type, .state = u"running"_s};
    target.isLittleEndian = m_isLittleEndian;
    target.resumes = m_resumes;
    if (!client->isRunning() && client->lastStop()) {
        const rsp::StopEvent event = *client->lastStop();
        if (event.hasEnded())
            return fail(ErrorCode::Disconnected, Tr::text("The program behind %1 has ended.").arg(client->name()));
        const auto pc = pcOf(*client, deadline, stop);
        if (!pc)
            return fail(pc.error());
        target.state = u"halted"_s;
        target.pc = *pc;
        target.reason = reasonOf(event, *pc);
        if (event.watched)
            target.watched = event.watched->value;
    }
    return std::vector{std::move(target)};
}

Result<QString> GdbControl::waitForNews(Deadline deadline, const std::stop_token &stop)
{
    const auto told = m_stub->waitForNews(deadline, stop);
    return told ? Result<QString>(QString()) : fail(told.error());
}

Error GdbControl::whyEnded(const QString &session)
{
    Error error;
    error.code = ErrorCode::Disconnected;
    error.message = Tr::text("%1 of session %2 has closed the connection.").arg(m_info.stub).arg(session);
    error.causes.push_back(Tr::text("The program ended, or its probe was unplugged."));
    error.nextActions.push_back(Tr::text("See that it runs, then connect again with probe_connect."));
    return error;
}

Error GdbControl::whyNotExamined(const QStringList &targets) const
{
    return fail(ErrorCode::NotFound, Tr::text("%1 shows no core but %2.").arg(m_info.stub).arg(targets.join(u", "_s))).error();
}

ControlEnd GdbControl::close(bool resume, Deadline deadline, const std::stop_token &stop)
{
    m_relay.reset();
    {
        const Turn client(*m_stub);
        leave(*client, resume || client->isRunning(), deadline, stop);
    }
    m_stub->close();
    return {.exitCode = std::nullopt, .how = Tr::text("%1 was left alone").arg(m_info.stub)};
}

// Without our breakpoints, which nobody else knows of.
void GdbControl::leave(RspClient &client, bool shallRun, Deadline deadline, const std::stop_token &stop)
{
    if (client.isRunning() && !client.interrupt(deadline, stop))
        return;
    for (const Breakpoint &point : std::exchange(m_points, {})) [[maybe_unused]]
        const auto removed = client.removeBreak(kindOf(point.type), point.address, point.size, deadline, stop);
    if (!shallRun)
        return;
    // OpenOCD lets nothing run by letting it go; others may stop again at a byte that they do not expect.
    if (m_kind.program == GdbStubKind::Program::OpenOcd || !client.detach(deadline, stop)) [[maybe_unused]]
        const auto resumed = client.resume(deadline, stop);
}

Result<std::shared_ptr<MemoryAccess>> GdbControl::ownMemory(
    const TargetState &, const QString &, Deadline, const std::stop_token &)
{
    return std::make_shared<GdbStubMemory>(*m_stub, *Turn(*m_stub), m_memory->capabilities());
}

Result<quint16> GdbControl::debuggerPort(const TargetState &)
{
    if (!m_relay) {
        auto relay =
            GdbRelay::start([this](QByteArrayView request, Deadline deadline,
                                const std::stop_token &stop) { return Turn(*m_stub)->request(request, deadline, stop); },
                {.hasDescription = m_hasDescription, .packetSize = m_packetSize});
        if (!relay)
            return fail(relay.error());
        m_relay = std::move(*relay);
    }
    return m_relay->port();
}

Result<CommandTranscript> GdbControl::command(const QString &script, Deadline deadline, const std::stop_token &stop)
{
    const Turn client(*m_stub);
    CommandTranscript transcript;
    const auto run = [&]() -> Result<void> {
        for (const QString &line : script.split(u'\n', Qt::SkipEmptyParts)) {
            const auto printed = client->monitor(line.trimmed(), deadline, stop);
            if (!printed && printed.error().code != ErrorCode::ToolFailed)
                return fail(printed.error());
            transcript.code = printed ? 0 : 1;
            transcript.text += printed ? QString(*printed).remove(u'\r') : printed.error().message.english();
            if (!printed)
                break;
        }
        return {};
    };
    if (const auto done = client->pauseFor(run, deadline, stop); !done)
        return fail(done.error());
    m_pc.reset(); // it may have been moved
    return transcript;
}

} // namespace ohm::probe
