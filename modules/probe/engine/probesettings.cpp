// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/engine/probesettings.h"

#include "probe/probetr.h"

namespace ohm::probe {

using namespace Qt::StringLiterals;

SettingsGroup<ProbeSettings> probeSettings(SettingsStore &store) { return {store, u"probe"_s, Tr::text("Debug probes")}; }

void describe(Fields<ProbeSettings> &fields)
{
    fields.optional("svd_folder", &ProbeSettings::svdFolder,
        {.title = Tr::text("Folder of SVD files"),
            .help = Tr::text("Folder with the makers' descriptions of their chips' registers (SVD); a session finds its chip's "
                             "by name."),
            .format = Format::Directory});
}

} // namespace ohm::probe
