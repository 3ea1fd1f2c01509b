// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "action/fields.h"
#include "qemu/engine/emulators.h"
#include "qemu/engine/image.h"

namespace ohm::qemu {

// What somebody asks qemu_start for.
struct MachineRequest
{
    std::optional<QString> id; // a fresh one when left out
    QString machine;
    QString image; // path or name of a shipped firmware; empty: none
    ImageRole role = ImageRole::Auto;
    std::optional<int> sizeMiB; // of a writable image that is to be made when it does not exist
    QString cpu;
    int serialPorts = 1;
    bool gdb = false;
    std::optional<int> icountShift;
    bool record = false;
    bool startPaused = false;
    Network network = Network::None;
    QString i2cBus; // that the workbench shall be on; empty: none
    int i2cAddress = 0x20; // there, 7 bits
    std::vector<QString> extra;
    int waitMs = 1000; // at most, for the first output
};
void describe(Fields<MachineRequest> &fields);

std::vector<EnumChoice<ImageRole>> choicesOf(ImageRole);
std::vector<EnumChoice<Network>> choicesOf(Network);

// A request that was looked at and found possible.
struct CheckedRequest
{
    MachineConfig config;
    QString imageSha256;
    bool mustCreateImage = false; // config.image does not exist yet
    qint64 createSize = 0; // bytes
};

// Touches nothing. Errors name the argument at fault.
Result<CheckedRequest> check(
    const MachineRequest &request, Emulators &emulators, const Paths &paths, Deadline deadline, std::stop_token stop = {});

bool isMachineId(const QString &id); // 1 to 24 of A-Z a-z 0-9 _ -, so that sockets' paths stay short

} // namespace ohm::qemu
