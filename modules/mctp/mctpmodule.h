// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mctp/engine/links.h"

namespace ohm::mctp {

// What lies behind makeMctpModule(); the panel sees the links through it.
class MctpModule final : public Module
{
public:
    explicit MctpModule(Bench &bench);

    QString name() const override { return QStringLiteral("mctp"); }
    Links &links() { return m_links; }

private:
    Links m_links;
};

} // namespace ohm::mctp
