// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

namespace ohm {

// What several actions say of a device, a lease or a job. Times are seconds since the workbench started.
struct DeviceSummary
{
    QString id;
    QString kind;
    QString title;
    QString state;
    std::optional<QString> parent;
    std::optional<QString> url;
    std::optional<QString> standIn;
    std::optional<QString> holder;
    std::optional<Json> details;
};
void describe(Fields<DeviceSummary> &fields);
std::vector<DeviceSummary> summarizeDevices(Bench &bench, const QString &kind = {});

struct LeaseSummary
{
    QString device;
    QString holder;
    QString reason;
    double since = 0;
    std::optional<double> until;
};
void describe(Fields<LeaseSummary> &fields);
LeaseSummary summarize(const Lease &lease);

struct JobSummary
{
    QString job;
    QString action;
    QString state;
    QString caller;
    double started = 0;
    std::optional<double> seconds; // how long it took
    std::optional<double> done;
    std::optional<double> total;
    std::optional<QString> progressText;
    std::vector<QString> lastLines;
    std::optional<Json> result;
    std::optional<Json> error;
};
void describe(Fields<JobSummary> &fields);
JobSummary summarize(const Job &job);

} // namespace ohm
