// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/targetcontrol.h"

#include <map>

namespace ohm::probe {

struct RegisterValue
{
    QString name;
    QString group; // OpenOCD's heading: "arm v7m registers", "Cortex-M DWT registers"; "floating point" for d0… and fpscr;
                   // of a GDB stub "core", "system", "floating point" …
    int bits = 32;
    std::optional<std::uint64_t> value; // nullopt: could not be read
    bool hasChanged = false; // since the halt before this one
};

// The registers of the cores of one session and what they were at the last halts.
class RegisterBook final
{
public:
    // All of the core's own, or just `names`. NotFound names the one that does not exist.
    Result<std::vector<RegisterValue>> read(TargetControl &control, const TargetState &target, const QStringList &names,
        Deadline deadline, const std::stop_token &stop);

    struct Written
    {
        std::uint64_t before = 0, after = 0;
    };
    Result<Written> write(TargetControl &control, const TargetState &target, const QString &name, std::uint64_t value,
        Deadline deadline, const std::stop_token &stop);

private:
    struct Known
    {
        std::vector<RegisterValue> list; // without values
        std::uint64_t halt = 0; // number of the halt that `now` is of
        QMap<QString, std::uint64_t> now, before;
    };
    Result<Known *> known(TargetControl &control, const TargetState &target, Deadline deadline, const std::stop_token &stop);

    std::map<QString, Known> m_known; // by target
};

// What `reg` prints: headings "===== arm v7m registers" and lines "(0) r0 (/32): 0x00000000".
std::vector<RegisterValue> parseRegisterList(const QStringList &lines);

} // namespace ohm::probe
