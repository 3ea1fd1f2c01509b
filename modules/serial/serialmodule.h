// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "serial/engine/consoles.h"
#include "serial/engine/portwatch.h"

namespace ohm::serial {

// What lies behind makeSerialModule(); the panels see the consoles through it.
class SerialModule final : public Module
{
public:
    explicit SerialModule(Bench &bench);
    ~SerialModule() override;

    QString name() const override { return QStringLiteral("serial"); }
    Consoles &consoles() { return m_consoles; }

private:
    PortBook m_ports;
    Consoles m_consoles;
    PortWatch m_watch;
};

} // namespace ohm::serial
