// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/desktop.h"

class QCoreApplication;

namespace ohm {

// What `ohmdeck` was asked to do.
struct CommandLine
{
    QString profile; // folder; empty: the person's own folders
    bool newInstance = false; // beside one that is open already
    std::optional<double> exitAfter; // seconds
    DesktopOptions desktop;
};

// Prints help, version or what is wrong and ends the program where that is all there is to do.
CommandLine parseCommandLine(const QCoreApplication &application);

} // namespace ohm
