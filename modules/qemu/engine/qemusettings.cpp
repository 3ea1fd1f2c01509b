// SPDX-License-Identifier: GPL-3.0-or-later
#include "qemu/engine/qemusettings.h"

#include "qemu/qemutr.h"

namespace ohm::qemu {

using namespace Qt::StringLiterals;

SettingsGroup<QemuSettings> qemuSettings(SettingsStore &store) { return {store, u"qemu"_s, Tr::text("Virtual machines")}; }

void describe(Fields<QemuSettings> &fields)
{
    fields.optional("emulator_folder", &QemuSettings::emulatorFolder,
        {.title = Tr::text("Folder of the emulators"),
            .help = Tr::text("Folder with QEMU's programs that is looked into before PATH."),
            .format = Format::Directory});
    fields.optional("start_timeout_s", &QemuSettings::startTimeoutS,
        {.title = Tr::text("Time limit of a start"),
            .help = Tr::text("How long a machine may take until QEMU answers."),
            .unit = "s",
            .minimum = 1,
            .maximum = 300});
    fields.optional("serial_log_mib", &QemuSettings::serialLogMiB,
        {.title = Tr::text("Longest serial log"),
            .help = Tr::text("Size at which the log of a machine's serial port begins anew."),
            .unit = "MiB",
            .minimum = 1,
            .maximum = 1024});
}

} // namespace ohm::qemu
