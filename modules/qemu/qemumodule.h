// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "qemu/engine/machines.h"

namespace ohm::qemu {

// What lies behind makeQemuModule().
class QemuModule final : public Module
{
public:
    explicit QemuModule(Bench &bench);

    QString name() const override { return QStringLiteral("qemu"); }
    Machines &machines() { return m_machines; }

private:
    Machines m_machines;
};

} // namespace ohm::qemu
