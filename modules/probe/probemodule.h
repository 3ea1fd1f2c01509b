// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/engine/sessions.h"

namespace ohm::probe {

// What lies behind makeProbeModule(); the panels see the sessions through it.
class ProbeModule final : public Module
{
public:
    explicit ProbeModule(Bench &bench);

    QString name() const override { return QStringLiteral("probe"); }
    Sessions &sessions() { return m_sessions; }

private:
    Sessions m_sessions;
};

} // namespace ohm::probe
