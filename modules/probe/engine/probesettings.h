// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/settingsgroup.h"

namespace ohm::probe {

struct ProbeSettings
{
    QString svdFolder; // the makers' SVD files; looked into before all other places; empty: none
};
void describe(Fields<ProbeSettings> &fields);

SettingsGroup<ProbeSettings> probeSettings(SettingsStore &store);

} // namespace ohm::probe
