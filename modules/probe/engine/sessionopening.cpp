// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/sessionopening.h"

#include "probe/engine/gdbcontrol.h"
#include "probe/engine/openocdcontrol.h"
#include "probe/engine/simulatedboard.h"
#include "probe/engine/targetquery.h"
#include "probe/engine/tcltext.h"
#include "probe/probetr.h"

#include <QDir>
#include <QFileInfo>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

Error refusal(ErrorCode code, const char *field, const Message &message)
{
    Error error;
    error.code = code;
    error.field = QString::fromLatin1(field);
    error.message = message;
    return error;
}

bool isForStub(const ConnectRequest &request) { return !request.configFile && !request.board; }

// What only an OpenOCD of ours takes.
Result<void> checkStubRequest(const ConnectRequest &request)
{
    if (request.gdbPort && request.machine)
        return fail(refusal(ErrorCode::InvalidArgument, "machine",
            Tr::text("A virtual machine has a GDB port of its own: give either machine or gdb_port.")));
    const auto given = [](const char *field) {
        return fail(refusal(ErrorCode::InvalidArgument, field,
            Tr::text("%1 is for an OpenOCD that is started here; what is behind a GDB port has been set up already.")
                .arg(field)));
    };
    if (request.probeSerial)
        return given("probe_serial");
    if (request.speedKhz)
        return given("speed_khz");
    return request.openocd ? given("openocd") : Result<void>();
}

Result<BoardProfile> profileOf(const ConnectRequest &request, const BoardBook &boards)
{
    if (request.board)
        return boards.load(*request.board);
    const QFileInfo file(*request.configFile);
    if (file.isAbsolute() && !file.isFile())
        return fail(
            refusal(ErrorCode::NotFound, "cfg_file", Tr::text("There is no configuration file %1.").arg(*request.configFile)));
    return profileOfFile(*request.configFile);
}

Result<QList<QByteArray>> scriptFor(const BoardProfile &board, const ConnectRequest &request)
{
    QList<QByteArray> script;
    for (const QString &line : board.before)
        script << line.toUtf8();
    for (const QString &file : board.files) {
        const auto word = tclWord(file);
        if (!word)
            return fail(refusal(ErrorCode::InvalidArgument, "cfg_file", word.error().message));
        script << "source [find " + *word + ']';
    }
    for (const QString &line : board.after)
        script << line.toUtf8();
    if (request.probeSerial) {
        const auto word = tclWord(*request.probeSerial);
        if (!word)
            return fail(refusal(ErrorCode::InvalidArgument, "probe_serial", word.error().message));
        script << "adapter serial " + *word;
    }
    if (const auto speed = request.speedKhz ? request.speedKhz : board.speedKhz)
        script << "adapter speed " + QByteArray::number(*speed);
    // Memory that cannot be read reads as zero for a debugger unless this is said.
    script << "gdb_report_data_abort enable";
    // A debugger that connects shall not halt the target by that.
    script << "foreach ohm_t [target names] { $ohm_t configure -event gdb-attach {} }" << targetQuerySetup();
    return script;
}

std::vector<MemoryRegion> regionsOf(const BoardProfile &board)
{
    std::vector<MemoryRegion> regions;
    for (const ProfileRegion &region : board.regions)
        regions.push_back({.start = {region.start.value}, .size = region.size.value, .kind = region.kind, .name = region.name});
    std::ranges::sort(regions, {}, &MemoryRegion::start);
    return regions;
}

Result<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return fail(refusal(ErrorCode::Io, "", Tr::text("The folder %1 cannot be made.").arg(folder)));
}

// What the machine runs is the program, unless another one was named.
void takeMachine(OpenedControl &opened, const VirtualMachine &machine)
{
    opened.plan.machine = machine.name;
    if (!opened.program && ElfFile::load(machine.image))
        opened.program = machine.image;
}

class OpenOcdOpening final
{
public:
    OpenOcdOpening(const Devices &devices, const ConnectRequest &request, BoardProfile board, SessionPlan plan)
        : m_devices(devices)
        , m_request(request)
    {
        m_opened.plan = std::move(plan);
        m_opened.plan.title = board.title;
        m_opened.plan.board = std::move(board);
        m_opened.program = request.program;
    }

    Result<OpenedControl> open(Deadline deadline, const std::stop_token &stop)
    {
        const BoardProfile &board = m_opened.plan.board;
        if (m_request.machine && !board.simulated)
            return fail(refusal(ErrorCode::InvalidArgument, "machine",
                Tr::text("A virtual machine can only be behind a simulated board, such as simulated-stm32f405.")));
        auto script = scriptFor(board, m_request);
        const auto folder = script ? makeFolder(m_opened.plan.folder) : fail(script.error());
        if (!folder)
            return fail(folder.error());
        m_setup.command.script = std::move(*script);
        m_setup.command.program = m_request.openocd.value_or(board.openocd.isEmpty() ? u"openocd"_s : board.openocd);
        m_setup.command.scriptFolders = QStringList(board.scriptFolders.begin(), board.scriptFolders.end());
        m_setup.command.folder = m_setup.folder = m_opened.plan.folder;
        m_setup.regions = regionsOf(board);
        if (const auto simulated = simulate(deadline, stop); !simulated)
            return fail(simulated.error());
        auto control = OpenOcdControl::open(std::move(m_setup), deadline, stop);
        if (!control)
            return fail(withBuild(control.error()));
        m_opened.control = std::move(*control);
        return std::move(m_opened);
    }

private:
    // The probe of a board that is simulated, with the machine that is asked for behind it.
    Result<void> simulate(Deadline deadline, const std::stop_token &stop)
    {
        if (!m_opened.plan.board.simulated)
            return {};
        sim::SimProbeConfig config{.chip = *m_opened.plan.board.simulated, .listen = m_setup.folder + u"/probe"_s};
        if (m_request.machine) {
            const auto machine = findMachine(m_devices, *m_request.machine);
            if (!machine)
                return fail(machine.error());
            config.stub = machine->stub;
            takeMachine(m_opened, *machine);
        }
        auto lines = simulatedProbeSetup(config.listen);
        if (!lines)
            return fail(lines.error());
        m_setup.command.script.prepend(std::move(*lines));
        auto simulated = sim::SimProbe::start(config, deadline.sooner(Deadline::after(10s)), stop);
        if (!simulated)
            return fail(simulated.error());
        m_setup.simulated = std::move(*simulated);
        return {};
    }

    Error withBuild(Error error) const
    {
        if (const QString &build = m_opened.plan.board.build; !build.isEmpty())
            error.nextActions.push_back(
                Tr::text("This board needs the OpenOCD of %1: name it with the argument openocd or in the profile.")
                    .arg(build));
        return error;
    }

    const Devices &m_devices;
    const ConnectRequest &m_request;
    OpenOcdControl::Setup m_setup;
    OpenedControl m_opened;
};

Result<OpenedControl> openStub(
    const Devices &devices, const ConnectRequest &request, SessionPlan plan, Deadline deadline, const std::stop_token &stop)
{
    OpenedControl opened{.plan = std::move(plan), .control = nullptr, .program = request.program};
    GdbControl::Setup setup{.url = {}, .target = u"gdb.cpu"_s, .halt = request.halt};
    if (request.machine) {
        const auto machine = findMachine(devices, *request.machine);
        if (!machine)
            return fail(machine.error());
        takeMachine(opened, *machine);
        opened.plan.board.standIn = machine->standIn;
        setup.url = machine->stub;
        setup.target = machine->name + u".cpu"_s;
    } else {
        const auto url = gdbPortUrl(*request.gdbPort);
        if (!url)
            return fail(url.error());
        setup.url = *url;
    }
    if (const auto folder = makeFolder(opened.plan.folder); !folder)
        return fail(folder.error());
    auto control = GdbControl::open(std::move(setup), deadline, stop);
    if (!control) {
        Error error = control.error();
        error.field = request.machine ? u"machine"_s : u"gdb_port"_s;
        return fail(std::move(error));
    }
    opened.plan.title = (*control)->info().stub;
    opened.control = std::move(*control);
    return opened;
}

} // namespace

Result<void> checkRequest(const ConnectRequest &request)
{
    const int ways = int(request.configFile.has_value()) + int(request.board.has_value()) + int(request.gdbPort.has_value());
    if (ways > 1 || (ways == 0 && !request.machine)) {
        const char *field = ways == 0 ? "board" : request.gdbPort ? "gdb_port" : "cfg_file";
        return fail(refusal(ErrorCode::InvalidArgument, field,
            Tr::text("Connecting takes exactly one of a board, a configuration file and a GDB port; a virtual machine alone "
                     "stands for its own GDB port.")));
    }
    if (request.program && !QFileInfo(*request.program).isFile())
        return fail(refusal(ErrorCode::NotFound, "elf", Tr::text("There is no file %1.").arg(*request.program)));
    return isForStub(request) ? checkStubRequest(request) : Result<void>();
}

Result<OpenedControl> openControl(const Devices &devices, const BoardBook &boards, const ConnectRequest &request,
    SessionPlan plan, Deadline deadline, const std::stop_token &stop)
{
    if (isForStub(request))
        return openStub(devices, request, std::move(plan), deadline, stop);
    auto board = profileOf(request, boards);
    if (!board)
        return fail(board.error());
    return OpenOcdOpening(devices, request, std::move(*board), std::move(plan)).open(deadline, stop);
}

} // namespace ohm::probe
