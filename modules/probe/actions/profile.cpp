// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/profile.h"
#include "probe/actions/common.h"
#include "probe/actions/probeactions.h"
#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostFunctions = 200;
constexpr std::size_t mostAddresses = 8; // of each

struct TakeProfile
{
    QString session;
    std::optional<QString> target;
    double seconds = 2;
    ProfileMethod method = ProfileMethod::Automatic;
};

void describe(Fields<TakeProfile> &fields)
{
    fields.required("session", &TakeProfile::session, sessionField());
    fields.optional("target", &TakeProfile::target, targetField());
    fields.optional("seconds", &TakeProfile::seconds,
        {.title = Tr::text("Duration"), .help = Tr::text("How long to sample."), .unit = "s", .minimum = 0.05, .maximum = 600});
    fields.optional(
        "method", &TakeProfile::method, {.title = Tr::text("Method"), .help = Tr::text("How the samples are taken.")});
}

struct SampleRow
{
    HexNumber address;
    int count = 0;
    std::optional<QString> source;
};

void describe(Fields<SampleRow> &fields)
{
    fields.required("address", &SampleRow::address, {.help = Tr::text("Where the core was.")});
    fields.required("count", &SampleRow::count, {.help = Tr::text("How often.")});
    fields.optional("source", &SampleRow::source, {.help = Tr::text("File and line there.")});
}

struct FunctionRow
{
    std::optional<QString> function, source;
    HexNumber address;
    int count = 0;
    double share = 0;
    std::vector<SampleRow> hottest;
};

void describe(Fields<FunctionRow> &fields)
{
    fields.optional("function", &FunctionRow::function, {.help = Tr::text("Its name; absent where no symbol is.")});
    fields.optional("source", &FunctionRow::source, {.help = Tr::text("File and line where it begins.")});
    fields.required("address", &FunctionRow::address, {.help = Tr::text("Where it begins.")});
    fields.required("count", &FunctionRow::count, {.help = Tr::text("Samples in it.")});
    fields.required("share", &FunctionRow::share, {.help = Tr::text("Of all samples, 0 to 1.")});
    fields.required("hottest", &FunctionRow::hottest, {.help = Tr::text("The places in it that were seen most.")});
}

struct ProfileAnswer
{
    QString target;
    ProfileMethod method = ProfileMethod::Stopping;
    int samples = 0, sleeping = 0;
    double seconds = 0;
    std::vector<FunctionRow> functions;
};

void describe(Fields<ProfileAnswer> &fields)
{
    fields.required("target", &ProfileAnswer::target, {.help = Tr::text("The core.")});
    fields.required("method", &ProfileAnswer::method, {.help = Tr::text("How the samples were taken.")});
    fields.required("samples", &ProfileAnswer::samples, {.help = Tr::text("How many there are.")});
    fields.required("sleeping", &ProfileAnswer::sleeping, {.help = Tr::text("Samples in which the core slept.")});
    fields.required("seconds", &ProfileAnswer::seconds, {.help = Tr::text("How long it took."), .unit = "s"});
    fields.required("functions", &ProfileAnswer::functions, {.help = Tr::text("The functions, the most frequent first.")});
}

std::optional<QString> known(const QString &words) { return words.isEmpty() ? std::nullopt : std::optional(words); }

FunctionRow rowOf(const ProbeSession &session, const ProfiledFunction &function, int samples)
{
    FunctionRow row{.function = known(function.name),
        .source = known(sourceAt(session, function.address)),
        .address = {function.address},
        .count = function.count,
        .share = double(function.count) / std::max(1, samples)};
    for (const auto &[address, count] : function.addresses) {
        if (row.hottest.size() == mostAddresses)
            break;
        row.hottest.push_back({{address}, count, known(sourceAt(session, address))});
    }
    return row;
}

Result<ProfileAnswer> takeProfile(Sessions &sessions, const TakeProfile &wanted, CallContext &context)
{
    const auto session = sessionOf(sessions, wanted.session);
    const auto target = session ? (*session)->target(wanted.target) : fail(session.error());
    if (!target)
        return fail(target.error());
    const ProfileRequest request{
        .target = *target, .time = std::chrono::duration<double>(wanted.seconds), .method = wanted.method};
    const auto progress = [&](double seconds) { context.progress(seconds, wanted.seconds); };
    const auto profile = profileTarget(**session, request, progress, context.deadline(), context.stop());
    if (!profile)
        return fail(profile.error());
    ProfileAnswer answer{.target = target->name,
        .method = profile->method,
        .samples = profile->count(),
        .sleeping = profile->sleeping,
        .seconds = profile->seconds};
    for (const ProfiledFunction &function : functionsOf(*profile, (*session)->symbols())) {
        if (answer.functions.size() == mostFunctions)
            break;
        answer.functions.push_back(rowOf(**session, function, answer.samples));
    }
    return answer;
}

} // namespace

void declareProfile(ActionSet &actions, Sessions &sessions)
{
    actions.add<TakeProfile, ProfileAnswer>(
        {.name = "probe_profile",
            .title = Tr::text("Profile"),
            .help = Tr::text("Sample where a running core is and tell the functions by their share of the time."),
            .effect = Effect::Reads},
        [&sessions](const TakeProfile &wanted, CallContext &context) { return takeProfile(sessions, wanted, context); });
}

} // namespace ohm::probe
