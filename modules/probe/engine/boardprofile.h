// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/fields.h"
#include "core/error.h"
#include "memory/memoryaccess.h"
#include "probe/sim/simprobe.h"

namespace ohm::probe {

namespace sim {
std::vector<EnumChoice<SimProbeConfig::Chip>> choicesOf(SimProbeConfig::Chip);
}

struct ProfileRegion
{
    QString name;
    HexNumber start, size;
    MemoryRegion::Kind kind = MemoryRegion::Kind::Ram;
};
void describe(Fields<ProfileRegion> &fields);

// How a board is debugged: resources/boards/NAME.json ships with the program, config/boards/NAME.json are the person's own and
// take the place of one of the same name.
struct BoardProfile
{
    QString name; // the file's name without .json
    QString title; // "ST NUCLEO-F446RE"
    QString chip; // "STM32F446RE"
    QString vendor;
    std::vector<QString> usb; // "0483:374b": how the board's own probe appears on USB
    QString openocd; // program; empty: "openocd"
    QString build; // whose OpenOCD it needs when the usual one has not what it takes: "Espressif", "ST", "xPack"
    std::vector<QString> scriptFolders; // searched before OpenOCD's own
    std::vector<QString> before; // Tcl commands before the files
    std::vector<QString> files; // OpenOCD's configuration files in order
    std::vector<QString> after; // Tcl commands after them
    std::optional<int> speedKhz;
    std::vector<QString> cores; // OpenOCD's names of the targets that its configuration makes
    QString mainTarget; // of several; empty: the first core
    QString refuseReset; // why a plain reset is refused; empty: it is not
    QString standIn; // what the probe stands in for, when it is simulated
    std::optional<sim::SimProbeConfig::Chip> simulated; // the simulated probe with this chip takes the place of hardware
    std::vector<QString> machines; // QEMU's machines that can be behind it then: "netduinoplus2"
    QString svd; // register description file: a whole path, or a name that findSvd() looks for
    std::vector<ProfileRegion> regions;
    std::vector<QString> notes; // worth knowing before one connects
};
void describe(Fields<BoardProfile> &fields);

// The schema's check, then what a schema cannot say: nothing to load, folders and files that are not there.
Result<BoardProfile> parseBoardProfile(QByteArrayView json, const QString &name);

// A profile for a bare configuration file.
BoardProfile profileOfFile(const QString &file);

} // namespace ohm::probe

namespace ohm {

std::vector<EnumChoice<MemoryRegion::Kind>> choicesOf(MemoryRegion::Kind);

} // namespace ohm
