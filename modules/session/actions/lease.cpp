// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/actions/actions.h"
#include "session/actions/summaries.h"
#include "session/sessiontr.h"

namespace ohm {

using session::Tr;
using namespace Qt::StringLiterals;

namespace {

struct Acquire
{
    QString device;
    std::optional<double> minutes;
    QString reason;
};

void describe(Fields<Acquire> &fields)
{
    fields
        .required("device", &Acquire::device,
            {.title = Tr::text("Device"), .help = Tr::text("Its id as bench_devices gives it."), .device = "id"})
        .optional("minutes", &Acquire::minutes,
            {.title = Tr::text("Duration"),
                .help = Tr::text("When it is given back by itself; kept until released when left out."),
                .unit = "min",
                .minimum = 0.01,
                .maximum = 1440})
        .optional("reason", &Acquire::reason,
            {.title = Tr::text("Reason"), .help = Tr::text("What for, so that others know."), .maxLength = 200});
}

struct Release
{
    QString device;
};

void describe(Fields<Release> &fields)
{
    fields.required("device", &Release::device,
        {.title = Tr::text("Device"), .help = Tr::text("Its id as bench_devices gives it."), .device = "id"});
}

Result<LeaseSummary> acquire(Bench &bench, const Acquire &wanted, CallContext &context)
{
    const DeviceId device(wanted.device);
    if (!bench.devices.find(device)) {
        Error error;
        error.code = ErrorCode::NotFound;
        error.field = u"device"_s;
        error.message = Tr::text("There is no device %1.").arg(wanted.device);
        error.nextActions.push_back(Tr::text("bench_devices lists what there is."));
        return fail(std::move(error));
    }
    std::optional<std::chrono::seconds> duration;
    if (wanted.minutes)
        duration = std::chrono::seconds(std::max(1L, std::lround(*wanted.minutes * 60)));
    return mapResult(bench.leases.acquire(device, context.caller(), duration, wanted.reason),
        [](const Lease &lease) { return summarize(lease); });
}

} // namespace

void addLeaseActions(Bench &bench)
{
    ActionSet actions(bench.registry);
    actions.add<Acquire, LeaseSummary>(
        {.name = "lease_acquire",
            .title = Tr::text("Hold a device"),
            .help = Tr::text("Keep a device for yourself: others get busy with holder, since and why."),
            .effect = Effect::ChangesBench,
            .runs = Runs::Inline,
            .idempotent = true},
        [&bench](const Acquire &wanted, CallContext &context) { return acquire(bench, wanted, context); });
    actions.add<Release, Nothing>({.name = "lease_release",
                                      .title = Tr::text("Give a device back"),
                                      .help = Tr::text("End the hold on a device."),
                                      .effect = Effect::ChangesBench,
                                      .runs = Runs::Inline,
                                      .idempotent = true},
        [&bench](const Release &wanted, CallContext &context) -> Result<Nothing> {
            return mapResult(bench.leases.release(DeviceId(wanted.device), context.caller()), [] { return Nothing(); });
        });
}

} // namespace ohm
