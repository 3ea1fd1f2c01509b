// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/actions/probeactions.h"
#include "probe/engine/usbprobes.h"
#include "probe/probetr.h"

#include <QSysInfo>

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

enum class ProbeKind { Usb, Simulated };

std::vector<EnumChoice<ProbeKind>> choicesOf(ProbeKind)
{
    return {{ProbeKind::Usb, "usb", Tr::text("Plugged in")},
        {ProbeKind::Simulated, "simulated", Tr::text("A stand-in without hardware")}};
}

struct ProbeRow
{
    ProbeKind kind = ProbeKind::Usb;
    QString name;
    std::optional<QString> standIn, usb, port, node, product, serial, config, machine;
    bool accessible = false;
    std::optional<QString> problem, remedy, holder, session;
    std::vector<QString> boards;
};

void describe(Fields<ProbeRow> &fields)
{
    fields.required("kind", &ProbeRow::kind, {.help = Tr::text("Plugged in, or a stand-in.")});
    fields.required("name", &ProbeRow::name, {.help = Tr::text("What kind of probe it is.")});
    fields.optional("stand_in", &ProbeRow::standIn, {.help = Tr::text("There is no hardware: what this stands in for.")});
    fields.optional("usb", &ProbeRow::usb, {.help = Tr::text("Its numbers on USB, vendor:product.")});
    fields.optional("product", &ProbeRow::product, {.help = Tr::text("What it calls itself.")});
    fields.optional("serial", &ProbeRow::serial, {.help = Tr::text("Its serial number, for probe_serial of probe_connect.")});
    fields.optional("port", &ProbeRow::port, {.help = Tr::text("Where it is plugged in.")});
    fields.optional("node", &ProbeRow::node, {.help = Tr::text("Its device node.")});
    fields.optional("interface", &ProbeRow::config, {.help = Tr::text("OpenOCD's configuration file for it.")});
    fields.required("accessible", &ProbeRow::accessible, {.help = Tr::text("Whether we may use it.")});
    fields.optional("problem", &ProbeRow::problem, {.help = Tr::text("Why not.")});
    fields.optional("remedy", &ProbeRow::remedy, {.help = Tr::text("What to do about it.")});
    fields.optional("holder", &ProbeRow::holder, {.help = Tr::text("The process that has it open.")});
    fields.optional("session", &ProbeRow::session, {.help = Tr::text("The debug session that uses it.")});
    fields.optional("machine", &ProbeRow::machine,
        {.help = Tr::text("The running virtual machine that can be behind a stand-in, for machine of probe_connect.")});
    fields.optional("boards", &ProbeRow::boards, {.help = Tr::text("Board profiles that have such a probe.")});
}

struct Probes
{
    std::vector<ProbeRow> probes;
};

void describe(Fields<Probes> &fields)
{
    fields.required("probes", &Probes::probes,
        {.help = Tr::text("The debug probes plugged in, the blocked ones included, and the simulated ones.")});
}

struct BoardRow
{
    QString name, title, chip, vendor;
};

void describe(Fields<BoardRow> &fields)
{
    fields.required("name", &BoardRow::name, {.help = Tr::text("Its name, for board of probe_connect.")});
    fields.required("title", &BoardRow::title, {.help = Tr::text("What its maker calls it.")});
    fields.required("chip", &BoardRow::chip, {.help = Tr::text("The chip on it.")});
    fields.required("vendor", &BoardRow::vendor, {.help = Tr::text("Its maker.")});
}

struct Boards
{
    std::vector<BoardRow> boards;
};

void describe(Fields<Boards> &fields)
{
    fields.required("boards", &Boards::boards, {.help = Tr::text("The board profiles, your own included.")});
}

// A profile that cannot be read is left out here; who connects with it is told why.
Boards boardsOf(const BoardBook &book)
{
    Boards result;
    for (const QString &name : book.names()) {
        if (const auto board = book.load(name))
            result.boards.push_back({name, board->title, board->chip, board->vendor});
    }
    return result;
}

std::optional<QString> unlessEmpty(const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); }

std::optional<QString> sessionOfProcess(const Sessions &sessions, qint64 pid)
{
    for (const SessionPointer &session : sessions.all()) {
        if (session->info().pid == pid)
            return session->name();
    }
    return std::nullopt;
}

ProbeRow rowOf(const UsbProbe &probe, const Sessions &sessions)
{
    ProbeRow row{.kind = ProbeKind::Usb, .name = probe.name, .usb = probe.usbId, .port = probe.port, .node = probe.node};
    row.product = unlessEmpty(probe.product);
    row.serial = unlessEmpty(probe.serial);
    row.config = unlessEmpty(probe.config);
    row.accessible = !probe.problem;
    if (probe.problem)
        row.problem = probe.problem->english();
    if (probe.remedy)
        row.remedy = probe.remedy->english();
    if (probe.holder) {
        row.holder = u"%1 (%2)"_s.arg(probe.holder->program).arg(probe.holder->pid);
        row.session = sessionOfProcess(sessions, probe.holder->pid);
    }
    const QStringList boards = sessions.boards().boardsWith(probe.usbId);
    row.boards.assign(boards.begin(), boards.end());
    return row;
}

// One without a machine, which has memory only, and one for each machine that runs and fits.
std::vector<ProbeRow> rowsOf(const BoardProfile &board, Sessions &sessions)
{
    const ProbeRow bare{.kind = ProbeKind::Simulated,
        .name = board.title,
        .standIn = board.standIn,
        .accessible = true,
        .boards = {board.name}};
    std::vector<ProbeRow> rows{bare};
    const auto devices = sessions.bench().devices.list().get();
    for (const DeviceInfo &device : *devices) {
        const QString type = toQString(device.details.value("machine", Json("")));
        const bool fits = device.kind == u"qemu" && std::ranges::find(board.machines, type) != board.machines.end();
        if (!fits || !device.details.contains("gdb")) // it does not run
            continue;
        ProbeRow row = bare;
        row.machine = device.name();
        const std::vector<SessionPointer> all = sessions.all();
        const auto holder =
            std::ranges::find(all, device.name(), [](const SessionPointer &each) { return each->plan().machine; });
        if (holder != all.end()) {
            row.accessible = false;
            row.session = (*holder)->name();
            row.problem =
                Tr::text("The debug session %1 has the virtual machine %2.").arg(*row.session).arg(*row.machine).english();
            row.remedy = Tr::text("Use that session, or end it with probe_disconnect.").english();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ProbeRow> simulatedProbes(Sessions &sessions)
{
    std::vector<ProbeRow> rows;
    if (QSysInfo::kernelType() == u"winnt") // they are not offered there
        return rows;
    for (const QString &name : sessions.boards().names()) {
        const auto board = sessions.boards().load(name);
        if (!board || !board->simulated)
            continue;
        for (ProbeRow &row : rowsOf(*board, sessions))
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

void declareScan(ActionSet &actions, Sessions &sessions)
{
    actions.add<Nothing, Probes>(
        {.name = "probe_scan",
            .title = Tr::text("Find debug probes"),
            .help =
                Tr::text("List the debug probes on USB, whether they can be used and who holds them, and the simulated ones."),
            .effect = Effect::Reads,
            .runs = Runs::Worker,
            .idempotent = true},
        [&sessions](const Nothing &, CallContext &) -> Result<Probes> {
            Probes result;
            for (const UsbProbe &probe : UsbProbeScanner().scan())
                result.probes.push_back(rowOf(probe, sessions));
            for (ProbeRow &row : simulatedProbes(sessions))
                result.probes.push_back(std::move(row));
            return result;
        });
    actions.add<Nothing, Boards>({.name = "probe_boards",
                                     .title = Tr::text("List boards"),
                                     .help = Tr::text("List the board profiles that probe_connect knows."),
                                     .effect = Effect::Reads,
                                     .runs = Runs::Worker,
                                     .idempotent = true},
        [&sessions](const Nothing &, CallContext &) -> Result<Boards> { return boardsOf(sessions.boards()); });
}

} // namespace ohm::probe
