// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace ohm::qemu {

struct MachineType
{
    QString name; // "mps2-an386"
    QString description;
    QString aliasOf; // "virt-7.2" for "virt", else empty
    bool isDeprecated = false;
};

// What `qemu-system-* -M help` prints. The machine "none" is left out.
std::vector<MachineType> parseMachines(QByteArrayView output);

// What `qemu-system-* -cpu help` prints: names only. Families print them as "  name", "x86 name  description" or
// "PowerPC name PVR 00000000".
QStringList parseCpus(QByteArrayView output);

} // namespace ohm::qemu
