// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/dispatcher.h"
#include "action/doctor.h"
#include "action/resources.h"
#include "action/shell.h"
#include "core/paths.h"

namespace ohm {

// What every part of one workbench shares, made once by the program and passed on by reference. There is no global one: a test
// makes as many as it likes.
class Bench final
{
public:
    Bench(Paths paths, const Clock &clock, EventSink &events);
    ~Bench(); // stops the work first

    // Cancels all jobs and waits for their threads. Called before the modules go.
    void stopWork();

    const Paths paths;
    const Clock &clock;
    EventSink &events;
    SettingsStore settings;
    std::vector<SettingsPage> settingsPages; // filled while composing
    Registry registry;
    Devices devices;
    Leases leases;
    Policy policy;
    Approvals approvals;
    JobTable jobs;
    Strands strands;
    Doctor doctor;
    Resources resources;
    std::atomic<Shell *> shell = nullptr; // the window, when there is one
    std::vector<QString> modules; // names, filled while composing
    Dispatcher dispatcher;
};

// A bench module: made by its make…Module(Bench &), lives until the workbench ends. Its destructor stops what it started.
class Module
{
public:
    virtual ~Module() = default;
    virtual QString name() const = 0; // "serial"
};

} // namespace ohm
