// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/settingsgroup.h"

namespace ohm::qemu {

struct QemuSettings
{
    QString emulatorFolder; // looked into before PATH; empty: only PATH
    int startTimeoutS = 15; // until QEMU answers
    int serialLogMiB = 8; // of one serial port's log; it begins anew when it is full
};
void describe(Fields<QemuSettings> &fields);

SettingsGroup<QemuSettings> qemuSettings(SettingsStore &store);

} // namespace ohm::qemu
