// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memory/rspclient.h"
#include "probe/engine/registers.h"

namespace ohm::probe {

// The registers of a core behind a GDB stub: as the stub describes them, else as GDB takes an Arm core to have them that says
// nothing of itself. Names are those that OpenOCD uses ("xPSR").
class GdbRegisters final
{
public:
    static Result<GdbRegisters> learn(RspClient &client, Deadline deadline, const std::stop_token &stop);

    const QString &architecture() const { return m_description.architecture; } // "arm", "riscv:rv32"; may be empty
    bool isDescribed() const { return m_isDescribed; }
    bool hasFeature(QStringView feature) const; // "org.gnu.gdb.arm.m-profile"
    QString programCounter() const; // its name

    std::vector<RegisterValue> list() const; // without values, and without those of more than 64 bits
    // What cannot be read is absent.
    Result<QMap<QString, std::uint64_t>> read(
        RspClient &client, const QStringList &names, Deadline deadline, const std::stop_token &stop);
    Result<void> write(
        RspClient &client, const QString &name, std::uint64_t value, Deadline deadline, const std::stop_token &stop);

    void setByteOrder(ByteOrder order) { m_order = order; }

private:
    Result<std::optional<std::uint64_t>> readOne(
        RspClient &client, const rsp::RegisterInfo &info, Deadline deadline, const std::stop_token &stop);
    std::optional<std::uint64_t> valueIn(QByteArrayView digits, const rsp::RegisterInfo &info) const;

    rsp::TargetDescription m_description;
    ByteOrder m_order = ByteOrder::Little;
    bool m_isDescribed = false;
    bool m_readsOne = true; // the stub knows p; else all are read at once
};

} // namespace ohm::probe
