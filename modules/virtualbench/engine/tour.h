// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/bench.h"

namespace ohm {

// One step of the demo tour: an action that is called through the one door, and what must hold of its result.
struct TourStep
{
    Text title;
    const char *action;
    Json arguments;
    std::function<bool(const Json &result)> holds; // empty: success is enough
    std::chrono::seconds patience = 0s; // asked again for so long until it holds
};

struct TourOutcome
{
    QString title; // translated nowhere: it goes into files and over MCP
    QString action;
    bool passed = false;
    double seconds = 0;
    std::optional<QString> problem;
    std::optional<QString> note; // what is missing although the step passed
};

// The names under which the tour's machine and console live.
inline constexpr const char *demoMachine = "demo";
inline constexpr const char *demoConsole = "demo";
inline constexpr const char *demoLink = "demo"; // to the MCTP endpoint on the machine's second serial port
inline constexpr const char *i2cMachine = "demo-i2c"; // with an endpoint on an I2C bus; its console and link are named so too
inline constexpr int i2cAddress = 0x10; // of that endpoint
inline constexpr const char *probedMachine = "demo-stm32"; // behind the simulated debug probe
inline constexpr const char *demoSession = "demo"; // of OpenOCD with that probe
inline constexpr const char *twoCoreMachine = "cores"; // whose processors exchange messages by eai_ipc

// The arguments of probe_connect for the demo's session.
Json demoProbe();
DeviceId demoSessionDevice();
// The demo's session is there; without OpenOCD it is not.
bool hasDemoSession(const Bench &bench);

// The steps of the tour, on a machine, console and link that bench_start_demo has opened; those whose actions are not part of
// this build are left out.
std::vector<TourStep> tourSteps(const Bench &bench);

// Takes the steps one after the other and goes on after a failure, so that the summary tells all that does not work. Those of
// the debug probe are left out when bench_start_demo could not open its session.
std::vector<TourOutcome> takeTour(Bench &bench, const std::vector<TourStep> &steps, CallContext &context);

// A report that a person reads (Markdown).
QString tourSummary(const std::vector<TourOutcome> &outcomes, const QString &picture);

} // namespace ohm
