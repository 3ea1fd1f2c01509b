// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/actions.h"
#include "session/actions/summaries.h"
#include "session/sessiontr.h"

namespace ohm {

using session::Tr;
using namespace Qt::StringLiterals;

namespace {

struct FindingSummary
{
    QString family;
    QString problem;
    QString why;
    std::optional<QString> fix;
    bool isError = true;
};

void describe(Fields<FindingSummary> &fields)
{
    fields.required("family", &FindingSummary::family)
        .required("problem", &FindingSummary::problem, {.help = Tr::text("What is missing or blocked.")})
        .required("why", &FindingSummary::why, {.help = Tr::text("What does not work without it.")})
        .optional("fix", &FindingSummary::fix, {.help = Tr::text("The exact command or step that mends it.")})
        .required("is_error", &FindingSummary::isError, {.help = Tr::text("False: worth knowing only.")});
}

FindingSummary summarize(const Finding &finding)
{
    return {.family = finding.family,
        .problem = finding.problem.english(),
        .why = finding.why.english(),
        .fix = finding.fix.isEmpty() ? std::nullopt : std::optional(finding.fix),
        .isError = finding.isError};
}

std::vector<FindingSummary> summarize(const std::vector<Finding> &findings)
{
    std::vector<FindingSummary> summaries;
    for (const Finding &finding : findings)
        summaries.push_back(summarize(finding));
    return summaries;
}

struct ModuleSummary
{
    QString name;
    std::vector<QString> lacks;
};

void describe(Fields<ModuleSummary> &fields)
{
    fields.required("name", &ModuleSummary::name)
        .required("lacks", &ModuleSummary::lacks, {.help = Tr::text("What bench_doctor last found missing for it.")});
}

struct Recording
{
    QString file;
    std::uint64_t events = 0;
    std::optional<QString> problem;
};

void describe(Fields<Recording> &fields)
{
    fields.required("file", &Recording::file, {.help = Tr::text("The session file, empty when nothing is recorded.")})
        .required("events", &Recording::events)
        .optional("problem", &Recording::problem, {.help = Tr::text("Why recording stopped.")});
}

struct Status
{
    QString version;
    double uptime = 0;
    bool hasWindow = false;
    std::vector<ModuleSummary> modules;
    std::vector<DeviceSummary> devices;
    std::vector<JobSummary> jobs;
    std::vector<LeaseSummary> leases;
    Recording recording;
};

void describe(Fields<Status> &fields)
{
    fields.required("version", &Status::version)
        .required("uptime", &Status::uptime, {.unit = "s"})
        .required("has_window", &Status::hasWindow, {.help = Tr::text("False for a headless workbench.")})
        .required("modules", &Status::modules)
        .required("devices", &Status::devices)
        .required("jobs", &Status::jobs, {.help = Tr::text("Those that have not ended.")})
        .required("leases", &Status::leases)
        .required("recording", &Status::recording);
}

std::vector<ModuleSummary> moduleSummaries(const Bench &bench)
{
    std::vector<ModuleSummary> modules;
    const std::vector<Finding> findings = bench.doctor.lastFindings();
    for (const QString &name : bench.modules) {
        ModuleSummary module{.name = name, .lacks = {}};
        for (const Finding &finding : findings) {
            if (finding.family == name)
                module.lacks.push_back(finding.problem.english());
        }
        modules.push_back(std::move(module));
    }
    return modules;
}

Status statusOf(Bench &bench, const Journal &journal)
{
    const auto recording = journal.recording().get();
    Status status{.version = QStringLiteral(OHM_VERSION),
        .uptime = bench.clock.now().seconds(),
        .hasWindow = bench.shell != nullptr,
        .modules = moduleSummaries(bench),
        .devices = summarizeDevices(bench),
        .recording = {.file = recording->file, .events = recording->written, .problem = {}}};
    if (!recording->problem.isEmpty())
        status.recording.problem = recording->problem;
    for (const JobPointer &job : bench.jobs.all()) {
        if (!isFinal(job->state()))
            status.jobs.push_back(summarize(*job));
    }
    const auto leases = bench.leases.list().get();
    for (const Lease &lease : *leases)
        status.leases.push_back(summarize(lease));
    return status;
}

struct KindFilter
{
    std::optional<QString> kind;
};

void describe(Fields<KindFilter> &fields)
{
    fields.optional("kind", &KindFilter::kind,
        {.title = Tr::text("Kind"), .help = Tr::text("Only this kind, such as port, console or qemu.")});
}

struct DeviceListing
{
    std::vector<DeviceSummary> devices;
};

void describe(Fields<DeviceListing> &fields) { fields.required("devices", &DeviceListing::devices); }

struct FamilyFilter
{
    std::optional<QString> family;
};

void describe(Fields<FamilyFilter> &fields)
{
    fields.optional("family", &FamilyFilter::family,
        {.title = Tr::text("Family"), .help = Tr::text("Only this family, such as serial or qemu.")});
}

struct Findings
{
    std::vector<FindingSummary> findings;
};

void describe(Fields<Findings> &fields)
{
    fields.required("findings", &Findings::findings, {.help = Tr::text("Empty when nothing is missing.")});
}

struct Note
{
    QString text;
};

void describe(Fields<Note> &fields)
{
    fields.required("text", &Note::text,
        {.title = Tr::text("Text"), .help = Tr::text("What to remember."), .maxLength = 4000, .format = Format::MultiLine});
}

struct Noted
{
    std::uint64_t event = 0;
    double at = 0;
};

void describe(Fields<Noted> &fields)
{
    fields.required("event", &Noted::event, {.help = Tr::text("Its number in the journal.")})
        .required("at", &Noted::at, {.help = Tr::text("Since the workbench started."), .unit = "s"});
}

Noted note(EventSink &events, const Note &note, CallContext &context)
{
    Event event{.at = context.now(), .kind = EventKind::Note, .source = u"bench"_s, .caller = context.caller().id()};
    event.call = context.callEvent();
    event.data = {{"text", note.text.toStdString()}};
    const Instant at = event.at;
    return {.event = events.append(std::move(event)), .at = at.seconds()};
}

} // namespace

void addStatusActions(Bench &bench, Journal &journal)
{
    ActionSet actions(bench.registry);
    actions.add<Nothing, Status>(
        {.name = "bench_status",
            .title = Tr::text("Workbench status"),
            .help =
                Tr::text("Tell what the open workbench holds: modules and what they lack, devices, jobs, leases, recording."),
            .runs = Runs::Inline,
            .idempotent = true},
        [&bench, &journal](const Nothing &, CallContext &) -> Result<Status> { return statusOf(bench, journal); });
    actions.add<KindFilter, DeviceListing>(
        {.name = "bench_devices",
            .title = Tr::text("List devices"),
            .help = Tr::text("List everything live on the bench with its stable id, kind, state and holder."),
            .runs = Runs::Inline,
            .idempotent = true},
        [&bench](const KindFilter &filter, CallContext &) -> Result<DeviceListing> {
            return DeviceListing{summarizeDevices(bench, filter.kind.value_or(QString()))};
        });
    actions.add<FamilyFilter, Findings>(
        {.name = "bench_doctor",
            .title = Tr::text("Examine the machine"),
            .help = Tr::text("Find what is missing or blocked on this machine, why it matters, and the exact fix."),
            .runs = Runs::Worker,
            .idempotent = true},
        [&bench](const FamilyFilter &filter, CallContext &) -> Result<Findings> {
            return Findings{summarize(bench.doctor.examine(filter.family.value_or(QString())))};
        });
    actions.add<Note, Noted>(
        {.name = "bench_note",
            .title = Tr::text("Set a mark"),
            .help = Tr::text("Write a mark into the journal, to be found again in the activity list and in recordings."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Inline,
            .menu = "tools"},
        [&bench](const Note &given, CallContext &context) -> Result<Noted> { return note(bench.events, given, context); });
}

} // namespace ohm
